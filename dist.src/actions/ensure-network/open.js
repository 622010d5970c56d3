import { openContainerEngine } from "../../clients/container-engine/container-engine.js";
import { openNetwork } from "../../clients/network/oci-network.js";
import { openSession, sessionAt } from "../../clients/oci/oci-session.js";
/** The clients, and the cluster that the network is for. */
export const open = async ({ clusterId }, { environment, clock, log }) => {
    const mask = (secret) => log.mask(secret);
    const session = sessionAt(await openSession(environment, clock, mask), clusterId);
    const engine = openContainerEngine(session, clock);
    const cluster = await engine.cluster(clusterId);
    return { engine, client: openNetwork(session, clock), cluster };
};
