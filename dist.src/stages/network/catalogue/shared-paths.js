import { ALL_PORTS, CONTROL_PLANE, DNS, HTTPS, KUBELET, KUBERNETES_API, onePort, } from "../../../values/network/ports.js";
/** Paths that rows of both layouts open. */
export const controlPlanePaths = (sender) => [
    {
        id: `${sender}-to-api`,
        ports: onePort(KUBERNETES_API),
        why: 'calls to the Kubernetes API',
        symptom: 'virtual nodes stay NotReady, pods cannot call the API',
    },
    {
        id: `${sender}-to-control-plane`,
        ports: onePort(CONTROL_PLANE),
        why: 'nodes reach the control plane; workload identity',
        symptom: 'a new pool fails, pods get no OCI token',
    },
];
export const servicesPath = (sender) => ({
    id: `${sender}-to-ocir`,
    ports: onePort(HTTPS),
    why: 'images from OCIR, calls to OCI',
    symptom: 'pods stay in ImagePullBackOff',
});
export const podPaths = [
    {
        id: 'pods-to-pods',
        ports: ALL_PORTS,
        why: 'pods call each other',
        symptom: 'calls between pods on different nodes time out',
    },
    {
        id: 'pods-to-dns',
        ports: onePort(DNS),
        isUdp: true,
        why: 'names are resolved by CoreDNS pods',
        symptom: 'names of Services do not resolve',
    },
];
export const kubeletPath = {
    id: 'control-plane-to-kubelet',
    ports: onePort(KUBELET),
    why: 'logs, metrics and exec',
    symptom: 'kubectl logs and the HPA get nothing',
};
export const internetPath = {
    id: 'pods-to-internet',
    ports: onePort(HTTPS),
    why: 'pods call the internet',
    symptom: 'calls from pods to the internet time out',
    isOptional: true,
};
