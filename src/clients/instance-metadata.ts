import { Agent, get } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

import { ActionError, messageOf } from '../values/action-error.ts'
import { parseRegionMetadata, type RegionMetadata } from '../values/region-metadata.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What an instance has to prove what it is. */
export interface InstanceIdentity extends RegionMetadata {
  /** PEM. */
  readonly certificate: string
  readonly intermediate: string
  readonly privateKey: string
  /** The text that the region, realm and domain come from. */
  readonly regionMetadata: string
}

/** Milliseconds for one answer: the service is on the same machine. */
const TIMEOUT = 2000
const PAUSES = [200, 800]
const LARGEST = 1 << 20

/** The address of the metadata service; OCI_METADATA_BASE_URL is what the SDKs know too. */
const baseOf = (environment: Environment): string =>
  (environment['OCI_METADATA_BASE_URL'] || 'http://169.254.169.254/opc/v2').replace(/\/+$/, '')

/**
 * One GET without any proxy: a link-local address is behind none. The fixed header is what version
 * 2 of the service wants.
 */
const fetchText = (url: string, timeout: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: 'Bearer Oracle', accept: '*/*' }
    const agent = new Agent()
    const request = get(url, { headers, agent, signal: AbortSignal.timeout(timeout) }, (answer) => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => {
        body += part
        if (body.length > LARGEST) request.destroy(new Error('the answer is too large'))
      })
      answer.on('error', reject)
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(body)
        else reject(new Error(`it answered ${answer.statusCode ?? 'nothing'}`))
      })
    })
    request.on('error', reject)
  })

/** Whether this machine is an instance of OCI: asked for at most a second. */
export const isOnInstance = async (environment: Environment): Promise<boolean> => {
  try {
    await fetchText(`${baseOf(environment)}/instance/regionInfo`, 1000)
    return true
  } catch {
    return false
  }
}

const unavailable = (url: string, cause: unknown): ActionError =>
  new ActionError({
    code: 'INSTANCE_METADATA_UNAVAILABLE',
    message: `the instance metadata service gave no answer to ${url}: ${messageOf(cause)}`,
    hint: 'An instance principal exists only on a compute instance of OCI. On one, the runner must be able to connect to 169.254.169.254, also from a container. Elsewhere, sign in in another way.',
    cause,
  })

const read = async (url: string): Promise<string> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await fetchText(url, TIMEOUT)
    } catch (error) {
      const pause = PAUSES[attempt]
      if (pause === undefined) throw unavailable(url, error)
      await delay(pause)
    }
  }
}

/**
 * The certificate and key that the instance was given, by version 2 of the metadata service.
 * @throws ActionError INSTANCE_METADATA_UNAVAILABLE within 8 s.
 */
export const readInstanceIdentity = async (environment: Environment): Promise<InstanceIdentity> => {
  const base = baseOf(environment)
  const [info, certificate, privateKey, intermediate] = await Promise.all(
    [
      'instance/regionInfo',
      'identity/cert.pem',
      'identity/key.pem',
      'identity/intermediate.pem',
    ].map((path) => read(`${base}/${path}`)),
  )
  return {
    certificate: certificate ?? '',
    privateKey: privateKey ?? '',
    intermediate: intermediate ?? '',
    regionMetadata: info ?? '',
    ...parseRegionMetadata(info ?? ''),
  }
}
