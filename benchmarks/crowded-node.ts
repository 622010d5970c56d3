import { aPod, kubeletInMemory, soon } from '../__tests__/unit/emulator/kubelet/kubelet-memory.ts'

const pods = 500
const sampled = 50

export interface CrowdedNode {
  /**
   * Milliseconds to start each of the first pods of a node, and each of the last ones up to 500.
   */
  readonly first: readonly number[]
  readonly last: readonly number[]
  /** Milliseconds to restart a container that died, with 500 pods on the node. */
  readonly restarts: readonly number[]
}

const timed = async (action: () => void, isOver: () => boolean): Promise<number> => {
  const began = performance.now()
  action()
  await soon(isOver, 'a pod')
  return performance.now() - began
}

/** Measures the kubelet's own work, one pod at a time: podman and kube-apiserver are in memory. */
export const crowdNode = async (): Promise<CrowdedNode> => {
  const { workers, podman, api, end } = kubeletInMemory('10.0.8.0/22')
  const container = (name: string) => api.statuses.get(name)?.containerStatuses?.[0]
  try {
    const starts: number[] = []
    for (let number = 0; number < pods; number++) {
      const name = `pod-${number}`
      const isReady = () => container(name)?.ready ?? false
      starts.push(await timed(() => workers.changed(aPod(name)), isReady))
    }
    const restarts: number[] = []
    for (let number = 0; number < sampled; number++) {
      const name = `pod-${number}`
      const id = podman.containerOf(`uid-${name}`)
      const die = () => {
        podman.exit(id, 1)
        workers.died(id)
      }
      const isAgain = () => container(name)?.restartCount === 1 && container(name)?.ready === true
      restarts.push(await timed(die, isAgain))
    }
    return { first: starts.slice(0, sampled), last: starts.slice(-sampled), restarts }
  } finally {
    await end()
  }
}
