import { tmpdir } from 'node:os';
export const variable = (environment, name) => {
    const value = environment[name];
    return value === undefined || value === '' ? undefined : value;
};
/** The job's own folder for files that must not outlive it. */
export const temporaryFolderOf = (environment) => variable(environment, 'RUNNER_TEMP') ?? tmpdir();
