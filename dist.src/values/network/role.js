/** In the order in which plans and tables show them. */
export const roles = ['endpoint', 'nodes', 'pods', 'load-balancer', 'database'];
