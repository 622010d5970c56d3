import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import { at, text } from '../../values/json.ts'
import type { Expectation } from './expectation.ts'

/** The label that OKE sets on every node, including virtual ones. */
const LABEL = 'oci.oraclecloud.com/fault-domain'

/**
 * Reads the fault domain of each node; undefined if no expectation needs it.
 * @throws ActionError CLUSTER_FORBIDDEN without permission to list nodes
 */
export const readFaultDomains = async (
  expectations: readonly Expectation[],
  kubernetes: Kubernetes,
): Promise<ReadonlyMap<string, string> | undefined> => {
  if (expectations.every(({ faultDomains }) => faultDomains === undefined)) return undefined
  const nodes = await kubernetes.listObjects({ apiVersion: 'v1', kind: 'Node' }, '')
  return new Map(
    nodes.map(({ name, object }) => [name, text(at(object, 'metadata', 'labels', LABEL))]),
  )
}
