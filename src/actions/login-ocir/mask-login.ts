import type { Log } from '../../runner/log.ts'
import { type RegistryLogin, secretForms } from '../../values/registry/docker-config.ts'

/**
 * Masks a login in all its forms as soon as it is known: docker's config and Kubernetes encode it
 * in base64.
 */
export const maskLogin = (login: RegistryLogin, log: Pick<Log, 'mask'>): void =>
  secretForms(login).forEach((form) => log.mask(form))
