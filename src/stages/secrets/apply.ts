import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import { changeText } from '../../core/change.ts'
import type { Progress } from '../../core/progress.ts'
import { nameOf } from '../../values/manifests/manifests.ts'
import type { SecretsPlan } from './plan.ts'

/** Applies what is new or differs; only reports leftovers, since others may use them by now. */
export const applySecrets = async (
  { manifests, changes, leftovers }: SecretsPlan,
  kubernetes: Pick<Kubernetes, 'apply'>,
  progress: Pick<Progress, 'info' | 'warning'>,
  changed: (description: string) => void = () => undefined,
): Promise<void> => {
  for (const manifest of manifests) {
    const change = changes.find(({ target }) => target === nameOf(manifest))
    if (change === undefined) continue
    await kubernetes.apply(manifest)
    progress.info(`${change.target}: ${change.description}`)
    changed(changeText(change))
  }
  for (const name of leftovers) {
    progress.warning(
      `ExternalSecret/${name} was made here and is not described any more: kubectl delete externalsecret ${name} removes it with its Secret`,
    )
  }
}
