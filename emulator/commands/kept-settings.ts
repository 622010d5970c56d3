import type { HpaTiming } from '../control-plane/kwok-config.ts'
import type { Instance } from '../instance.ts'
import { hasState } from '../kept-state.ts'

export interface StartSettings {
  readonly seed: string | undefined
  readonly hpaTiming: HpaTiming | undefined
}

/**
 * What `up` is asked for and cannot give to an emulator that is there already, up or kept, as an error
 * says it; undefined when all can be given. One that never came up can still be seeded.
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
