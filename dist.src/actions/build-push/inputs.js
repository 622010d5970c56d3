import { defaults } from "../../values/defaults.js";
import { parseImageTag } from "../../values/image-build/image-tag.js";
import { asFlag, asInteger, asOneOf } from "../../values/input-text.js";
import { parseDuration } from "../../values/duration.js";
import { ocidOf } from "../../values/oci/ocid.js";
import { asPath } from "../../values/path.js";
import { asRegistryHost } from "../../values/registry/registry-host.js";
import { readImages } from "./images.js";
import { readOptions } from "./options.js";
const own = defaults['build-push'];
const builderNames = ['auto', 'docker', 'podman', 'buildah'];
/** What is left out stays as it is; of a new repository, it is private and mutable. */
const readSettings = (read) => ({
    isPublic: read.optional('public', asFlag),
    isImmutable: read.optional('immutable', asFlag),
    tags: read.pairs('repository-tags'),
});
const readScan = (read, compartmentId) => {
    const failOn = read.optional('scan-fail-on', asOneOf('low', 'medium', 'high', 'critical'));
    const compartment = read.optional('scan-compartment-id', ocidOf('compartment', 'tenancy'));
    const timeout = read.orDefault('scan-timeout', parseDuration, own['scan-timeout']);
    if (failOn === undefined)
        return undefined;
    return { failOn, compartmentId: compartment ?? compartmentId ?? '', timeout };
};
export const readBuildInputs = ({ readInputs }) => readInputs((read) => {
    const builds = read.orDefault('build', asFlag, own.build);
    const pushes = read.orDefault('push', asFlag, own.push);
    const compartment = ocidOf('compartment', 'tenancy');
    if (!builds && !pushes) {
        const hint = 'Set one of them to true: build makes the image, push the repository too.';
        read.problem('inputs "build" and "push" are both false: nothing is left to do', hint);
    }
    const options = readOptions(read);
    const compartmentId = pushes
        ? read.required('compartment-id', compartment)
        : read.optional('compartment-id', compartment);
    return {
        images: readImages(read, options),
        compartmentId,
        registry: read.optional('registry', asRegistryHost),
        tags: read.list('tags', parseImageTag),
        settings: readSettings(read),
        readme: read.optional('readme', asPath),
        builder: read.orDefault('builder', asOneOf(...builderNames), own.builder),
        builds,
        pushes,
        loads: read.orDefault('load', asFlag, own.load),
        atMost: read.orDefault('max-parallel', asInteger(1, 16), own['max-parallel']),
        options,
        scan: readScan(read, compartmentId),
        sign: read.optional('sign', asOneOf('keyless', 'key')),
    };
});
