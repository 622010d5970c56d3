import { temporaryFolderOf } from "./environment.js";
import { inputsFrom } from "./inputs.js";
import { createLog } from "./log.js";
import { runnerOutputs } from "./outputs.js";
import { renamedInputs } from "./renamed-inputs.js";
import { RunnerSummary } from "./summary.js";
/** All but the state, which begins and ends with the step. */
export const createContext = ({ name, environment, write }, end, clock) => {
    const log = createLog(write, clock);
    return {
        ...end,
        environment,
        readInputs: inputsFrom(environment, (secret) => log.mask(secret), renamedInputs[name]),
        outputs: runnerOutputs,
        log,
        summary: new RunnerSummary(environment),
        clock,
        temporaryFolder: temporaryFolderOf(environment),
    };
};
