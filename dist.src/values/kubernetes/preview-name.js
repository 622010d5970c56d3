import { createHash } from 'node:crypto';
const shortened = (text, most, original) => {
    if (text.length <= most)
        return text;
    // Two long names that begin alike must not meet.
    const mark = createHash('sha256').update(original).digest('hex').slice(0, 8);
    return `${text.slice(0, most - 9)}-${mark}`;
};
/** The namespace of a pull request's preview: `pr-<repository name>-<number>`, a DNS label. */
export const previewNamespace = (repository, number) => {
    const name = repository.split('/').at(-1) ?? '';
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const trimmed = slug.replace(/^-+|-+$/g, '') || 'repository';
    const room = 63 - `pr--${number}`.length;
    return `pr-${shortened(trimmed, room, repository)}-${number}`;
};
/** `octo/shop` as a label value: at most 63 characters, letters or digits at both ends. */
export const repositoryLabel = (repository) => {
    const plain = repository.replace('/', '.').replace(/[^A-Za-z0-9._-]/g, '_');
    const framed = plain.replace(/^[^A-Za-z0-9]+/, '').replace(/[^A-Za-z0-9]+$/, '');
    // What was changed gets the mark of what it was, so that two repositories stay two.
    return framed === plain
        ? shortened(framed, 63, repository)
        : shortened(framed.padEnd(64, '-'), 63, repository);
};
