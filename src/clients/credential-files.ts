import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { writePrivate } from './private-file.ts'

/** A signed-in identity as files for the OCI CLI, SDKs, Terraform and our own later steps. */
export interface CredentialContent {
  readonly profile: string
  readonly tenancyId: string
  readonly userId?: string | undefined
  readonly fingerprint?: string | undefined
  readonly region: string
  /** PEM. */
  readonly privateKey: string
  readonly passphrase?: string | undefined
  /** A session token; requests are signed as `ST$<token>` then. */
  readonly token?: string | undefined
}

/** The text of an OCI config file with one profile. */
export const renderOciConfig = (content: CredentialContent, folder: string): string => {
  const lines: (readonly [string, string | undefined])[] = [
    ['tenancy', content.tenancyId],
    ['user', content.userId],
    ['fingerprint', content.fingerprint],
    ['region', content.region],
    ['key_file', join(folder, 'key.pem')],
    ['pass_phrase', content.passphrase],
    ['security_token_file', content.token === undefined ? undefined : join(folder, 'token')],
  ]
  const set = lines.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]))
  return `[${content.profile}]\n${set.join('\n')}\n`
}

/**
 * Writes config, key and token, readable by the owner only.
 * @returns the path of the config file.
 */
export const writeCredentials = async (
  content: CredentialContent,
  folder: string,
): Promise<string> => {
  const config = join(folder, 'config')
  await writePrivate(join(folder, 'key.pem'), content.privateKey)
  if (content.token !== undefined) await writePrivate(join(folder, 'token'), content.token)
  await writePrivate(config, renderOciConfig(content, folder))
  return config
}

export const removeCredentials = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true })
