import type { PolicyPlace, PolicyStatement } from './policy-statements.ts'

const VERBS = ['inspect', 'read', 'use', 'manage'] as const

/**
 * Members of resource families, as far as our statements name them. Source: OCI's policy
 * references.
 */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'cluster-family': [
    'clusters',
    'cluster-node-pools',
    'cluster-virtualnode-pools',
    'cluster-work-requests',
  ],
  'virtual-network-family': [
    'vcns',
    'subnets',
    'vnics',
    'security-lists',
    'network-security-groups',
  ],
  'logging-family': ['log-groups'],
}

interface Granted {
  readonly verb: string
  readonly type: string
  readonly where: string | undefined
}

const hasRank = (given: string, needed: string): boolean =>
  VERBS.findIndex((verb) => verb === given) >= VERBS.findIndex((verb) => verb === needed)

const hasType = (given: string, needed: string): boolean =>
  given === needed || given === 'all-resources' || (FAMILIES[given] ?? []).includes(needed)

/** Without a condition, or with a sufficient one. */
const gives = (
  { verb, type, where }: Granted,
  { grant, where: enough }: PolicyStatement,
): boolean => {
  const [neededVerb = '', neededType = ''] = grant.split(' ')
  const isWhole = where === undefined || where === enough
  return isWhole && hasRank(verb, neededVerb) && hasType(type, neededType)
}

const grantedBy = ({ grant, where }: PolicyStatement): Granted => {
  const [verb = '', type = ''] = grant.split(' ')
  return { verb, type, where }
}

/** Whether the first statement makes the second unnecessary. */
export const covers = (one: PolicyStatement, other: PolicyStatement): boolean =>
  one === other || (one.place === other.place && gives(grantedBy(one), other))

/** The statements without those that another one in the same place covers. */
export const withoutCovered = (all: readonly PolicyStatement[]): readonly PolicyStatement[] => {
  const distinct = [...new Set(all)]
  return distinct.filter(
    (one, at) =>
      !distinct.some(
        (other, place) =>
          // Keeps the first of two that grant the same.
          other !== one && covers(other, one) && (place < at || !covers(one, other)),
      ),
  )
}

/** A compartment and what lies above it, the tenancy last. */
export interface Compartment {
  readonly id: string
  readonly name: string
}

const ALLOW =
  /^\s*allow\s+\S.*?\s+to\s+(inspect|read|use|manage)\s+([\w-]+)\s+in\s+(tenancy|compartment\s+.+?)(?:\s+where\s+(.+))?\s*$/is

const namesOneOf = (location: string, above: readonly Compartment[]): boolean => {
  if (/^tenancy$/i.test(location)) return true
  const id = /^compartment\s+id\s+(\S+)$/i.exec(location)?.[1]
  if (id !== undefined) return above.some((one) => one.id === id)
  const name = location
    .replace(/^compartment\s+/i, '')
    .split(':')
    .at(-1)
    ?.trim()
    .toLowerCase()
  return above.some((one) => one.name.toLowerCase() === name)
}

/**
 * Whether one of these policy statements grants what is needed, to whichever group: resolving the
 * group would need permission to read groups.
 * @param above the compartment in which it is needed, and its ancestors
 */
export const isWritten = (
  needed: PolicyStatement,
  texts: readonly string[],
  above: readonly Compartment[],
): boolean =>
  texts.some((text) => {
    const [, verb = '', type = '', location = '', where] = ALLOW.exec(text) ?? []
    const granted = { verb: verb.toLowerCase(), type: type.toLowerCase(), where: where?.trim() }
    return verb !== '' && gives(granted, needed) && namesOneOf(location.trim(), above)
  })

const NAMES: Readonly<Record<PolicyPlace, string>> = {
  cluster: "the cluster's compartment",
  network: "the VCN's compartment",
  repositories: "the repositories' compartment",
  root: 'the root compartment',
}

/** A statement to add, and where. */
export const statementText = ({ grant, place, where }: PolicyStatement): string => {
  const location = place === 'root' ? 'tenancy' : 'compartment <compartment>'
  const condition = where === undefined ? '' : ` where ${where}`
  return `Allow group '<group>' to ${grant} in ${location}${condition}  (in ${NAMES[place]})`
}
