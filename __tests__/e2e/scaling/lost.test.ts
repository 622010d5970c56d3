import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { StepResult } from '../../../scripts/local-job.ts'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
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

  /** Sends a load from pods by the root action until the HPA has grown, which needs no CPU. */
  const proveWith = async (
    sent: Readonly<Record<string, unknown>>,
    expected: Readonly<Record<string, unknown>>,
  ): Promise<StepResult> => {
    const { bed, namespace, job } = load
    const file = join(bed.folder, 'oke.yml')
    cpSync(shopChart, join(bed.folder, 'chart'), { recursive: true })
    const environment = {
      cluster: bed.environment.clusterId,
      release: { namespace, chart: 'chart' },
      load: { ...load.podSettings(), url: `http://web.${namespace}.svc.cluster.local`, ...sent },
      scaling: { web: { 'at-least': 2, ...expected } },
    }
    writeFileSync(file, JSON.stringify(environment))
    await bed.apply(namespace, {
      ...{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' } },
      spec: { selector: { app: 'web' }, ports: [{ port: 80, targetPort: 8080 }] },
    })
    const sending = Promise.withResolvers<void>()
    const onOutput = (text: string): void => {
      if (/ req\/s, /.test(text)) sending.resolve()
    }
    const inputs = { 'environment-file': file, stages: 'load, assert-scaling' }
    const options = { ...load.scriptGiven(), onOutput, timeoutMilliseconds: 300_000 }
    const ended = job.run('root', inputs, options)
    await Promise.race([sending.promise, ended])
    await minimum(2)
    const step = await ended
    await minimum(1)
    return step
  }

  it('fails for too many failed requests until it had grown, though the load allows them', async () => {
    const requests = [{ path: '/healthz', weight: 4 }, { path: '/broken' }]
    const sent = { rate: '20/s', duration: '90s', 'max-failed': '50%', 'abort-on-fail': false }
    const step = await proveWith({ requests, ...sent }, { 'max-failed': '1%', within: '80s' })
    const { code, text } = refusal(step)
    expect(code).toBe('SCALING_REQUESTS_FAILED')
    expect(text).toMatch(/web: .*%/)
  }, 400_000)

  it('ends a script of the user in the cluster once all is proven, with its figures', async () => {
    writeFileSync(
      join(load.bed.folder, 'steady.js'),
      `import { get } from 'k6/http'
export const options = { scenarios: { steady: { executor: 'constant-arrival-rate',
  rate: 20, timeUnit: '1s', duration: __ENV.DURATION, preAllocatedVUs: 20 } } }
export default () => get(__ENV.BASE_URL.replace(/[/]$/, '') + '/healthz')
`,
    )
    const begun = performance.now()
    const sent = { script: 'steady.js', duration: '4m', pods: 2, until: 'scaled' }
    const step = await proveWith(sent, { within: '3m' })
    expect(success(step)).toEqual(succeeded)
    expect(performance.now() - begun).toBeLessThan(200_000)
    const report = JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8')) as {
      readonly load: { readonly requests: number }
    }
    expect(report.load.requests).toBeGreaterThan(20)
    await load.leavesNothing()
  }, 400_000)
})
