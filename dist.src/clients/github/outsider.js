import { readFile } from 'node:fs/promises';
import { at, parseJson, text } from "../../values/json.js";
/**
 * The repository that a pull request comes from, if it is another one than it goes to. Empty where the
 * event does not say: GitHub forgets forks that were deleted.
 */
export const foreignHead = (event, { GITHUB_REPOSITORY: own = '' }) => {
    const head = text(at(event, 'pull_request', 'head', 'repo', 'full_name'));
    return head !== '' && head.toLowerCase() === own.toLowerCase() ? undefined : head;
};
const readEvent = (environment) => readFile(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8').then(parseJson, () => undefined);
/** Whether Dependabot started the run: GitHub gives it none of the repository's secrets. */
export const isDependabot = (environment) => [environment['GITHUB_ACTOR'], environment['GITHUB_TRIGGERING_ACTOR']].includes('dependabot[bot]');
/**
 * Whether the run is for a pull request of a fork, or of Dependabot. Runs of `pull_request_target` are
 * the repository's own.
 */
export const outsiderOf = async (environment) => {
    if (isDependabot(environment))
        return 'dependabot';
    if (!/^pull_request(_review.*)?$/.test(environment['GITHUB_EVENT_NAME'] ?? ''))
        return undefined;
    const head = foreignHead(await readEvent(environment), environment);
    return head === undefined ? undefined : 'fork';
};
