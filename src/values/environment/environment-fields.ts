import { z } from 'zod'

import { ActionError, messageOf } from '../action-error.ts'
import { parseQuantity } from '../kubernetes/quantity.ts'

// A file is read once: code that zod would compile for its schemas costs more than it saves.
z.config({ jitless: true })

/** A text for one of our parsers, whose error becomes the message. */
export const parsed = <T>(parse: (text: string) => T, description: string, ...examples: string[]) =>
  z
    .string()
    // For a transformed field, the JSON Schema shows examples of the input form.
    .meta(examples.length === 0 ? {} : { examples })
    .transform((text, context): T => {
      try {
        return parse(text)
      } catch (error) {
        const hint = error instanceof ActionError ? ` ${error.hint}` : ''
        context.addIssue({ code: 'custom', message: `${messageOf(error)}.${hint}` })
        return z.NEVER
      }
    })
    .meta({ description })

/** The same, but `true` and `false` may also be booleans. */
export const switchOr = <T>(
  parse: (text: string) => T,
  description: string,
  ...examples: string[]
) =>
  z
    .union([z.boolean(), z.string()])
    .meta({ examples })
    .transform(String)
    .pipe(parsed(parse, description))
    .meta({ description })

export const words = (description: string, ...examples: string[]) =>
  z
    .string()
    .trim()
    .min(1)
    .meta({ description, ...(examples.length === 0 ? {} : { examples }) })

export const oneOf = <const T extends readonly [string, ...string[]]>(
  allowed: T,
  description: string,
) => z.enum(allowed).meta({ description })

export const listOf = <T extends z.ZodType>(item: T, description: string) =>
  z.array(item).meta({ description })

const plain = z.union([z.string(), z.number(), z.boolean()]).transform(String)

/** A mapping of scalars, all read as text. */
export const pairs = (description: string) => z.record(z.string(), plain).meta({ description })

const quantity = plain.transform((text, context) => {
  try {
    parseQuantity(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: messageOf(error) })
  }
  return text
})

/** A mapping of Kubernetes quantities by the name of the resource. */
export const quantities = (description: string, example: Readonly<Record<string, string>>) =>
  z.record(z.string(), quantity).meta({ description, examples: [example] })

export const flag = (description: string) => z.boolean().meta({ description })

export const whole = (least: number, most: number, description: string) =>
  z.int().min(least).max(most).meta({ description })

/** Keys of chart values: a list, or a comma-separated text. */
export const keys = (description: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) =>
      [given]
        .flat()
        .flatMap((text) => text.split(/[\n,]/))
        .map((key) => key.trim())
        .filter((key) => key !== ''),
    )
    .meta({ description })
