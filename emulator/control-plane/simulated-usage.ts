import { CustomObjectsApi, type KubeConfig } from '@kubernetes/client-node'
import { ignoring } from './kube-responses.ts'

const crd = { group: 'kwok.x-k8s.io', version: 'v1alpha1', plural: 'clusterresourceusages' }

/** Returns the usage in a pod's annotation, or that of an idle pod. */
const annotated = (resource: string, idle: string): { expression: string } => {
  const key = `"kwok.x-k8s.io/usage-${resource}"`
  const annotations = 'pod.metadata.annotations'
  const expression = `${key} in ${annotations} ? Quantity(${annotations}[${key}]) : Quantity("${idle}")`
  return { expression }
}

/**
 * KWOK uses the first usage, by name, that matches a pod; without any, the metrics API does not
 * list the pod. This name sorts after any that a test adds.
 */
const usage = {
  apiVersion: `${crd.group}/${crd.version}`,
  kind: 'ClusterResourceUsage',
  metadata: { name: 'zz-by-annotation' },
  spec: {
    usages: [{ usage: { cpu: annotated('cpu', '1m'), memory: annotated('memory', '1Mi') } }],
  },
}

/** Makes simulated pods appear in the metrics API. Does nothing if that is set up already. */
export const ensureSimulatedUsage = async (config: KubeConfig): Promise<void> => {
  const api = config.makeApiClient(CustomObjectsApi)
  await ignoring([409], api.createClusterCustomObject({ ...crd, body: usage }))
}
