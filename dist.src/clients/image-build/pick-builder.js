import { ActionError, messageOf } from "../../values/action-error.js";
import { buildx } from "./buildx.js";
import { podmanLike } from "./podman.js";
const open = {
    docker: buildx,
    podman: (engine) => podmanLike('podman', engine),
    buildah: (engine) => podmanLike('buildah', engine),
};
/** Commands that succeed only where the builder works: a daemon that answers, storage that can be used. */
const probes = {
    docker: ['buildx', 'inspect'],
    podman: ['info'],
    buildah: ['info'],
};
/** What `docker buildx inspect` tells: it ends well also where the builder cannot be reached. */
const builderIn = (text) => {
    const read = (key) => new RegExp(`^${key}:[ \\t]+(.+)$`, 'm').exec(text)?.[1]?.trim();
    const [name, driver] = [read('Name'), read('Driver')];
    const known = name === undefined || driver === undefined ? 'buildx' : `buildx builder ${name}`;
    return {
        name: `${known}${driver === undefined ? '' : `, driver ${driver}`}`,
        error: read('Error'),
    };
};
/** What the builder is, for the log. @throws Error with why it does not work here */
const examine = async ({ exec }, name) => {
    const { stdout } = await exec({ command: name, args: probes[name], timeout: 20_000 });
    if (name !== 'docker')
        return name;
    const builder = builderIn(stdout);
    if (builder.error !== undefined)
        throw new Error(`docker's ${builder.name}: ${builder.error}`);
    return `docker with ${builder.name}`;
};
/**
 * The builder that is asked for, or the first that works.
 * @throws ActionError IMAGE_BUILDER_MISSING, with what each of them said
 */
export const pickBuilder = async (wanted, engine) => {
    const candidates = wanted === 'auto' ? ['docker', 'podman', 'buildah'] : [wanted];
    const problems = [];
    for (const name of candidates) {
        try {
            const found = await examine(engine, name);
            return { ...open[name](engine), description: [found, ...problems.map(asReason)].join('\n') };
        }
        catch (error) {
            problems.push(messageOf(error));
        }
    }
    throw new ActionError({
        code: 'IMAGE_BUILDER_MISSING',
        message: [`none of these builders works here: ${candidates.join(', ')}`, ...problems].join('\n'),
        hint: 'docker needs its daemon and the buildx plugin; podman and buildah need neither, but for a user who is not root newuidmap (package uidmap on Debian and Ubuntu).',
    });
};
const asReason = (problem) => `  not another one: ${problem.split('\n')[0] ?? ''}`;
