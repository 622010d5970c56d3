import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { mkdtemp } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { imageAt, imagesOf } from '../../../../emulator/oci/artifacts/container-image.ts'
import {
  createRepository,
  repositoryNamed,
} from '../../../../emulator/oci/artifacts/container-repository.ts'
import { digestOf } from '../../../../emulator/oci/artifacts/record-push.ts'
import { gateHandler } from '../../../../emulator/registry/gate.ts'
import { REGISTRY_AUDIENCE } from '../../../../emulator/registry/ocir.ts'
import { testOcir, USER, type TestOcir } from './registry-ocir.ts'

/**
 * Stores what is put at a path, as a registry stores manifests; without a token, sends a challenge.
 */
const fakeRegistry = (): Server => {
  const kept = new Map<string, Buffer>()
  return createServer((request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = request.url ?? ''
      if (!request.headers.authorization) return response.writeHead(401).end()
      if (request.method === 'PUT') {
        kept.set(path, Buffer.concat(chunks))
        return response.writeHead(201).end()
      }
      if (request.method === 'DELETE')
        return response.writeHead(kept.delete(path) ? 202 : 404).end()
      const found = kept.get(path)
      return response.writeHead(found ? 200 : 404).end(request.method === 'GET' ? found : undefined)
    })
  })
}

let ocir: TestOcir
let registry: Server
let gate: Server
let base: string
let token: string
let socket: string

const listen = (server: Server, ...where: [number, string] | [string]): Promise<void> =>
  new Promise((resolve) => server.listen(...(where as [number, string]), resolve))

beforeAll(async () => {
  ocir = await testOcir()
  socket = join(await mkdtemp(join(tmpdir(), 'gate-')), 's')
  registry = fakeRegistry()
  await listen(registry, socket)
  const handle = gateHandler(ocir, socket)
  gate = createServer((request, response) => void handle(request, response))
  await listen(gate, 0, '127.0.0.1')
  base = `http://127.0.0.1:${(gate.address() as AddressInfo).port}/v2`
  token = await ocir.signer.sign({
    ...{ subject: USER, audience: REGISTRY_AUDIENCE, access: [], now: Date.now(), lifeSeconds: 60 },
  })
})

afterAll(async () => {
  for (const server of [gate, registry]) await new Promise((resolve) => server.close(resolve))
})

const manifest = (...sizes: number[]): string =>
  JSON.stringify({
    schemaVersion: 2,
    layers: sizes.map((size) => ({ digest: `sha256:${String(size).padStart(64, '0')}`, size })),
  })

