import { describe, expect, it } from '@jest/globals'

import type { ReadPaths } from '../../../../../../src/stages/deploy/cause/network-cause.ts'
import { diagnose } from '../../../../../../src/stages/deploy/diagnostics.ts'
import { KubernetesMemory } from '../../kubernetes-memory.ts'

const CLOSED = 'load balancer -> pods, TCP 10256: missing rule: ingress TCP 10256'
const service = (selector: object) => ({
  kind: 'Service',
  metadata: { name: 'edge' },
  spec: { type: 'LoadBalancer', selector, ports: [{ port: 80 }] },
})

const find = (readPaths: ReadPaths | undefined, answer = 'timed out', selector: object = {}) => {
  const failure = {
    code: 'URL_DOES_NOT_ANSWER',
    message: `http://203.0.113.9/ does not respond as it should: ${answer}`,
  }
  const sources = { kubernetes: new KubernetesMemory(), since: 0, readPaths }
  return diagnose(failure, [service(selector)], 'web', sources)
}

describe('a load balancer that does not respond', () => {
  it('is explained by the path that is closed', async () => {
    const { cause, evidence } = await find(async () => [CLOSED, 'another'])
    expect(cause?.text).toContain(CLOSED)
    expect(evidence).toBe(`Network paths:\n  ${CLOSED}\n  another`)
  })

  it.each([
    ['timed out', false],
    ['status 502', true],
  ])('that says %s is asked for with what is reached', async (answer, expected) => {
    const seen: boolean[] = []
    await find(async ({ isReached }) => {
      seen.push(isReached)
      return []
    }, answer)
    expect(seen).toEqual([expected])
  })

  it('is said to have its paths open', async () => {
    const { cause, evidence } = await find(async () => [])
    expect(cause).toBeUndefined()
    expect(evidence).toContain('leave the paths through the load balancer to the pods open')
  })

  it('is explained by its Service first', async () => {
    const { cause, evidence } = await find(async () => [CLOSED], 'timed out', { app: 'none' })
    expect(cause?.text).toContain('selects no pod')
    expect(evidence).toContain(CLOSED)
  })

  it.each<[string, ReadPaths | undefined, string]>([
    ['cannot be read', () => Promise.reject(new Error('not allowed')), 'not to be read'],
    ['is not known', async () => undefined, ''],
    ['is not asked for', undefined, ''],
  ])('keeps its own words where the network %s', async (_what, readPaths, words) => {
    const { cause, evidence } = await find(readPaths)
    expect(cause).toBeUndefined()
    if (words === '') expect(evidence).toBe('')
    else expect(evidence).toContain(words)
  })
})

it('other failures do not ask for the network', async () => {
  let asked = 0
  const readPaths: ReadPaths = async () => [String(asked++)]
  const sources = { kubernetes: new KubernetesMemory(), since: 0, readPaths }
  await diagnose({ code: 'ROLLOUT_TIMED_OUT', message: 'late' }, [service({})], 'web', sources)
  expect(asked).toBe(0)
})
