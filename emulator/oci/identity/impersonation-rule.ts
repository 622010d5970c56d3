import { globMatches } from '../glob.ts'

export interface Rule {
  readonly claim: string
  readonly operator: 'eq' | 'co'
  readonly value: string
}

/** Reads `claim eq value` or `claim co value`, the value bare or quoted; undefined when neither. */
export function parseRule(text: string): Rule | undefined {
  const match = /^\s*(\S+)\s+(eq|co)\s+(?:"([^"]+)"|'([^']+)'|(\S+))\s*$/.exec(text)
  const value = match?.[3] ?? match?.[4] ?? match?.[5]
  if (!match?.[1] || !value) return undefined
  return { claim: match[1], operator: match[2] as Rule['operator'], value }
}

/** Whether the token's claims fit; a claim that is a list fits when one of its values does. */
export function ruleMatches(rule: Rule, claims: Readonly<Record<string, unknown>>): boolean {
  const values = [claims[rule.claim]].flat().filter((value) => typeof value === 'string')
  return values.some((value) =>
    rule.operator === 'eq' ? globMatches(rule.value, value) : value.includes(rule.value),
  )
}
