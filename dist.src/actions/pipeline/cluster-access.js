import { apiServer } from "../../clients/kubernetes/api-server.js";
import { clusters } from "../../clients/container-engine/cluster.js";
import { githubJob } from "../../clients/github/github-oidc.js";
import { githubTokenPlugin, tokenPlugin } from "../../clients/kubernetes/exec-plugin.js";
import { githubToken } from "../../clients/kubernetes/github-token.js";
import { okeToken } from "../../clients/kubernetes/oke-token.js";
import { requireAudience } from "../../stages/kubeconfig/oidc-audience.js";
import { oidcRefusal } from "../../stages/kubeconfig/oidc-diagnosis.js";
import { findTarget } from "../../stages/kubeconfig/target.js";
import { asOneOf, asText } from "../../values/input-text.js";
import { jwtClaims } from "../../values/oci/jwt-claims.js";
import { asEndpointKind } from "../kubeconfig/endpoint-kind.js";
export const readClusterChoice = (read) => {
    const auth = read.withDefault('cluster-auth', asOneOf('oci', 'github-oidc'), 'oci');
    const audience = read.optional('cluster-audience', asText);
    if (audience !== undefined && auth === 'oci') {
        const hint = 'Set it beside "cluster-auth: github-oidc", or leave it out.';
        read.problem('input "cluster-audience" is for "cluster-auth: github-oidc" only', hint);
    }
    return { endpoint: read.optional('endpoint', asEndpointKind), auth, audience };
};
/** Where the API server is. @throws ActionError CLUSTER_*, OCI_* */
export const chosenTarget = (clusterId, { endpoint }, session, { clock }) => findTarget(clusterId, endpoint, clusters(session, clock));
const byOci = (target, session, { clock, environment, log }) => {
    const { clusterId = '' } = target;
    const { token } = okeToken(session, session.region, clusterId, clock.now()).status;
    log.mask(token);
    const plugin = tokenPlugin(clusterId, session.region, environment);
    return { api: apiServer(target, token, clock), plugin };
};
const byGithub = async (target, given, { clock, environment, log }) => {
    const audience = requireAudience(given, target.cluster);
    const { token } = (await githubToken(githubJob(environment, clock), audience, clock.now())).status;
    log.mask(token);
    return {
        api: apiServer(target, token, clock),
        plugin: githubTokenPlugin(audience),
        diagnose: () => Promise.resolve(oidcRefusal(target, target.cluster, jwtClaims(token))),
    };
};
/** @throws ActionError CLUSTER_OIDC_*, OIDC_* */
export const chosenIdentity = (target, { auth, audience }, session, context) => auth === 'oci'
    ? Promise.resolve(byOci(target, session, context))
    : byGithub(target, audience, context);
