import { globMatches } from '../oci/core/glob.ts'
import type { Condition, Value } from './statement.ts'

/** By lower-case names; a list if a principal has several values, e.g. the groups of a user. */
export type Variables = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Whether a condition holds. It is false, even with `!=`, if the request does not have the
 * variable. Case does not matter.
 */
export const holds = (condition: Condition, variables: Variables): boolean => {
  if (condition.kind !== 'comparison') {
    const parts = condition.parts.map((part) => holds(part, variables))
    return condition.kind === 'any' ? parts.includes(true) : !parts.includes(false)
  }
  const actual = valuesOf(condition.variable, variables)
  const wanted = wantedValues(condition.value, variables)
  if (actual.length === 0 || wanted.length === 0) return false
  const isPattern = condition.value.kind === 'pattern'
  const same = (one: string, other: string): boolean =>
    isPattern ? globMatches(other, one) : one === other
  return actual.some((one) => wanted.some((other) => same(one, other))) !== condition.isNegated
}

const valuesOf = (name: string, variables: Variables): string[] =>
  [variables[name] ?? []].flat().map((value) => value.toLowerCase())

const wantedValues = (value: Value, variables: Variables): string[] =>
  value.kind === 'variable' ? valuesOf(value.text, variables) : [value.text.toLowerCase()]
