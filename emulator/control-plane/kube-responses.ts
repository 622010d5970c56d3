import { setTimeout as delay } from 'node:timers/promises'
import { ApiException, PatchStrategy, setHeaderOptions } from '@kubernetes/client-node'

/** The owner of the fields that the emulator applies. */
export const fieldManager = 'oke-emulator'

/**
 * Makes a patch call a server-side apply, which creates the object if it is missing, and corrects
 * differences.
 */
export const applied = setHeaderOptions('Content-Type', PatchStrategy.ServerSideApply)

/** Makes a patch call merge the given fields into the object. */
export const merged = setHeaderOptions('Content-Type', PatchStrategy.MergePatch)

/** Returns the call's response; undefined if kube-apiserver returned one of these statuses. */
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
 * Returns the result of repeatable work; retries for 30 s while kube-apiserver does not respond or
 * fails.
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
