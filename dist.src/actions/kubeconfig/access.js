import { apiServer } from "../../clients/kubernetes/api-server.js";
import { clusters } from "../../clients/container-engine/cluster.js";
import { githubJob } from "../../clients/github/github-oidc.js";
import { githubToken } from "../../clients/kubernetes/github-token.js";
import { openSession, sessionAt } from "../../clients/oci/oci-session.js";
import { okeToken } from "../../clients/kubernetes/oke-token.js";
import { githubTokenPlugin, tokenPlugin } from "../../clients/kubernetes/exec-plugin.js";
import { requireAudience } from "../../stages/kubeconfig/oidc-audience.js";
import { oidcRefusal } from "../../stages/kubeconfig/oidc-diagnosis.js";
import { proveAccess } from "../../stages/kubeconfig/prove-access.js";
import { findTarget } from "../../stages/kubeconfig/target.js";
import { jwtClaims } from "../../values/oci/jwt-claims.js";
/** Where to look for rights if no namespace is given: where kubectl would go. */
const namespaceOf = ({ namespace }) => namespace ?? 'default';
const open = async (clusterId, context) => {
    const { environment, clock, log } = context;
    return sessionAt(await openSession(environment, clock, (secret) => log.mask(secret)), clusterId);
};
/** With the identity that is signed in to OCI. */
export const accessWithOci = async (inputs, context) => {
    const { clock, environment, log } = context;
    const clusterId = inputs.cluster ?? '';
    const session = await open(clusterId, context);
    const target = await findTarget(clusterId, inputs.endpoint, clusters(session, clock));
    const { token } = okeToken(session, session.region, clusterId, clock.now()).status;
    log.mask(token);
    const subject = await proveAccess(target, apiServer(target, token, clock), namespaceOf(inputs));
    return { target, subject, plugin: tokenPlugin(clusterId, session.region, environment) };
};
const oidcTarget = async (inputs, context) => {
    const { server, certificateAuthority, cluster: clusterId } = inputs;
    if (server !== undefined && certificateAuthority !== undefined) {
        return {
            server,
            certificateAuthority,
            name: inputs.context ?? new URL(server).hostname,
            clusterId,
        };
    }
    const session = await open(clusterId ?? '', context);
    return findTarget(clusterId ?? '', inputs.endpoint, clusters(session, context.clock));
};
/** The cluster's settings for a diagnosis, where an OCI sign-in happens to be there. */
const clusterFor = async (target, context) => {
    if (target.cluster !== undefined || target.clusterId === undefined)
        return target.cluster;
    const { clusterId } = target;
    return open(clusterId, context)
        .then((session) => clusters(session, context.clock).get(clusterId))
        .catch(() => undefined);
};
/** With GitHub's OIDC token, which the cluster itself trusts; OCI is asked only where it must be. */
export const accessWithGithub = async (inputs, context) => {
    const { clock, environment, log } = context;
    const target = await oidcTarget(inputs, context);
    const audience = requireAudience(inputs.audience, target.cluster);
    const { token } = (await githubToken(githubJob(environment, clock), audience, clock.now())).status;
    log.mask(token);
    const subject = await proveAccess(target, apiServer(target, token, clock), namespaceOf(inputs), async () => oidcRefusal(target, await clusterFor(target, context), jwtClaims(token)));
    return { target, subject, plugin: githubTokenPlugin(audience) };
};
