import { Agent, get } from 'node:http'

import type { Clock } from '../../../core/clock.ts'
import { ActionError, messageOf } from '../../../values/action-error.ts'
import { ShapeError } from '../../../values/fields.ts'
import { readRegionMetadata, type RegionMetadata } from '../../../values/oci/region-metadata.ts'
import { type RetryPolicy, withRetries } from '../../http/retry.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The credentials that prove an instance's identity. */
export interface InstanceIdentity extends RegionMetadata {
  /** PEM. */
  readonly certificate: string
  readonly intermediate: string
  readonly privateKey: string
  /** The JSON with region, realm and domain. */
  readonly regionMetadata: string
}

/** The metadata service is on the same machine. */
const POLICY: RetryPolicy = { pauses: [200, 800], attempt: 2000, total: 7000 }
const LARGEST = 1 << 20

/**
 * Addresses of the metadata service: an IPv6-only subnet has only the second. The SDKs support the
 * variable OCI_METADATA_BASE_URL too.
 */
export const metadataAddresses = (environment: Environment): readonly string[] => {
  const given = environment['OCI_METADATA_BASE_URL']
  return given === undefined || given === ''
    ? ['http://169.254.169.254/opc/v2', 'http://[fd00:c1::a9fe:a9fe]/opc/v2']
    : [given.replace(/\/+$/, '')]
}

/**
 * Sends one GET without a proxy, since the address is link-local. Version 2 of the service requires
 * the fixed header.
 */
const fetchText = (url: string, signal: AbortSignal): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: 'Bearer Oracle', accept: '*/*' }
    const agent = new Agent()
    const request = get(url, { headers, agent, signal }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        body += part
        if (body.length > LARGEST) request.destroy(new Error('the response is too large'))
      })
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode === 200) resolve(body)
        else reject(new Error(`it returned ${response.statusCode ?? 'nothing'}`))
      })
    })
    request.on('error', (error) => reject(signal.aborted ? (signal.reason as Error) : error))
  })

/** One document of the service, and the address that responded first. */
interface Found {
  readonly base: string
  readonly body: string
}

const askAll = (bases: readonly string[], path: string, signal: AbortSignal): Promise<Found> =>
  Promise.any(
    bases.map(async (base) => ({ base, body: await fetchText(`${base}/${path}`, signal) })),
  )

const REGION = 'instance/regionInfo'

/** Whether this machine is an OCI instance; tries for at most a second. */
export const isOnInstance = async (environment: Environment, clock: Clock): Promise<boolean> => {
  try {
    await askAll(metadataAddresses(environment), REGION, clock.limit(1000))
    return true
  } catch {
    return false
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof AggregateError
    ? [...new Set(error.errors.map(messageOf))].join('; ')
    : messageOf(error)

const unavailable = (asked: string, cause: unknown): ActionError =>
  new ActionError({
    code: 'INSTANCE_METADATA_UNAVAILABLE',
    message: `the instance metadata service did not respond to ${asked}: ${reasonOf(cause)}`,
    hint: 'An instance principal exists only on a compute instance of OCI. On one, the runner must be able to connect to 169.254.169.254 (fd00:c1::a9fe:a9fe in a subnet with IPv6 alone), also from a container. Elsewhere, sign in in another way.',
    cause,
  })

/** @param check throws ShapeError for a truncated or wrong document */
const read = async (
  bases: readonly string[],
  path: string,
  clock: Clock,
  check: (body: string) => void,
): Promise<Found> => {
  const attempt = async (signal: AbortSignal): Promise<Found> => {
    const found = await askAll(bases, path, signal)
    check(found.body)
    return found
  }
  try {
    return await withRetries(POLICY, clock, attempt, () => ({ mayRepeat: true }))
  } catch (error) {
    if (error instanceof ActionError) throw error
    throw unavailable(bases.map((base) => `${base}/${path}`).join(' and '), error)
  }
}

const requirePem = (body: string): void => {
  if (!/^-----BEGIN [^-]+-----\s[^]+\s-----END [^-]+-----\s*$/.test(body)) {
    throw new ShapeError('it returned no complete PEM')
  }
}

/**
 * Reads the instance's certificate and key from version 2 of the metadata service.
 * @param addresses to try; the first to respond is used
 * @throws ActionError INSTANCE_METADATA_UNAVAILABLE within 15 s.
 */
export const readInstanceIdentity = async (
  addresses: readonly string[],
  clock: Clock,
): Promise<InstanceIdentity> => {
  const { base, body: regionMetadata } = await read(addresses, REGION, clock, readRegionMetadata)
  const [certificate = '', privateKey = '', intermediate = ''] = await Promise.all(
    ['cert.pem', 'key.pem', 'intermediate.pem'].map(
      async (name) => (await read([base], `identity/${name}`, clock, requirePem)).body,
    ),
  )
  return {
    ...{ certificate, privateKey, intermediate, regionMetadata },
    ...readRegionMetadata(regionMetadata),
  }
}
