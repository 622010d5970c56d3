import type { Action } from '../runner/context.ts'
import type { DriftParts } from './drift-check/check.ts'
import { contextsOf } from './drift-check/environment-context.ts'
import type { OpenIssues } from './drift-check/issues.ts'
import { runDriftCheck } from './drift-check/run.ts'
import { parts } from './pipeline.ts'

const openIssuesOfGitHub = async (): Promise<OpenIssues> =>
  (await import('../clients/github/issues.ts')).driftIssues

export const driftCheckWith = (
  own: DriftParts,
  openIssues: () => Promise<OpenIssues> = openIssuesOfGitHub,
): Action => ({
  main: async (context) => {
    const { clock } = context
    const started = clock.now()
    const run = await runDriftCheck(own, context)
    const [{ publishDrift, reportIssues }, { judgeDrift }] = await Promise.all([
      import('./drift-check/publish.ts'),
      import('../stages/drift/verdict.ts'),
    ])
    const other: unknown[] = [...run.other]
    const note = (error: unknown) => void other.push(error)
    await publishDrift(run, clock.now() - started, context).catch(note)
    await reportIssues(run, openIssues, context).catch(note)
    judgeDrift(run.environments, other, run.options?.failOn ?? 'error')
  },
  post: async (context) => {
    const { removeAccess } = await import('./pipeline/access.ts')
    for (const own of contextsOf(context)) await removeAccess(own)
  },
})

const driftParts: DriftParts = {
  ...parts,
  openSources: async (...given) => (await import('./drift-check/notices.ts')).openSources(...given),
}

export const driftCheck = driftCheckWith(driftParts)
