import { tmpdir } from 'node:os';
import { applyOptions, getArguments, helmMajor, historyArguments, marksArguments, rollbackArguments, uninstallArguments, upgradeArguments, } from "./helm-arguments.js";
import { helmCharts } from "./helm-charts.js";
import { postRendererCall } from "./post-renderer.js";
import { readAgain } from "./kubernetes-answer.js";
import { patientExec } from "../process/patient-exec.js";
import { ProcessError } from "../process/process-failure.js";
import { ActionError } from "../../values/action-error.js";
import { Fields, itemsOf, parseWhole, ShapeError } from "../../values/fields.js";
const minutes = 60_000;
/** Helm 3 and 4 do not handle signals here: stopping them leaves the release half-way. */
const lasting = { timeout: 10 * minutes, isHardToStop: true };
/** What Helm 3 and 4 say when another operation began first, at each point where it can notice. */
const BUSY = /release: already exists|cannot re-?use a name that is still in use|another operation \(install\/upgrade\/rollback\) is in progress/;
const busy = ({ name }, cause) => new ActionError({
    code: 'RELEASE_BUSY',
    message: `release ${name} is in the hands of another deployment: ${cause.lastLine}`,
    hint: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
    cause,
});
/** Of a revision that was deployed; another one may have come after it. */
const IN_PLACE = ['deployed', 'superseded'];
const notRecorded = ({ name }, found) => new ActionError({
    code: 'RELEASE_NOT_RECORDED',
    message: `Helm upgraded release ${name}, but ${found === undefined ? 'its revision is not kept' : `revision ${found.revision} is kept as ${found.status}`}: the Kubernetes API did not take what Helm records last`,
    hint: 'Run again: what is left is freed then. If it stays, something between the runner and the Kubernetes API may change answers (a proxy), or refuse changes of Secrets.',
    isTransient: true,
});
/** Runs what takes hold of a release. @throws ActionError RELEASE_BUSY */
const holding = async (release, work) => {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof ProcessError && BUSY.test(error.output))
            throw busy(release, error);
        throw error;
    }
};
/** YAML is loaded with the first manifests. */
const manifestsOf = async (text, { namespace, edits } = { namespace: '' }) => {
    const { editManifests } = await import("../../values/manifests/edit-manifests.js");
    const { parseManifests } = await import("../../values/manifests/parse-manifests.js");
    return parseManifests(editManifests(text, namespace, edits));
};
/** What is known of the Helm in use, which is asked for once. */
const settingOf = (ask) => {
    let setting;
    const read = async () => {
        // One that tells no version is taken for the oldest.
        const version = await ask(['version', '--template={{.Version}}']).catch(() => ({
            stdout: 'v3.',
        }));
        const major = helmMajor(version.stdout);
        const plugins = major === 3 ? '' : (await ask(['env', 'HELM_PLUGINS'])).stdout.trim();
        return { major, plugins };
    };
    return () => (setting ??= read());
};
/**
 * Helm as a process; versions 3 and 4 understand all that is asked of it here.
 * @param folder where charts that are fetched lie until the job ends
 */
export const helm = (process, access, folder = tmpdir()) => {
    const exec = patientExec(process, access.patience);
    const env = {
        ...(access.kubeconfig === undefined ? {} : { KUBECONFIG: access.kubeconfig }),
        ...(access.context === undefined ? {} : { HELM_KUBECONTEXT: access.context }),
    };
    const common = { command: 'helm', env, timeout: 2 * minutes };
    const run = async (args, more = {}) => (await exec({ ...common, args, ...more })).stdout;
    const history = (release) => readAgain(`could not read the history of ${release.name}`, access.patience, async () => {
        try {
            return itemsOf(parseWhole(await run(historyArguments(release))), revisionOfHistory);
        }
        catch (error) {
            if (error instanceof ProcessError && /release: not found/.test(error.output))
                return [];
            throw error;
        }
    });
    /** The revision that an upgrade made: Helm ends well also when its last word was not recorded. */
    const recorded = async (release, printed) => {
        const revisions = await history(release);
        const made = versionIn(printed) ?? revisions.at(-1)?.revision;
        const found = revisions.find(({ revision }) => revision === made);
        if (found !== undefined && IN_PLACE.includes(found.status))
            return found;
        throw notRecorded(release, found);
    };
    const { place, ...charts } = helmCharts(process, common, folder);
    const setting = settingOf((args) => process({ ...common, args }));
    return {
        ...charts,
        upgrade: async (release, mark, timeout, signal) => {
            const { placed, ...input } = await place(release);
            const renderer = await postRendererCall(release, folder, setting);
            const more = {
                ...input,
                env: { ...env, ...renderer.env },
                // Helm itself ends first, and says what it was waiting for.
                timeout: timeout + minutes,
                once: true,
                ...(signal === undefined ? {} : { signal }),
            };
            const how = applyOptions((await setting()).major);
            const options = [...how, ...(placed.options ?? []), ...renderer.args];
            const args = upgradeArguments({ ...placed, options }, mark, timeout);
            return recorded(release, await holding(placed, run(args, more)));
        },
        dryRun: async (release) => {
            const { placed, ...input } = await place(release);
            const printed = await run(upgradeArguments(placed, 'dry-run', minutes, true), input);
            return manifestsOf(manifestIn(printed), release);
        },
        marks: async (release) => {
            const args = marksArguments(release, access.context);
            const request = { command: 'kubectl', args, env, timeout: minutes };
            // Who may not read Secrets, or keeps releases elsewhere, knows no marks.
            const { stdout } = await exec(request).catch(() => ({ stdout: '' }));
            const lines = stdout.split('\n').map((line) => line.split(' '));
            return new Map(lines.flatMap(([n, mark]) => (mark ? [[Number(n), mark]] : [])));
        },
        history,
        manifest: (release) => readAgain(`could not read the manifest of ${release.name}`, access.patience, async () => manifestsOf(await run(getArguments('manifest', release)))),
        values: (release) => readAgain(`could not read the values of ${release.name}`, access.patience, async () => parseWhole(await run(getArguments('values', release)))),
        rollback: async (release, revision) => {
            await holding(release, run(rollbackArguments(release, revision), { ...lasting, once: true }));
        },
        uninstall: async (release) => {
            await run(uninstallArguments(release), lasting);
        },
    };
};
/** Helm 4 prints what it pulled before the release. */
const manifestIn = (printed) => Fields.parse(printed.slice(Math.max(printed.search(/^\{/m), 0))).text('manifest');
/** The number of the revision that an upgrade printed; undefined if that cannot be read. */
const versionIn = (printed) => {
    try {
        return Fields.parse(printed).number('version');
    }
    catch (error) {
        if (error instanceof ShapeError)
            return undefined;
        throw error;
    }
};
const revisionOfHistory = (entry) => ({
    revision: entry.number('revision'),
    status: entry.text('status'),
    updated: entry.time('updated'),
});
