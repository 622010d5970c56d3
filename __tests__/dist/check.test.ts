import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { cacheFolder, helm4, kubernetes } from '../../emulator/tools/modules.ts'
import { outcomeOf } from '../e2e/official-clients.ts'
import { sarifFaults } from '../sarif-schema.ts'

/** A workspace with a chart of `helm create`, and one more template. */
let workspace: string

const agent = `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  template:
    spec:
      hostNetwork: true
---
apiVersion: v1
kind: Pod
metadata: { name: job }
spec:
  hostPID: yes
  containers: [{ name: a, resources: { limits: { cpu: 1, memory: 1Gi } } }]
`
const environment = `release: { chart: web, namespace: web }
checks:
  managed-nodes: true
  ignore:
    - { rule: host-pid, object: Pod/job, reason: tried, until: 2099-01-01 }
`

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'check-'))
  const helm = join(cacheFolder(kubernetes), 'helm')
  expect((await outcomeOf(helm, ['create', 'web'], { cwd: workspace })).code).toBe(0)
  writeFileSync(join(workspace, 'web/templates/agent.yaml'), agent)
  writeFileSync(join(workspace, 'oke.yml'), environment)
  mkdirSync(join(workspace, 'runner'))
})

afterAll(() => rmSync(workspace, { recursive: true }))

/** Runs the action as a runner does, without access to a cluster or OCI. */
const check = async (helm: string, inputs: Readonly<Record<string, string>>) => {
  const file = (name: string) => join(workspace, 'runner', name)
  for (const name of ['output', 'summary']) writeFileSync(file(name), '')
  const given = Object.entries(inputs).map(([name, value]): [string, string] => [`INPUT_${name.toUpperCase()}`, value])
  const env = {
    PATH: `${helm}:/usr/bin:/bin`,
    HOME: file('home'),
    RUNNER_TEMP: file('temp'),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_DEBUG: '1',
    ...Object.fromEntries(given),
  }
  const ended = await outcomeOf(process.execPath, [resolve('dist/check/index.js')], { env, cwd: workspace })
  return { ...ended, summary: readFileSync(file('summary'), 'utf8') }
}

describe.each<[string, () => string]>([
  ['3', () => cacheFolder(kubernetes)],
  ['4', () => cacheFolder(helm4)],
])('with Helm %s, check', (_version, folder) => {
  it('fails on what never runs, at its place in the template', async () => {
    const { code, stdout, summary } = await check(folder(), { chart: 'web' })
    expect(code).toBe(1)
    const place = 'file=web/templates/agent.yaml'
    expect(stdout).toContain(`::error title=daemon-set,${place}::DaemonSet/agent`)
    expect(stdout).toContain(`::error title=host-pid,${place},line=13::Pod/job`)
    expect(stdout).toContain('MANIFEST_NOT_SUPPORTED')
    expect(stdout).toMatch(/^::debug::helm template .*/m)
    expect(summary).toContain('`daemon-set`')
    expect(summary).toContain('### ✖ MANIFEST_NOT_SUPPORTED')
  })

  it('goes by the environment file, and writes SARIF', async () => {
    const inputs = { 'environment-file': 'oke.yml', 'sarif-file': 'out/check.sarif' }
    const { code, stderr } = await check(folder(), inputs)
    expect([code, stderr]).toEqual([0, ''])
    const text = readFileSync(join(workspace, 'out/check.sarif'), 'utf8')
    expect(sarifFaults(text)).toEqual([])
    const sarif = JSON.parse(text) as {
      runs: { results: { ruleId: string }[] }[]
    }
    const rules = new Set(sarif.runs[0]?.results.map(({ ruleId }) => ruleId))
    // The chart of `helm create` sets no resources.
    expect([...rules]).toEqual(['no-resources'])
  })
})
