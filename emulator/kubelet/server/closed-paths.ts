/**
 * Network paths that the VCN blocks for a virtual node: the text says what is missing, undefined
 * means that the path is open. The kubelet checks on every use, because rules and routes change
 * while pods run.
 */
export interface ClosedPaths {
  /** From the pods of this node to a registry. */
  images(nodeName: string, registry: string): string | undefined
  /** From the control plane to the node's port 10250: logs. */
  kubelet(nodeName: string): string | undefined
  /** From the node to the clients that read CPU and memory usage. */
  metrics(nodeName: string): string | undefined
  /** From the node to the API server: for learning about its pods and reporting on them. */
  apiServer(nodeName: string): string | undefined
}
