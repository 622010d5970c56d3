import { CustomObjectsApi, type KubeConfig } from '@kubernetes/client-node'
import { ignoring } from './kube-responses.ts'

const crd = { group: 'kwok.x-k8s.io', version: 'v1alpha1', plural: 'clusterresourceusages' }

/** What a pod's annotation says that it uses, or as little as an idle one would. */
const annotated = (resource: string, idle: string): { expression: string } => {
  const key = `"kwok.x-k8s.io/usage-${resource}"`
  const annotations = 'pod.metadata.annotations'
  const expression = `${key} in ${annotations} ? Quantity(${annotations}[${key}]) : Quantity("${idle}")`
  return { expression }
}

/**
 * KWOK takes the first usage, by name, that fits a pod, and without any the metrics API has nothing
 * of it. This one sorts behind whatever a test adds.
 */
const usage = {
  apiVersion: `${crd.group}/${crd.version}`,
  kind: 'ClusterResourceUsage',
  metadata: { name: 'zz-by-annotation' },
  spec: {
    usages: [{ usage: { cpu: annotated('cpu', '1m'), memory: annotated('memory', '1Mi') } }],
  },
}

/** Makes simulated pods appear in the metrics API. Nothing happens when it is there already. */
export const ensureSimulatedUsage = async (config: KubeConfig): Promise<void> => {
  const api = config.makeApiClient(CustomObjectsApi)
  await ignoring([409], api.createClusterCustomObject({ ...crd, body: usage }))
}
