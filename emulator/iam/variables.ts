/** The request variables for which the emulator has, or could have, a value. */
const REQUEST = [
  'request.permission',
  'request.operation',
  'request.user.id',
  'request.user.name',
  'request.groups.id',
  'request.region',
  'request.ad',
  'request.networksource.name',
  'request.principal.type',
  'request.principal.id',
  'request.principal.compartment.id',
  'request.principal.namespace',
  'request.principal.service_account',
  'request.principal.cluster_id',
]

const TARGET = [
  'target.compartment.id',
  'target.compartment.name',
  'target.cluster.id',
  'target.nodepool.id',
  'target.virtualnodepool.id',
  'target.repo.name',
  'target.loggroup.id',
  'target.user.id',
  'target.user.name',
  'target.group.id',
  'target.group.name',
  'target.policy.id',
  'target.policy.name',
  'target.key.id',
  'target.vault.id',
  'target.secret.id',
]

const POLICY_VARIABLES = new Set([...REQUEST, ...TARGET])

/** Tags of any name: nothing here has tags, so a condition on them never holds. */
const TAG = /^(?:request\.principal(?:\.group)?|target\.resource(?:\.compartment)?)\.tag\./

export const isPolicyVariable = (name: string): boolean =>
  POLICY_VARIABLES.has(name) || TAG.test(name)

/** The variables of dynamic groups' rules. Source: OCI, Writing Matching Rules. */
const MATCHING = new Set([
  'instance.id',
  'instance.compartment.id',
  'resource.id',
  'resource.type',
  'resource.compartment.id',
])

export const isMatchingVariable = (name: string): boolean =>
  MATCHING.has(name) || name.startsWith('tag.')
