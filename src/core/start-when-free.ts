import { ActionError } from '../values/action-error.ts'
import type { Wait } from './await-result.ts'

/** OKE runs one work request at a time per cluster, and rejects a second with a conflict. */
const isBusy = (error: unknown): boolean =>
  error instanceof ActionError &&
  error.service?.status === 409 &&
  ['IncorrectState', 'Conflict'].includes(error.service.code)

/** Milliseconds between polls of work that takes minutes; short at first, for quick work. */
export const pauses = (polls: number): number => Math.min(1000 * 1.5 ** polls, 10_000)

/**
 * Starts a change of a cluster or pool, and retries while another change of its cluster is running.
 * @throws ActionError OCI_*; at the deadline, OCI's last refusal
 */
export const startWhenFree = async <T>(wait: Wait, start: () => Promise<T>): Promise<T> => {
  for (let count = 0; ; count++) {
    try {
      return await start()
    } catch (error) {
      if (!isBusy(error) || wait.clock.now() >= wait.deadline) throw error
      wait.progress?.waiting('the cluster: another change of it is in progress')
      await wait.clock.sleep(pauses(count), wait.signal)
    }
  }
}
