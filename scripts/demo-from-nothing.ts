import { randomInt } from 'node:crypto'
import type { StepOptions } from './local-job.ts'

/** How a run of the root action ended. */
export interface RootRun {
  readonly code: number | null
  readonly outputs: Readonly<Record<string, string>>
}

/** Runs the root action with additional inputs, main and post. */
export type RunRoot = (
  inputs: Readonly<Record<string, string>>,
  options?: Pick<StepOptions, 'killed'>,
) => Promise<RootRun>

/** The stages that leave something behind; a load does not. */
const LASTING = 'build-push, ensure-network, ensure-node-pool, metrics-server, deploy'

/** The latest time of a kill in milliseconds: of several runs, each gets a bit further. */
const LATEST_KILL = 30_000

/** Runs the action and kills it at random points; how these runs end does not matter. */
const runKilled = async (kills: number, run: RunRoot, say: (line: string) => void) => {
  for (let at = 1; at <= kills; at++) {
    const milliseconds = randomInt(LATEST_KILL)
    say(`▸ run ${at} of ${kills} that are killed: after ${(milliseconds / 1000).toFixed(1)} s`)
    await run({ stages: LASTING }, { killed: AbortSignal.timeout(milliseconds) })
  }
}

interface FromNothing {
  /** How many runs to kill first. */
  readonly kills: number
  /** The folder for the report of the run that has nothing to change. */
  readonly secondFolder: string
  readonly isCancelled: () => boolean
  readonly say: (line: string) => void
}

/**
 * Creates everything of an environment file in an empty compartment, and then requires the next run
 * to change nothing. @returns the exit code
 */
export const runFromNothing = async (
  run: RunRoot,
  { kills, secondFolder, isCancelled, say }: FromNothing,
): Promise<number | null> => {
  await runKilled(kills, run, say)
  if (isCancelled()) return null
  say('▸ network, cluster, metrics-server, pool, image, release, load, HPAs')
  const { code } = await run({})
  if (code !== 0 || isCancelled()) return code
  say('▸ the same once more: nothing is to change')
  const again = await run({ stages: LASTING, 'report-folder': secondFolder })
  const changes = JSON.parse(again.outputs['changes'] ?? '[]') as readonly unknown[]
  if (changes.length === 0) return again.code
  say(`It changed something: ${JSON.stringify(changes)}`)
  return 1
}
