import { ActionError } from '../action-error.ts'

/**
 * A name of a namespace, release or Secret: a DNS label.
 * @throws ActionError INPUT_INVALID
 */
export const asKubernetesName = (text: string): string => {
  if (/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text)) return text
  throw new ActionError({
    code: 'INPUT_INVALID',
    message: `"${text}" is not a Kubernetes name`,
    hint: 'Write at most 63 lower-case letters, digits and hyphens, such as shop.',
  })
}
