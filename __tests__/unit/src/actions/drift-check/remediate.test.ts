import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { driftCheckWith } from '../../../../../src/actions/drift-check.ts'
import { pipelineWith } from '../../../../../src/actions/pipeline.ts'
import type { DriftReport } from '../../../../../src/stages/drift/report.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import { actionMemory } from '../action-memory.ts'
import { ids, PipelineMemory } from '../pipeline-memory.ts'

const file = `cluster: ${ids.cluster}
network: { node-subnet: ${ids.nodes} }
node-pool: { name: shop, size: 2 }
release: { namespace: shop, chart: examples/shop/chart }
`
const ignoring = `${file}drift:
  ignore: [{ kind: Deployment/edge, path: spec.replicas, reason: busy, until: 2999-01-01 }]
`
const edited = {
  ...{ kind: 'Deployment', name: 'edge' },
  live: { spec: { replicas: 5, paused: true } },
  desired: { spec: { replicas: 1, paused: false } },
}

/** What a check corrects, and what it leaves alone. */
describe('drift-check with remediate', () => {
  let memory: PipelineMemory
  const path = join(mkdtempSync(join(tmpdir(), 'remediate-')), 'oke.yml')

  beforeEach(async () => {
    memory = new PipelineMemory()
    await pipelineWith(memory.parts).main(job({}).context)
    memory.calls.length = 0
    memory.helm.calls.length = 0
  })

  const job = (inputs: Readonly<Record<string, string>>, text = file) => {
    writeFileSync(path, text)
    return actionMemory({ 'environment-file': path, ...inputs }, memory.clock, {
      OCI_CLI_CONFIG_FILE: '/there',
    })
  }
  const check = async (remediate: string, text = file) => {
    const given = job({ remediate, 'fail-on': 'drift' }, text)
    let failure: unknown
    await driftCheckWith(memory.parts)
      .main(given.context)
      .catch((error: unknown) => (failure = error))
    const written = readFileSync(String(given.outputs.get('report')), 'utf8')
    const [environment] = (JSON.parse(written) as DriftReport).environments
    return { ...given, failure, remediated: environment?.remediated ?? [] }
  }
  const withoutRules = () => memory.network.lists.set('nodes-list', [])
  const rules = () => memory.network.lists.get('nodes-list')?.length ?? 0

  test('changes nothing unless requested', async () => {
    withoutRules()
    const { failure, remediated } = await check('none')
    expect(failure).toMatchObject({ code: 'DRIFT_FOUND' })
    expect([remediated, rules()]).toEqual([[], 0])
  })

  test('puts the rules right that were planned, and is clean in the same run', async () => {
    withoutRules()
    const { failure, remediated, outputs, summary, lines } = await check('network')
    expect(failure).toBeUndefined()
    expect(outputs.get('result')).toBe('clean')
    expect(rules()).toBeGreaterThan(0)
    expect(remediated).toEqual([expect.stringMatching(/^ensure-network: update security list /)])
    expect(summary.join('')).toContain('**Remediated in this run**')
    expect(lines.join('\n')).toContain('  remediated ensure-network: update security list')
  })

  test('deploys the release again that was changed by hand', async () => {
    memory.kubernetes.drifted = [edited]
    memory.helm.nextUpgrade = () => (memory.kubernetes.drifted = [])
    const { failure, remediated } = await check('release')
    expect(failure).toBeUndefined()
    expect(memory.helm.calls).toEqual(['upgrade'])
    expect(remediated[0]).toMatch(/^deploy: /)
  })

  test('leaves a part alone that was not requested', async () => {
    withoutRules()
    memory.kubernetes.drifted = [edited]
    const { failure } = await check('release')
    expect(failure).toMatchObject({ code: 'DRIFT_FOUND' })
    expect(rules()).toBe(0)
  })

  test('leaves a part alone of which rules ignore something, as a plan is applied whole', async () => {
    memory.kubernetes.drifted = [edited]
    const { failure, remediated } = await check('release', ignoring)
    expect(failure).toMatchObject({ code: 'DRIFT_FOUND' })
    expect(memory.helm.calls).toEqual([])
    expect(remediated).toEqual([
      'release: left alone, rules ignore a part of what would be changed',
    ])
  })

  test('does not reinstall a release that is gone: no input names its image', async () => {
    memory.helm.revisions = []
    const { failure, remediated } = await check('release')
    expect(failure).toMatchObject({ code: 'DRIFT_FOUND' })
    expect(memory.helm.calls).toEqual([])
    expect(remediated).toEqual(['release: left alone, no plan of ours puts it right'])
  })

  test('fails with what prevented the remediation, and reports what is left', async () => {
    withoutRules()
    memory.network.changeSecurityList = async () => {
      throw new ActionError({ code: 'OCI_NOT_ALLOWED', message: 'no right', hint: 'add it' })
    }
    const { failure, outputs } = await check('network')
    expect(failure).toMatchObject({ code: 'OCI_NOT_ALLOWED' })
    expect([outputs.get('result'), outputs.get('drift')]).toEqual(['failed', 'true'])
  })

  test('puts the rest right after it was killed in the middle', async () => {
    withoutRules()
    memory.network.lists.set('balancer-list', [])
    const change = memory.network.changeSecurityList.bind(memory.network)
    let times = 0
    memory.network.changeSecurityList = async (...given) => {
      if (times++ > 0) throw new Error('killed')
      await change(...given)
    }
    expect((await check('network')).outputs.get('result')).toBe('failed')
    memory.network.changeSecurityList = change
    const again = await check('network')
    expect(again.outputs.get('result')).toBe('clean')
    expect(again.remediated).toHaveLength(1)
  })
})
