import { z } from 'zod';
import { ActionError, messageOf } from "../action-error.js";
/** A text that one of our parsers reads; what the parser says becomes the message. */
export const parsed = (parse, description, ...examples) => z
    .string()
    // Of a transformed field, the JSON Schema shows the examples of what goes in.
    .meta(examples.length === 0 ? {} : { examples })
    .transform((text, context) => {
    try {
        return parse(text);
    }
    catch (error) {
        const hint = error instanceof ActionError ? ` ${error.hint}` : '';
        context.addIssue({ code: 'custom', message: `${messageOf(error)}.${hint}` });
        return z.NEVER;
    }
})
    .meta({ description });
export const words = (description, ...examples) => z
    .string()
    .trim()
    .min(1)
    .meta({ description, ...(examples.length === 0 ? {} : { examples }) });
export const oneOf = (allowed, description) => z.enum(allowed).meta({ description });
export const listOf = (item, description) => z.array(item).meta({ description });
const plain = z.union([z.string(), z.number(), z.boolean()]).transform(String);
/** A mapping of plain values, all read as text. */
export const pairs = (description) => z.record(z.string(), plain).meta({ description });
export const flag = (description) => z.boolean().meta({ description });
export const whole = (least, most, description) => z.int().min(least).max(most).meta({ description });
/** Keys of chart values: a list, or a text with commas. */
export const keys = (description) => z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given]
    .flat()
    .flatMap((text) => text.split(/[\n,]/))
    .map((key) => key.trim())
    .filter((key) => key !== ''))
    .meta({ description });
