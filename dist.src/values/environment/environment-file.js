import { z } from 'zod';
import { describeIssue } from "./environment-issue.js";
import { environmentSchema } from "./environment-schema.js";
import { hasOwnKeys } from "./schema-form.js";
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Without what was left empty, as a section of which every line is a comment. */
const withoutEmpty = (value, path = []) => {
    if (!isMapping(value))
        return value;
    const isEmpty = (inner) => inner === null && hasOwnKeys(path);
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => isEmpty(inner) ? [] : [[key, withoutEmpty(inner, [...path, key])]]));
};
/** Sets a value inside; what stands in the way is replaced. */
const withValue = (raw, [key, ...rest], value) => {
    if (key === undefined)
        return raw;
    if (rest.length === 0)
        return { ...raw, [key]: value };
    const inner = raw[key];
    return { ...raw, [key]: withValue(isMapping(inner) ? inner : {}, rest, value) };
};
/** The file's content with the inputs laid over it, before anything is checked. */
export class EnvironmentDraft {
    #file;
    #overrides;
    #inputsFor;
    #raw;
    constructor(file, overrides, inputsFor = () => []) {
        this.#file = file;
        this.#overrides = overrides;
        this.#inputsFor = inputsFor;
        const content = isMapping(this.#file.content) ? withoutEmpty(this.#file.content) : {};
        this.#raw = overrides.reduce((raw, one) => withValue(raw, one.path, one.value), content);
    }
    /** Whether the file or an input says anything of a section. */
    has(section) {
        return this.#raw[section] !== undefined && this.#raw[section] !== null;
    }
    /** Checks everything; a needed section that is not there is reported key by key. */
    read(needed) {
        const { problems } = this.#file;
        if (problems.length > 0)
            return { environment: undefined, problems };
        const absent = needed.filter((section) => !this.has(section));
        // An empty section makes each key that it needs a problem of its own.
        const sections = absent.filter((section) => section !== 'cluster').map((name) => [name, {}]);
        const result = environmentSchema.safeParse({ ...this.#raw, ...Object.fromEntries(sections) });
        const issues = absent.includes('cluster') ? [missingCluster] : [];
        if (!result.success)
            issues.push(...result.error.issues);
        const context = {
            file: this.#file,
            overrides: this.#overrides,
            inputsFor: this.#inputsFor,
        };
        const found = issues.flatMap((issue) => describeIssue(issue, context));
        return { environment: found.length === 0 ? result.data : undefined, problems: found };
    }
}
const missingCluster = { code: 'missing', path: ['cluster'] };
/** The JSON Schema of the file, for editors. */
export const environmentJsonSchema = () => ({
    ...z.toJSONSchema(environmentSchema, { io: 'input', target: 'draft-7' }),
    title: 'Environment of oke-virtual-nodes-actions',
});
