import { actionsCore } from "./core.js";
export const runnerOutputs = {
    set: async (name, value) => (await actionsCore('GITHUB_OUTPUT')).setOutput(name, value),
    exportVariable: async (name, value) => (await actionsCore('GITHUB_ENV')).exportVariable(name, value),
};
