import type { Fields } from '../../../values/fields.ts'
import type { Condition } from '../kubernetes.ts'

/** Fields that the API omits are zero or empty; fields that it always writes are required. */
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

/** Removes keys without a value, as exactOptionalPropertyTypes requires. */
export const given = <T extends object>(values: { [K in keyof T]: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>
