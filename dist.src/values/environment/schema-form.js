import { z } from 'zod';
import { list, record } from "../json.js";
import { own } from "../own.js";
import { environmentSchema } from "./environment-schema.js";
let whole;
const schema = () => (whole ??= z.toJSONSchema(environmentSchema, { io: 'input', target: 'draft-7' }));
/** The JSON Schema of a value by its path, from which a message can say what is allowed. */
export const schemaAt = (path) => record(path.reduce((inner, key) => {
    const { properties, additionalProperties, items } = record(inner);
    return typeof key === 'number'
        ? items
        : (own(record(properties), key) ?? additionalProperties);
}, schema()));
/** The types that a value may have, by its schema. */
export const typesOf = (path) => {
    const { type, anyOf } = schemaAt(path);
    const types = [type, ...list(anyOf).map((one) => record(one)['type'])].flat();
    return [...new Set(types.filter((one) => typeof one === 'string'))];
};
/** Whether keys of a mapping are named by the schema, so that an empty one is one that is left out. */
export const hasOwnKeys = (path) => schemaAt(path)['properties'] !== undefined;
const isIn = (path, ...prefix) => path.length > prefix.length && prefix.every((key, index) => path[index] === key);
/** How the scalar at a path is taken. */
export const formIn = (path) => {
    if (isIn(path, 'release', 'values') || isIn(path, 'preview', 'values')) {
        return path.length === 3 && typeof path[2] === 'number' ? 'text' : 'values';
    }
    const settings = ['set', 'set-string', 'set-json'].some((key) => isIn(path, 'release', key));
    if (settings)
        return path.length === 3 && path[1] !== 'set-json' ? 'text' : 'values';
    return typesOf(path).includes('string') ? 'text' : 'other';
};
