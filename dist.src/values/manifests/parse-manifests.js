import { ActionError, messageOf } from "../action-error.js";
import { excessOf, valueOf } from "../bounded-yaml.js";
import { at, text as textOf } from "../json.js";
import { goOptions, settleDocument } from "./go-yaml.js";
import { nameOf, sortManifests } from "./manifests.js";
/** Helm keeps a release in one Secret of a megabyte, compressed. */
const KILOBYTES = 8192;
/** Says nothing of what stands there: rendered manifests hold Secrets. */
const unreadable = (why) => new ActionError({
    code: 'MANIFESTS_UNREADABLE',
    message: `the manifests of the release cannot be read: ${why}`,
    hint: 'Run `helm template` with the same values on your machine and look at what it prints.',
});
/** Where documents begin: Helm 4 prints what it pulled before the first. */
const startOf = (text) => {
    const start = Math.max(text.search(/^---/m), 0);
    return /\bkind["']?\s*:/.test(text.slice(0, start)) ? 0 : start;
};
/** Helm's comment above a document. */
const SOURCE = /^(?:---\s*)?# Source: (\S+)$/m;
const isObject = (value) => textOf(at(value, 'kind')) !== '';
/**
 * The objects in what Helm prints, read as Helm and kubectl read them, and not by YAML 1.2: `0755` is
 * octal, `yes` is true, and of a key that stands twice the last one counts.
 * @throws ActionError MANIFESTS_UNREADABLE
 */
export const parseManifests = async (text) => {
    const { Lexer, LineCounter, parseAllDocuments, visit } = await import('yaml');
    const start = startOf(text);
    const yaml = text.slice(start);
    const skipped = text.slice(0, start).split('\n').length - 1;
    const excess = excessOf(yaml, KILOBYTES, Lexer);
    if (excess !== undefined)
        throw unreadable(`they have ${excess}`);
    const hasDocuments = /^---/m.test(yaml);
    const lineCounter = new LineCounter();
    const lineOf = (offset) => lineCounter.linePos(offset).line + skipped;
    const documents = parseAllDocuments(yaml, { ...goOptions, lineCounter });
    const warnings = [];
    const read = (document) => {
        const [error] = document.errors;
        if (error !== undefined)
            throw unreadable(`${error.code} in line ${lineOf(error.pos[0])}`);
        try {
            const twice = settleDocument(document, visit);
            const value = valueOf(document);
            warnings.push(...twice.map((key) => `${nameOf(value)}: the key ${key} stands twice; the last one counts`));
            return value;
        }
        catch (cause) {
            throw unreadable(messageOf(cause));
        }
    };
    const sources = new Map();
    const found = (Array.isArray(documents) ? documents : []).flatMap((document) => {
        const value = read(document);
        if (isObject(value)) {
            const source = SOURCE.exec(yaml.slice(document.range[0], document.range[1]))?.[1];
            if (source !== undefined)
                sources.set(nameOf(value), source);
            return [value];
        }
        if (value === null || !hasDocuments)
            return [];
        throw unreadable(`the document in line ${lineOf(document.range[0])} is no object of Kubernetes: it has no kind`);
    });
    return sortManifests(found, warnings, sources);
};
