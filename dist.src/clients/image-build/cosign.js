import { dirname } from 'node:path';
import { isLoopback } from "../../values/registry/registry-host.js";
const MINUTES = 60_000;
/** Plain http only to this machine. */
const argumentsFor = (image, mode) => [
    'sign',
    '--yes',
    ...(mode === 'key' ? ['--key=env://COSIGN_PRIVATE_KEY'] : []),
    ...(isLoopback(image.split('/')[0] ?? '') ? ['--allow-http-registry'] : []),
    '--',
    image,
];
/** cosign, with the login that the job has for the registry. */
export const cosign = (exec) => ({
    require: async () => {
        await exec({ command: 'cosign', args: ['version'], timeout: 20_000 });
    },
    sign: async (image, mode, authFile, signal) => {
        await exec({
            command: 'cosign',
            args: argumentsFor(image, mode),
            env: { DOCKER_CONFIG: dirname(authFile) },
            timeout: 5 * MINUTES,
            ...(signal === undefined ? {} : { signal }),
        });
    },
});
