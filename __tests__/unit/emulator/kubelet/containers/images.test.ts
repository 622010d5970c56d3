import { describe, expect, test } from '@jest/globals'
import type { V1Secret } from '@kubernetes/client-node'
import {
  isLoopbackRegistry,
  parseImage,
} from '../../../../../emulator/kubelet/containers/image-reference.ts'
import { Images } from '../../../../../emulator/kubelet/containers/images.ts'
import type { LibpodClient } from '../../../../../emulator/kubelet/podman/libpod-client.ts'
import { pullPolicy } from '../../../../../emulator/kubelet/containers/pull-policy.ts'
import { credentialsFor } from '../../../../../emulator/kubelet/containers/registry-credentials.ts'

const digest = `sha256:${'a'.repeat(64)}`

describe('parseImage', () => {
  test.each([
    ['nginx', 'docker.io/library/nginx:latest'],
    ['nginx:1.27', 'docker.io/library/nginx:1.27'],
    ['team/app', 'docker.io/team/app:latest'],
    ['127.0.0.1:5000/ns/app', '127.0.0.1:5000/ns/app:latest'],
    ['127.0.0.1:5000/ns/app:v1', '127.0.0.1:5000/ns/app:v1'],
    ['localhost/app:1', 'localhost/app:1'],
    ['fra.ocir.io/ns/team/app:v1', 'fra.ocir.io/ns/team/app:v1'],
    [`fra.ocir.io/ns/app:v1@${digest}`, `fra.ocir.io/ns/app@${digest}`],
  ])('%s', (text, full) => expect(parseImage(text)?.full).toBe(full))
  test.each(['', 'UPPER/case', 'a b', 'app:', 'host.io/', 'app@sha256:12', '-x'])(
    '"%s" is no image',
    (text) => expect(parseImage(text)).toBeUndefined(),
  )
})

test.each([
  ['127.0.0.1:5000', true],
  ['localhost', true],
  ['127.0.0.1.example.org', false],
  ['fra.ocir.io', false],
])('plain http for %s: %s', (registry, expected) =>
  expect(isLoopbackRegistry(registry)).toBe(expected),
)

test('an image of the emulator has one tag; any other comes from its registry', async () => {
  const asked: string[] = []
  const client = {
    callRaw: async (_method: string, path: string) => void asked.push(path),
    lines: async function* (path: string) {
      asked.push(path)
      yield { error: 'manifest unknown' }
    },
  } as unknown as LibpodClient
  const images = new Images(client, new Map([['registry.k8s.io/ms/ms:v1', '/bin/true']]))
  await images.pull(parseImage('registry.k8s.io/ms/ms:v1')!, [])
  await expect(images.pull(parseImage('registry.k8s.io/ms/ms:v2')!, [])).rejects.toThrow('manifest')
  expect(asked).toEqual(['/images/import', '/images/pull'])
})

describe('pullPolicy', () => {
  test.each([
    ['app:v1', undefined, 'IfNotPresent'],
    ['app', undefined, 'Always'],
    ['app', 'Never', 'Never'],
    ['app:v1', 'Always', 'Always'],
  ])('%s with %s', (text, imagePullPolicy, expected) => {
    const image = parseImage(text)
    expect(
      image && pullPolicy({ name: 'a', ...(imagePullPolicy ? { imagePullPolicy } : {}) }, image),
    ).toBe(expected)
  })
})

describe('credentialsFor', () => {
  const config = (auths: unknown): V1Secret => ({
    type: 'kubernetes.io/dockerconfigjson',
    data: { '.dockerconfigjson': Buffer.from(JSON.stringify({ auths })).toString('base64') },
  })
  const auth = (text: string) => ({ auth: Buffer.from(text).toString('base64') })
  const find = (...secrets: V1Secret[]) => credentialsFor('127.0.0.1:5000', 'ns/app', secrets)

  test('auth is split at the first colon', () =>
    expect(find(config({ '127.0.0.1:5000': auth('ns/me:a:b') }))).toEqual([
      { username: 'ns/me', password: 'a:b' },
    ]))
  test('a URL as key names the same registry', () =>
    expect(find(config({ 'https://127.0.0.1:5000/v2/': auth('u:p') }))).toHaveLength(1))
  test('the more exact entry comes first', () =>
    expect(
      find(config({ '127.0.0.1:5000': auth('a:1'), '127.0.0.1:5000/ns': auth('b:2') })).map(
        (each) => each.username,
      ),
    ).toEqual(['b', 'a']))
  test('another registry, or one that only begins alike, gives nothing', () =>
    expect(find(config({ 'fra.ocir.io': auth('u:p'), '127.0.0.1:500': auth('u:p') }))).toEqual([]))
  test('username and password are used as they are', () =>
    expect(find(config({ '127.0.0.1:5000': { username: 'u', password: 'p' } }))).toEqual([
      { username: 'u', password: 'p' },
    ]))
  test('a secret that cannot be read is passed over', () =>
    expect(
      find({ type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': 'AAAA' } }),
    ).toEqual([]))
})