const call = (method: string, path: string, body?: string) =>
  fetch(`${base}/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body }),
  })

const image = (name: string, reference: string) =>
  imageAt(ocir.context, repositoryNamed(ocir.context, name)?.id ?? '', reference)

test('a push makes the repository in the root compartment and records the image', async () => {
  expect((await call('PUT', 'acme/team/shop/manifests/v1', manifest(10, 20))).status).toBe(201)
  const repository = repositoryNamed(ocir.context, 'team/shop')
  expect(repository).toMatchObject({ compartmentId: ocir.context.tenancyId, createdBy: USER })
  expect(repository?.timeLastPushed).toBeDefined()
  expect(image('team/shop', 'v1')).toMatchObject({
    digest: digestOf(Buffer.from(manifest(10, 20))),
    layersSizeInBytes: 30,
    versions: [{ version: 'v1', createdBy: USER }],
  })
})

test('a tag moves to the image that was pushed last', async () => {
  await call('PUT', 'acme/moved/manifests/a', manifest(1))
  await call('PUT', 'acme/moved/manifests/a', manifest(2))
  const repository = repositoryNamed(ocir.context, 'moved')
  const found = imagesOf(ocir.context, repository?.id ?? '')
  expect(found.map(({ versions, lastVersion }) => [versions.length, lastVersion])).toEqual([
    [0, 'a'],
    [1, undefined],
  ])
})

test('pulls are counted by tag and digest, and questions by HEAD are not', async () => {
  const digest = digestOf(Buffer.from(manifest(3)))
  await call('PUT', 'acme/pulled/manifests/v1', manifest(3))
  await call('PUT', `acme/pulled/manifests/${digest}`, manifest(3))
  for (const [method, reference] of [
    ['GET', 'v1'],
    ['GET', digest],
    ['HEAD', 'v1'],
    ['GET', 'unknown'],
  ] as const) {
    await (await call(method, `acme/pulled/manifests/${reference}`)).arrayBuffer()
  }
  expect(image('pulled', 'v1')).toMatchObject({ pullCount: 2 })
})

test('an immutable repository takes new tags and the same image again, and nothing over a tag', async () => {
  const { context, namespace } = ocir
  createRepository(context, namespace, {
    ...{
      compartmentId: context.tenancyId,
      createdBy: USER,
      displayName: 'fixed',
      isImmutable: true,
    },
  })
  const push = async (tag: string, body: string): Promise<number> =>
    (await call('PUT', `acme/fixed/manifests/${tag}`, body)).status
  expect(await push('v1', manifest(4))).toBe(201)
  expect(await push('v1', manifest(4))).toBe(201)
  expect(await push('v1', manifest(5))).toBe(403)
  expect(await push('v2', manifest(5))).toBe(201)
  const kept = await call('GET', 'acme/fixed/manifests/v1')
  expect(await kept.text()).toBe(manifest(4))
})

test('a deleted tag and a deleted manifest are gone from the records', async () => {
  await call('PUT', 'acme/gone/manifests/v1', manifest(6))
  const digest = image('gone', 'v1')?.digest ?? ''
  await call('PUT', `acme/gone/manifests/${digest}`, manifest(6))
  await call('DELETE', 'acme/gone/manifests/v1')
  expect(image('gone', digest)?.versions).toEqual([])
  await call('DELETE', `acme/gone/manifests/${digest}`)
  expect(image('gone', digest)).toBeUndefined()
})

test('what the registry refuses, or another namespace, leaves no record', async () => {
  const url = `${base}/acme/refused/manifests/v1`
  expect((await fetch(url, { method: 'PUT', body: manifest(7) })).status).toBe(401)
  await call('PUT', 'other/refused/manifests/v1', manifest(7))
  expect(repositoryNamed(ocir.context, 'refused')).toBeUndefined()
})

test('a manifest above 4 MiB is refused', async () => {
  const answer = await call('PUT', 'acme/big/manifests/v1', 'x'.repeat(4 * 1024 * 1024 + 1))
  expect(answer.status).toBe(413)
})

test('a malformed URL is left to the registry to refuse', async () =>
  expect((await call('GET', '%zz/manifests/v1')).status).toBe(404))

test('a registry that is down is 503 in the form of the distribution API', async () => {
  const handle = gateHandler(ocir, `${socket}-absent`)
  const server = createServer((request, response) => void handle(request, response))
  await listen(server, 0, '127.0.0.1')
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/`)
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ errors: [{ code: 'UNAVAILABLE' }] })
  await new Promise((resolve) => server.close(resolve))
})

test('a registry that closes a connection as it is used again loses no request', async () => {
  const used = new WeakSet<object>()
  const closing = createServer((request, response) => {
    if (used.has(request.socket)) return void request.socket.destroy()
    used.add(request.socket)
    request.resume().on('end', () => response.writeHead(202).end())
  })
  const path = join(await mkdtemp(join(tmpdir(), 'gate-')), 's')
  await listen(closing, path)
  const handle = gateHandler(ocir, path)
  const before = createServer((request, response) => void handle(request, response))
  await listen(before, 0, '127.0.0.1')
  const url = `http://127.0.0.1:${(before.address() as AddressInfo).port}/v2/acme/shop/blobs/uploads/`
  const seen: number[] = []
  for (let count = 0; count < 3; count++) seen.push((await fetch(url, { method: 'POST' })).status)
  expect(seen).toEqual([202, 202, 202])
  for (const server of [before, closing]) await new Promise((resolve) => server.close(resolve))
})
