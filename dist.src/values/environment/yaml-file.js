import { isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit, } from 'yaml';
import { messageOf } from "../action-error.js";
import { excessOf, parseOptions, valueOf } from "../bounded-yaml.js";
import { own } from "../own.js";
import { keepWritten } from "./written-scalars.js";
const childOf = (document, node, key) => {
    const parent = isAlias(node) ? node.resolve(document) : node;
    if (isMap(parent)) {
        const pair = parent.items.find(({ key: name }) => isScalar(name) && String(name.value) === key);
        return { key: pair?.key, value: pair?.value };
    }
    if (!isSeq(parent))
        return { key: undefined, value: undefined };
    return { key: undefined, value: parent.items[Number(key)] };
};
/** The last node of a path that the file has, and whether it is the whole path. */
const walk = (document, path) => {
    let node = document.contents ?? undefined;
    let key;
    for (const segment of path) {
        const child = childOf(document, node, segment);
        if (child.key === undefined && child.value === undefined)
            return { node: key ?? node, key };
        node = child.value ?? child.key;
        key = child.key;
    }
    return { node, key };
};
const inside = (content, path) => path.reduce((value, key) => typeof value === 'object' && value !== null
    ? own(value, String(key))
    : undefined, content);
/** Far more than anybody writes, and parsed within two seconds whatever it holds. */
const KILOBYTES = 64;
const contentOf = (document, path, problems) => {
    try {
        return valueOf(document);
    }
    catch (error) {
        problems.push(`${path}: ${messageOf(error)}`);
        return undefined;
    }
};
/** Parses a YAML file. */
export const parseYaml = (path, text) => {
    const lineCounter = new LineCounter();
    const excess = excessOf(text, KILOBYTES, Lexer);
    const options = { ...parseOptions, merge: true, lineCounter };
    const document = parseDocument(excess === undefined ? text : '', options);
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const place = (node) => at(node?.range?.[0] ?? 0);
    const problems = document.errors.map(({ pos, message, code }) => {
        // Behind the colon of this one stands the text itself, which can be secret.
        const told = code === 'UNEXPECTED_TOKEN' ? message.replace(/:.*$/s, '') : message;
        return `${at(pos[0])} ${told}`;
    });
    if (excess !== undefined)
        problems.push(`${path}: it has ${excess}`);
    const misread = problems.length > 0 ? [] : keepWritten(document, visit);
    problems.push(...misread.map(({ node, path: keys, message }) => `${place(node)} ${keys.join('.')}: ${message}`));
    const content = problems.length > 0 ? undefined : contentOf(document, path, problems);
    const isMapping = content === null || content === undefined || isMap(document.contents);
    if (!isMapping)
        problems.push(`${at(0)} the file must be a mapping of keys, as "cluster: ocid1…"`);
    return {
        path,
        isThere: true,
        content: content ?? undefined,
        problems,
        valueAt: (keys) => inside(content, keys),
        placeOf: (keys) => place(walk(document, keys).node),
        placeOfKey: (keys, key) => place(walk(document, [...keys, key]).key),
    };
};
