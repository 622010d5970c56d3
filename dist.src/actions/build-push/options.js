import { defaults } from "../../values/defaults.js";
import { parseAnnotation } from "../../values/image-build/annotation.js";
import { parseBuildContext } from "../../values/image-build/build-context.js";
import { parseBuildSecret } from "../../values/image-build/build-secret.js";
import { parseCache } from "../../values/image-build/cache.js";
import { parseExtraArgument } from "../../values/image-build/extra-argument.js";
import { parseHostEntry } from "../../values/image-build/host-entry.js";
import { parsePlatform } from "../../values/image-build/platform.js";
import { platformProblem, platformsOfShapes } from "../../values/image-build/pod-platform.js";
import { parseProvenance } from "../../values/image-build/provenance.js";
import { parseSsh } from "../../values/image-build/ssh.js";
import { asFlag, asOneOf, asText } from "../../values/input-text.js";
const own = defaults['build-push'];
const readPlatforms = (read) => {
    const shapes = read.list('pod-shapes', asText);
    const platforms = read.list('platforms', parsePlatform);
    const wrong = platformProblem(platforms, shapes);
    if (wrong !== undefined)
        read.problem(`input "platforms": ${wrong.problem}`, wrong.hint);
    return platforms.length > 0 ? platforms : platformsOfShapes(shapes);
};
/** How all images of the step are built. */
export const readOptions = (read) => ({
    platforms: readPlatforms(read),
    labels: read.pairs('labels') ?? {},
    annotations: read.list('annotations', parseAnnotation),
    secrets: read.list('secrets', parseBuildSecret),
    ssh: read.list('ssh', parseSsh),
    'build-args': read.pairs('build-args') ?? {},
    'build-contexts': read.list('build-contexts', parseBuildContext),
    'cache-from': read.list('cache-from', parseCache),
    'cache-to': read.list('cache-to', parseCache),
    'no-cache': read.orDefault('no-cache', asFlag, own['no-cache']),
    pull: read.orDefault('pull', asFlag, own.pull),
    provenance: read.orDefault('provenance', parseProvenance, own.provenance),
    sbom: read.orDefault('sbom', asFlag, own.sbom),
    'add-hosts': read.list('add-hosts', parseHostEntry),
    network: read.optional('network', asOneOf('default', 'none', 'host')),
    'extra-args': read.list('extra-args', parseExtraArgument(read.orDefault('allow-unsafe-args', asFlag, own['allow-unsafe-args']))),
});
