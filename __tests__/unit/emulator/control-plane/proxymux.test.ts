import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { request } from 'node:https'

import { type LocalOci, startLocalOci } from '../../../dist/local-oci.ts'
import { type RunnerPod, startRunnerPod } from '../../../dist/proxymux.ts'

let oci: LocalOci
let pod: RunnerPod

beforeEach(async () => {
  oci = await startLocalOci(0)
  pod = await startRunnerPod(oci)
})

afterEach(async () => {
  await pod.close()
  await oci.close()
})

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString()
const der = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')

/** Sends the request of a pod's SDK. */
const trade = (podKey: string): Promise<{ status: number; text: string }> => {
  const { variables } = pod
  const folder = (variables['OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH'] ?? '').replace('ca.crt', '')
  const token = readFileSync(`${folder}token`, 'utf8').trim()
  const options = {
    ...{ host: '127.0.0.1', port: Number(variables['KUBERNETES_SERVICE_PORT_PROXYMUX']) },
    ...{ method: 'POST', path: '/resourcePrincipalSessionTokens' },
    ca: readFileSync(`${folder}ca.crt`),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  }
  return new Promise((resolve, reject) => {
    const sent = request(options, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    sent.on('error', reject).end(JSON.stringify({ podKey }))
  })
}

it.each([
  ['base64, as the SDK for TypeScript sends it', der],
  ['PEM, as the SDK for Go sends it', pem],
  ['PEM in one line', pem.replaceAll('\n', '')],
])('a key is taken as %s', async (_how, key) => {
  const { status, text } = await trade(key)
  expect(status).toBe(200)
  // The SDK for Go strips the first and last character, and decodes base64.
  const response = Buffer.from(text.slice(1, -1), 'base64').toString()
  expect(JSON.parse(response)).toEqual({ token: expect.stringMatching(/^ST\$eyJ/) as unknown })
})

it('what is no key is refused', async () => {
  expect(await trade('a key')).toMatchObject({ status: 400 })
})
