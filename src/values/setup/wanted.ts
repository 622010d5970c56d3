import { policyLists } from '../policies.ts'
import { statements } from '../policy-statements.ts'

/** The GitHub repository, with the numbers that immutable subjects have. */
export interface Repository {
  readonly owner: string
  readonly name: string
  readonly ownerId: string
  readonly id: string
  readonly branch: string
}

/** Names of what is made; docs/your-tenancy.md has the same. */
export const GROUP = 'deployers'
export const PULLERS = 'pullers'
export const PULLER = 'ocir-puller'
export const APPLICATION = 'github-actions'
export const ISSUER = 'https://token.actions.githubusercontent.com'

/** The service user of a repository's jobs. */
export const serviceUserOf = ({ name }: Repository): string => `github-${name}`

/** The grants of a deployment in the compartment, by the table of policies. */
const grants = (): readonly string[] => {
  const whole = policyLists.find(({ action, mode }) => action === 'root' && mode !== 'mode: plan')
  const needed = [...(whole?.statements ?? []), statements.updateGroups]
  const here = needed.filter(({ place }) => place !== 'root')
  return [...new Set(here.map(({ grant }) => grant))]
}

/** The statements of each policy. @param compartment its name, or `id <OCID>` */
export const policyStatements = (compartment: string) => ({
  deployers: grants().map(
    (grant) => `Allow group ${GROUP} to ${grant} in compartment ${compartment}`,
  ),
  domains: [`Allow group ${GROUP} to ${statements.availabilityDomains.grant} in tenancy`],
  pullers: [`Allow group ${PULLERS} to read repos in compartment ${compartment}`],
})

/** Which subjects of GitHub's tokens are trusted: the form with names, and the immutable one. */
export const subjectsOf = ({ owner, name, ownerId, id, branch }: Repository): readonly string[] =>
  [`repo:${owner}/${name}`, `repo:${owner}@${ownerId}/${name}@${id}`].map(
    (repository) => `${repository}:ref:refs/heads/${branch}`,
  )

/** The environment file of a deployment that has none yet. */
export const environmentFile = (region: string, repository: Repository): string =>
  [
    `# What is deployed, and where: docs/environment-file.md. The OCIDs come from the workflow.`,
    `region: ${region}`,
    `node-pool: { name: ${repository.name.toLowerCase()}, size: 1 }`,
    `image: { repository: ${repository.name.toLowerCase()}, context: . }`,
    '',
  ].join('\n')
