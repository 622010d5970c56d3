import type { Exec, ProcessRequest } from './exec.ts'
import {
  getArguments,
  historyArguments,
  type HelmRelease,
  rollbackArguments,
  templateArguments,
  uninstallArguments,
  upgradeArguments,
} from './helm-arguments.ts'
import { parseManifests } from './manifests.ts'
import { at, count, list, text } from '../values/json.ts'

export type ReleaseName = Pick<HelmRelease, 'name' | 'namespace'>

/** One revision of a release. */
export interface Revision {
  readonly revision: number
  /** deployed, superseded, failed, uninstalled, pending-install, pending-upgrade, pending-rollback. */
  readonly status: string
  /** Milliseconds since the epoch. */
  readonly updated: number
}

/** Helm, as the stages see it. */
export interface Helm {
  /** The objects that the chart makes with its values; asks no cluster. */
  template(release: HelmRelease): Promise<unknown[]>
  /** Aborted, Helm marks the revision as failed before it ends, and the next upgrade goes on from it. */
  upgrade(release: HelmRelease, signal?: AbortSignal): Promise<Revision>
  /** Revisions, oldest first; empty if there is no such release. */
  history(release: ReleaseName): Promise<Revision[]>
  /** The objects of the newest revision, without hooks. */
  manifest(release: ReleaseName): Promise<unknown[]>
  /** The values that the newest revision was given, beside the chart's own. */
  values(release: ReleaseName): Promise<unknown>
  /** Not stopped politely: Helm would leave the release pending. */
  rollback(release: ReleaseName, revision: number): Promise<void>
  uninstall(release: ReleaseName): Promise<void>
}

/** How Helm reaches the cluster: both variables are Helm's own. */
export interface HelmAccess {
  readonly kubeconfig?: string
  readonly context?: string
}

const minutes = 60_000

const lasting = { timeout: 10 * minutes, isHardToStop: true }

/** Helm as a process; versions 3 and 4 understand all that is asked of it here. */
export const helm = (exec: Exec, access: HelmAccess): Helm => {
  const env = {
    ...(access.kubeconfig === undefined ? {} : { KUBECONFIG: access.kubeconfig }),
    ...(access.context === undefined ? {} : { HELM_KUBECONTEXT: access.context }),
  }
  const run = async (args: string[], more: Partial<ProcessRequest> = {}): Promise<string> =>
    (await exec({ command: 'helm', args, env, timeout: 2 * minutes, ...more })).stdout
  return {
    template: async (release) => parseManifests(await run(templateArguments(release))),
    upgrade: async (release, signal) => {
      const more = { timeout: 10 * minutes, ...(signal === undefined ? {} : { signal }) }
      return revisionOf(JSON.parse(await run(upgradeArguments(release), more)))
    },
    history: async (release) => {
      const args = historyArguments(release)
      const result = await exec({
        command: 'helm',
        args,
        env,
        timeout: 2 * minutes,
        accept: [0, 1],
      })
      if (result.exitCode === 0) return list(JSON.parse(result.stdout)).map(revisionOfHistory)
      if (/release: not found/.test(result.stderr)) return []
      // Anything else is a failure; asked again, so that the error is the adapter's own.
      return list(JSON.parse(await run(args))).map(revisionOfHistory)
    },
    manifest: async (release) => parseManifests(await run(getArguments('manifest', release))),
    values: async (release) => JSON.parse(await run(getArguments('values', release))) as unknown,
    rollback: async (release, revision) => {
      await run(rollbackArguments(release, revision), lasting)
    },
    uninstall: async (release) => {
      await run(uninstallArguments(release), lasting)
    },
  }
}

const revisionOf = (release: unknown): Revision => ({
  revision: count(at(release, 'version')),
  status: text(at(release, 'info', 'status')),
  updated: Date.parse(text(at(release, 'info', 'last_deployed'))),
})

const revisionOfHistory = (entry: unknown): Revision => ({
  revision: count(at(entry, 'revision')),
  status: text(at(entry, 'status')),
  updated: Date.parse(text(at(entry, 'updated'))),
})
