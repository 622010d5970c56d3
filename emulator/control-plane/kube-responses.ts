import { setTimeout as delay } from 'node:timers/promises'
import { ApiException, PatchStrategy, setHeaderOptions } from '@kubernetes/client-node'

/** Who owns the fields that the emulator applies. */
export const fieldManager = 'oke-emulator'

/** Makes a patch call a server-side apply: creates what is missing, and repairs what differs. */
export const applied = setHeaderOptions('Content-Type', PatchStrategy.ServerSideApply)

/** Makes a patch call merge what is given into the object. */
export const merged = setHeaderOptions('Content-Type', PatchStrategy.MergePatch)

/** The call's response; undefined if kube-apiserver returned one of these statuses. */
export const ignoring = async <T>(
  statuses: readonly number[],
  call: Promise<T>,
): Promise<T | undefined> => {
  try {
    return await call
  } catch (error) {
    if (error instanceof ApiException && statuses.includes(error.code)) return undefined
    throw error
  }
}

const AWAY_MILLISECONDS = 30_000
const AGAIN_MILLISECONDS = 500

/**
 * The result of repeatable work; retried for 30 s while kube-apiserver does not respond or fails.
 */
export const outlasting = async <T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> => {
  for (const until = performance.now() + AWAY_MILLISECONDS; ;) {
    try {
      return await work()
    } catch (error) {
      if (!isAway(error) || performance.now() > until) throw error
      await delay(AGAIN_MILLISECONDS, undefined, { signal })
    }
  }
}

const isAway = (error: unknown): boolean =>
  error instanceof ApiException ? error.code >= 500 : String(error) === 'TypeError: fetch failed'
