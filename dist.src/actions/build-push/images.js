import { defaults } from "../../values/defaults.js";
import { hasOwnPlace } from "../../values/image-build/cache.js";
import { parseNamedImage } from "../../values/image-build/named-image.js";
import { asText } from "../../values/input-text.js";
import { asDockerfile, asPath } from "../../values/path.js";
import { parseRepository } from "../../values/registry/image-reference.js";
/** The inputs that each of several images has for itself. */
const ALONE = ['context', 'file', 'target'];
const readOne = (read) => ({
    name: undefined,
    repository: read.required('repository', parseRepository),
    context: read.orDefault('context', asPath, defaults['build-push'].context),
    file: read.optional('file', asDockerfile),
    target: read.optional('target', asText),
    imageKey: defaults.deploy['image-key'],
});
const named = (prefix, image) => {
    const { name, context, file, target, 'image-key': imageKey = `${name}.image` } = image;
    const own = name.toLowerCase();
    const repository = image.repository ?? (prefix === undefined ? own : `${prefix}/${own}`);
    return { name, repository: parseRepository(repository), context, file, target, imageKey };
};
const twice = (values) => values.find((value, at) => values.indexOf(value) !== at);
const review = (read, images, { 'cache-to': caches }) => {
    const hint = 'Each line of "images" is an image with a name, a repository and a chart value of its own.';
    for (const key of ['name', 'repository', 'imageKey']) {
        const value = twice(images.map((image) => image[key] ?? ''));
        if (value !== undefined)
            read.problem(`input "images" has "${value}" twice`, hint);
    }
    for (const input of ALONE.filter((name) => name !== 'context' && read.has(name))) {
        read.problem(`input "${input}" is given beside "images"`, `Write it for each image: name=context=folder,${input}=…`);
    }
    if (images.length > 1 && !caches.every(hasOwnPlace)) {
        read.problem('input "cache-to" is one place for several images, which would overwrite it', 'Put {name} into it, for example type=registry,ref=host/namespace/cache:{name}.');
    }
};
/** One image, or those of "images", whose repositories are below the one that is given. */
export const readImages = (read, options) => {
    const given = read.list('images', parseNamedImage);
    if (given.length === 0)
        return [readOne(read)];
    const prefix = read.optional('repository', parseRepository);
    const images = given.map((image) => named(prefix, image));
    review(read, images, options);
    return images;
};
