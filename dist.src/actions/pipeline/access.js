import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { execUntil } from "../../clients/process/exec.js";
import { helm } from "../../clients/kubernetes/helm.js";
import { backups } from "../../clients/files/backups.js";
import { kubectlNamespaces } from "../../clients/kubernetes/kubectl-namespaces.js";
import { kubectl } from "../../clients/kubernetes/kubectl.js";
import { openSession } from "../../clients/oci/oci-session.js";
import { sessionFor } from "../../clients/registry/registry-region.js";
import { bearerUser, fetchRegistryToken } from "../../clients/registry/registry-token.js";
import { textFile } from "../../clients/files/text-file.js";
import { addContext } from "../../stages/kubeconfig.js";
import { requireTenancy } from "../../stages/auth/signed-in.js";
import { proveAccess } from "../../stages/kubeconfig/prove-access.js";
import { login } from "../../stages/login-ocir.js";
import { parseOcid, requireRealm } from "../../values/oci/ocid.js";
import { auth, signIn } from "../auth.js";
import { kubeconfig } from "../kubeconfig.js";
import { loginOcir, loginPlaces } from "../login-ocir.js";
import { chosenIdentity, chosenTarget } from "./cluster-access.js";
import { maskLogin } from "../mask-login.js";
/** Signs in, or takes the identity that an earlier step left. */
export const openIdentity = async (inputs, context) => {
    const { environment, region } = inputs;
    const session = inputs.signIn === undefined
        ? await openSession(context.environment, context.clock, (secret) => context.log.mask(secret))
        : await signIn(inputs.signIn, region ?? '', context);
    requireTenancy(session, inputs.allowedTenancies);
    if (environment.cluster !== undefined) {
        requireRealm(parseOcid(environment.cluster, 'cluster'), session.realm);
    }
    return region === undefined ? session : { ...session, region };
};
/** A short-lived login for the push. */
export const logInToRegistry = async (registry, session, context) => {
    const { log, state, clock } = context;
    const { token } = await fetchRegistryToken(await sessionFor(registry, session, clock), clock);
    const wanted = { host: registry, username: bearerUser, password: token };
    maskLogin(wanted, log);
    await login([wanted], loginPlaces(context), (records) => state.save('login', records));
};
/** Milliseconds for which a call to an API server that was reached before is repeated. */
const PATIENCE = 120_000;
/** Connects by a kubeconfig of the pipeline's own: the user's is not touched. */
export const connectToCluster = async (clusterId, choice, session, context) => {
    const { state, clock, temporaryFolder, log, signal } = context;
    const path = join(temporaryFolder, `kubeconfig-${randomUUID()}`);
    const target = await chosenTarget(clusterId, choice, session, context);
    const { api, plugin, diagnose } = await chosenIdentity(target, choice, session, context);
    await proveAccess(target, api, undefined, diagnose);
    const { name, server, certificateAuthority } = target;
    await addContext({ name, server, certificateAuthority, plugin }, textFile(path), backups(temporaryFolder), (record) => state.save('kubeconfig', record));
    const progress = { info: (message) => log.info(message) };
    const patience = { clock, progress, milliseconds: PATIENCE };
    const access = { kubeconfig: path, context: name, patience };
    const exec = execUntil(signal);
    return {
        kubernetes: kubectl(exec, access),
        helm: helm(exec, access, temporaryFolder),
        namespaces: kubectlNamespaces(exec, access),
    };
};
/** Takes back every credential that main made; goes on where one cannot be removed. */
export const removeAccess = async (context) => {
    const failures = [];
    for (const action of [kubeconfig, loginOcir, auth]) {
        try {
            await action.post?.(context);
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw new AggregateError(failures, 'credentials could not be removed');
};
