/** Protocols as OCI writes them in security rules. */
export const ICMP = '1';
export const TCP = '6';
export const UDP = '17';
export const ANYWHERE = '0.0.0.0/0';
export const HTTPS = 443;
export const DNS = 53;
export const KUBERNETES_API = 6443;
/** Where nodes and pods reach OKE's control plane, beside the Kubernetes API. */
export const CONTROL_PLANE = 12_250;
export const KUBELET = 10_250;
/** Where load balancers check the health of kube-proxy. */
export const HEALTH = 10_256;
/** Classic protocol and X Protocol. */
export const MYSQL = [3306, 33_060];
export const NODE_PORTS = { min: 30_000, max: 32_767 };
export const ALL_PORTS = { min: 1, max: 65_535 };
export const onePort = (port) => ({ min: port, max: port });
/** There is no port 0, so it does not matter whether a range includes it. */
export const isEveryPort = ({ min, max }) => min <= 1 && max === ALL_PORTS.max;
