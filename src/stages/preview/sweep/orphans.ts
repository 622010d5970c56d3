import type { GitHubRepository } from '../../../clients/github/github.ts'
import type { Kubernetes } from '../../../clients/kubernetes/kubernetes.ts'
import type { Namespaces } from '../../../clients/kubernetes/namespaces.ts'
import type { ContainerImages } from '../../../clients/registry/container-images.ts'
import type { LoadBalancer } from '../../../clients/network/load-balancers.ts'
import { messageOf } from '../../../values/action-error.ts'
import { at, text } from '../../../values/json.ts'
import { previewNamespace } from '../../../values/kubernetes/preview-name.ts'
import { endDeployments, numberOfTask } from '../deployment.ts'
import { numberOf, type PullRequest } from '../ownership.ts'
import type { SweepRow } from './rows.ts'

interface Sweeping {
  readonly repository: string
  readonly isDryRun: boolean
}

/** Removes leftovers, or reports that it would. */
const end = async (
  row: Pick<SweepRow, 'what' | 'name' | 'why'>,
  isDryRun: boolean,
  work: () => Promise<void>,
): Promise<SweepRow> => {
  if (isDryRun) return { ...row, outcome: 'would be removed' }
  try {
    await work()
    return { ...row, outcome: 'removed' }
  } catch (error) {
    return { ...row, outcome: 'failed', why: messageOf(error) }
  }
}

/**
 * Deactivates GitHub deployments of previews whose namespace is gone, unless they are just being
 * created.
 *
 * @param notify writes into the comment that the preview is gone: the removal may have been
 * interrupted before
 */
export const sweepDeployments = async (
  { repository, isDryRun }: Sweeping,
  { deployments, pulls }: GitHubRepository,
  namespaces: Namespaces,
  notify: (pull: PullRequest, end: 'expired' | 'removed') => Promise<void>,
): Promise<SweepRow[]> => {
  const all = await deployments.list()
  if (all.length === 0) return []
  const open = new Set((await pulls.open()).map(({ number }) => number))
  const rows: SweepRow[] = []
  for (const one of all) {
    const number = numberOfTask(one.task)
    if (number === undefined) continue
    if (open.has(number) && (await deployments.state(one.id))?.state !== 'success') continue
    const found = await namespaces.find(previewNamespace(repository, number))
    // A namespace of that name that belongs to another owner is not a preview.
    if (found !== undefined && numberOf(found) === number) continue
    const why = 'there is no namespace of its preview'
    const row = { what: 'deployment', name: `#${number} ${one.sha.slice(0, 12)}`, why } as const
    const pull = { repository, number, sha: one.sha, branch: '' }
    const work = async () => {
      await notify(pull, open.has(number) ? 'expired' : 'removed')
      await endDeployments([one], deployments)
    }
    rows.push(await end(row, isDryRun, work))
  }
  return rows
}

/** The pull request whose preview an image was built for, if nothing else uses it. */
const numberOfTags = (tags: readonly string[]): number | undefined => {
  const numbers = tags.map((tag) => Number(/^pr-([1-9][0-9]*)-[0-9a-f]{40,64}$/.exec(tag)?.[1]))
  const [first] = numbers
  return first !== undefined && numbers.every((one) => one === first) ? first : undefined
}

/** Removes the images of pull requests that are not open from the repository of the previews. */
export const sweepImages = async (
  { isDryRun }: Sweeping,
  { pulls }: GitHubRepository,
  images: ContainerImages,
): Promise<SweepRow[]> => {
  const all = await images.list()
  const open = new Set((await pulls.open()).map(({ number }) => number))
  const rows: SweepRow[] = []
  for (const { id, tags } of all) {
    const number = numberOfTags(tags)
    if (number === undefined || open.has(number)) continue
    const row = { what: 'image', name: tags[0] ?? id, why: 'its pull request is not open' } as const
    rows.push(await end(row, isDryRun, () => images.remove(id)))
  }
  return rows
}

const UID = /(?:^|\/)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

const isEnding = (state: string): boolean => ['DELETING', 'DELETED'].includes(state)

/**
 * Finds load balancers in OCI whose Service is gone. OKE names them by the uid of the Service; so
 * do other clusters in the compartment, so none is removed here.
 *
 * @param all load balancers, listed before the Services, so that a Service created in between is
 * known
 */
export const findBalancers = async (
  all: readonly LoadBalancer[],
  kubernetes: Kubernetes,
): Promise<SweepRow[]> => {
  const services = await kubernetes.listObjects({ apiVersion: 'v1', kind: 'Service' }, '*')
  const known = new Set(services.map(({ object }) => text(at(object, 'metadata', 'uid'))))
  return all.flatMap(({ id, name, state }): SweepRow[] => {
    const uid = UID.exec(name)?.[1]
    if (uid === undefined || known.has(uid) || isEnding(state)) return []
    const why =
      'no Service of this cluster has it: delete it, unless another cluster of the compartment does'
    return [{ what: 'load balancer', name: id, outcome: 'found', why }]
  })
}
