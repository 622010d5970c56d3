import { at, list, record, strings, text } from "../../values/json.js";
import { nameOf } from "../../values/manifests/manifests.js";
import { parseImageReference } from "../../values/registry/image-reference.js";
const referenceOf = (value) => {
    if (!/^[^\s]+[:@/][^\s]+$/.test(value))
        return undefined;
    try {
        return parseImageReference(value);
    }
    catch {
        return undefined;
    }
};
/** By its digest if it has one: a tag beside that is for people. */
const isSame = (wanted, found) => found !== undefined &&
    wanted.registry === found.registry &&
    wanted.repository === found.repository &&
    (wanted.digest === undefined ? wanted.tag === found.tag : wanted.digest === found.digest);
const textsIn = (value) => {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(textsIn);
};
/** Every part of an object that is a pod spec: also those in custom resources. */
const podSpecsIn = (value) => {
    if (typeof value !== 'object' || value === null)
        return [];
    const inner = Object.values(value).flatMap(podSpecsIn);
    return Array.isArray(at(value, 'containers')) ? [value, ...inner] : inner;
};
const hasImage = (value, image) => textsIn(value).some((one) => isSame(image, referenceOf(one)));
const namesOf = (value) => list(value).map((one) => text(at(one, 'name')) || text(one));
/** Of the pod, or of its service account where that is one of the release. */
const pullSecretsOf = (pod, objects) => {
    const account = text(at(pod, 'serviceAccountName')) || text(at(pod, 'serviceAccount'));
    const accounts = objects.filter((object) => nameOf(object) === `ServiceAccount/${account}`);
    return [pod, ...accounts].flatMap((one) => namesOf(at(one, 'imagePullSecrets')));
};
/** The images of pods, for people. */
export const imagesIn = (objects) => {
    const pods = objects.flatMap(podSpecsIn);
    const containers = pods.flatMap((pod) => [
        ...list(at(pod, 'initContainers')),
        ...list(at(pod, 'containers')),
    ]);
    return [...new Set(containers.map((one) => strings(record(one))['image'] ?? ''))];
};
/** What of the images and the pull secret no object has; undefined if all is there. */
export const missingOf = (objects, { images, pullSecret }) => {
    const wanted = images.map(parseImageReference);
    const absent = images.filter((_, index) => !objects.some((object) => hasImage(object, wanted[index])));
    const pods = objects
        .flatMap(podSpecsIn)
        .filter((pod) => wanted.some((image) => hasImage(pod, image)));
    const isBare = (pod) => !pullSecretsOf(pod, objects).includes(pullSecret ?? '');
    const isSecretMissing = pullSecret !== undefined && pods.some(isBare);
    const isHidden = pullSecret !== undefined && images.length > 0 && absent.length > 0;
    if (absent.length === 0 && !isSecretMissing)
        return undefined;
    return { images: absent, pullSecret: isSecretMissing || isHidden ? pullSecret : undefined };
};
