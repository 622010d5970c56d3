import { list, record, text } from "../json.js";
import { own } from "../own.js";
import { schemaAt, typesOf } from "./schema-form.js";
/** `network.listeners[0]`. */
const nameOf = (path) => path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
const starts = (path, prefix) => prefix.every((key, index) => key === '*' || path[index] === key);
const typeNames = {
    string: 'text',
    array: 'a list',
    object: 'a mapping of keys',
    boolean: 'true or false',
};
/** What may stand at a path, in words. */
const allowedAt = (path) => {
    const schema = schemaAt(path);
    const { type, minimum, maximum } = schema;
    if (Array.isArray(schema['enum']))
        return schema['enum'].join(', ');
    if (type === 'integer')
        return `whole numbers from ${String(minimum)} to ${String(maximum)}`;
    const [example] = list(schema['examples']);
    const such = typeof example === 'string' ? `, such as ${example}` : '';
    const names = typesOf(path).map((name) => own(typeNames, name) ?? name);
    return `${names.join(' or ')}${such}`;
};
/** Mappings whose values can be secret. */
const withheld = [
    ['image', 'build-args'],
    ['images', '*', 'build-args'],
    ['release', 'set'],
    ['release', 'set-string'],
    ['release', 'set-json'],
    ['release', 'values'],
];
/** A value that is wrong, or only its kind, where a secret can stand in it. */
const shown = (value, path) => {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a mapping';
    if (withheld.some((prefix) => starts(path, prefix)))
        return 'the value';
    const json = JSON.stringify(value) ?? 'nothing';
    return json.length > 80 ? `${json.slice(0, 79)}…` : json;
};
const unknownKeys = (keys, path, { file }) => keys.map((key) => {
    const allowed = Object.keys(record(schemaAt(path)['properties'])).join(', ');
    const name = nameOf([...path, key]);
    return `${file.placeOfKey(path, key)} ${name}: unknown key; allowed: ${allowed}`;
});
const missing = (path, { file, inputsFor }) => {
    const inputs = inputsFor(path);
    const wanted = text(schemaAt(path)['description']).replace(/\.$/, '');
    const inFile = file.isThere ? `add it to ${file.path}` : `${file.path} does not exist; make it`;
    const byInput = inputs.length === 0 ? '' : `, or give input "${inputs.join('", "')}"`;
    const place = file.isThere ? `${file.placeOf(path)} ` : '';
    return `${place}${nameOf(path)}: missing (${wanted}); ${inFile}${byInput}`;
};
/**
 * What is wrong, with its place: `file:line:column key: message`, or `input "name": message` if an
 * input gave the value.
 */
export const describeIssue = (issue, context) => {
    const { file, overrides } = context;
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const override = overrides.findLast((one) => starts(path, one.path));
    const value = override === undefined ? file.valueAt(path) : override.value;
    if (issue.code === 'unrecognized_keys')
        return unknownKeys(issue.keys, path, context);
    if (override === undefined && value === undefined)
        return [missing(path, context)];
    const message = issue.code === 'custom'
        ? issue.message
        : `${shown(value, path)} is not allowed; allowed: ${allowedAt(path)}`;
    const place = override === undefined ? `${file.placeOf(path)} ${nameOf(path)}` : `input "${override.input}"`;
    return [`${place}: ${message}`];
};
