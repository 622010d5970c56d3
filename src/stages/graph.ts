/** The stages of the pipeline, in reporting order. */
export const stageNames = [
  'build-push',
  'ensure-network',
  'ensure-node-pool',
  'metrics-server',
  'deploy',
  'load',
  'assert-scaling',
] as const

export type StageName = (typeof stageNames)[number]

/** What a stage waits for: the end of others, or only their start. */
interface Needs {
  readonly done: readonly StageName[]
  readonly ready: readonly StageName[]
}

/**
 * The pipeline as data. A stage that is not picked is skipped, but its own predecessors still come
 * first.
 */
export const graph: Readonly<Record<StageName, Needs>> = {
  'build-push': { done: [], ready: [] },
  'ensure-network': { done: [], ready: [] },
  // Virtual nodes cannot join before the rules let them reach the API server.
  'ensure-node-pool': { done: ['ensure-network'], ready: [] },
  // metrics-server is a pod, and called by the API server: rules and nodes come first.
  'metrics-server': { done: ['ensure-node-pool'], ready: [] },
  deploy: { done: ['build-push', 'ensure-node-pool'], ready: [] },
  // The HPAs are watched from before the first request, so that nothing of the scaling is missed.
  load: { done: ['deploy', 'metrics-server'], ready: ['assert-scaling'] },
  'assert-scaling': { done: ['deploy', 'metrics-server'], ready: [] },
}

/** The picked stages that a stage waits for, also through stages that are not picked. */
export const neededStages = (
  name: StageName,
  picked: ReadonlySet<StageName>,
): { readonly done: readonly StageName[]; readonly ready: readonly StageName[] } => {
  const through = (needed: StageName): readonly StageName[] =>
    picked.has(needed) ? [needed] : neededStages(needed, picked).done
  const { done, ready } = graph[name]
  return {
    done: [...new Set(done.flatMap(through))],
    ready: ready.filter((one) => picked.has(one)),
  }
}
