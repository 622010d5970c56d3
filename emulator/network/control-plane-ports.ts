/** The ports of a cluster's endpoint: of kube-apiserver, and of what gives pods and nodes their identity. */
export const API_SERVER_PORT = 6443
export const PROXYMUX_PORT = 12_250

/** The port at which virtual nodes are asked for the use of CPU and memory. */
export const KUBELET_PORT = 10_250
