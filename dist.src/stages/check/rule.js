/** A finding as one line, without its object. */
export const findingText = ({ path, why }) => path === '' ? why : `${path} ${why}`;
/** Where the facts come from. */
export const sources = {
    list: "Oracle's list for virtual nodes, 2024-10",
    events: 'events of pods seen on Kubernetes 1.36.1, 2026-07',
    fileStorage: "Oracle's release note, 2026-08-28",
    balancer: "OCI's cloud controller manager 1.35, 2026-06",
    billing: "Oracle's page on resources of virtual nodes, 2024-10",
};
