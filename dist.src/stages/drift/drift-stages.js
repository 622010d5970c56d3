/** The stages that leave something behind which can drift. */
export const driftStages = [
    'build-push',
    'ensure-network',
    'ensure-node-pool',
    'deploy',
];
