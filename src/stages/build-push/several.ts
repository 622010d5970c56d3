import type { Plan } from '../../core/change.ts'
import type { Progress } from '../../core/progress.ts'
import { sideBySide } from '../../core/side-by-side.ts'
import { buildAndPush, type BuildClients, type BuildRequest, type BuildRun } from '../build-push.ts'
import { signImage } from './sign.ts'
import { passScan } from './scan-gate.ts'
import type { PushedImage } from './pushed-image.ts'

/** An image to build; one without a name is the only one, or the main one. */
export interface NamedBuild {
  readonly name: string | undefined
  readonly request: BuildRequest
}

/** A build with what its repository needs. */
interface PlannedBuild extends NamedBuild {
  readonly plan: Plan
}

/** The result. */
export interface NamedImage {
  readonly name: string | undefined
  readonly image: PushedImage
}

/** How several builds are reported and limited. */
export interface SeveralRun extends BuildRun {
  /** How many are built at once. */
  readonly atMost: number
  /** Called for each image at once, since others may still fail. */
  readonly pushed?: (image: NamedImage) => void
}

/** Log lines of concurrent builds start with the image's name. */
export const namedProgress = (name: string | undefined, progress: Progress): Progress => {
  if (name === undefined) return progress
  return {
    info: (message) => progress.info(`${name} | ${message}`),
    warning: (message) => progress.warning(`${name}: ${message}`),
    waiting: (what) => progress.waiting(what),
  }
}

/** The requested steps after the push: the scan, and then the signature. */
const afterPush = async (
  { scan, sign, repository, build: { authFile } }: BuildRequest,
  image: PushedImage,
  { repositories, images, signer, clock }: BuildClients,
  { progress, signal }: BuildRun,
): Promise<PushedImage> => {
  const scanned =
    scan &&
    (await passScan({ ...scan, repository, image }, { repositories, clock }, { progress, signal }))
  if (sign !== undefined && authFile !== undefined) {
    const path = `${await repositories.namespace()}/${repository}`
    await signImage({ mode: sign, path, image, authFile }, { signer, images }, progress, signal)
  }
  return { ...image, ...(scanned && { scan: scanned }) }
}

/**
 * Builds and pushes images concurrently; the first failure stops the others.
 * @throws what buildAndPush throws, and ActionError IMAGE_VULNERABLE, IMAGE_NOT_SCANNED,
 * IMAGE_NOT_SIGNED, and TOOL_MISSING before anything is built
 */
export const buildSeveral = async (
  builds: readonly PlannedBuild[],
  clients: BuildClients,
  run: SeveralRun,
): Promise<readonly NamedImage[]> => {
  const { progress, signal, atMost, pushed = () => undefined } = run
  if (builds.some(({ request }) => request.sign !== undefined)) await clients.signer.require()
  return sideBySide(builds, atMost, signal, async ({ name, request, plan }, own) => {
    const watched = { ...run, signal: own, progress: namedProgress(name, progress) }
    const image = await buildAndPush(request, plan, clients, watched)
    pushed({ name, image })
    return { name, image: await afterPush(request, image, clients, watched) }
  })
}
