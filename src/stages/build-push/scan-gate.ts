import type { ImageScans, ScanProblem, ScanResult } from '../../clients/registry/image-scans.ts'
import type { Clock } from '../../core/clock.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { formatDuration } from '../../values/duration.ts'
import { isAtLeast, type Severity } from '../../values/registry/severity.ts'
import type { PushedImage } from './pushed-image.ts'

/** Which findings of OCIR's vulnerability scan fail an image. */
export interface ScanGate {
  readonly failOn: Severity
  /** Compartment of the scan target, which has the results. */
  readonly compartmentId: string
  /** Milliseconds. */
  readonly timeout: number
}

interface Scanned extends ScanGate {
  readonly repository: string
  readonly image: PushedImage
}

interface ScanClients {
  readonly repositories: ImageScans
  readonly clock: Clock
}

interface ScanRun {
  readonly progress: Progress
  readonly signal?: AbortSignal | undefined
}

/** Milliseconds between two polls: a scan takes minutes. */
const PAUSE = 10_000

/** Milliseconds that this machine's clock may be ahead of OCI's. */
const SKEW = 120_000

/** Most problems that an error lists. */
const SHOWN = 10

/**
 * Results may name the image by tag, by digest, or with the repository: Oracle does not document
 * it.
 */
const isOf = (result: ScanResult, { tags, digest }: PushedImage): boolean =>
  [...tags, digest].some(
    (name) =>
      result.image === name ||
      result.image.endsWith(`:${name}`) ||
      result.image.endsWith(`@${name}`),
  )

/** A tag may have belonged to another image before: after a push, only later results count. */
const findResult = async (
  { compartmentId, repository, image }: Scanned,
  { repositories }: ScanClients,
  pushedAt: number,
): Promise<ScanResult | undefined> => {
  const results = await repositories.scans(compartmentId, repository)
  const own = results.filter((result) => isOf(result, image))
  return own.find(({ finished }) => image.isUnchanged || finished >= pushedAt - SKEW)
}

const awaitResult = async (
  scanned: Scanned,
  clients: ScanClients,
  { progress, signal }: ScanRun,
): Promise<ScanResult> => {
  const { clock } = clients
  const started = clock.now()
  const pushedAt = started - scanned.image.took
  for (;;) {
    const result = await findResult(scanned, clients, pushedAt)
    if (result !== undefined) return result
    if (clock.now() - started >= scanned.timeout) throw notScanned(scanned)
    progress.waiting(`the vulnerability scan of ${scanned.repository}`)
    await clock.sleep(PAUSE, signal)
  }
}

/**
 * Waits for OCIR's vulnerability scan of an image.
 * @returns the findings, if all are below the severity limit
 * @throws ActionError IMAGE_VULNERABLE, IMAGE_NOT_SCANNED
 */
export const passScan = async (
  scanned: Scanned,
  clients: ScanClients,
  run: ScanRun,
): Promise<NonNullable<PushedImage['scan']>> => {
  const { id, severity, problems } = await awaitResult(scanned, clients, run)
  const found = `${problems} problems, the worst ${severity}`
  run.progress.info(`Vulnerability scan of ${scanned.image.reference}: ${found}`)
  if (severity === 'none' || !isAtLeast(severity, scanned.failOn)) return { severity, problems }
  throw vulnerable(scanned, found, await clients.repositories.scanProblems(id))
}

const notScanned = ({ image, timeout }: Scanned): ActionError =>
  new ActionError({
    code: 'IMAGE_NOT_SCANNED',
    message: `${image.reference} was pushed, but Vulnerability Scanning has no result of it after ${formatDuration(timeout)}`,
    hint: 'A scan target has to cover the repository: switch scanning on for it in the console. Results are in the compartment of the target, which may be another one: give it in scan-compartment-id. A scan that only takes longer needs a longer scan-timeout.',
  })

const vulnerable = (
  { image, failOn }: Scanned,
  found: string,
  problems: readonly ScanProblem[],
): ActionError => {
  const severe = problems.filter((problem) => isAtLeast(problem.severity, failOn))
  const shown = severe.slice(0, SHOWN).map(({ name, severity }) => `\n  ${severity} ${name}`)
  const more = severe.length > SHOWN ? `\n  and ${severe.length - SHOWN} more` : ''
  return new ActionError({
    code: 'IMAGE_VULNERABLE',
    message: `${image.reference} was pushed, and its vulnerability scan found ${found}:${shown.join('')}${more}`,
    hint: 'Update the base image or the packages that have the problems, and build again with pull: true. Nothing of this run deploys the image.',
  })
}
