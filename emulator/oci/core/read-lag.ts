import type { Context } from './context.ts'

/** Whether reads show it already: for a while after it was created, by the setting, they do not. */
export const isVisible = (
  item: unknown,
  { settings, clock }: Pick<Context, 'settings' | 'clock'>,
): boolean => {
  const { readLagMilliseconds = 0 } = settings
  return readLagMilliseconds === 0 || !(timeOf(item) > clock.now() - readLagMilliseconds)
}

/** When it was created; NaN if it does not say. */
const timeOf = (item: unknown): number => {
  const time: unknown =
    typeof item === 'object' && item !== null ? Reflect.get(item, 'timeCreated') : undefined
  return typeof time === 'string' ? Date.parse(time) : Number.NaN
}
