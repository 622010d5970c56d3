import { devNull } from 'node:os'

import { describe, expect, it } from '@jest/globals'

import type { Exec } from '../../../../../src/clients/process/process.ts'
import { helm } from '../../../../../src/clients/kubernetes/helm.ts'
import type { ClusterAccess } from '../../../../../src/clients/kubernetes/kubectl-arguments.ts'
import { kubectlNamespaces } from '../../../../../src/clients/kubernetes/kubectl-namespaces.ts'
import { kubectl } from '../../../../../src/clients/kubernetes/kubectl.ts'
import { processFailure } from '../../../../../src/clients/process/process-failure.ts'
import { keptProgress } from '../../stages/quiet-progress.ts'
import { VirtualClock } from '../../stages/virtual-clock.ts'

const release = { name: 'shop', namespace: 'web', chart: 'c', values: [], set: [] }

/**
 * Returns a tool that prints these texts one per call, the last one repeatedly; a text with "error"
 * is a failure.
 */
const printing = (...texts: string[]) => {
  let calls = 0
  const process: Exec = async (request) => {
    if (request.args[0] === 'version') return { exitCode: 0, stdout: 'v4.2', stderr: '' }
    const printed = texts[Math.min(calls++, texts.length - 1)] ?? ''
    if (!printed.startsWith('error')) return { exitCode: 0, stdout: printed, stderr: '' }
    const end = { exitCode: 1, signal: null, timedOut: false, aborted: false }
    throw processFailure(request, end, printed)
  }
  const patience = {
    ...{ clock: new VirtualClock(), progress: keptProgress().progress },
    milliseconds: 60_000,
  }
  const access: ClusterAccess = { patience }
  return { process, access, calls: () => calls }
}

type Tool = ReturnType<typeof printing>

const pod = { metadata: { name: 'p' }, status: { phase: 'Running' } }
const revision = { revision: 3, status: 'deployed', updated: '2026-11-28T21:50:00.123456789Z' }

/** Each read, the tool's output, and the result. */
const reads: [string, (tool: Tool) => Promise<unknown>, unknown, unknown][] = [
  [
    'the pods',
    ({ process, access }) => kubectl(process, access).list('pods', 'web'),
    { kind: 'List', items: [pod] },
    [expect.objectContaining({ name: 'p', phase: 'Running' })],
  ],
  [
    'who we are',
    ({ process, access }) => kubectl(process, access).whoAmI(),
    { status: { userInfo: { username: 'me', groups: ['g'] } } },
    { username: 'me', groups: ['g'] },
  ],
  [
    'a namespace',
    ({ process, access }) => kubectlNamespaces(process, access).find('web'),
    { metadata: { uid: 'u' }, status: { phase: 'Active' } },
    { uid: 'u', labels: {}, annotations: {}, isTerminating: false },
  ],
  [
    'the history',
    ({ process, access }) => helm(process, access).history(release),
    [revision],
    [{ ...revision, updated: Date.parse('2026-11-28T21:50:00.123Z') }],
  ],
  [
    'the history, with rollbacks',
    ({ process, access }) => helm(process, access).history(release),
    [
      { ...revision, description: 'Rollback to 1 of the others' },
      { ...revision, revision: 4, description: 'Rollback to 2' },
      { ...revision, revision: 6, description: 'Rollback to 4' },
    ],
    [
      expect.not.objectContaining({ manifestOf: expect.anything() }),
      expect.objectContaining({ revision: 4, manifestOf: 2 }),
      expect.objectContaining({ revision: 6, manifestOf: 2 }),
    ],
  ],
  [
    'the history, after an upgrade that was cut off',
    ({ process, access }) => helm(process, access).history(release),
    [{ ...revision, revision: 2, status: 'pending-upgrade' }, revision],
    [
      expect.not.objectContaining({ followsCutOff: true }),
      expect.objectContaining({ revision: 3, followsCutOff: true }),
    ],
  ],
]

