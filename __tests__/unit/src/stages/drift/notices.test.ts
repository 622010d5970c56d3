import { X509Certificate } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'

import {
  certificateNotices,
  certificateUses,
} from '../../../../../src/stages/drift/notices/certificates.ts'
import { credentialNotices } from '../../../../../src/stages/drift/notices/credentials.ts'
import { findNotices } from '../../../../../src/stages/drift/notices/find-notices.ts'
import { versionNotices } from '../../../../../src/stages/drift/notices/kubernetes-version.ts'
import { chartNotices, imageNotices } from '../../../../../src/stages/drift/notices/newer.ts'
import type { NoticeSources } from '../../../../../src/stages/drift/notices/notice-sources.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import { environmentSchema } from '../../../../../src/values/environment/environment-schema.ts'
import { ids } from '../../actions/pipeline-memory.ts'

const DAY = 86_400_000
const NOW = Date.parse('2026-11-29T12:00:00Z')
const digest = (letter: string) => `sha256:${letter.repeat(64)}`

/** A certificate of shop.example, generated for this test; its key was discarded. */
const certificate =
  'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUJoRENDQVNtZ0F3SUJBZ0lVVnVqd3BweThIMkxUeE12SkdsV1NKZll3NEU0d0NnWUlLb1pJemowRUF3SXcKRnpFVk1CTUdBMVVFQXd3TWMyaHZjQzVsZUdGdGNHeGxNQjRYRFRJMk1URXlPVEUwTlRJek1Gb1hEVEk0TURFdwpNekUwTlRJek1Gb3dGekVWTUJNR0ExVUVBd3dNYzJodmNDNWxlR0Z0Y0d4bE1Ga3dFd1lIS29aSXpqMENBUVlJCktvWkl6ajBEQVFjRFFnQUVPNVR2cVkwV2Y4Y0JwdHZYR0lad1FTdUttbmxoaWcxSE5pekFOT0s1NHVEQ1pXQVgKN2ZSb0YrZGg1blk5Y2tqNDJSSEpEU0syTTh6RVNjRUdMMTkyajZOVE1GRXdIUVlEVlIwT0JCWUVGUE0yWXRRSQpWNjlwNTR0SmszYWJWMDI0M0hmaU1COEdBMVVkSXdRWU1CYUFGUE0yWXRRSVY2OXA1NHRKazNhYlYwMjQzSGZpCk1BOEdBMVVkRXdFQi93UUZNQU1CQWY4d0NnWUlLb1pJemowRUF3SURTUUF3UmdJaEFMcXk4ekwyRW5sZGYvUUsKYmE5bm0yaDIzY2NPaTJ3bUVjV01LZkpQSStuekFpRUF5enZhU2tGYkNxNjByVDRMNUlwMmJZQlJkQmVwanp6Ugp4M0RZQldrN1N0ND0KLS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQo='
const certificateEnd = Date.parse(new X509Certificate(Buffer.from(certificate, 'base64')).validTo)

test.each([
  ['v1.36.1', ['v1.34.10', 'v1.35.2', 'v1.36.1'], undefined],
  ['v1.35.2', ['v1.34.10', 'v1.35.2', 'v1.36.1'], undefined],
  ['v1.34.2', ['v1.34.10', 'v1.35.2', 'v1.36.1'], 'the oldest that OKE offers'],
  ['v1.33.1', ['v1.34.10', 'v1.35.2', 'v1.36.1'], 'no longer offered by OKE'],
  ['v1.9.1', ['v1.10.1', 'v1.11.2'], 'no longer offered by OKE'],
  ['v1.36.1', ['v1.36.1'], undefined],
  ['v1.36.1', [], undefined],
])('a cluster of %s where OKE offers %j', (version, offered, reported) => {
  const [notice] = versionNotices('shop', version, offered)
  if (reported === undefined) expect(notice).toBeUndefined()
  else expect(notice?.description).toContain(reported)
})

test.each([
  ['far from its end', { endsAt: NOW + 60 * DAY }, undefined],
  ['near its end', { endsAt: NOW + 20 * DAY }, 'ends on 2026-12-19'],
  ['ended', { endsAt: NOW - DAY }, 'ended on 2026-11-28'],
  ['young, without an end', { createdAt: NOW - 89 * DAY }, undefined],
  ['old, without an end', { createdAt: NOW - 91 * DAY }, 'is 91 days old and has no end'],
  ['old, with an end that is far', { createdAt: 0, endsAt: NOW + 60 * DAY }, undefined],
  ['of an age that nobody knows', {}, undefined],
])('a credential that is %s', (_what, times, reported) => {
  const found = credentialNotices('expiring-api-key', [{ name: 'aa:bb', ...times }], NOW)
  const description = expect.stringContaining(reported ?? '') as unknown
  const notice = { kind: 'expiring-api-key', target: 'API key aa:bb', description }
  expect(found).toEqual(reported === undefined ? [] : [notice])
})

