import { formatDuration } from "../../values/duration.js";
import { codeOf, renderTable } from "../../values/markdown.js";
const MEGABYTE = 1e6;
const megabytes = (bytes) => `${(bytes / MEGABYTE).toFixed(1)} MB`;
/** With the difference to the image before, where there is one and it is another one. */
const describeSize = ({ size, sizeBefore, isUnchanged }) => {
    if (size === undefined)
        return '';
    if (sizeBefore === undefined || isUnchanged)
        return megabytes(size);
    const difference = size - sizeBefore;
    const sign = difference < 0 ? '−' : '+';
    return `${megabytes(size)} (${sign}${megabytes(Math.abs(difference))})`;
};
/** A table of the images that were built. */
export const renderImages = (images) => renderTable(['Image', 'Tags', 'Platforms', 'Size', 'Steps', 'Time'], images.map((image) => [
    codeOf(image.reference),
    image.tags.join('\n'),
    image.platforms.map(({ platform }) => platform).join('\n'),
    describeSize(image),
    `${image.steps.built} built, ${image.steps.cached} cached`,
    formatDuration(image.took),
]));
