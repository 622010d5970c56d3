/**
 * Paths that the VCN closes to a virtual node: a text says what is missing, undefined means open.
 * The kubelet asks each time, since rules and routes change while pods run.
 */
export interface ClosedPaths {
  /** From the pods of this node to a registry. */
  images(nodeName: string, registry: string): string | undefined
  /** From the control plane to the node's port 10250: logs. */
  kubelet(nodeName: string): string | undefined
  /** From the node to those who ask for the use of CPU and memory. */
  metrics(nodeName: string): string | undefined
  /** From the node to the API server: what it learns of its pods, and what it reports on them. */
  apiServer(nodeName: string): string | undefined
}
