/**
 * The ports of a cluster's endpoint: of kube-apiserver, and of the identity endpoint of pods and
 * nodes.
 */
export const API_SERVER_PORT = 6443
export const PROXYMUX_PORT = 12_250

/** The port of virtual nodes that serves CPU and memory usage. */
export const KUBELET_PORT = 10_250
