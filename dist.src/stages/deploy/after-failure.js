import { messageOf } from "../../values/action-error.js";
/**
 * What becomes of a release whose deployment fails: it stays as it is, it is rolled back to the
 * revision before, or, beside that, a first installation is removed.
 */
export const failurePolicies = ['keep', 'rollback', 'uninstall-if-first'];
/** The newest revision, as it was before the deployment; undefined if nothing is done on failure. */
export const revisionBefore = async (policy, release, helm) => policy === 'keep' ? undefined : ((await helm.history(release)).at(-1)?.revision ?? 0);
const act = async (policy, release, before, { helm }) => {
    const revisions = await helm.history(release);
    const isOurs = (revisions.at(-1)?.revision ?? 0) > before;
    if (!isOurs)
        return undefined;
    const good = revisions.findLast(({ revision, status }) => revision <= before && ['deployed', 'superseded'].includes(status));
    if (good !== undefined) {
        await helm.rollback(release, good.revision);
        return `rolled back to revision ${good.revision}`;
    }
    if (policy !== 'uninstall-if-first')
        return undefined;
    await helm.uninstall(release);
    return 'uninstalled, as it was the first installation';
};
/**
 * Does what is asked for after a deployment that failed. Never throws: the failure is what counts.
 * @param before the newest revision before it
 * @returns what was done
 */
export const afterFailure = async (policy, release, before, tools) => {
    if (before === undefined)
        return undefined;
    try {
        const done = await act(policy, release, before, tools);
        if (done === undefined)
            return undefined;
        tools.changed(`release ${release.name}: ${done}`);
        return `The release was ${done}.`;
    }
    catch (error) {
        tools.progress.warning(`on-failure: ${policy} could not be done: ${messageOf(error)}`);
        return undefined;
    }
};
