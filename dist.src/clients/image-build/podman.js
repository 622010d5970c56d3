import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { invalidInput } from "../../values/input-text.js";
import { runEngine } from "./engine.js";
import { digestIn, requireDigest } from "./image-digest.js";
import { withFailedLine } from "./failed-step.js";
import { inFolder } from "./in-folder.js";
import { pushPatiently } from "./patient-push.js";
import { podmanBuildArguments, podmanPushArguments } from "./podman-arguments.js";
/** @throws ActionError INPUT_INVALID for what only BuildKit can */
const requireKnown = (name, build) => {
    const caches = [...(build.cacheFrom ?? []), ...(build.cacheTo ?? [])];
    const other = caches.find(({ type }) => type !== 'registry');
    const missing = [
        ...(build.provenance === undefined ? [] : ['provenance']),
        ...(build.sbom === true ? ['sbom'] : []),
        ...(other === undefined ? [] : [`a cache of type ${other.type}`]),
    ];
    if (missing.length === 0)
        return;
    throw invalidInput(`${name} cannot make ${missing.join(' or ')}`, 'Leave it out, or use the builder docker with buildx.');
};
/** podman and buildah take the same arguments for what we ask of them. */
export const podmanLike = (name, engine) => {
    const push = async (build, references, how) => inFolder(engine.temporary, async (folder) => {
        const file = join(folder, 'digest');
        const { onLine, signal, manifest } = how;
        for (const reference of references) {
            const args = podmanPushArguments(build, reference, file, manifest);
            await pushPatiently({ what: reference, clock: engine.clock, onLine }, () => runEngine(engine, name, args, { build, onLine, signal }));
        }
        return requireDigest(await readFile(file, 'utf8').catch(() => undefined));
    });
    const remove = async (manifest) => {
        const args = name === 'podman' ? ['manifest', 'rm', manifest] : ['rmi', manifest];
        await engine.exec({ command: name, args, timeout: 30_000 }).catch(() => undefined);
    };
    return {
        name,
        build: (build, onLine, signal) => inFolder(engine.temporary, async (folder) => {
            requireKnown(name, build);
            const isOne = (build.platforms ?? []).length <= 1;
            const manifest = isOne ? undefined : `oke-build-${randomBytes(6).toString('hex')}`;
            const file = join(folder, 'image');
            const args = podmanBuildArguments(build, file, manifest);
            await runEngine(engine, name, args, { build, onLine, signal }).catch(async (error) => {
                throw await withFailedLine(error, build);
            });
            const id = digestIn(await readFile(file, 'utf8').catch(() => undefined));
            return {
                configDigests: isOne && id !== undefined ? [id] : [],
                push: (references, onPushLine) => push(build, references, { onLine: onPushLine, signal, manifest }),
                forget: async () => (manifest === undefined ? undefined : remove(manifest)),
            };
        }),
    };
};
