const okeCredential = async (clusterId, region, clock) => {
    const { openSession } = await import("../clients/oci/oci-session.js");
    const { okeToken } = await import("../clients/kubernetes/oke-token.js");
    const session = await openSession(process.env, clock);
    return okeToken(session, region ?? session.region, clusterId, clock.now());
};
const githubCredential = async (audience, clock) => {
    const { githubJob } = await import("../clients/github/github-oidc.js");
    const { githubToken } = await import("../clients/kubernetes/github-token.js");
    return githubToken(githubJob(process.env, clock), audience, clock.now());
};
/**
 * The credential plugin that our kubeconfig names: `index.js <cluster OCID> <region>` or
 * `index.js --github-oidc <audience>` prints an ExecCredential.
 */
const printCredential = async ([first = '', second], clock) => {
    const credential = first === '--github-oidc'
        ? await githubCredential(second ?? '', clock)
        : await okeCredential(first, second, clock);
    process.stdout.write(`${JSON.stringify(credential)}\n`);
};
/** No action for workflows: it has no action.yml, only a stub in dist/ beside the others. */
export const kubeconfigToken = {
    main: ({ clock }) => printCredential(process.argv.slice(2), clock),
};
