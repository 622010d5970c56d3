import { KubeConfig, type V1Pod } from '@kubernetes/client-node'

import { pod } from '../__tests__/e2e/emulator/manifests.ts'
import type { TestBed } from '../__tests__/e2e/emulator/test-bed.ts'
import { watchPods } from '../emulator/kubelet/pods/pod-watch.ts'

const patienceMilliseconds = 120_000

const isReady = ({ status }: V1Pod): boolean =>
  status?.conditions?.some((is) => is.type === 'Ready' && is.status === 'True') ?? false

/**
 * Records when pods were first seen bound to a node, and Ready: their conditions have whole seconds
 * only.
 */
class SeenPods {
  readonly #scheduled = new Map<string, number>()
  readonly #ready = new Map<string, number>()

  note(seen: V1Pod): void {
    const name = seen.metadata?.name ?? ''
    const now = performance.now()
    if (seen.spec?.nodeName && !this.#scheduled.has(name)) this.#scheduled.set(name, now)
    if (isReady(seen) && !this.#ready.has(name)) this.#ready.set(name, now)
  }

  /**
   * Returns the seconds from the first pod scheduled to the last one Ready. @throws Error after two
   * minutes
   */
  async start(names: readonly string[]): Promise<number> {
    const until = performance.now() + patienceMilliseconds
    while (!names.every((name) => this.#ready.has(name))) {
      if (performance.now() > until) throw new Error(`${names.join(', ')} did not become Ready`)
      await new Promise((wake) => setTimeout(wake, 5))
    }
    const of = (times: ReadonlyMap<string, number>) => names.map((name) => times.get(name) ?? NaN)
    return (Math.max(...of(this.#ready)) - Math.min(...of(this.#scheduled))) / 1000
  }
}

/**
 * Starts this many pods at once in each round, and removes them; returns the seconds from scheduled
 * to Ready.
 */
export const measurePodStarts = async (
  bed: TestBed,
  image: string,
  atOnce: number,
  rounds: number,
): Promise<number[]> => {
  const config = new KubeConfig()
  config.loadFromFile(bed.environment.kubeconfig)
  const seen = new SeenPods()
  const watch = await watchPods(
    config,
    (one) => seen.note(one),
    () => undefined,
    console.error,
  )
  const seconds: number[] = []
  const label = 'bench'
  try {
    for (let round = 0; round < rounds; round++) {
      const names = Array.from(
        { length: atOnce },
        (_, number) => `at-once-${atOnce}-${round}-${number}`,
      )
      const desired = {
        image,
        args: ['serve'],
        labels: { app: label },
        spec: { terminationGracePeriodSeconds: 0 },
      }
      await bed.apply('default', ...names.map((name) => pod(name, desired)))
      seconds.push(await seen.start(names))
      await bed.kubectl('delete', 'pods', '--selector', `app=${label}`, '--wait')
    }
  } finally {
    await watch.stop()
  }
  return seconds
}
