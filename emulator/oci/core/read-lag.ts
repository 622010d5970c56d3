import type { Context } from './context.ts'

/** Whether reads already show the item: they hide it for a while after its creation, if so set. */
export const isVisible = (
  item: unknown,
  { settings, clock }: Pick<Context, 'settings' | 'clock'>,
): boolean => {
  const { readLagMilliseconds = 0 } = settings
  return readLagMilliseconds === 0 || !(timeOf(item) > clock.now() - readLagMilliseconds)
}

/** Returns the time of creation; NaN if the item has none. */
const timeOf = (item: unknown): number => {
  const time: unknown =
    typeof item === 'object' && item !== null ? Reflect.get(item, 'timeCreated') : undefined
  return typeof time === 'string' ? Date.parse(time) : Number.NaN
}
