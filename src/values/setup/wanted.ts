import { policyLists } from '../policies.ts'
import { statements } from '../policy-statements.ts'

/** The GitHub repository, with its ids in immutable subjects. */
export interface Repository {
  readonly owner: string
  readonly name: string
  readonly ownerId: string
  readonly id: string
  readonly branch: string
}

/** Names of the created resources, the same as in docs/your-tenancy.md. */
export const GROUP = 'deployers'
export const PULLERS = 'pullers'
export const PULLER = 'ocir-puller'
export const APPLICATION = 'github-actions'
export const ISSUER = 'https://token.actions.githubusercontent.com'

/** The service user of a repository's jobs. */
export const serviceUserOf = ({ name }: Repository): string => `github-${name}`

/** The grants of a deployment in the compartment, from the policy table. */
const grants = (): readonly string[] => {
  const whole = policyLists.find(
    ({ action, mode }) => action === 'root' && !mode.startsWith('mode: plan'),
  )
  const needed = [...(whole?.statements ?? []), statements.updateGroups]
  const here = needed.filter(({ place }) => place !== 'root')
  return [...new Set(here.map(({ grant }) => grant))]
}

/** A policy with its statements. */
export interface WantedPolicy {
  /** The compartment that it is attached to. */
  readonly compartmentId: string
  readonly name: string
  readonly description: string
  /** The groups that it names. */
  readonly group: string
  readonly statements: readonly string[]
}

/**
 * The policies for deployments, in the compartment and the tenancy, and for the user that pulls.
 * @param name of the compartment
 */
export const wantedPolicies = (
  { tenancyId, compartmentId }: { readonly tenancyId: string; readonly compartmentId: string },
  name: string,
): readonly WantedPolicy[] => {
  const description = 'Made by init'
  const deployers = grants().map(
    (grant) => `Allow group ${GROUP} to ${grant} in compartment ${name}`,
  )
  const domains = [`Allow group ${GROUP} to ${statements.availabilityDomains.grant} in tenancy`]
  const pullers = [`Allow group ${PULLERS} to read repos in compartment ${name}`]
  return [
    { compartmentId, name: GROUP, description, group: GROUP, statements: deployers },
    {
      compartmentId: tenancyId,
      name: `${GROUP}-domains`,
      description,
      group: GROUP,
      statements: domains,
    },
    { compartmentId, name: PULLERS, description, group: PULLERS, statements: pullers },
  ]
}

/** The trusted subjects of GitHub's tokens: the form with names, and the immutable one. */
export const subjectsOf = ({ owner, name, ownerId, id, branch }: Repository): readonly string[] =>
  [`repo:${owner}/${name}`, `repo:${owner}@${ownerId}/${name}@${id}`].map(
    (repository) => `${repository}:ref:refs/heads/${branch}`,
  )

/** The target of a deployment. */
interface Place {
  readonly region: string
  readonly clusterId: string
  readonly nodeSubnetId: string
  readonly compartmentId: string
}

/** The initial environment file of a deployment. */
export const environmentFile = (
  { region, clusterId, nodeSubnetId, compartmentId }: Place,
  repository: Repository,
): string =>
  [
    `# What is deployed, and where: docs/environment-file.md.`,
    `region: ${region}`,
    `cluster: ${clusterId}`,
    `network: { node-subnet: ${nodeSubnetId} }`,
    `node-pool: { name: ${repository.name.toLowerCase()}, size: 1 }`,
    'image:',
    `  repository: ${repository.name.toLowerCase()}`,
    '  context: .',
    `  compartment: ${compartmentId}`,
    '',
  ].join('\n')
