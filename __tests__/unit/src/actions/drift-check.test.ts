import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { driftCheckWith } from '../../../../src/actions/drift-check.ts'
import { pipelineWith } from '../../../../src/actions/pipeline.ts'
import type { ObjectDifference } from '../../../../src/clients/kubernetes/diff/object-difference.ts'
import type { DriftReport } from '../../../../src/stages/drift/report.ts'
import { ActionError } from '../../../../src/values/action-error.ts'
import { at } from '../../../../src/values/json.ts'
import { GitHubServer } from '../../../github-server.ts'
import { sarifFaults } from '../../../sarif-schema.ts'
import { actionMemory } from './action-memory.ts'
import { ids, PipelineMemory } from './pipeline-memory.ts'
import { subnet } from '../stages/network-memory.ts'

const file = `cluster: ${ids.cluster}
network:
  node-subnet: ${ids.nodes}
node-pool:
  name: shop
  size: 2
image:
  context: examples/shop
  repository: shop
  compartment: ${ids.compartment}
release:
  namespace: shop
  chart: examples/shop/chart
load:
  rate: 80/s
`
const sectionsOf = ({ environments }: DriftReport) =>
  environments.flatMap(({ sections }) => sections)

const signedIn = { OCI_CLI_CONFIG_FILE: '/there', GITHUB_SHA: 'abc' }

