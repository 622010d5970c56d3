import type { PortRange } from './security-rule.ts'

/** Protocols as OCI writes them in security rules. */
export const ICMP = '1'
export const TCP = '6'
export const UDP = '17'

export const ANYWHERE = '0.0.0.0/0'

export const HTTPS = 443
export const DNS = 53
export const KUBERNETES_API = 6443
/** OKE's control plane, as nodes and pods reach it, besides the Kubernetes API. */
export const CONTROL_PLANE = 12_250
export const KUBELET = 10_250
/** kube-proxy's health port, which load balancers check. */
export const HEALTH = 10_256
/** Classic protocol and X Protocol. */
export const MYSQL = [3306, 33_060] as const

export const NODE_PORTS: PortRange = { min: 30_000, max: 32_767 }
export const ALL_PORTS: PortRange = { min: 1, max: 65_535 }

export const onePort = (port: number): PortRange => ({ min: port, max: port })

/** There is no port 0, so it does not matter whether a range includes it. */
export const isEveryPort = ({ min, max }: PortRange): boolean => min <= 1 && max === ALL_PORTS.max