describe('certificates', () => {
  const service = {
    kind: 'Service',
    metadata: {
      name: 'edge',
      annotations: { 'service.beta.kubernetes.io/oci-load-balancer-tls-secret': 'tls/edge-tls' },
    },
  }
  const ingress = {
    kind: 'Ingress',
    metadata: { name: 'web' },
    spec: { tls: [{ secretName: 'web-tls' }, {}] },
  }
  const secret = (name: string, namespace: string, crt: string) => ({
    ...{ kind: 'Secret', metadata: { name, namespace }, data: { 'tls.crt': crt } },
  })

  test('of load balancers and Ingresses are found, each in its namespace', () => {
    expect(certificateUses([service, ingress, { kind: 'Deployment' }], 'shop')).toEqual([
      { namespace: 'tls', secret: 'edge-tls', usedBy: 'Service/edge' },
      { namespace: 'shop', secret: 'web-tls', usedBy: 'Ingress/web' },
    ])
  })

  test.each([
    ['far', certificateEnd - 30 * DAY, []],
    ['near', certificateEnd - 10 * DAY, ['Service/edge']],
    ['past', certificateEnd + DAY, ['Service/edge']],
  ])('are reported if their end is %s', (_what, now, reported) => {
    const uses = certificateUses([service], 'shop')
    const found = certificateNotices(uses, [secret('edge-tls', 'tls', certificate)], now)
    expect(found.map(({ target }) => target)).toEqual(reported)
  })

  test('are not reported if the Secret is another, or has none', () => {
    const uses = certificateUses([service], 'shop')
    const others = [secret('edge-tls', 'shop', certificate), secret('edge-tls', 'tls', 'bm9uZQ==')]
    expect(certificateNotices(uses, others, certificateEnd)).toEqual([])
  })
})

test.each([
  ['the deployed one is the newest', ['a'], []],
  ['others of the same push are a little newer', ['b'], []],
  ['another was pushed later', ['c'], [`repository shop`]],
  ['the deployed one is not among them', ['f'], []],
])('an image where %s', (_what, deployed, reported) => {
  const images = [
    { digest: digest('a'), createdAt: NOW },
    { digest: digest('b'), createdAt: NOW - 60_000 },
    { digest: digest('c'), createdAt: NOW - DAY },
  ]
  const found = imageNotices('shop', deployed.map(digest), images)
  expect(found.map(({ target }) => target)).toEqual(reported)
})

test.each([
  ['1.2.3', '1.2.3', false],
  ['1.2.3', '1.10.0', true],
  ['2.0.0', '1.9.9', false],
  ['v1.2.3', '1.2.4+build', true],
  [undefined, '1.2.4', false],
  ['1.2.3', undefined, false],
])('a chart of %s where %s is the newest', (version, newest, isReported) => {
  expect(chartNotices('shop', version, newest)).toHaveLength(isReported ? 1 : 0)
})

describe('all of them', () => {
  const environment = environmentSchema.parse({
    cluster: ids.cluster,
    image: { repository: 'shop', compartment: ids.compartment },
    release: { namespace: 'shop', chart: 'oci://fra.ocir.io/a/shop', 'pull-secret': 'ocir' },
  })
  const release = {
    ...{ name: 'shop', namespace: 'shop', chart: 'oci://fra.ocir.io/a/shop', version: '1.0.0' },
    ...{ values: [], set: [] },
  }
  const login = { username: 'acme/default/puller', password: 'secret' }
  const config = Buffer.from(JSON.stringify({ auths: { 'fra.ocir.io': login } })).toString('base64')
  const old = { name: 'old', createdAt: NOW - 200 * DAY }
  const sources: NoticeSources = {
    versions: async () => ({ cluster: 'shop', version: 'v1.33.1', offered: ['v1.35.2'] }),
    apiKeys: async () => [old],
    authTokens: async (user) => (user === 'default/puller' ? [old] : []),
    objects: async () => [{ kind: 'Secret', data: { '.dockerconfigjson': config } }],
    deployed: async () => [{ kind: 'Deployment', spec: { image: `x@${digest('c')}` } }],
    newestChart: async () => '1.1.0',
    images: async () => [
      { digest: digest('a'), createdAt: NOW },
      { digest: digest('c'), createdAt: NOW - DAY },
    ],
  }

  test('are found side by side', async () => {
    const { notices, unasked } = await findNotices({ environment, release, now: NOW }, sources)
    expect(notices.map(({ kind }) => kind)).toEqual([
      'kubernetes-version-ends',
      'expiring-api-key',
      'expiring-pull-token',
      'newer-chart',
      'newer-image',
    ])
    expect(unasked).toEqual([])
    expect(JSON.stringify(notices)).not.toContain('secret')
  })

  test('are left out, and named, where they may not be queried', async () => {
    const refused = () =>
      Promise.reject(new ActionError({ code: 'OCI_NOT_ALLOWED', message: 'm', hint: 'h' }))
    const all = Object.fromEntries(Object.keys(sources).map((name) => [name, refused]))
    const found = await findNotices(
      { environment, release, now: NOW },
      {
        ...sources,
        ...all,
      },
    )
    expect(found.notices).toEqual([])
    expect(found.unasked).toContain('Kubernetes versions (OCI_NOT_ALLOWED)')
    expect(found.unasked).toHaveLength(6)
  })

  test('ask nothing that the environment does not describe', async () => {
    const found = await findNotices({ environment: {}, release: undefined, now: NOW }, sources)
    expect(found.notices.map(({ kind }) => kind)).toEqual(['expiring-api-key'])
  })
})
