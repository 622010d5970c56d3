import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder, helm4 } from '../../../emulator/tools/modules.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { output, TestBed } from '../emulator/test-bed.ts'
import { succeeded, success } from './action-outcome.ts'
import { ApiServerProxy } from './api-server-proxy.ts'
import { JobSteps, signedInEnvironment } from './job-steps.ts'

/** Enough ConfigMaps that Helm takes some seconds to create them one after another. */
const objects = 150

const pullSecret = {
  registry: 'fra.ocir.io',
  'pull-username': 'acme/puller',
  'pull-token': 'not-a-real-token',
}

const template = `{{- range $at := until (int .Values.count) }}
---
apiVersion: v1
kind: ConfigMap
metadata: { name: "{{ $.Release.Name }}-{{ $at }}" }
data: { text: "{{ $.Values.text }}" }
{{- end }}
`

describe('deploy', () => {
  let bed: TestBed
  let chart: string

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    chart = join(bed.folder, 'many')
    await mkdir(join(chart, 'templates'), { recursive: true })
    await writeFile(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: many\nversion: 0.1.0\n')
    await writeFile(join(chart, 'values.yaml'), 'count: 1\ntext: one\n')
    await writeFile(join(chart, 'templates', 'maps.yaml'), template)
  }, 120_000)

  afterAll(async () => bed.end(), 120_000)

  const kubectl = (...argv: readonly string[]) => output('kubectl', argv, { env: bed.shell })
  const inNamespace = (namespace: string) => {
    bed.atEnd(() => kubectl('delete', 'namespace', namespace, '--ignore-not-found', '--wait=false'))
    return { release: 'many', namespace, chart, timeout: '2m' }
  }
  const statuses = async (namespace: string) =>
    (
      await kubectl(
        'get',
        'secrets',
        `--namespace=${namespace}`,
        '--selector=owner=helm',
        '--output=jsonpath={.items[*].metadata.labels.status}',
      )
    ).split(' ')

  it.each([
    ['same', 'the same objects', () => 'one'],
    ['own', 'objects of their own', (run: number) => `text ${run}`],
  ])(
    'five times at once from nothing (%s), with %s: all succeed',
    async (id, _what, text) => {
      const namespace = `at-once-${id}`
      const inputs = inNamespace(namespace)
      const jobs = Array.from(
        { length: 5 },
        () => new JobSteps(signedInEnvironment(bed.environment)),
      )
      const steps = await Promise.all(
        jobs.map((job, run) =>
          job.run('deploy', { ...inputs, ...pullSecret, set: `text=${text(run)}` }),
        ),
      )
      jobs.forEach((job) => job.end())
      expect(steps.map(success)).toEqual(steps.map(() => succeeded))
      const [last, ...before] = (await statuses(namespace)).toReversed()
      expect(last).toBe('deployed')
      expect(before).toEqual(before.map(() => 'superseded'))
      expect(before.length).toBeLessThan(5)
    },
    120_000,
  )

  /** The environment of a job that reaches the API server through the proxy. */
  const byProxy = async () => {
    const text = await readFile(bed.environment.kubeconfig, 'utf8')
    const server = /server: (\S+)/.exec(text)?.[1] ?? ''
    const proxy = await ApiServerProxy.to(server)
    bed.atEnd(() => proxy.end())
    const folder = await mkdtemp(join(bed.folder, 'proxy-'))
    const environment = signedInEnvironment(bed.environment)
    const kubeconfig = await proxy.kubeconfig(environment['KUBECONFIG'] ?? '', folder)
    const own: Record<string, string> = { ...environment, KUBECONFIG: kubeconfig }
    return { proxy, folder, environment: own }
  }

  it.each([
    ['kubectl', 'namespace'],
    ['helm', 'history'],
    ['helm', 'upgrade'],
  ])(
    'meets an API server that is away for 6 s at %s %s: it waits',
    async (tool, command) => {
      const { proxy, folder, environment } = await byProxy()
      const path = environment['PATH'] ?? ''
      const tools = await proxy.toolThatMeetsIt(tool, command, path, folder, 6_000)
      const job = new JobSteps({ ...environment, PATH: `${tools}:${path}` })
      const step = await job.run('deploy', inNamespace(`away-${tool}-${command}`))
      job.end()
      expect(success(step)).toEqual(succeeded)
      expect(step.stdout).toContain('the Kubernetes API did not respond to')
      expect(step.stdout).not.toMatch(/memcache\.go|\bE\d{4} /)
    },
    60_000,
  )

  it('loses the API server for 8 s in the middle of helm 4: it frees what is its own', async () => {
    const { proxy, environment } = await byProxy()
    const namespace = 'away-in-the-middle'
    const inputs = inNamespace(namespace)
    await kubectl('create', 'namespace', namespace)
    const watch = spawn(
      'kubectl',
      ['get', 'secrets', `--namespace=${namespace}`, '--watch', '--show-labels'],
      { env: bed.shell, stdio: ['ignore', 'pipe', 'ignore'] },
    )
    let left: Promise<void> | undefined
    watch.stdout.on('data', (text: Buffer) => {
      if (text.includes('status=pending-install')) left ??= proxy.leaveFor(8_000)
    })
    const PATH = `${cacheFolder(helm4)}:${environment['PATH'] ?? ''}`
    const job = new JobSteps({ ...environment, PATH })
    const step = await job.run('deploy', { ...inputs, set: `count=${objects}` })
    job.end()
    watch.kill()
    expect(left).toBeDefined()
    expect(success(step)).toEqual(succeeded)
    expect(step.stdout).toContain('looking at the release again')
    expect((await statuses(namespace)).filter((one) => one === 'deployed')).toHaveLength(1)
    expect(
      (await kubectl('get', 'configmaps', `--namespace=${namespace}`)).split('many-'),
    ).toHaveLength(objects + 1)
  }, 90_000)
})
