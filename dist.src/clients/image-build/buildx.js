import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { at, parseJson } from "../../values/json.js";
import { buildxArguments, buildxPushArguments } from "./buildx-arguments.js";
import { runEngine } from "./engine.js";
import { digestIn, requireDigest } from "./image-digest.js";
import { withFailedLine } from "./failed-step.js";
import { inFolder } from "./in-folder.js";
import { pushPatiently } from "./patient-push.js";
/** The builders of buildx, its plug-ins and its logins are all in the folder of docker's config. */
const variablesFor = ({ authFile, cacheVariables }) => ({
    // Nobody reads it, and it takes its time.
    BUILDX_METADATA_PROVENANCE: 'disabled',
    ...cacheVariables,
    ...(authFile === undefined ? {} : { DOCKER_CONFIG: dirname(authFile) }),
});
const metadataIn = async (file) => parseJson(await readFile(file, 'utf8').catch(() => ''));
/** As BuildKit prints it for each platform. */
const EXPORTED = /^#\d+ exporting config (sha256:[0-9a-f]{64})\b/;
/** Of several platforms only the log tells; docker's own builder, without a descriptor, its image's. */
const configDigestsIn = (told, exported) => {
    const isDockers = at(told, 'containerimage.descriptor') === undefined;
    const own = digestIn(at(told, 'containerimage.config.digest'));
    const image = isDockers ? digestIn(at(told, 'containerimage.digest')) : undefined;
    return [own ?? image ?? exported].flat();
};
/** `docker buildx` with the builder that is current: docker's own, or one that a step before made. */
export const buildx = (engine) => {
    const run = (build, signal, onLine, args) => inFolder(engine.temporary, async (folder) => {
        const file = join(folder, 'metadata.json');
        const how = { build, onLine, signal, env: variablesFor(build) };
        await runEngine(engine, 'docker', args(file), how);
        return metadataIn(file);
    });
    const pushed = async (build, references, signal, onLine) => {
        let told;
        await pushPatiently({ what: references.join(', '), clock: engine.clock, onLine }, async () => {
            const args = (file) => buildxPushArguments(build, references, file);
            told = await run(build, signal, onLine, args);
        }, (output) => /failed to push|failed to do request|unexpected status/.test(output));
        return requireDigest(at(told, 'containerimage.digest'));
    };
    return {
        name: 'docker',
        build: async (build, onLine, signal) => {
            const args = (file) => buildxArguments(build, file);
            const exported = new Set();
            const watch = (line) => {
                const config = EXPORTED.exec(line)?.[1];
                if (config !== undefined)
                    exported.add(config);
                onLine(line);
            };
            const told = await run(build, signal, watch, args).catch(async (error) => {
                throw await withFailedLine(error, build);
            });
            return {
                configDigests: configDigestsIn(told, [...exported]),
                push: (references, onPushLine) => pushed(build, references, signal, onPushLine),
                forget: async () => undefined,
            };
        },
    };
};
