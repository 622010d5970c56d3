import { formatCache } from "../../values/image-build/cache.js";
import { commonArguments } from "./common-arguments.js";
const asAnnotation = ({ levels, key, value }) => `--annotation=${levels.join(',')}:${key}=${value}`;
/** Of one platform there is no index that could be annotated, unless attestations make one. */
const annotationsFor = (build) => {
    const { annotations = [], platforms = [], provenance, sbom } = build;
    if (platforms.length > 1 || provenance !== undefined || sbom === true)
        return annotations;
    return annotations.flatMap((one) => one.levels.includes('manifest') ? [{ ...one, levels: ['manifest'] }] : []);
};
/**
 * `docker buildx build` to the end of the build. Attestations are off: they have another digest each
 * time.
 */
export const buildxArguments = (build, metadataFile) => [
    'buildx',
    'build',
    ...commonArguments(build),
    ...build.references.map((reference) => `--tag=${reference}`),
    ...(build.cacheFrom ?? []).map((entry) => `--cache-from=${formatCache(entry)}`),
    ...(build.cacheTo ?? []).map((entry) => `--cache-to=${formatCache(entry)}`),
    ...(build.extra ?? []),
    '--provenance=false',
    build.load === true ? '--load' : '--output=type=image',
    '--progress=plain',
    `--metadata-file=${metadataFile}`,
    '--',
    build.context,
];
const inlineCaches = ({ cacheTo = [] }) => cacheTo.filter(({ type }) => type === 'inline');
/**
 * The same once more, pushing: what was built just now comes out of the builder's own cache. What came
 * out of another one is not in it, and would be built again if that were not named here too.
 */
export const buildxPushArguments = (build, references, metadataFile) => [
    'buildx',
    'build',
    ...commonArguments({ ...build, noCache: false, pull: false }),
    ...references.map((reference) => `--tag=${reference}`),
    ...annotationsFor(build).map(asAnnotation),
    ...(build.cacheFrom ?? []).map((entry) => `--cache-from=${formatCache(entry)}`),
    // It lies in the image itself, which is written once more.
    ...inlineCaches(build).map((entry) => `--cache-to=${formatCache(entry)}`),
    ...(build.extra ?? []),
    `--provenance=${build.provenance ?? 'false'}`,
    ...(build.sbom === true ? ['--sbom=true'] : []),
    '--push',
    '--progress=plain',
    `--metadata-file=${metadataFile}`,
    '--',
    build.context,
];
