import { renderImages } from "../../stages/build-push/render-images.js";
const platformsOf = ({ platforms }) => Object.fromEntries(platforms.map(({ platform, digest }) => [platform, digest]));
/** What steps may want of an image. */
const metadataOf = (image) => ({
    image: image.reference,
    name: image.name,
    digest: image.digest,
    tags: image.tags,
    platforms: platformsOf(image),
    size: image.size ?? null,
    unchanged: image.isUnchanged,
    steps: image.steps,
    milliseconds: image.took,
    scan: image.scan ?? null,
});
const publishOne = async (image, { outputs }) => {
    await outputs.set('image', image.reference);
    await outputs.set('name', image.name);
    await outputs.set('digest', image.digest);
    await outputs.set('tags', image.tags.join('\n'));
    if (image.size !== undefined)
        await outputs.set('size', image.size);
    await outputs.set('platforms', JSON.stringify(platformsOf(image)));
    await outputs.set('metadata', JSON.stringify(metadataOf(image)));
};
/** By their names; and as the input "images" of deploy takes them. */
const publishSeveral = async (pushed, { outputs }) => {
    const all = pushed.map(({ name = '', image }) => [name, metadataOf(image)]);
    await outputs.set('name', pushed.map(({ image }) => image.name).join('\n'));
    await outputs.set('tags', [...new Set(pushed.flatMap(({ image }) => image.tags))].join('\n'));
    await outputs.set('metadata', JSON.stringify(Object.fromEntries(all)));
};
/** Outputs and job summary. */
export const publishImages = async (pushed, inputs, context) => {
    const { outputs, summary } = context;
    const [first] = pushed;
    const isOne = first !== undefined && pushed.length === 1 && first.name === undefined;
    await (isOne ? publishOne(first.image, context) : publishSeveral(pushed, context));
    const keyOf = (name) => inputs.find((image) => image.name === name)?.imageKey ?? '';
    const lines = pushed.map(({ name, image }) => `${keyOf(name)}=${image.reference}`);
    await outputs.set('images', lines.join('\n'));
    const isUnchanged = pushed.every(({ image }) => image.isUnchanged);
    await outputs.set('unchanged', isUnchanged);
    const title = `${isUnchanged ? 'Unchanged' : 'Pushed'} ${isOne ? 'image' : 'images'}`;
    await summary.append(`## ${title}\n\n${renderImages(pushed.map(({ image }) => image))}`);
};
