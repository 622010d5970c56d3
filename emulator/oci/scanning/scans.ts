import { imagesOf } from '../artifacts/container-image.ts'
import { repositoryNamed } from '../artifacts/container-repository.ts'
import type { Context } from '../core/context.ts'
import type { Collection, Stored } from '../core/store.ts'

/** The severities, in VSS's order. */
export const severities = ['NONE', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const
type Severity = (typeof severities)[number]

interface Problem {
  readonly name: string
  readonly severity: Severity
}

/** A repository that a scan target covers, with the problems found in every image pushed to it. */
interface ScannedRepository extends Stored {
  /** The target's compartment, which may differ from the repository's. */
  readonly compartmentId: string
  readonly problems: readonly Problem[]
  /** Milliseconds from a push to its result. */
  readonly takes: number
}

export interface Scan {
  readonly id: string
  readonly compartmentId: string
  readonly repository: string
  readonly image: string
  readonly problems: readonly Problem[]
  readonly timeStarted: string
  readonly timeFinished: string
}

/** Returns the scanned repositories, by repository name. */
export const scannedRepositories = (context: Context): Collection<ScannedRepository> =>
  context.store.collection<ScannedRepository>('scannedRepositories')

export const highest = (problems: readonly Problem[]): Severity =>
  severities.findLast((severity) => problems.some((one) => one.severity === severity)) ?? 'NONE'

/**
 * Returns the finished scans: one for each pushed tag. That `image` is the tag is our choice;
 * Oracle says "image name".
 */
export const finishedScans = (context: Context): Scan[] =>
  scannedRepositories(context)
    .list()
    .flatMap(({ id: name, compartmentId, problems, takes }) => {
      const repository = repositoryNamed(context, name)
      const images = repository === undefined ? [] : imagesOf(context, repository.id)
      return images.flatMap((image) =>
        image.versions.flatMap(({ version, timeCreated }): Scan[] => {
          const finished = Date.parse(timeCreated) + takes
          if (finished > context.clock.now()) return []
          const id = `ocid1.vsscontainerscanresult.oc1..${image.id.split('.').at(-1)}${version}`
          const times = { timeStarted: timeCreated, timeFinished: new Date(finished).toISOString() }
          return [{ id, compartmentId, repository: name, image: version, problems, ...times }]
        }),
      )
    })
