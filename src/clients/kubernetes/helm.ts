import { tmpdir } from 'node:os'

import type { Exec, ProcessRequest } from '../process/process.ts'
import {
  applyOptions,
  getArguments,
  helmMajor,
  historyArguments,
  marksArguments,
  type HelmRelease,
  rollbackArguments,
  uninstallArguments,
  upgradeArguments,
} from './helm-arguments.ts'
import { capabilityOptions } from './capabilities.ts'
import type { ChartLogins } from './charts/chart-access.ts'
import { type Charts, helmCharts } from './charts/helm-charts.ts'
import type { ClusterAccess } from './kubectl-arguments.ts'
import { parseRevisions, type Revision } from './helm-revisions.ts'
import { type HelmSetting, postRendererCall } from './post-renderer.ts'
import { readAgain } from './kubernetes-response.ts'
import { patientExec } from '../process/patient-exec.ts'
import { ProcessError } from '../process/process-failure.ts'
import { once } from '../../core/once.ts'
import { ActionError } from '../../values/action-error.ts'
import { Fields, parseWhole, ShapeError } from '../../values/fields.ts'
import type { Manifests } from '../../values/manifests/manifests.ts'

type ReleaseName = Pick<HelmRelease, 'name' | 'namespace'>

/** Helm, as the stages see it. */
export interface Helm extends Charts {
  /**
   * If aborted, Helm marks the revision as failed before it exits, and the next upgrade continues
   * from it.
   * @param mark stored with the revision from its start
   * @param timeout milliseconds for all of it, hooks included
   * @returns the revision as it is recorded
   * @throws ActionError RELEASE_BUSY if another operation holds the release; RELEASE_NOT_RECORDED
   */
  upgrade(
    release: HelmRelease,
    mark: string,
    timeout: number,
    signal?: AbortSignal,
  ): Promise<Revision>
  /**
   * What an upgrade would render in this cluster now, with its APIs and objects; changes nothing.
   */
  dryRun(release: HelmRelease): Promise<Manifests>
  /** The marks of revisions that have a readable one, by number. */
  marks(release: ReleaseName): Promise<ReadonlyMap<number, string>>
  /** Revisions, oldest first; empty if there is no such release. */
  history(release: ReleaseName): Promise<Revision[]>
  /** The objects of the newest revision, without hooks, which Helm stores separately. */
  manifest(release: ReleaseName): Promise<Manifests>
  /** The values given to the newest revision, without the chart's own. */
  values(release: ReleaseName): Promise<unknown>
  /** Must not be aborted: Helm would leave the release pending. @throws ActionError RELEASE_BUSY */
  rollback(release: ReleaseName, revision: number): Promise<void>
  /** @param withoutHooks skips the chart's hooks */
  uninstall(release: ReleaseName, withoutHooks?: boolean): Promise<void>
}

const MINUTES = 60_000

/** Helm 3 and 4 do not handle signals here: stopping them leaves the release pending. */
const lasting = { timeout: 10 * MINUTES, isHardToStop: true }

/**
 * Messages of Helm 3 and 4 when another operation started first, at each point where they notice.
 */
const BUSY =
  /release: already exists|cannot re-?use a name that is still in use|another operation \(install\/upgrade\/rollback\) is in progress/

const busy = ({ name }: ReleaseName, cause: ProcessError): ActionError =>
  new ActionError({
    code: 'RELEASE_BUSY',
    message: `release ${name} is in the hands of another deployment: ${cause.lastLine}`,
    hint: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
    cause,
  })

/** The description of a deployed revision; a newer one may exist. */
const IN_PLACE = ['deployed', 'superseded']

const notRecorded = ({ name }: ReleaseName, found: Revision | undefined): ActionError =>
  new ActionError({
    code: 'RELEASE_NOT_RECORDED',
    message: `Helm upgraded release ${name}, but ${found === undefined ? 'its revision is not kept' : `revision ${found.revision} is kept as ${found.status}`}: the Kubernetes API did not take what Helm records last`,
    hint: 'Run again: what is left is freed then. If the problem persists, something between the runner and the Kubernetes API may change responses (a proxy), or refuse changes of Secrets.',
    isTransient: true,
  })

/** Runs an operation that locks a release. @throws ActionError RELEASE_BUSY */
const holding = async <T>(release: ReleaseName, work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    if (error instanceof ProcessError && BUSY.test(error.output)) throw busy(release, error)
    throw error
  }
}

/** YAML is loaded with the first manifests. */
const manifestsOf = async (
  text: string,
  { namespace, edits }: Pick<HelmRelease, 'namespace' | 'edits'> = { namespace: '' },
): Promise<Manifests> => {
  const { editManifests } = await import('../../values/manifests/edit-manifests.ts')
  const { parseManifests } = await import('../../values/manifests/parse-manifests.ts')
  return parseManifests(editManifests(text, namespace, edits))
}

/** The properties of the installed Helm, read once. */
const settingOf = (ask: (args: readonly string[]) => Promise<{ readonly stdout: string }>) => {
  let setting: Promise<HelmSetting> | undefined
  const read = async (): Promise<HelmSetting> => {
    // If it prints no version, assume the oldest.
    const version = await ask(['version', '--template={{.Version}}']).catch(() => ({
      stdout: 'v3.',
    }))
    const major = helmMajor(version.stdout)
    return { major, plugins: async () => (await ask(['env', 'HELM_PLUGINS'])).stdout.trim() }
  }
  return (): Promise<HelmSetting> => (setting ??= read())
}

