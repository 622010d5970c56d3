import type { KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { isAbsolute } from 'node:path'

import { ActionError, messageOf } from '../../values/action-error.ts'
import { knownRegion } from './region-keys.ts'
import { readPrivateKey } from './request-signer.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The identity of a resource, as OCI provides it to the container. */
export interface ResourcePrincipal {
  /** The resource principal session token (RPST). */
  readonly token: string
  readonly privateKey: KeyObject
  readonly region: string | undefined
}

const PREFIX = 'OCI_RESOURCE_PRINCIPAL_'

const incomplete = (message: string, cause?: unknown): ActionError =>
  new ActionError({
    code: 'RESOURCE_PRINCIPAL_INCOMPLETE',
    message,
    hint: `OCI sets ${PREFIX}VERSION=2.2, _RPST, _PRIVATE_PEM and _REGION where resources have an identity, such as container instances and functions. Pass them on to the runner's process.`,
    cause,
  })

/** Returns a value, or the content of the file that it names: a leading `/` distinguishes them. */
const valueOf = async (environment: Environment, name: string): Promise<string | undefined> => {
  const value = environment[PREFIX + name]
  if (value === undefined || value === '') return undefined
  if (!isAbsolute(value)) return value
  return readFile(value, 'utf8').catch((cause: unknown) => {
    throw incomplete(
      `the file that ${PREFIX}${name} names cannot be read: ${messageOf(cause)}`,
      cause,
    )
  })
}

const required = async (environment: Environment, name: string): Promise<string> => {
  const value = await valueOf(environment, name)
  if (value !== undefined) return value.trim()
  throw incomplete(`${PREFIX}${name} is not set`)
}

/** Some resources get the key of their region (`phx`) instead of its identifier. */
const regionOf = async (written: string | undefined): Promise<string | undefined> => {
  const key = written?.trim() ?? ''
  if (!/^[a-z]{3}$/i.test(key)) return written || undefined
  return (await knownRegion(key)) ?? written
}

/**
 * Reads a resource principal of version 2.2 from the variables that OCI's SDKs know.
 * @param mask gets every secret before it is used: the content, not the path of a file
 * @throws ActionError RESOURCE_PRINCIPAL_INCOMPLETE
 */
export const readResourcePrincipal = async (
  environment: Environment,
  mask: (secret: string) => void,
): Promise<ResourcePrincipal> => {
  const version = environment[`${PREFIX}VERSION`]
  if (version !== '2.2') {
    throw incomplete(`${PREFIX}VERSION is ${version ?? 'not set'}; only version 2.2 is supported`)
  }
  const [token, pem, passphrase] = await Promise.all([
    required(environment, 'RPST'),
    required(environment, 'PRIVATE_PEM'),
    valueOf(environment, 'PRIVATE_PEM_PASSPHRASE'),
  ])
  for (const secret of [token, pem, passphrase?.trim()]) if (secret !== undefined) mask(secret)
  const region = await regionOf(environment[`${PREFIX}REGION`])
  try {
    return { token, privateKey: readPrivateKey(`${pem}\n`, passphrase?.trim()), region }
  } catch (cause) {
    throw incomplete(`the key in ${PREFIX}PRIVATE_PEM cannot be read`, cause)
  }
}
