import { record } from '../../values/json.ts'

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * The places where two objects differ, as `spec.template.spec.containers.0.image`; never the values,
 * which may be secret.
 */
export const differingPaths = (one: unknown, other: unknown, path = ''): string[] => {
  if (Object.is(one, other)) return []
  if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
    return [path]
  }
  const [a, b] = [asRecord(one), asRecord(other)]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differingPaths(a[key], b[key], path === '' ? key : `${path}.${key}`),
  )
}

const asRecord = (value: object): Readonly<Record<string, unknown>> =>
  Array.isArray(value) ? Object.fromEntries(value.entries()) : record(value)
