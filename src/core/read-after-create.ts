import type { Clock } from './clock.ts'

/**
 * Milliseconds. OCI is eventually consistent and documents no figure; its SDKs and providers wait
 * longer.
 */
const VISIBLE_WITHIN = 15_000
const POLL = 1000

/**
 * Reads a resource that was just created: for some seconds a 404 does not mean that it is gone.
 * @param within milliseconds
 * @returns undefined if it is not found by then
 */
export const readAfterCreate = async <T>(
  read: () => Promise<T | undefined>,
  clock: Clock,
  within = VISIBLE_WITHIN,
): Promise<T | undefined> => {
  const deadline = clock.now() + within
  for (;;) {
    const found = await read()
    if (found !== undefined || clock.now() >= deadline) return found
    await clock.sleep(POLL)
  }
}
