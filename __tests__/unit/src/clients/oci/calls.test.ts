import { createVerify, generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { clusters } from '../../../../../src/clients/container-engine/cluster.ts'
import type { OciSession } from '../../../../../src/clients/oci/oci-session.ts'
import { okeToken } from '../../../../../src/clients/kubernetes/oke-token.ts'
import {
  fetchRegistryToken,
  registryHost,
} from '../../../../../src/clients/registry/registry-token.ts'
import { repositories } from '../../../../../src/clients/registry/repositories.ts'
import { noWait } from '../../no-wait.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const kubeconfig = `apiVersion: v1
clusters:
- cluster:
    certificate-authority-data: Q0E=
    server: https://203.0.113.1:6443
  name: cluster-1
users:
- name: user-1
`

type Answer = readonly [status: number, body: unknown]

describe('OCI calls of login, kubeconfig and build', () => {
  let server: Server
  let session: OciSession
  let seen: { line: string; body: string }[]
  let responses: Record<string, Answer>

  beforeEach(async () => {
    seen = []
    responses = {}
    server = createServer((request, response) => {
      let body = ''
      request.on('data', (piece: Buffer) => (body += piece.toString()))
      request.on('end', () => {
        const line = `${request.method ?? ''} ${request.url ?? ''}`
        seen.push({ line, body })
        const [status, answer] = responses[line.split('?')[0] ?? ''] ?? [500, {}]
        response.writeHead(status, { 'opc-request-id': 'id-1' })
        response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const endpoint = `http://127.0.0.1:${port}`
    const place = { region: 'eu-frankfurt-1', realm: 'oc1', endpoint }
    session = { keyId: 't/u/f', privateKey, tenancyId: 'ocid1.tenancy', ...place }
  })

  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  it('gets a registry token', async () => {
    responses['GET /20180419/docker/token'] = [200, { token: 'abc', expiresIn: 3600 }]
    expect(await fetchRegistryToken(session, noWait)).toEqual({ token: 'abc', expiresIn: 3600 })
    expect(registryHost(session)).toBe('ocir.eu-frankfurt-1.oci.oraclecloud.com')
  })

  it('does not take an answer without a token for a login', async () => {
    responses['GET /20180419/docker/token'] = [200, {}]
    const failure = fetchRegistryToken(session, noWait)
    await expect(failure).rejects.toMatchObject({
      code: 'OCI_RESPONSE_INVALID',
      message: expect.stringContaining('token is missing') as unknown,
    })
  })

  it('reads a cluster and how to reach it', async () => {
    const endpoints = { publicEndpoint: '203.0.113.1:6443' }
    responses['GET /20180222/clusters/c1'] = [
      200,
      {
        ...{ id: 'c1', name: 'shop', lifecycleState: 'ACTIVE', endpoints },
        kubernetesVersion: 'v1.36.2',
      },
    ]
    responses['POST /20180222/clusters/c1/kubeconfig/content'] = [200, kubeconfig]
    const api = clusters(session, noWait)
    expect(await api.get('c1')).toEqual({
      id: 'c1',
      name: 'shop',
      state: 'ACTIVE',
      version: 'v1.36.2',
      endpoints: { PUBLIC_ENDPOINT: '203.0.113.1:6443' },
      openIdConnect: { isEnabled: false, requiredClaims: [], hasFile: false },
    })
    expect(await api.endpoint('c1', 'PUBLIC_ENDPOINT')).toEqual({
      server: 'https://203.0.113.1:6443',
      certificateAuthority: 'Q0E=',
    })
    expect(JSON.parse(seen[1]?.body ?? '')).toEqual({
      tokenVersion: '2.0.0',
      endpoint: 'PUBLIC_ENDPOINT',
    })
  })

  it('finds a repository by its exact name', async () => {
    const items = [
      { id: 'r2', displayName: 'shop-old' },
      { id: 'r1', displayName: 'shop' },
    ]
    responses['GET /20160918/container/repositories'] = [200, { items }]
    const found = await repositories(session, noWait).find('c', 'shop')
    expect(found).toEqual({ id: 'r1', name: 'shop', isPublic: false })
  })

  it('explains a name that is taken elsewhere', async () => {
    const body = { code: 'NAMESPACE_CONFLICT', message: 'Repository already exists' }
    responses['POST /20160918/container/repositories'] = [409, body]
    const wanted = { compartmentId: 'c', name: 'shop', settings: {} }
    await expect(repositories(session, noWait).create(wanted, 'token')).rejects.toMatchObject({
      code: 'REPOSITORY_ELSEWHERE',
      service: { status: 409, requestId: 'id-1' },
    })
  })

  it('presigns a token that a verifier accepts', () => {
    const now = Date.UTC(2026, 10, 22)
    const { status } = okeToken(session, 'eu-frankfurt-1', 'ocid1.cluster.x', now)
    expect(status.token.length % 4).toBe(0)
    const url = new URL(Buffer.from(status.token, 'base64url').toString())
    expect(url.href).toMatch(
      /^https:\/\/containerengine\.eu-frankfurt-1\.oraclecloud\.com\/cluster_request\/ocid1/,
    )
    const authorization = url.searchParams.get('authorization') ?? ''
    expect(authorization).toContain('headers="date (request-target) host"')
    const signed = `date: ${url.searchParams.get('date') ?? ''}\n(request-target): get ${url.pathname}\nhost: ${url.host}`
    const signature = /signature="([^"]+)"/.exec(authorization)?.[1] ?? ''
    expect(createVerify('RSA-SHA256').update(signed).verify(publicKey, signature, 'base64')).toBe(
      true,
    )
    expect(Date.parse(status.expirationTimestamp) - now).toBe(240_000)
  })
})
