import type { Fields } from '../../../values/fields.ts'
import type { Condition } from '../kubernetes.ts'

/** What the API leaves out is a zero, an empty text or an empty list; what it always writes is required. */
export type View<T> = (object: Fields) => T

export const itself: View<Fields> = (item) => item

export const nameOf: View<string> = (object) => object.fields('metadata').text('name')

export const textOf = (fields: Fields | undefined, key: string): string =>
  fields?.optionalText(key) ?? ''

export const countOf = (fields: Fields | undefined, key: string, otherwise = 0): number =>
  fields?.optionalNumber(key) ?? otherwise

const condition: View<Condition> = (one) => ({
  type: one.text('type'),
  status: one.text('status'),
  reason: textOf(one, 'reason'),
  message: textOf(one, 'message'),
  ...given<Pick<Condition, 'at'>>({ at: one.optionalTime('lastTransitionTime') }),
})

export const conditionsOf = (status: Fields | undefined): Condition[] =>
  status?.optionalItems('conditions', condition) ?? []

/** Leaves out keys that have no value, as exactOptionalPropertyTypes asks for. */
export const given = <T extends object>(values: { [K in keyof T]: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>
