import type { GitHubRepository } from '../../clients/github/github.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import type { Waiting } from '../until.ts'
import {
  lastDeployment,
  numberOf,
  type PullRequest,
  repositorySelector,
  shaOf,
} from './ownership.ts'
import { type PreviewCluster, removePreview } from './remove.ts'

/** How to make room for a new preview. */
interface RoomRequest {
  /** Whose preview is to be made; its own is never removed. */
  readonly pull: PullRequest
  /** Milliseconds from a deployment to the expiry that it noted. */
  readonly lifetime: number
  readonly keepLabel: string
  /** Milliseconds for the removal of one preview. */
  readonly timeout: number
  /** Rejects the preview while there is no room. @throws ActionError PREVIEW_WITHOUT_ROOM */
  readonly reckon: () => Promise<void>
}

interface RoomClients extends PreviewCluster {
  readonly gitHub: Pick<GitHubRepository, 'pulls'>
  /** Reports on a pull request that its preview was removed. */
  notify(pull: PullRequest): Promise<void>
}

/** Milliseconds without activity that make a preview idle. */
const IDLE = 24 * 3_600_000

/** Milliseconds until the address of an ended pod is free again, and between two checks. */
const RETURN = 180_000
const PAUSE = 15_000

/** The idle previews of other pull requests, the longest inactive first. */
const idlePreviews = async (
  { pull, lifetime, keepLabel }: RoomRequest,
  { namespaces, gitHub }: RoomClients,
  now: number,
): Promise<readonly PullRequest[]> => {
  const all = await namespaces.list(repositorySelector(pull.repository))
  const open = new Map((await gitHub.pulls.open()).map((one) => [one.number, one]))
  return all
    .flatMap((namespace) => {
      const number = numberOf(namespace)
      if (number === undefined || number === pull.number || namespace.isTerminating) return []
      const other = open.get(number)
      if (other?.labels.includes(keepLabel) === true) return []
      // Nobody waits for the preview of a closed pull request.
      const deployed = other === undefined ? 0 : lastDeployment(namespace, lifetime)
      const active = Math.max(deployed, other?.updatedAt ?? 0)
      const { repository } = pull
      return [{ active, pull: { repository, number, sha: shaOf(namespace), branch: '' } }]
    })
    .filter(({ active }) => active <= now - IDLE)
    .toSorted((one, other) => one.active - other.active)
    .map((one) => one.pull)
}

/** @returns why there is no room; undefined if there is */
const shortage = async (reckon: RoomRequest['reckon']): Promise<ActionError | undefined> => {
  try {
    await reckon()
    return undefined
  } catch (error) {
    if (error instanceof ActionError && error.code === 'PREVIEW_WITHOUT_ROOM') return error
    throw error
  }
}

/** Waits until a removed preview's resources are free again. */
const shortageAfter = async (
  reckon: RoomRequest['reckon'],
  { clock, signal }: Pick<Waiting, 'clock' | 'signal'>,
): Promise<ActionError | undefined> => {
  const deadline = clock.now() + RETURN
  for (;;) {
    const missing = await shortage(reckon)
    if (missing === undefined || clock.now() >= deadline) return missing
    await clock.sleep(PAUSE, signal)
  }
}

/**
 * Removes idle previews until a new one finds room, no more than it takes. Keeps those that were
 * active within a day, or whose pull request has the keep label.
 *
 * @throws ActionError PREVIEW_WITHOUT_ROOM if that does not suffice
 */
export const makeRoom = async (
  request: RoomRequest,
  clients: RoomClients,
  waiting: Pick<Waiting, 'clock' | 'signal'>,
  progress: Progress,
): Promise<void> => {
  const { clock, signal } = waiting
  let missing = await shortage(request.reckon)
  if (missing === undefined) return
  for (const pull of await idlePreviews(request, clients, clock.now())) {
    progress.warning(
      `${missing.message}: the preview of #${pull.number}, the oldest idle one, goes`,
    )
    const deadline = clock.now() + request.timeout
    await removePreview(pull, clients, { clock, signal, deadline }, progress)
    await clients.notify(pull)
    missing = await shortageAfter(request.reckon, waiting)
    if (missing === undefined) return
  }
  const { code, message, hint } = missing
  throw new ActionError({ code, message: `${message}; no preview is idle`, hint })
}
