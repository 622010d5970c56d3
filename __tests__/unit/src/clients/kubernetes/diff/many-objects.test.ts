import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync, statSync } from 'node:fs'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { dirname } from 'node:path'

import { compareObjects } from '../../../../../../src/clients/kubernetes/diff/compare-objects.ts'
import type { ForbiddenObject } from '../../../../../../src/clients/kubernetes/diff/object-difference.ts'
import { processFailure } from '../../../../../../src/clients/process/process-failure.ts'
import type { Exec } from '../../../../../../src/clients/process/process.ts'

interface Object_ {
  readonly metadata: { readonly name: string; readonly resourceVersion?: string }
  readonly data?: Readonly<Record<string, string>>
}
type Answer = readonly [status: number, body: unknown]

const map = (name: string, data = { key: name }, kind = 'ConfigMap') => ({
  ...{ apiVersion: 'v1', kind },
  metadata: { name },
  data,
})
const names = Array.from({ length: 40 }, (_, at) => `many-${at}`)

/** Serves the Kubernetes API on the socket of `kubectl proxy`, and kubectl's diff. */
class Cluster {
  readonly live = new Map<string, Object_>()
  readonly asked: string[] = []
  /** The names of objects that kubectl diff was called with. */
  readonly diffed: string[] = []
  /** Makes kubectl diff fail with this output if the object is among them. */
  fault: readonly [name: string, output: string] | undefined
  /** Returns a response that replaces the usual one. */
  answer: (
    method: string,
    name: string,
    headers: IncomingHttpHeaders,
  ) => Answer | 'none' | undefined = () => undefined
  socket = ''
  mode = 0
  #server: Server | undefined

  readonly exec: Exec = async (request) => {
    if (request.args.includes('diff')) {
      const { items } = JSON.parse(request.input ?? '') as { items: Object_[] }
      const asked = items.map(({ metadata }) => metadata.name)
      this.diffed.push(...asked)
      const [name = '', output = ''] = this.fault ?? []
      const end = { exitCode: 1, signal: null, timedOut: false, aborted: false }
      if (asked.includes(name)) throw processFailure(request, end, output)
      return { exitCode: 0, stdout: '', stderr: '' }
    }
    this.socket = request.args.find((one) => one.startsWith('--unix-socket='))?.slice(14) ?? ''
    this.mode = statSync(dirname(this.socket)).mode & 0o777
    this.#server = createServer((asked, response) => void this.#serve(asked, response))
    await new Promise<void>((done) => this.#server?.listen(this.socket, done))
    request.onLine?.(`Starting to serve on ${this.socket}`)
    await new Promise<void>((done) => request.signal?.addEventListener('abort', () => done()))
    this.end()
    throw new Error('ended')
  }

  end(): void {
    this.#server?.closeAllConnections()
    this.#server?.close()
  }

  compare(manifests: readonly unknown[], onForbidden?: (object: ForbiddenObject) => void) {
    return compareObjects(this.exec, {}, { namespace: 'shop', onForbidden }, manifests)
  }

  async #serve(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = []
    for await (const piece of asked as AsyncIterable<Buffer>) pieces.push(piece)
    const { method = '', url = '' } = asked
    this.asked.push(`${method} ${url}`)
    const name = url.split('?')[0]?.split('/').at(-1) ?? ''
    const answer =
      this.answer(method, name, asked.headers) ?? this.#usual(method, url, name, pieces)
    if (answer === 'none') return void asked.socket.destroy()
    response.writeHead(answer[0]).end(JSON.stringify(answer[1]))
  }

  #usual(method: string, url: string, name: string, pieces: readonly Buffer[]): Answer {
    if (url === '/api/v1') {
      const named = (kind: string, plural: string) => ({ kind, name: plural, namespaced: true })
      const resources = [
        named('ConfigMap', 'configmaps'),
        named('Secret', 'secrets'),
        named('ConfigMap', 'configmaps/status'),
      ]
      return [200, { resources }]
    }
    // Items of a list have no kind.
    const items = [...this.live.values()].map(({ metadata, data }) => ({ metadata, data }))
    if (url.startsWith('/api/v1/namespaces/shop/configmaps?limit=')) return [200, { items }]
    const live = this.live.get(name)
    if (live === undefined) return [404, {}]
    if (method === 'GET') return [200, live]
    const given = JSON.parse(Buffer.concat(pieces).toString()) as Object_
    const managedFields = [{ manager: 'oke-drift-check' }]
    const metadata = { ...live.metadata, managedFields }
    return [200, { ...live, metadata, data: { ...live.data, ...given.data } }]
  }
}

