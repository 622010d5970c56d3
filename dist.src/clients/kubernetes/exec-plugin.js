import { dirname, resolve } from 'node:path';
import { profileLocation } from "../oci/oci-profile.js";
/**
 * The program that makes tokens for kubectl and helm: our own script beside the running one, by the
 * Node that runs us, so that neither the OCI CLI nor Python is needed. Tokens last minutes; the
 * program is asked for a new one whenever one ends, however long a rollout or a load takes.
 */
const plugin = (args, env) => ({
    command: process.execPath,
    args: [resolve(dirname(process.argv[1] ?? ''), '..', 'kubeconfig-token', 'index.js'), ...args],
    env,
});
/** Presigned OKE tokens of the identity that is signed in to now. */
export const tokenPlugin = (clusterId, region, environment) => {
    const { file, profile } = profileLocation(environment);
    const realm = environment['OCI_REGION_METADATA'];
    return plugin([clusterId, region], {
        OCI_CLI_CONFIG_FILE: file,
        OCI_CLI_PROFILE: profile,
        ...(realm ? { OCI_REGION_METADATA: realm } : {}),
    });
};
/** GitHub's OIDC tokens. What asks for them is in the environment of every step, not in the file. */
export const githubTokenPlugin = (audience) => plugin(['--github-oidc', audience], {});