describe('drift-check', () => {
  let memory: PipelineMemory

  beforeEach(() => {
    memory = new PipelineMemory()
  })

  const job = (inputs: Readonly<Record<string, string>>, text = file) => {
    const path = join(actionMemory({}, memory.clock).context.temporaryFolder, 'oke.yml')
    writeFileSync(path, text)
    return actionMemory({ 'environment-file': path, ...inputs }, memory.clock, signedIn)
  }

  const run = async (inputs: Readonly<Record<string, string>> = {}, text = file) => {
    const given = job(inputs, text)
    let failure: unknown
    await driftCheckWith(memory.parts)
      .main(given.context)
      .catch((error: unknown) => (failure = error))
    const written = readFileSync(String(given.outputs.get('report')), 'utf8')
    return { ...given, failure, report: JSON.parse(written) as DriftReport }
  }

  const deployed = async () => {
    const stages = 'build-push, ensure-network, ensure-node-pool, deploy'
    await pipelineWith(memory.parts).main(job({ stages }).context)
    memory.calls.length = 0
    memory.helm.calls.length = 0
  }

  test('a report that cannot be written does not hide what was found', async () => {
    const given = job({ 'report-folder': '/dev/null/report' })
    await expect(driftCheckWith(memory.parts).main(given.context)).rejects.toMatchObject({
      code: 'REPORT_NOT_WRITTEN',
    })
    expect([given.outputs.get('drift'), given.outputs.has('report')]).toEqual(['true', false])
    expect(given.summary.join('')).toContain('virtual node pool "shop"')
  })

  test('finds everything to do where nothing is, and does nothing', async () => {
    const { report, failure, outputs, summary, lines } = await run()
    expect(failure).toBeUndefined()
    expect(report.result).toBe('drift')
    expect(sectionsOf(report).map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'repository drift',
      'network drift',
      'node pool drift',
      'release drift',
    ])
    expect(outputs.get('drift')).toBe('true')
    const changes = JSON.parse(String(outputs.get('changes'))) as { target: string }[]
    expect(changes.map(({ target }) => target)).toContain('release "shop"')
    expect(summary.join('')).toContain('| node pool | create | virtual node pool "shop" |')
    expect(lines).toContain(`Drift: ${changes.length} changes would remove it`)
    expect(memory.calls).toEqual(['connect'])
    expect(memory.helm.calls).toEqual([])
    expect(memory.network.calls.filter((call) => call.startsWith('add'))).toEqual([])
    expect(memory.repositories.size).toBe(0)
  })

  test('finds nothing after a deployment', async () => {
    await deployed()
    const { report, failure, outputs, lines } = await run({ 'fail-on': 'drift' })
    expect(failure).toBeUndefined()
    expect(report.result).toBe('clean')
    expect(outputs.get('drift')).toBe('false')
    expect(outputs.get('changes')).toBe('[]')
    expect(lines).toContain('Drift: none')
    expect(memory.kubernetes.compared.map((object) => at(object, 'kind'))).toContain('Deployment')
  })

  test('finds nothing after a deployment whose Service names a subnet', async () => {
    const named = ids.balancer.replace('balancer', 'named')
    memory.network.subnets.set(named, subnet(named, '10.0.40.0/24', ['named-list']))
    memory.service.metadata.annotations = {
      'service.beta.kubernetes.io/oci-load-balancer-subnet1': named,
    }
    await deployed()
    expect(memory.network.lists.get('named-list')).toHaveLength(4)
    expect((await run()).report.result).toBe('clean')
  })

  test('names what was changed in the cluster, and fails if it should', async () => {
    await deployed()
    memory.kubernetes.drifted = [
      {
        kind: 'Deployment',
        name: 'edge',
        live: { spec: { image: 'b' } },
        desired: { spec: { image: 'a' } },
      },
      { kind: 'Service', name: 'edge', live: undefined, desired: { kind: 'Service' } },
    ]
    const { failure, report } = await run({ 'fail-on': 'drift' })
    expect(report.result).toBe('drift')
    expect(failure).toBeInstanceOf(ActionError)
    expect(failure).toMatchObject({ code: 'DRIFT_FOUND' })
    expect((failure as ActionError).message).toContain(
      'update Deployment/edge: changed in the cluster: spec.image\n',
    )
    expect((failure as ActionError).message).toContain(
      'create Service/edge: missing in the cluster',
    )
  })

  test('reports values that were changed in the cluster only on request, and none of a Secret', async () => {
    await deployed()
    memory.kubernetes.drifted = ['ConfigMap', 'Secret'].map((kind) => ({
      ...{ kind, name: 'edge' },
      ...{ live: { data: { pass: 'hunter2' } }, desired: { data: { pass: 'swordfish' } } },
    }))
    const reported = async (inputs: Record<string, string>): Promise<string> => {
      const { outputs, summary, lines, report } = await run({ stages: 'deploy', ...inputs })
      return JSON.stringify([[...outputs], summary, lines, report])
    }
    expect(await reported({})).toContain('ConfigMap/edge: changed in the cluster: data.pass')
    expect(await reported({})).not.toMatch(/hunter2|swordfish/)
    const shown = await reported({ 'show-values': 'true' })
    expect(shown).toMatch(
      /ConfigMap\/edge: [^,]*data.pass is [^,]*hunter2[^,]*, not [^,]*swordfish/,
    )
    expect(shown).not.toMatch(/Secret\/edge: [^,]*(hunter2|swordfish)/)
    expect(shown).toContain('Secret/edge: changed in the cluster: data.pass')
  })

  test('names what the chart renders differently by its place, without the value', async () => {
    await deployed()
    memory.helm.deployed = memory.helm.deployed.map((object) =>
      at(object, 'kind') === 'Deployment'
        ? { ...(object as object), spec: { paused: true } }
        : object,
    )
    const { outputs } = await run({ stages: 'deploy' })
    expect(String(outputs.get('changes'))).toContain('spec.paused, spec.template')
  })

  test('says that the pools may not be read, where that decides what is drift', async () => {
    await deployed()
    memory.poolsRefused = true
    const { lines } = await run({ stages: 'ensure-network' })
    expect(lines.join('\n')).toContain('::warning::the virtual node pools may not be read')
  })

  test('a check that is cancelled says so, in its report too', async () => {
    await deployed()
    const given = job({})
    const { connect } = memory
    memory.connect = async () => {
      given.cancel()
      await connect()
      throw new Error('helm was ended')
    }
    await expect(driftCheckWith(memory.parts).main(given.context)).rejects.toMatchObject({
      code: 'JOB_CANCELLED',
    })
    const text = readFileSync(String(given.outputs.get('report')), 'utf8')
    const { environments } = JSON.parse(text) as DriftReport
    expect(environments[0]?.failures).toMatchObject([{ section: 'release', code: 'JOB_CANCELLED' }])
    expect(given.summary.join('')).toContain('JOB_CANCELLED')
  })

  test('a part that cannot be compared is no drift, and hides nothing of the others', async () => {
    await deployed()
    memory.repositories.clear()
    memory.helm.history = async () => {
      throw new ActionError({ code: 'CLUSTER_UNREACHABLE', message: 'no answer', hint: 'open it' })
    }
    const { failure, report, outputs } = await run({ 'fail-on': 'drift' })
    expect(failure).toMatchObject({ code: 'CLUSTER_UNREACHABLE' })
    expect(report.result).toBe('failed')
    expect(report.environments[0]?.failures).toMatchObject([
      { section: 'release', code: 'CLUSTER_UNREACHABLE' },
    ])
    expect(sectionsOf(report)[0]).toMatchObject({ name: 'repository', outcome: 'drift' })
    expect(outputs.get('drift')).toBe('true')
    const alone = await run({ stages: 'deploy' })
    expect(alone.outputs.has('drift')).toBe(false)
  })

  test.each([
    ['deployed long ago and cut off', -600_000, 'drift'],
    ['being deployed', 0, 'failed'],
  ])('a release that is %s', async (_, age, result) => {
    await deployed()
    const updated = memory.clock.now() + age
    memory.helm.revisions.push({ revision: 2, status: 'pending-upgrade', updated })
    expect((await run({ stages: 'deploy' })).report.result).toBe(result)
  })

  const edited: ObjectDifference = {
    ...{ kind: 'Deployment', name: 'edge' },
    live: { spec: { replicas: 5, image: 'b' } },
    desired: { spec: { replicas: 1, image: 'a' } },
  }
  const ignoring = (until: string, ...rules: string[]) =>
    `${file}drift:\n  ignore:\n${rules
      .map((rule) => `    - { ${rule}, reason: by hand, until: ${until} }\n`)
      .join('')}`

  test('says who changed what, in log, summary and report', async () => {
    await deployed()
    memory.kubernetes.drifted = [edited]
    const fieldsV1 = { 'f:spec': { 'f:replicas': {} } }
    const [manager, time] = ['kubectl-scale', '2026-11-28T21:50:00Z']
    const metadata = { name: 'edge', managedFields: [{ manager, time, fieldsV1 }] }
    memory.kubernetes.managedObjects = [{ kind: 'Deployment', metadata, spec: { replicas: 5 } }]
    const { report, lines, summary } = await run({ stages: 'deploy' })
    expect(sectionsOf(report)[0]?.changes).toMatchObject([
      {
        ...{ kind: 'Deployment', paths: ['spec.replicas', 'spec.image'] },
        owner: { by: manager, at: time },
      },
    ])
    expect(lines.join('\n')).toContain(
      'changed in the cluster: spec.replicas, spec.image (kubectl-scale, 2026-11-28 21:50 UTC)',
    )
    expect(summary.join('')).toContain('| kubectl-scale, 2026-11-28 21:50 UTC |')
  })

  test('leaves out what rules cover, with their reasons', async () => {
    await deployed()
    memory.kubernetes.drifted = [edited]
    const rules = ['kind: Deployment/edge, path: spec.replicas', 'path: spec.image']
    const found = await run({ 'fail-on': 'drift' }, ignoring('2999-01-01', ...rules))
    expect(found.failure).toBeUndefined()
    expect(found.outputs.get('drift')).toBe('false')
    expect(found.outputs.get('ignored')).toBe(2)
    expect(found.summary.join('')).toContain('by hand, until 2999-01-01')
  })

  test('counts a rule that has ended as a notice, and what it covered as drift', async () => {
    await deployed()
    memory.kubernetes.drifted = [edited]
    const text = ignoring('2020-01-01', 'kind: Deployment')
    const { failure, report, outputs } = await run({ 'fail-on': 'drift' }, text)
    expect(failure).toMatchObject({ code: 'DRIFT_FOUND' })
    expect(outputs.get('notices')).toBe(1)
    expect(report.environments[0]?.notices).toMatchObject([{ kind: 'ignore-rule-ended' }])
  })

  test('refuses a rule that names nothing, or never ends', async () => {
    const text = `${file}drift:\n  ignore:\n    - { reason: always }\n`
    const { failure } = await run({ 'fail-on': 'never' }, text)
    expect((failure as ActionError).message).toContain('drift.ignore[0].until: missing')
    const nothing = await run({}, ignoring('2999-01-01', 'kind: " "'))
    expect((nothing.failure as ActionError).message).toContain('drift.ignore[0].kind')
  })

  test('writes SARIF with the line of the section that describes it', async () => {
    await deployed()
    memory.kubernetes.drifted = [edited]
    const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
    writeFileSync(join(workspace, 'oke.yml'), file)
    const given = actionMemory(
      { 'environment-file': join(workspace, 'oke.yml'), 'sarif-file': 'drift.sarif' },
      memory.clock,
      { ...signedIn, GITHUB_WORKSPACE: workspace },
    )
    await driftCheckWith(memory.parts).main(given.context)
    const sarif = readFileSync(String(given.outputs.get('sarif-file')), 'utf8')
    const line = file.split('\n').indexOf('release:') + 1
    expect(sarifFaults(sarif)).toEqual([])
    expect(JSON.parse(sarif)).toMatchObject({
      runs: [
        {
          results: [
            {
              ruleId: 'drift-release',
              locations: [{ physicalLocation: { region: { startLine: line } } }],
            },
          ],
        },
      ],
    })
  })

  describe('with several environments', () => {
    const several = async (files: Readonly<Record<string, string>>, failOn = 'error') => {
      const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
      mkdirSync(join(workspace, 'oke'))
      for (const [name, text] of Object.entries(files)) {
        writeFileSync(join(workspace, 'oke', name), text)
      }
      const given = actionMemory(
        { 'environment-file': 'oke/*.yml', 'fail-on': failOn, stages: 'deploy' },
        memory.clock,
        { ...signedIn, GITHUB_WORKSPACE: workspace },
      )
      let failure: unknown
      await driftCheckWith(memory.parts)
        .main(given.context)
        .catch((error: unknown) => (failure = error))
      const report = JSON.parse(
        readFileSync(String(given.outputs.get('report')), 'utf8'),
      ) as DriftReport
      return { ...given, failure, report }
    }
    test('checks each by itself: one that is broken hides nothing of the others', async () => {
      await deployed()
      memory.kubernetes.drifted = [edited]
      const found = await several({ 'a.yml': file, 'b.yml': 'cluster: 7', 'c.yml': file }, 'drift')
      expect(found.report.environments.map(({ name, result }) => `${name} ${result}`)).toEqual([
        'oke/a.yml drift',
        'oke/b.yml failed',
        'oke/c.yml drift',
      ])
      expect(found.report.counts).toMatchObject({ environments: 3, drifted: 2, failed: 1 })
      expect(found.failure).toMatchObject({ code: 'INPUT_INVALID' })
      expect(String(found.outputs.get('changes'))).toContain('"environment":"oke/c.yml"')
      expect(found.lines).toContain('oke/a.yml: Drift: 1 change would remove it')
      expect(found.summary.join('')).toContain('oke/b.yml: ✖ not everything could be compared')
    })

    test('names the environment of each difference that fails the step', async () => {
      await deployed()
      memory.kubernetes.drifted = [edited]
      const { failure } = await several({ 'a.yml': file, 'b.yml': file }, 'drift')
      const { message } = failure as ActionError
      expect(message).toContain('drift found: 2 differences')
      expect(message).toContain('  oke/b.yml: update Deployment/edge: changed in the cluster')
    })

    test('signs in once', async () => {
      await deployed()
      let times = 0
      const { openIdentity } = memory.parts
      Object.assign(memory.parts, {
        openIdentity: (...given: Parameters<typeof openIdentity>) => {
          times++
          return openIdentity(...given)
        },
      })
      await several({ 'a.yml': file, 'b.yml': file, 'c.yml': file, 'd.yml': file })
      expect(times).toBe(1)
    })

    test('refuses a pattern that fits no file', async () => {
      const { failure } = await several({})
      expect(failure).toMatchObject({ code: 'INPUT_INVALID' })
      expect((failure as ActionError).message).toContain('no file fits oke/*.yml')
    })
  })

  describe('with issues', () => {
    let server: GitHubServer

    beforeEach(async () => {
      server = await GitHubServer.start()
      server.allow('ghs_job', { login: 'github-actions[bot]', type: 'Bot' })
      server.repository('octo/shop')
    })
    afterEach(() => server.end())

    const check = async (inputs: Readonly<Record<string, string>> = {}) => {
      const path = join(actionMemory({}, memory.clock).context.temporaryFolder, 'oke.yml')
      writeFileSync(path, file)
      const given = actionMemory(
        { 'environment-file': path, issue: 'true', 'github-token': 'ghs_job', ...inputs },
        memory.clock,
        {
          ...signedIn,
          ...{ GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'octo/shop', GITHUB_RUN_ID: '7' },
          GITHUB_SERVER_URL: 'https://github.com',
        },
      )
      let failure: unknown
      await driftCheckWith(memory.parts)
        .main(given.context)
        .catch((error: unknown) => (failure = error))
      return { ...given, failure }
    }
    const outcomeIn = ({ outputs }: { readonly outputs: ReadonlyMap<string, unknown> }) =>
      (JSON.parse(String(outputs.get('issues'))) as { outcome: string }[])[0]?.outcome

    test('opens one that says what differs, also where the step fails for it', async () => {
      await deployed()
      memory.kubernetes.drifted = [edited]
      const { failure, lines, outputs } = await check({
        ...{ 'fail-on': 'drift', 'issue-labels': 'ops', 'issue-mentions': '@octo/platform' },
      })
      expect(failure).toMatchObject({ code: 'DRIFT_FOUND' })
      const [issue] = server.repository('octo/shop').issues.values()
      expect(issue?.labels).toEqual(['oke-drift', 'ops'])
      expect(issue?.body).toContain('cc @octo/platform')
      expect(outcomeIn({ outputs })).toBe('opened')
      expect(lines.join('\n')).toContain('opened https://github.com/octo/shop/issues/1')
    })

    test('closes it when the drift is gone', async () => {
      await deployed()
      memory.kubernetes.drifted = [edited]
      const path = { 'environment-file': join(mkdtempSync(join(tmpdir(), 'env-')), 'oke.yml') }
      writeFileSync(path['environment-file'], file)
      await check(path)
      memory.kubernetes.drifted = []
      expect(outcomeIn(await check(path))).toBe('closed')
      const repository = server.repository('octo/shop')
      expect([...repository.issues.values()].map(({ isOpen }) => isOpen)).toEqual([false])
      expect(repository.comments.at(-1)?.body).toContain('octo/shop/actions/runs/7')
    })

    test('fails with the permission that is missing, after report and summary', async () => {
      await deployed()
      memory.kubernetes.drifted = [edited]
      server.allow('ghs_job', { login: 'github-actions[bot]', type: 'Bot', readOnly: true })
      const { failure, outputs, summary } = await check()
      expect(failure).toMatchObject({ code: 'GITHUB_NOT_ALLOWED' })
      expect((failure as ActionError).hint).toContain('issues: write')
      expect([outputs.has('report'), summary.length]).toEqual([true, 1])
    })

    test('opens none unless requested', async () => {
      await deployed()
      memory.kubernetes.drifted = [edited]
      await check({ issue: 'false' })
      expect(server.requests).toEqual([])
    })
  })

  test('never fails for what could not be compared if asked so, but for wrong inputs', async () => {
    await deployed()
    memory.helm.history = async () => {
      throw new ActionError({ code: 'CLUSTER_UNREACHABLE', message: 'no answer', hint: 'open it' })
    }
    const { failure, outputs } = await run({ 'fail-on': 'never' })
    expect([failure, outputs.get('result'), outputs.get('failed')]).toEqual([
      undefined,
      'failed',
      1,
    ])
    expect((await run({ 'fail-on': 'never', 'node-pool-size': 'x' })).failure).toMatchObject({
      code: 'INPUT_INVALID',
    })
  })

  test('refuses stages that leave nothing behind', async () => {
    const { failure, report } = await run({ stages: 'load', 'fail-on': 'perhaps' })
    expect(failure).toMatchObject({ code: 'INPUT_INVALID' })
    expect((failure as ActionError).message).toContain('"load" is not allowed')
    expect((failure as ActionError).message).toContain('"perhaps" is not allowed')
    expect(report).toMatchObject({ result: 'failed', environments: [{ sections: [] }] })
  })
})