describe('many objects compared with the cluster', () => {
  let cluster: Cluster

  beforeEach(() => {
    cluster = new Cluster()
    for (const name of names) {
      cluster.live.set(name, {
        ...map(name),
        metadata: { name, ...{ resourceVersion: '7', managedFields: [{ manager: 'helm' }] } },
      })
    }
  })
  afterEach(() => cluster.end())

  test('are compared by a dry run each, through the proxy of kubectl, which ends', async () => {
    expect(await cluster.compare(names.map((name) => map(name)))).toEqual([])
    expect(cluster.asked).toHaveLength(2 + names.length)
    const path = '/api/v1/namespaces/shop/configmaps'
    expect(cluster.asked).toContain(`GET ${path}?limit=80`)
    expect(cluster.asked).toContain(
      `PATCH ${path}/many-3?dryRun=All&force=true&fieldManager=oke-drift-check&fieldValidation=Ignore`,
    )
    expect(cluster.diffed).toEqual([])
    expect([cluster.mode, existsSync(cluster.socket)]).toEqual([0o700, false])
  })

  test('are read one by one where they may not be listed, or the list lacks them', async () => {
    for (const listed of [[403, {}] as const, [200, { items: [] }] as const]) {
      cluster.asked.length = 0
      cluster.answer = (_method, name) => (name === 'configmaps' ? listed : undefined)
      expect(await cluster.compare(names.map((name) => map(name)))).toEqual([])
      expect(cluster.asked).toHaveLength(2 + 2 * names.length)
      expect(cluster.asked).toContain('GET /api/v1/namespaces/shop/configmaps/many-3')
    }
  })

  test('are read one by one where few are of a kind, and where they are secret', async () => {
    const secrets = names.slice(9).map((name) => map(name, { key: name }, 'Secret'))
    await cluster.compare([...names.slice(0, 9).map((name) => map(name)), ...secrets])
    expect(cluster.asked.filter((line) => line.includes('limit='))).toEqual([])
  })

  test('are reported with what differs, and what is missing', async () => {
    cluster.live.delete('many-5')
    const all = names.map((name) => map(name, { key: name === 'many-3' ? 'new' : name }))
    expect(await cluster.compare(all)).toEqual([
      {
        ...{ kind: 'ConfigMap', name: 'many-3' },
        live: expect.objectContaining({ data: { key: 'many-3' } }),
        desired: expect.objectContaining({ data: { key: 'new' } }),
      },
      { kind: 'ConfigMap', name: 'many-5', live: undefined, desired: all[5] },
    ])
  })

  test('show nothing of what a Secret holds', async () => {
    cluster.live.delete('many-1')
    const all = names.map((name) => map(name, { key: `new ${name}` }, 'Secret'))
    const text = { ...map('many-1', { key: 'new' }, 'Secret'), stringData: { key: 'new many-1' } }
    const [first, missing] = await cluster.compare(all.with(1, text))
    expect(missing).toMatchObject({
      name: 'many-1',
      desired: { stringData: { key: '*** (after)' } },
    })
    expect(first).toMatchObject({
      live: { data: { key: '*** (before)' } },
      desired: { data: { key: '*** (after)' } },
    })
  })

  test('are no difference where a controller wrote in between', async () => {
    let version = 7
    cluster.answer = (method, name) => {
      const before = { metadata: { name: 'many-3', resourceVersion: '6' }, data: { key: 'old' } }
      if (name === 'configmaps') return [200, { items: [before] }]
      if (name !== 'many-3' || method !== 'GET') return undefined
      const written = {
        ...cluster.live.get(name),
        metadata: { name, resourceVersion: `${++version}` },
      }
      if (version < 10)
        cluster.live.set(name, { ...written, metadata: { name, resourceVersion: '9' } })
      return [200, { ...written, data: { key: 'old' } }]
    }
    expect(await cluster.compare(names.map((name) => map(name)))).toMatchObject([
      // The last responses are valid: this is a real difference.
      { name: 'many-3', live: { data: { key: 'old' } } },
    ])
  })

  test.each<[string, Answer | 'none']>([
    ['refused', [403, { message: 'forbidden' }]],
    ['invalid', [422, { message: 'field is immutable' }]],
    ['not to be read', [200, 'no object']],
  ])('are left to kubectl where an answer is %s', async (_, answer) => {
    cluster.answer = (_method, name) => (name === 'many-3' ? answer : undefined)
    expect(await cluster.compare(names.map((name) => map(name)))).toEqual([])
    expect(cluster.diffed).toEqual(['many-3'])
  })

  /** The API server's message for a Role with rights that the user does not have. */
  const message = 'roles "many-3" is forbidden: user "eve" is attempting to grant RBAC permissions'
  const forbidden: Answer = [403, { message }]
  const fault = ['many-3', `Error from server (Forbidden): ${message}`] as const

  describe.each([
    ['many', names],
    ['few', names.slice(0, 9)],
  ])('of %s, what one may not be compared for', (_, some) => {
    const all = some.map((name) => map(name, { key: name === 'many-5' ? 'new' : name }))

    test.each(['PATCH', 'GET'])(
      'is named, and hides nothing of the others: %s',
      async (refused) => {
        cluster.fault = fault
        cluster.answer = (method, name) => {
          if (name === 'configmaps') return [403, {}]
          return name === 'many-3' && method === refused ? forbidden : undefined
        }
        const unseen: ForbiddenObject[] = []
        expect(await cluster.compare(all, (one) => unseen.push(one))).toMatchObject([
          { name: 'many-5', desired: { data: { key: 'new' } } },
        ])
        expect(unseen).toMatchObject([{ kind: 'ConfigMap', name: 'many-3', message }])
      },
    )

    test('fails them all where no caller collects it, and where it is all of them', async () => {
      cluster.fault = fault
      cluster.answer = (method) => (method === 'PATCH' ? forbidden : undefined)
      await expect(cluster.compare(all)).rejects.toThrow('attempting to grant')
      const unseen: ForbiddenObject[] = []
      await expect(cluster.compare(all, (one) => unseen.push(one))).rejects.toThrow(
        'attempting to grant',
      )
      expect(unseen).toEqual([])
    })

    test('is reported field by field if the server refuses what others added to a list', async () => {
      const invalid = 'ConfigMap "many-3" is invalid: spec.ports[0].name: Required value'
      cluster.fault = ['many-3', `The ${invalid}`]
      const types: unknown[] = []
      cluster.answer = (method, name, { 'content-type': type }) => {
        if (name !== 'many-3' || method !== 'PATCH') return undefined
        types.push(type)
        return type === 'application/apply-patch+yaml' ? [422, { message: invalid }] : undefined
      }
      const drifted = some.map((name) => map(name, { key: name === 'many-3' ? 'new' : name }))
      expect(await cluster.compare(drifted)).toEqual([
        expect.objectContaining({
          live: expect.objectContaining({ data: { key: 'many-3' } }),
          desired: expect.objectContaining({ data: { key: 'new' } }),
          refused: 'spec.ports[0].name',
        }),
      ])
      expect(types).toEqual(['application/apply-patch+yaml', 'application/merge-patch+json'])
      const path = '/api/v1/namespaces/shop/configmaps/many-3'
      const query = 'dryRun=All&fieldManager=oke-drift-check&fieldValidation=Ignore'
      expect(cluster.asked).toContain(`PATCH ${path}?${query}`)
    })
  })

  test('are left to kubectl once the server gives no answer', async () => {
    cluster.answer = (method) => (method === 'PATCH' ? 'none' : undefined)
    expect(await cluster.compare(names.map((name) => map(name)))).toEqual([])
    expect(cluster.diffed).toEqual(names)
    expect(cluster.asked.length).toBeLessThan(1 + 2 * names.length)
  })

  test('are left to kubectl where their kind is not known', async () => {
    const monitors = names.map((name) => map(name, { key: name }, 'Monitor'))
    expect(await cluster.compare(monitors)).toEqual([])
    expect(cluster.diffed).toEqual(names)
  })
})
