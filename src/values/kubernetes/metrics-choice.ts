import { asOneOf } from '../input-text.ts'

/** Whether to install metrics-server if missing, or only to check it. */
export type MetricsChoice = 'install' | 'check'

/**
 * `true` means `install`; `false` means that nothing is requested. @throws ActionError
 * INPUT_INVALID
 */
export const asMetricsServer = (text: string): MetricsChoice | undefined => {
  const given = asOneOf('install', 'check', 'true', 'false')(text)
  if (given === 'false') return undefined
  return given === 'true' ? 'install' : given
}
