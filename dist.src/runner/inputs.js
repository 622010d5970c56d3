import { ActionError, messageOf } from "../values/action-error.js";
import { itemsOf, pairsOf } from "../values/input-lists.js";
import { guards } from "./guards.js";
/** Where the first problem of the environment file stands, in its form `file:line:column key`. */
const placeIn = (problems) => {
    const found = problems.map((problem) => /^([^\s:]+):([0-9]+):([0-9]+) /.exec(problem));
    const [, file, line, column] = found.find((one) => one !== null) ?? [];
    if (file === undefined)
        return undefined;
    return { file: file.replace(/^\.\//, ''), line: Number(line), column: Number(column) };
};
/** Thrown when inputs are wrong: all problems in one error. */
export class InputsError extends ActionError {
    problems;
    constructor(problems, hints) {
        super({
            code: 'INPUT_INVALID',
            message: problems.length === 1
                ? (problems[0] ?? '')
                : `${problems.length} inputs are wrong:\n  ${problems.join('\n  ')}`,
            hint: [...new Set(hints)].join('\n  '),
            place: placeIn(problems),
        });
        this.problems = problems;
    }
}
/** Typed getters; each notes what is wrong with its input and lets the next ones be read too. */
export class InputReader {
    #environment;
    #mask;
    #problems = [];
    #hints = [];
    /** Names that the workflow still gives, each with those that the input has now. */
    #renamed;
    constructor(environment, mask, renames = {}) {
        this.#environment = environment;
        this.#mask = mask;
        this.#renamed = Object.entries(renames).filter(([name]) => (this.#given(name) ?? '') !== '');
        for (const [name, now] of this.#renamed) {
            const names = now.map((one) => `"${one}"`).join(' and ');
            const hint = 'Change the name under "with:" of the step; the README lists all inputs.';
            this.problem(`input "${name}" is now ${names}`, hint);
        }
    }
    #text(name) {
        const value = this.#given(name);
        return value === '' || value === guards.get(name) ? undefined : value;
    }
    #given(name) {
        return this.#raw(name)?.trim();
    }
    #raw(name) {
        return this.#environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
    }
    /** @see guards */
    #noteBlank(name) {
        const unlimited = guards.get(name);
        if (unlimited === undefined || this.#given(name) !== '')
            return;
        const hint = `Check the variable, secret or output that it comes from. Leave it out, or write "${unlimited}", if no other limit is meant.`;
        this.problem(`input "${name}" is given, but empty, and empty it would limit nothing`, hint);
    }
    /** Whether the workflow gave the input, and not only the word for a guard that does not limit. */
    has(name) {
        return this.#text(name) !== undefined;
    }
    /** Notes a problem that concerns several inputs, such as two that exclude each other. */
    problem(message, hint) {
        this.#problems.push(message);
        this.#hints.push(hint);
    }
    /** The value returned for a wrong or absent input is never seen: `readInputs` throws first. */
    required(name, parse) {
        if (this.has(name))
            return this.optional(name, parse);
        if (!this.#renamed.some(([, now]) => now.includes(name)))
            this.problem(`input "${name}" is missing`, 'Add what is missing under "with:" of the step.');
        return undefined;
    }
    optional(name, parse) {
        this.#noteBlank(name);
        const text = this.#text(name);
        if (text === undefined)
            return undefined;
        try {
            return parse(text);
        }
        catch (error) {
            const hint = error instanceof ActionError ? error.hint : `Correct "${name}:".`;
            this.problem(`input "${name}": ${messageOf(error)}`, hint);
            return undefined;
        }
    }
    withDefault(name, parse, otherwise) {
        return this.optional(name, parse) ?? otherwise;
    }
    /** An input, or its default as a user would write it. */
    orDefault(name, parse, text) {
        return this.optional(name, parse) ?? parse(text);
    }
    /** The items of an input with several; empty when absent. */
    list(name, parse) {
        return this.optional(name, (text) => itemsOf(name, text).map(parse)) ?? [];
    }
    /** The pairs of an input that holds `key=value`; undefined when absent. */
    pairs(name) {
        return this.optional(name, (text) => pairsOf(name, text));
    }
    /** The same to the letter: a passphrase may begin or end with a space. */
    exactSecret(name) {
        if (this.secret(name) === undefined)
            return undefined;
        // Secrets are mostly stored with the newline that ends a file.
        const value = this.#raw(name)?.replace(/\r?\n$/, '');
        if (value !== undefined)
            this.#mask(value);
        return value;
    }
    /** A value that must never be shown; masked before anything else sees it. */
    secret(name) {
        const value = this.#text(name);
        if (value !== undefined)
            this.#mask(value);
        return value;
    }
    finish() {
        if (this.#problems.length > 0)
            throw new InputsError(this.#problems, this.#hints);
    }
}
/**
 * @throws InputsError naming every input that is missing or wrong.
 */
export const inputsFrom = (environment, mask, renames = {}) => (read) => {
    const reader = new InputReader(environment, mask, renames);
    const values = read(reader);
    reader.finish();
    return values;
};
