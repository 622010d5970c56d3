import type { Repositories } from '../../clients/registry/repositories.ts'
import type { Change, Plan } from '../../core/change.ts'
import { wholeFinding } from './finding.ts'
import { ociOwner } from './owners/oci-owner.ts'
import { comparedSection, type DriftSection } from './section.ts'

/** Repositories are created private; whether tags are immutable is up to the user. */
export const compareRepository = async (
  image: {
    readonly repository: string
    readonly compartment: string
    readonly public?: boolean | undefined
  },
  plan: Plan,
  repositories: Pick<Repositories, 'find'>,
): Promise<DriftSection> => {
  if (plan.changes.length > 0) {
    const changes = plan.changes.map((one) => wholeFinding(one, 'repository'))
    return comparedSection('repository', changes, plan.kept)
  }
  const found = await repositories.find(image.compartment, image.repository)
  const change: Change = {
    action: 'update',
    target: `repository ${image.repository}`,
    description: 'it is public: everybody can pull its images; make it private',
  }
  const isExposed = found?.isPublic === true && image.public !== true
  const changes = isExposed
    ? [wholeFinding(change, 'repository', { ocid: found.id, owner: ociOwner(found) })]
    : []
  return comparedSection('repository', changes, plan.kept)
}
