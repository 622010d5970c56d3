import { sideBySide } from "../../core/side-by-side.js";
import { buildOnly } from "../build-push.js";
import { namedProgress } from "./several.js";
/**
 * Builds side by side, and pushes nothing.
 * @throws ActionError IMAGE_BUILD_FAILED
 */
export const buildUnpushed = (builds, builder, { progress, signal, atMost }) => sideBySide(builds, atMost, signal, async ({ name, reference, request }, own) => {
    const watched = { signal: own, progress: namedProgress(name, progress) };
    const { built, steps } = await buildOnly(reference, request, builder, watched);
    await built.forget();
    return steps;
});
