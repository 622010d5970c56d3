import type { HpaTiming } from '../control-plane/kwok-config.ts'
import type { Instance } from '../instance.ts'
import { hasState } from '../kept-state.ts'

export interface StartSettings {
  readonly seed: string | undefined
  readonly hpaTiming: HpaTiming | undefined
}

/**
 * Returns the error for options that `up` cannot apply to an existing emulator, up or kept;
 * undefined if it can apply all. An emulator that was never up can still be seeded.
 */
export const keptSettingsProblem = (
  known: Instance,
  { seed, hpaTiming }: StartSettings,
): string | undefined => {
  const again = `end it by down, without --keep, and start it again`
  if (seed !== undefined && hasState(known)) {
    return `emulator "${known.name}" has a state already, and --seed is for a fresh one: ${again}`
  }
  if (hpaTiming !== undefined && hpaTiming !== known.hpaTiming) {
    return `emulator "${known.name}" was made with --hpa-timing ${known.hpaTiming}, and keeps it: ${again}`
  }
  return undefined
}
