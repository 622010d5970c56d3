import { CONTROL_PLANE, HTTPS, KUBERNETES_API } from "../../../values/network/ports.js";
import { controlPlanePaths, internetPath, kubeletPath, podPaths, servicesPath, } from "./shared-paths.js";
import { pathMtu } from "./traffic-row.js";
/** Nodes and pods in one subnet, as in Oracle's example network for virtual nodes. */
export const jointRows = [
    {
        from: 'nodes',
        to: 'nodes',
        name: 'all',
        traffic: ['all'],
        why: 'pods reach each other',
        source: 'virtual-node-example',
        paths: podPaths,
    },
    {
        from: 'nodes',
        to: 'endpoint',
        name: 'control-plane',
        traffic: [KUBERNETES_API, CONTROL_PLANE],
        why: 'nodes and pods reach the control plane',
        source: 'virtual-node-example',
        paths: controlPlanePaths('pods'),
    },
    { from: 'nodes', to: 'endpoint', ...pathMtu, source: 'virtual-node-example' },
    {
        from: 'endpoint',
        to: 'nodes',
        name: 'tcp',
        traffic: ['tcp'],
        why: 'logs, metrics and webhooks',
        source: 'virtual-node-example',
        paths: [kubeletPath],
    },
    { from: 'endpoint', to: 'nodes', ...pathMtu, source: 'virtual-node-example' },
    {
        from: 'nodes',
        to: 'services',
        name: 'https',
        traffic: [HTTPS],
        why: 'images from OCIR, Oracle services',
        source: 'virtual-node-example',
        paths: [servicesPath('pods')],
    },
    { from: 'nodes', to: 'anywhere', ...pathMtu, source: 'virtual-node-example' },
    {
        from: 'nodes',
        to: 'anywhere',
        name: 'internet',
        traffic: ['all'],
        why: 'pods reach the internet',
        source: 'virtual-node-example',
        when: { isInternetAllowed: true },
        paths: [internetPath],
    },
];
