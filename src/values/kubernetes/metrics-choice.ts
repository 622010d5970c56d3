import { asOneOf } from '../input-text.ts'

/** Whether metrics-server is installed where it is missing, or only looked at. */
export type MetricsChoice = 'install' | 'check'

/** `true` is `install`; `false` is what is not asked for. @throws ActionError INPUT_INVALID */
export const asMetricsServer = (text: string): MetricsChoice | undefined => {
  const given = asOneOf('install', 'check', 'true', 'false')(text)
  if (given === 'false') return undefined
  return given === 'true' ? 'install' : given
}
