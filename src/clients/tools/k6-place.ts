import { delimiter } from 'node:path'

import type { Clock } from '../../core/clock.ts'
import { once } from '../../core/once.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import type { K6Release } from '../../values/load/k6-release.ts'
import { archiveFile } from './archive-file.ts'
import { download } from './download.ts'
import { cachedTool, cacheTool, isOnPath } from './tool-cache.ts'

/** The variables with which k6 is found; fetches it first if necessary. */
export type K6Place = () => Promise<Readonly<Record<string, string>>>

/** The parts of the runner that the search for k6 uses. */
interface ToolRunner {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Folder for k6 if the runner has no writable tool cache. */
  readonly temporaryFolder: string
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Called before k6 is fetched. */
  readonly report: (line: string) => void
}

const missing = ({ url, version }: K6Release, error: unknown): ActionError =>
  new ActionError({
    code: 'TOOL_MISSING',
    message: `k6 was not found on PATH, and could not be fetched from ${url}: ${messageOf(error)}`,
    hint: `Put grafana/setup-k6-action before this step. A runner without the internet needs k6 on its PATH, or k6 ${version} in its tool cache.`,
    cause: error,
  })

const programOf = async (release: K6Release, clock: Clock): Promise<Buffer> => {
  const program = await archiveFile(await download(release, clock), release.entry)
  if (program === undefined) throw new Error(`${release.entry} is not in the archive`)
  return program
}

const fetched = async (release: K6Release, roots: readonly string[], runner: ToolRunner) => {
  const tool = { name: 'k6', ...release }
  runner.report(`k6 is not on PATH: fetching version ${release.version} from ${release.url}`)
  const program = await programOf(release, runner.clock)
  const [cache = runner.temporaryFolder, ...others] = roots
  return cacheTool(cache, tool, program).catch(() =>
    cacheTool(others[0] ?? runner.temporaryFolder, tool, program),
  )
}

/**
 * Finds k6 on PATH, else in the runner's tool cache, else fetches the release into it, once.
 * @throws ActionError TOOL_MISSING, TOOL_CHECKSUM_WRONG; the reason of the step's end
 */
export const k6Place = (runner: ToolRunner, release: K6Release | undefined): K6Place =>
  once(async () => {
    const path = runner.environment['PATH'] ?? ''
    // Without a release for this machine, starting k6 reports what is missing.
    if (release === undefined || (await isOnPath('k6', path))) return {}
    const cache = runner.environment['RUNNER_TOOL_CACHE'] ?? ''
    const roots = [cache, runner.temporaryFolder].filter((root) => root !== '')
    const tool = { name: 'k6', ...release }
    const known = await Promise.all(roots.map((root) => cachedTool(root, tool)))
    const folder =
      known.find((one) => one !== undefined) ??
      (await fetched(release, roots, runner).catch((error: unknown) => {
        runner.signal.throwIfAborted()
        throw error instanceof ActionError ? error : missing(release, error)
      }))
    return { PATH: `${folder}${delimiter}${path}` }
  })
