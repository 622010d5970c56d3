import type { Context } from '../oci/core/context.ts'
import { invalidParameter } from '../oci/core/service.ts'
import { bindStatement } from './bind-statement.ts'
import type { BoundStatement } from './statement.ts'
import { StatementError } from './statement-error.ts'

/** A policy as IAM's API shows it, with its bound statements; collection `iamPolicies`. */
export interface Policy {
  readonly id: string
  /** The compartment that it is attached to. */
  readonly compartmentId: string
  readonly name: string
  readonly description: string
  readonly statements: readonly string[]
  readonly bound: readonly BoundStatement[]
  readonly lifecycleState: 'ACTIVE'
  readonly timeCreated: string
  readonly versionDate: string | null
  readonly freeformTags: Readonly<Record<string, string>>
  readonly definedTags: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** OCI's limit for one policy. */
const MOST_STATEMENTS = 50

export const policiesOf = ({ store }: Pick<Context, 'store'>) =>
  store.collection<Policy>('iamPolicies')

/** Finds the policy of this name in a compartment; names are unique there. */
export const policyNamed = (
  context: Pick<Context, 'store'>,
  compartmentId: string,
  name: string,
): Policy | undefined =>
  policiesOf(context).list(
    (policy) => policy.compartmentId === compartmentId && policy.name === name,
  )[0]

/**
 * Parses and binds statements. Throws 400 InvalidParameter naming the invalid statement, and the
 * position in it.
 */
export const boundStatements = (
  context: Context,
  compartmentId: string,
  statements: readonly string[],
): BoundStatement[] => {
  if (statements.length === 0) throw invalidParameter('statements must not be empty')
  if (statements.length > MOST_STATEMENTS)
    throw invalidParameter(`a policy has at most ${MOST_STATEMENTS} statements`)
  return statements.flatMap((text, index) => {
    try {
      return bindStatement(context, compartmentId, text) ?? []
    } catch (error) {
      if (!(error instanceof StatementError)) throw error
      const place = `statement ${index + 1}, position ${error.position}`
      throw invalidParameter(`${error.message} (${place}: ${text})`)
    }
  })
}

/**
 * Creates a policy, or replaces the statements of the existing one of this name. Throws like
 * boundStatements.
 */
export const putPolicy = (
  context: Context,
  compartmentId: string,
  name: string,
  statements: readonly string[],
): Policy => {
  return policiesOf(context).put({
    id: policyNamed(context, compartmentId, name)?.id ?? context.newOcid('policy'),
    compartmentId,
    name,
    description: name,
    statements,
    bound: boundStatements(context, compartmentId, statements),
    lifecycleState: 'ACTIVE',
    timeCreated: new Date(context.clock.now()).toISOString(),
    versionDate: null,
    freeformTags: {},
    definedTags: {},
  })
}
