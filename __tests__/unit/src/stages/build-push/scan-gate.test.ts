import { describe, expect, it } from '@jest/globals'

import type { ScanProblem, ScanResult } from '../../../../../src/clients/registry/image-scans.ts'
import { passScan } from '../../../../../src/stages/build-push/scan-gate.ts'
import type { Severity } from '../../../../../src/values/registry/severity.ts'
import { keptProgress } from '../quiet-progress.ts'
import { RepositoriesMemory } from '../repositories-memory.ts'
import { VirtualClock } from '../virtual-clock.ts'

const digest = `sha256:${'a'.repeat(64)}`

interface Given {
  readonly after?: number
  readonly image?: string
  readonly severity?: Severity
  readonly found?: ScanProblem[]
  /** Milliseconds after the start of the push. */
  readonly finished?: number
  readonly isUnchanged?: boolean
  readonly failOn?: Severity
}

const scan = async (given: Given) => {
  const { after = 0, image = 'abc', severity = 'none', found = [], finished = 0 } = given
  const repositories = new RepositoriesMemory()
  const clock = new VirtualClock()
  const took = 60_000
  const at = clock.now() - took + finished
  const result: ScanResult = { id: 's', image, severity, problems: found.length, finished: at }
  repositories.scanned = { after, result, found }
  const pushed = {
    ...{ reference: `r/acme/shop@${digest}`, name: 'r/acme/shop', digest, tags: ['abc', 'v1'] },
    ...{ isUnchanged: given.isUnchanged ?? false, platforms: [], took },
    steps: { built: 1, cached: 0 },
  }
  const gate = { failOn: given.failOn ?? 'high', compartmentId: 'c', timeout: 60_000 }
  const { progress, infos } = keptProgress()
  const wanted = { ...gate, repository: 'shop', image: pushed }
  const ended = await passScan(wanted, { repositories, clock }, { progress }).catch(
    (error: unknown) => error,
  )
  return { ended, infos, polls: repositories.polls }
}

const problem = (name: string, severity: Severity): ScanProblem => ({ name, severity })

describe('the vulnerability scan', () => {
  it('is waited for, and passed by what is less severe', async () => {
    const found = [problem('CVE-1', 'low'), problem('CVE-2', 'medium')]
    const { ended, polls, infos } = await scan({ after: 3, severity: 'medium', found })
    expect([ended, polls]).toEqual([{ severity: 'medium', problems: 2 }, 4])
    expect(infos).toEqual([
      `Vulnerability scan of r/acme/shop@${digest}: 2 problems, the worst medium`,
    ])
  })

  it.each<[Severity, Severity]>([
    ['high', 'high'],
    ['critical', 'high'],
    ['low', 'low'],
  ])('is failed by a problem that is %s, where %s fails', async (severity, failOn) => {
    const found = [problem('CVE-1', 'none'), problem('CVE-2', severity)]
    const { ended } = await scan({ severity, failOn, found })
    expect(ended).toMatchObject({
      code: 'IMAGE_VULNERABLE',
      message: expect.stringMatching(new RegExp(`found 2 .*:\\n {2}${severity} CVE-2$`)) as unknown,
    })
  })

  it('names the first of many problems, and how many more there are', async () => {
    const found = Array.from({ length: 12 }, (_, at) => problem(`CVE-${at}`, 'critical'))
    const { ended } = await scan({ severity: 'critical', found })
    expect(ended).toMatchObject({
      message: expect.stringMatching(/CVE-9\n {2}and 2 more$/) as unknown,
    })
  })

  it.each<[string, Given]>([
    ['never comes', { after: 99 }],
    ['is of another image', { image: 'shop:abcd' }],
    ['is of what had the tag before', { finished: -600_000 }],
  ])('that %s is an error in the end', async (_what, given) => {
    const { ended, polls } = await scan(given)
    expect([ended, polls]).toEqual([expect.objectContaining({ code: 'IMAGE_NOT_SCANNED' }), 7])
  })

  it.each<[string, Given]>([
    ['by its digest', { image: digest }],
    ['with the repository in front', { image: 'acme/shop:v1' }],
    ['long ago, of an image that is unchanged', { finished: -600_000, isUnchanged: true }],
  ])('is known %s', async (_what, given) => {
    expect((await scan(given)).ended).toEqual({ severity: 'none', problems: 0 })
  })
})
