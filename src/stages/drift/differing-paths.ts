import { record } from '../../values/json.ts'

/** A path where two objects differ, and the values there. */
export interface Difference {
  /** E.g. `spec.template.spec.containers.0.image`. */
  readonly path: string
  readonly one: unknown
  readonly other: unknown
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The paths where two objects differ. The values may be secret: take care where they are shown. */
export const differencesOf = (one: unknown, other: unknown, path = ''): Difference[] => {
  if (Object.is(one, other)) return []
  if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
    return [{ path, one, other }]
  }
  const [a, b] = [asRecord(one), asRecord(other)]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differencesOf(a[key], b[key], path === '' ? key : `${path}.${key}`),
  )
}

/** Their paths alone. */
export const differingPaths = (one: unknown, other: unknown): string[] =>
  differencesOf(one, other).map(({ path }) => path)

const asRecord = (value: object): Readonly<Record<string, unknown>> =>
  Array.isArray(value) ? Object.fromEntries(value.entries()) : record(value)
