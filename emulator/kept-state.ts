import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from './callers-files.ts'
import type { Instance } from './instance.ts'
import { Store } from './oci/core/store.ts'

/** What survives a `down --keep`, besides what Kubernetes and the registry keep themselves. */
interface Kept {
  readonly tenancyId: string
  readonly store: unknown
}

const file = (instance: Instance): string => join(instance.folder, 'state.json')

/** Whether an emulator has saved state: that is so once it was up for the first time. */
export const hasState = (instance: Instance): boolean => existsSync(file(instance))

/** Returns the state of an emulator that was up before, or undefined for a fresh one. */
export const readState = (instance: Instance): { tenancyId: string; store: Store } | undefined => {
  if (!hasState(instance)) return undefined
  const kept = JSON.parse(readFileSync(file(instance), 'utf8')) as Kept
  return { tenancyId: kept.tenancyId, store: Store.from(kept.store) }
}

const saveState = (instance: Instance, tenancyId: string, store: Store): void => {
  const kept: Kept = { tenancyId, store: store.toJSON() }
  writeWhole(file(instance), JSON.stringify(kept))
}

const SAVE_EVERY_MILLISECONDS = 2000

/**
 * Saves periodically, so that a killed emulator loses at most two seconds; returns a function that
 * ends it.
 */
export const keepSaving = (instance: Instance, tenancyId: string, store: Store): (() => void) => {
  let last = ''
  const save = (): void => {
    const now = JSON.stringify(store.toJSON())
    if (now === last) return
    last = now
    saveState(instance, tenancyId, store)
  }
  save()
  const timer = setInterval(save, SAVE_EVERY_MILLISECONDS)
  return () => {
    clearInterval(timer)
    save()
  }
}
