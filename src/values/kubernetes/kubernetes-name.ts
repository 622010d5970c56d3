import { ActionError } from '../action-error.ts'

const refused = (message: string, hint: string): ActionError =>
  new ActionError({ code: 'INPUT_INVALID', message, hint })

/**
 * A name of a namespace or context of one: a DNS label.
 * @throws ActionError INPUT_INVALID
 */
export const asKubernetesName = (text: string): string => {
  if (/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text)) return text
  throw refused(
    `"${text}" is not a Kubernetes name`,
    'Write at most 63 lower-case letters, digits and hyphens, such as shop.',
  )
}

/** A DNS subdomain, the rule for most object names in Kubernetes. */
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/

/** Helm's limit (validateReleaseName): the rest of 63 characters is for what charts append. */
const RELEASE = 53

/**
 * A name of a Helm release.
 * @throws ActionError INPUT_INVALID
 */
export const asReleaseName = (text: string): string => {
  if (text.length > RELEASE) {
    throw refused(
      `"${text}" has ${text.length} characters, and a release has at most ${RELEASE}`,
      'Choose a shorter name; without one, a release is called as its namespace.',
    )
  }
  if (SUBDOMAIN.test(text)) return text
  throw refused(
    `"${text}" is not a name of a release`,
    `Write at most ${RELEASE} lower-case letters, digits, hyphens and dots, such as shop.`,
  )
}

/**
 * A name of a Secret: `fra.ocir.io` is one.
 * @throws ActionError INPUT_INVALID
 */
export const asSecretName = (text: string): string => {
  if (text.length <= 253 && SUBDOMAIN.test(text)) return text
  throw refused(
    `"${text}" is not a name of a Secret`,
    'Write at most 253 lower-case letters, digits, hyphens and dots, such as ocir.',
  )
}
