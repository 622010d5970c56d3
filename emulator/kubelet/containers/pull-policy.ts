// Own file: a rule of Kubernetes, apart from pulling.
import type { V1Container } from '@kubernetes/client-node'
import type { ImageReference } from './image-reference.ts'

type PullPolicy = 'Always' | 'IfNotPresent' | 'Never'

/**
 * kube-apiserver fills in the policy; an unset one follows the same rule: `latest` is always
 * pulled.
 */
export const pullPolicy = (container: V1Container, image: ImageReference): PullPolicy => {
  const given = container.imagePullPolicy
  if (given === 'Always' || given === 'IfNotPresent' || given === 'Never') return given
  return image.tag === 'latest' ? 'Always' : 'IfNotPresent'
}
