import { sideBySide } from "../../core/side-by-side.js";
import { buildAndPush } from "../build-push.js";
import { signImage } from "./sign.js";
import { passScan } from "./scan-gate.js";
/** Lines of builds side by side say of which they are. */
export const namedProgress = (name, progress) => {
    if (name === undefined)
        return progress;
    return {
        info: (message) => progress.info(`${name} | ${message}`),
        warning: (message) => progress.warning(`${name}: ${message}`),
        waiting: (what) => progress.waiting(what),
    };
};
/** What comes after the push, as far as it is wanted: the scan, and the signature of what passed it. */
const afterPush = async ({ scan, sign, repository, build: { authFile } }, image, { repositories, images, signer, clock }, { progress, signal }) => {
    const scanned = scan &&
        (await passScan({ ...scan, repository, image }, { repositories, clock }, { progress, signal }));
    if (sign !== undefined && authFile !== undefined) {
        const path = `${await repositories.namespace()}/${repository}`;
        await signImage({ mode: sign, path, image, authFile }, { signer, images }, progress, signal);
    }
    return { ...image, ...(scanned && { scan: scanned }) };
};
/**
 * Builds and pushes images side by side; the first that fails stops the others.
 * @throws what buildAndPush throws, and ActionError IMAGE_VULNERABLE, IMAGE_NOT_SCANNED,
 * IMAGE_NOT_SIGNED, and TOOL_MISSING before anything is built
 */
export const buildSeveral = async (builds, clients, run) => {
    const { progress, signal, atMost, pushed = () => undefined } = run;
    if (builds.some(({ request }) => request.sign !== undefined))
        await clients.signer.require();
    return sideBySide(builds, atMost, signal, async ({ name, request, plan }, own) => {
        const watched = { ...run, signal: own, progress: namedProgress(name, progress) };
        const image = await buildAndPush(request, plan, clients, watched);
        pushed({ name, image });
        return { name, image: await afterPush(request, image, clients, watched) };
    });
};
