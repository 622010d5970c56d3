import { CoreV1Api, makeInformer, type KubeConfig, type V1Pod } from '@kubernetes/client-node'

interface PodWatch {
  /** Returns all pods that are known now. */
  list(): readonly V1Pod[]
  stop(): Promise<void>
}

const RECONNECT_MS = 1000

/**
 * Watches all pods of the cluster over one connection; continues after the connection or the API
 * server was lost. Resolves once the first list has arrived.
 */
export const watchPods = async (
  config: KubeConfig,
  changed: (pod: V1Pod) => void,
  deleted: (pod: V1Pod) => void,
  complain: (problem: string) => void,
): Promise<PodWatch> => {
  const restart = async (): Promise<void> => {
    if (isStopped) return
    try {
      await informer.start()
    } catch (error) {
      complain(`list of pods: ${String(error)}`)
      setTimeout(() => void restart(), RECONNECT_MS)
    }
  }
  const core = config.makeApiClient(CoreV1Api)
  const informer = makeInformer(config, '/api/v1/pods', () => core.listPodForAllNamespaces())
  let isStopped = false
  informer.on('add', changed)
  informer.on('update', changed)
  informer.on('delete', deleted)
  informer.on('error', (error: unknown) => {
    if (isStopped) return
    complain(`watch of pods: ${String(error)}`)
    setTimeout(() => void restart(), RECONNECT_MS)
  })
  await informer.start()
  return {
    list: () => informer.list(),
    stop: async () => {
      isStopped = true
      await informer.stop()
    },
  }
}
