import { ApiException, PatchStrategy, setHeaderOptions } from '@kubernetes/client-node'

/** Who owns the fields that the emulator applies. */
export const fieldManager = 'oke-emulator'

/** Makes a patch call a server-side apply: creates what is missing, and repairs what differs. */
export const applied = setHeaderOptions('Content-Type', PatchStrategy.ServerSideApply)

/** Makes a patch call merge what is given into the object. */
export const merged = setHeaderOptions('Content-Type', PatchStrategy.MergePatch)

/** The call's answer; undefined when kube-apiserver answered one of these statuses. */
export async function ignoring<T>(
  statuses: readonly number[],
  call: Promise<T>,
): Promise<T | undefined> {
  try {
    return await call
  } catch (error) {
    if (error instanceof ApiException && statuses.includes(error.code)) return undefined
    throw error
  }
}
