import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { refusal } from '../actions/action-outcome.ts'
import { shopChart } from '../actions/shop.ts'
import { surroundingsOf } from '../emulator/pod-gateway.ts'
import { eventually } from '../emulator/test-bed.ts'
import { LoadBed } from './load-bed.ts'
import { scaled } from './scaled.ts'

/** Failures while an HPA grows. */
describe('assert-scaling of what breaks meanwhile', () => {
  let load: LoadBed

  beforeAll(async () => {
    load = await LoadBed.of()
    await load.bed.apply(load.namespace, ...scaled('web', load.server))
    await load.kubectl('rollout', 'status', 'deployment/web')
    await ready(1)
  }, 500_000)

  afterAll(() => load.end(), 300_000)

  const ready = (pods: number) =>
    eventually(
      async () => {
        const path = ['get', 'deployment', 'web', '--output']
        const count = await load.kubectl(...path, 'jsonpath={.status.readyReplicas}')
        return Number(count) === pods || undefined
      },
      `${pods} ready pods`,
      240,
    )

  const minimum = (minReplicas: number) =>
    load.kubectl(
      ...['patch', 'hpa', 'web', '--type=merge'],
      `--patch=${JSON.stringify({ spec: { minReplicas } })}`,
    )

  /**
   * Sends a request to a pod from its own network, and does not wait for a response that cannot
   * come.
   */
  const ask = async (path: string): Promise<void> => {
    const names = [
      'get',
      'pods',
      '--selector=app=web',
      '--output=jsonpath={.items[0].metadata.name}',
    ]
    const [command = '', ...words] = surroundingsOf(await load.kubectl(...names)).within
    const script = `fetch('http://127.0.0.1:8080${path}').catch(() => undefined)`
    execFileSync(command, [...words, process.execPath, '-e', script])
  }

  it.each([
    ['a container ends', '/crash', 'SCALING_PODS_RESTARTED'],
    ['a container runs out of memory', '/fill', 'SCALING_OUT_OF_MEMORY'],
  ])(
    'fails as soon as %s',
    async (_what, path, expected) => {
      const watching = Promise.withResolvers<void>()
      const onOutput = (text: string): void => {
        if (text.includes('waiting for the HPA: ')) watching.resolve()
      }
      const { job, namespace } = load
      const inputs = { namespace, expect: 'web=3', within: '5m', 'no-restarts': 'true' }
      const begun = performance.now()
      const ended = job.run('assert-scaling', inputs, { onOutput })
      await Promise.race([watching.promise, ended])
      await ask(path)
      const { code, text } = refusal(await ended)
      expect([code, text.includes('web-')]).toEqual([expected, true])
      expect(performance.now() - begun).toBeLessThan(120_000)
      await ready(1)
    },
    300_000,
  )

  it('fails for too many failed requests until it had grown, though the load allows them', async () => {
    const { bed, namespace, job } = load
    const file = join(bed.folder, 'oke.yml')
    const environment = {
      cluster: bed.environment.clusterId,
      release: { namespace, chart: shopChart },
      load: {
        ...load.podSettings(),
        url: `http://web.${namespace}.svc.cluster.local`,
        requests: [{ path: '/healthz', weight: 4 }, { path: '/broken' }],
        ...{ rate: '20/s', duration: '90s', 'max-failed': '50%', 'abort-on-fail': false },
      },
      scaling: { web: { 'at-least': 2, 'max-failed': '1%', within: '80s' } },
    }
    writeFileSync(file, JSON.stringify(environment))
    await bed.apply(namespace, {
      ...{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' } },
      spec: { selector: { app: 'web' }, ports: [{ port: 80, targetPort: 8080 }] },
    })
    const sending = Promise.withResolvers<void>()
    const onOutput = (text: string): void => {
      if (/req\/s, p95 up to/.test(text)) sending.resolve()
    }
    const inputs = { 'environment-file': file, stages: 'load, assert-scaling' }
    const options = { onOutput, timeoutMilliseconds: 300_000 }
    const ended = job.run('root', inputs, options)
    await Promise.race([sending.promise, ended])
    await minimum(2)
    const { code, text } = refusal(await ended)
    expect(code).toBe('SCALING_REQUESTS_FAILED')
    expect(text).toMatch(/web: .*%/)
    await minimum(1)
  }, 400_000)
})
