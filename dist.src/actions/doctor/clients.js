import { openContainerEngine } from "../../clients/container-engine/container-engine.js";
import { openNetwork } from "../../clients/network/oci-network.js";
import { openRights } from "../../clients/oci/rights.js";
import { proveRegistryLogin } from "../../clients/registry/registry-login.js";
import { registryNamespace, sessionFor } from "../../clients/registry/registry-region.js";
import { bearerUser, fetchRegistryToken } from "../../clients/registry/registry-token.js";
import { repositories } from "../../clients/registry/repositories.js";
import { ActionError } from "../../values/action-error.js";
import { isLoopback } from "../../values/registry/registry-host.js";
import { registryScopes } from "../../values/registry/registry-scope.js";
import { maskLogin } from "../mask-login.js";
import { once } from "../../core/once.js";
import { openClients } from "../pipeline/clients.js";
import { chosenIdentity, chosenTarget } from "../pipeline/cluster-access.js";
/** A refusal at the registry means what OCI's 404 does. */
const asNotAllowed = (error) => {
    const isRefused = error instanceof ActionError && error.code === 'REGISTRY_LOGIN_REFUSED';
    if (!isRefused)
        throw error;
    const { message, hint } = error;
    throw new ActionError({ code: 'OCI_NOT_FOUND_OR_NOT_ALLOWED', message, hint });
};
const provePush = async (registry, repository, session, { clock, log }) => {
    const namespace = await registryNamespace(session, clock);
    const scopes = registryScopes(namespace, [repository], 'push');
    const place = await sessionFor(registry, session, clock);
    const { token } = await fetchRegistryToken(place, clock, scopes);
    const login = { host: registry, username: bearerUser, password: token };
    maskLogin(login, log);
    // One address that stands for all of OCI has no registry's hosts behind it.
    if (session.endpoint !== undefined && !isLoopback(registry))
        return;
    await proveRegistryLogin(login, clock, scopes).catch(asNotAllowed);
};
/** The adapters of the doctor; what renders the chart is the pipeline's. */
export const openDoctorClients = (inputs, session, registry, context) => {
    const { clock } = context;
    const { cluster: clusterId = '', image } = inputs.environment;
    const pipeline = openClients(inputs, session, registry, context);
    const { repository = '', compartment = '' } = image ?? {};
    const isThere = async () => (await repositories(session, clock).find(compartment, repository)) !== undefined;
    return {
        engine: openContainerEngine(session, clock),
        network: openNetwork(session, clock),
        rights: openRights(session, clock),
        hasRepository: isThere,
        provePush: () => provePush(registry, repository, session, context),
        target: once(() => chosenTarget(clusterId, inputs.clusterChoice, session, context)),
        identity: (target) => chosenIdentity(target, inputs.clusterChoice, session, context),
        rendered: once(() => pipeline.checkRelease()),
    };
};
