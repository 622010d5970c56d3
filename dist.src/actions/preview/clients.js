import { gitHubRepository } from "../../clients/github/github.js";
import { once } from "../../core/once.js";
import { connectToCluster, logInToRegistry, openIdentity } from "../pipeline/access.js";
import { openClients } from "../pipeline/clients.js";
import { regularly } from "./verdict.js";
/** The adapters, each opened when it is first needed. */
const openPreviewClients = ({ pipeline }, session, registry, context) => {
    const { cluster } = pipeline.environment;
    const connect = once(() => connectToCluster(cluster ?? '', pipeline.clusterChoice, session, context));
    return { ...openClients(pipeline, session, registry, context), connect };
};
/** What reaches outside; in-memory ones in tests. */
export const previewParts = {
    openIdentity,
    logInToRegistry,
    openClients: openPreviewClients,
    gitHub: gitHubRepository,
    regularly,
};
