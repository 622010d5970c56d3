import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { textFile } from "../files/text-file.js";
/** The file that docker itself would use; podman, buildah, skopeo and helm read it too. */
export const dockerConfigPath = (environment) => resolve(environment['DOCKER_CONFIG'] || join(environment['HOME'] || homedir(), '.docker'), 'config.json');
/**
 * The files that tools of this job take logins from. Podman, buildah and skopeo read only
 * REGISTRY_AUTH_FILE if it is set. Their own file wins over docker's where it knows the host, so it
 * is named too; it matters only if it does.
 */
export const loginFiles = (environment) => {
    const own = environment['REGISTRY_AUTH_FILE'];
    const runtime = environment['XDG_RUNTIME_DIR'];
    return {
        always: [dockerConfigPath(environment), ...(own ? [resolve(own)] : [])].map(textFile),
        ifKnown: runtime ? [textFile(resolve(runtime, 'containers', 'auth.json'))] : [],
    };
};