const environmentOf = ({ kubeconfig, context }: ClusterAccess): Record<string, string> => ({
  ...(kubeconfig === undefined ? {} : { KUBECONFIG: kubeconfig }),
  ...(context === undefined ? {} : { HELM_KUBECONTEXT: context }),
})

const nobody: ChartLogins = () => Promise.resolve(undefined)

/**
 * Helm as a process; versions 3 and 4 support everything used here.
 * @param folder for fetched charts, until the job ends
 * @param logins for the hosts that charts come from
 */
export const helm = (
  process: Exec,
  access: ClusterAccess,
  folder = tmpdir(),
  logins: ChartLogins = nobody,
): Helm => {
  const exec = patientExec(process, access.patience)
  const env = environmentOf(access)
  const common = { command: 'helm', env, timeout: 2 * MINUTES } as const
  const run = async (args: string[], more: Partial<ProcessRequest> = {}): Promise<string> =>
    (await exec({ ...common, args, ...more })).stdout
  const history = (release: ReleaseName): Promise<Revision[]> =>
    readAgain(`could not read the history of ${release.name}`, access.patience, async () => {
      try {
        return parseRevisions(await run(historyArguments(release)))
      } catch (error) {
        if (error instanceof ProcessError && /release: not found/.test(error.output)) return []
        throw error
      }
    })
  /**
   * The revision that an upgrade created: Helm exits with 0 even if the final status was not
   * recorded.
   */
  const recorded = async (release: ReleaseName, printed: string): Promise<Revision> => {
    const revisions = await history(release)
    const made = versionIn(printed) ?? revisions.at(-1)?.revision
    const found = revisions.find(({ revision }) => revision === made)
    if (found !== undefined && IN_PLACE.includes(found.status)) return found
    throw notRecorded(release, found)
  }
  const capabilities = once(() => capabilityOptions(exec, access))
  const { place, ...charts } = helmCharts(process, common, { folder, logins, capabilities })
  const setting = settingOf((args) => process({ ...common, args }))
  return {
    ...charts,
    upgrade: async (release, mark, timeout, signal) => {
      const { placed, ...input } = await place(release)
      const renderer = await postRendererCall(release, folder, setting)
      const more = {
        ...input,
        env: { ...env, ...renderer.env },
        // Helm's own timeout is shorter, so that it reports what it waited for.
        timeout: timeout + MINUTES,
        once: true,
        ...(signal === undefined ? {} : { signal }),
      }
      const how = applyOptions((await setting()).major)
      const options = [...how, ...(placed.options ?? []), ...renderer.args]
      const args = upgradeArguments({ ...placed, options }, mark, timeout)
      return recorded(release, await holding(placed, run(args, more)))
    },
    dryRun: async (release) => {
      const { placed, ...input } = await place(release)
      const printed = await run(upgradeArguments(placed, 'dry-run', MINUTES, true), input)
      return manifestsOf(manifestIn(printed), release)
    },
    marks: async (release) => {
      const args = marksArguments(release, access.context)
      const request = { command: 'kubectl', args, env, timeout: MINUTES } as const
      // Without permission to read Secrets, or with another storage, there are no marks.
      const { stdout } = await exec(request).catch(() => ({ stdout: '' }))
      const lines = stdout.split('\n').map((line) => line.split(' '))
      return new Map(lines.flatMap(([n, mark]) => (mark ? [[Number(n), mark] as const] : [])))
    },
    history,
    manifest: (release) =>
      readAgain(`could not read the manifest of ${release.name}`, access.patience, async () =>
        manifestsOf(await run(getArguments('manifest', release))),
      ),
    values: (release) =>
      readAgain(`could not read the values of ${release.name}`, access.patience, async () =>
        parseWhole(await run(getArguments('values', release))),
      ),
    rollback: async (release, revision) => {
      await holding(release, run(rollbackArguments(release, revision), { ...lasting, once: true }))
    },
    uninstall: async (release, withoutHooks = false) => {
      await run(uninstallArguments(release, withoutHooks), lasting)
    },
  }
}

/** Everything that it renders, including hooks. Helm 4 prints pull messages before the release. */
const manifestIn = (printed: string): string => {
  const release = Fields.parse(printed.slice(Math.max(printed.search(/^\{/m), 0)))
  const hooks = release.optionalItems('hooks', (hook) => {
    const path = hook.optionalText('path')
    const source = path === undefined ? '' : `# Source: ${path}\n`
    return `---\n${source}${hook.text('manifest')}`
  })
  // A chart with only hooks has no other manifest.
  return [release.optionalText('manifest') ?? '', ...hooks].join('\n')
}

/** The number of the revision that an upgrade printed; undefined if that cannot be read. */
const versionIn = (printed: string): number | undefined => {
  try {
    return Fields.parse(printed).number('version')
  } catch (error) {
    if (error instanceof ShapeError) return undefined
    throw error
  }
}
