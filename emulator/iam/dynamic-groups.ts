import type { Context } from '../oci/core/context.ts'
import { type Variables, holds } from './condition.ts'
import { parseCondition } from './parse-condition.ts'
import { DEFAULT_DOMAIN } from './parse-statement.ts'
import type { Condition } from './statement.ts'
import { TokenReader } from './token-reader.ts'
import { isMatchingVariable } from './variables.ts'

/** A dynamic group as IAM's API shows it, with its parsed rule; collection `dynamicGroups`. */
export interface DynamicGroup {
  readonly id: string
  /** The tenancy. */
  readonly compartmentId: string
  readonly domain: string
  readonly name: string
  readonly description: string
  readonly matchingRule: string
  readonly condition: Condition
  readonly lifecycleState: 'ACTIVE'
  readonly timeCreated: string
}

export const dynamicGroupsOf = ({ store }: Pick<Context, 'store'>) =>
  store.collection<DynamicGroup>('dynamicGroups')

export const dynamicGroupNamed = (
  context: Pick<Context, 'store'>,
  name: string,
  domain = DEFAULT_DOMAIN,
): DynamicGroup | undefined =>
  dynamicGroupsOf(context).list(
    (group) =>
      group.name.toLowerCase() === name.toLowerCase() &&
      group.domain.toLowerCase() === domain.toLowerCase(),
  )[0]

/** Parses a matching rule. @throws StatementError with the position */
export const parseMatchingRule = (text: string): Condition => {
  const reader = new TokenReader(text)
  const rule = parseCondition(reader, isMatchingVariable)
  if (reader.next.kind !== 'end') throw reader.unexpected('the end of the rule')
  return rule
}

/**
 * Returns the OCIDs of the dynamic groups whose rule matches the facts about an instance or
 * resource.
 */
export const dynamicGroupIdsOf = (context: Pick<Context, 'store'>, facts: Variables): string[] =>
  dynamicGroupsOf(context)
    .list(({ condition }) => holds(condition, facts))
    .map(({ id }) => id)