const values = ({ process, access }: Tool) => helm(process, access).values(release)

describe('an answer of the Kubernetes API', () => {
  it.each(reads)('is read: %s', async (_what, read, response, expected) => {
    const tool = printing(JSON.stringify(response))
    expect(await read(tool)).toEqual(expected)
    expect(tool.calls()).toBe(1)
  })

  describe.each(reads)('%s', (_what, read, response) => {
    const whole = JSON.stringify(response)

    it.each([
      ['cut off', whole.slice(0, -3)],
      ['of no shape', '{}'],
      ['a web page', '<html></html>'],
      ['nothing but a number', '7'],
      ['cut off, as kubectl says', 'error: unexpected end of JSON input'],
      ['a web page, as kubectl says', "error: serializer for text/html doesn't exist"],
      ['nothing, as kubectl says', "error: Object 'Kind' is missing in '{}'"],
    ])('is an error with a code when it is %s, and never empty', async (_how, printed) => {
      const tool = printing(printed)
      await expect(read(tool)).rejects.toMatchObject({
        code: 'KUBERNETES_RESPONSE_INVALID',
        isTransient: true,
      })
      expect(tool.calls()).toBe(3)
    })

    it('is requested again when it was truncated once', async () => {
      const tool = printing(whole.slice(0, -3), whole)
      await read(tool)
      expect(tool.calls()).toBe(2)
    })
  })

  it('with values that was truncated is requested again; no values are null', async () => {
    expect(await values(printing('{"image": {"tag"', '{"image":{"tag":"v1"}}'))).toEqual({
      image: { tag: 'v1' },
    })
    expect(await values(printing('null\n'))).toBeNull()
  })

  it('that was broken is requested again past the cache, which may hold it', async () => {
    const { process, access } = printing('error: unexpected end of JSON input', '{"items":[]}')
    const caches: unknown[] = []
    const seen: Exec = (request) => {
      caches.push(request.env?.['KUBECACHEDIR'])
      return process(request)
    }
    await kubectl(seen, access).list('pods', 'web')
    expect(caches).toEqual([undefined, devNull])
  })

  it('with a manifest is requested again after one web page', async () => {
    const tool = printing("error: serializer for text/html doesn't exist", 'kind: Secret\n')
    const { objects } = await helm(tool.process, tool.access).manifest(release)
    expect(objects).toEqual([{ kind: 'Secret' }])
  })

  it('to an upgrade is read in the history when it was cut off: the upgrade was made', async () => {
    const { process, access, calls } = printing('{"version": 3, "info"', JSON.stringify([revision]))
    expect(await helm(process, access).upgrade(release, 'm', 60_000)).toMatchObject({ revision: 3 })
    expect(calls()).toBe(2)
  })

  const printed = '{"version": 3, "info": {"status": "deployed"}}'

  it('to an upgrade that another one followed is what the history says of it', async () => {
    const history = [
      { ...revision, status: 'superseded' },
      { ...revision, revision: 4 },
    ]
    const { process, access } = printing(printed, JSON.stringify(history))
    expect(await helm(process, access).upgrade(release, 'm', 60_000)).toMatchObject({ revision: 3 })
  })

  it.each([
    ['pending', [{ ...revision, status: 'pending-install' }], /3 is kept as pending-install/],
    ['absent', [], /its revision is not kept/],
  ])('to an upgrade is none while its record is %s', async (_how, history, says) => {
    const { process, access } = printing(printed, JSON.stringify(history))
    await expect(helm(process, access).upgrade(release, 'm', 60_000)).rejects.toMatchObject({
      code: 'RELEASE_NOT_RECORDED',
      message: expect.stringMatching(says) as unknown,
    })
  })

  it.each(['error: Forbidden', 'error: something else'])(
    'is not requested again for: %s',
    async (said) => {
      const tool = printing(said)
      await expect(kubectl(tool.process, tool.access).list('pods', 'web')).rejects.toThrow(said)
      expect(tool.calls()).toBe(1)
    },
  )
})
