import type { StageName } from '../graph.ts'

/** The stages whose results can drift. */
export const driftStages = [
  'build-push',
  'ensure-network',
  'ensure-node-pool',
  'deploy',
] as const satisfies readonly StageName[]

export type DriftStage = (typeof driftStages)[number]
