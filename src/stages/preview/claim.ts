import type { Progress } from '../../core/progress.ts'
import { previewNamespace } from '../../values/kubernetes/preview-name.ts'
import type { Waiting } from '../until.ts'
import { namespaceManifest, type PullRequest, requireOwn } from './ownership.ts'
import { awaitNoNamespace, type PreviewCluster } from './remove.ts'

interface Claim {
  readonly pull: PullRequest
  /** Name of its release. */
  readonly release: string
  /** Milliseconds until it expires. */
  readonly lifetime: number
}

/**
 * Creates the namespace of a pull request, or updates the labels of an existing one. One that
 * somebody else creates at the same moment is not taken over: only our own creation, or our labels,
 * count.
 *
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN, PREVIEW_NOT_REMOVED if its removal does not end
 */
export const claimNamespace = async (
  { pull, release, lifetime }: Claim,
  { namespaces, kubernetes }: PreviewCluster,
  waiting: Waiting,
  progress: Progress,
): Promise<void> => {
  const name = previewNamespace(pull.repository, pull.number)
  const manifest = namespaceManifest(pull, release, waiting.clock.now() + lifetime)
  for (;;) {
    const found = await namespaces.find(name)
    if (found === undefined) {
      if (await namespaces.create(manifest)) return
      continue
    }
    requireOwn(found, pull)
    if (!found.isTerminating) {
      // With its uid, the API server refuses another namespace that has taken its place.
      const metadata = { ...manifest.metadata, uid: found.uid }
      await kubernetes.apply({ ...manifest, metadata })
      return
    }
    // A pull request that was reopened may meet what its closing is still removing.
    await awaitNoNamespace({ name, uid: found.uid }, namespaces, waiting, progress)
  }
}
