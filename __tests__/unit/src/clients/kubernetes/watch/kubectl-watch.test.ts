import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from '@jest/globals'

import { gaplessWatch } from '../../../../../../src/clients/kubernetes/watch/gapless-watch.ts'
import { KubectlWatch } from '../../../../../../src/clients/kubernetes/watch/kubectl-watch.ts'
import { Fields } from '../../../../../../src/values/fields.ts'

let folder: string
const path = process.env['PATH'] ?? ''

/**
 * Writes a kubectl that fails with this message a given number of times, and then prints an object.
 */
const kubectl = (words: string, times: number): void => {
  const count = join(folder, 'count')
  writeFileSync(count, '')
  writeFileSync(
    join(folder, 'kubectl'),
    `#!/bin/sh\necho x >> ${count}\nif [ $(wc -l < ${count}) -le ${times} ]; then echo '${words}' >&2; exit 1; fi\necho '{"type":"ADDED"}'\nexec sleep 60\n`,
  )
  chmodSync(join(folder, 'kubectl'), 0o755)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'))
  process.env['PATH'] = `${folder}:${path}`
})

afterEach(() => {
  process.env['PATH'] = path
  rmSync(folder, { recursive: true })
})

it('a watch outlasts an unreachable API server, and reports it', async () => {
  kubectl('Unable to connect to the server: connection refused', 2)
  const seen = Promise.withResolvers<string>()
  const watch = new KubectlWatch([], (event) => seen.resolve(event.text('type')))
  const troubles: (string | undefined)[] = []
  const poll = setInterval(() => troubles.push(watch.trouble()?.message), 100)
  expect(await Promise.race([seen.promise, watch.failure])).toBe('ADDED')
  clearInterval(poll)
  expect(troubles).toContainEqual(expect.stringContaining('connection refused'))
  expect(watch.trouble()).toBeUndefined()
  await watch.stop()
  expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('x\nx\nx\n')
})

it('a watch with unreadable output is restarted, and reports it', async () => {
  kubectl('none', 0)
  const seen = Promise.withResolvers<string>()
  let times = 0
  const watch = new KubectlWatch([], (event) => {
    if (times++ === 0) event.fields('object')
    else seen.resolve(event.text('type'))
  })
  const troubles: (string | undefined)[] = []
  const poll = setInterval(() => troubles.push(watch.trouble()?.message), 100)
  expect(await Promise.race([seen.promise, watch.failure])).toBe('ADDED')
  clearInterval(poll)
  expect(troubles).toContainEqual(expect.stringContaining('the event.object is missing'))
  await watch.stop()
})

it('a restarted watch shows what was deleted meanwhile, and nothing else', async () => {
  const count = join(folder, 'count')
  writeFileSync(count, '')
  const event = (name: string) =>
    `{"type":"ADDED","object":{"metadata":{"namespace":"shop","name":"${name}"}}}`
  // First three pods, then the server is unreachable, and then two of them and a new one.
  const script = [
    '#!/bin/sh',
    `echo x >> ${count}`,
    `if [ $(wc -l < ${count}) -eq 1 ]; then`,
    ...['one', 'two', 'three'].map((name) => `echo '${event(name)}'`),
    "echo 'connection refused' >&2; exit 1",
    'fi',
    ...['one', 'three', 'four'].map((name) => `echo '${event(name)}'`),
    'exec sleep 60',
  ]
  writeFileSync(join(folder, 'kubectl'), `${script.join('\n')}\n`)
  chmodSync(join(folder, 'kubectl'), 0o755)
  const seen: string[] = []
  const isDeleted = Promise.withResolvers<void>()
  const watch = gaplessWatch([], {
    view: (object) => object.fields('metadata').text('name'),
    list: async () =>
      ['one', 'three', 'four'].map((name) => new Fields({ metadata: { namespace: 'shop', name } })),
    onSeen: ({ type, view }) => {
      seen.push(`${type} ${view}`)
      if (type === 'DELETED') isDeleted.resolve()
    },
  })
  await Promise.race([isDeleted.promise, watch.failure])
  await watch.stop()
  expect(seen.filter((one) => one.startsWith('DELETED'))).toEqual(['DELETED two'])
})
