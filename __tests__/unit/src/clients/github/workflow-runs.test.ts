import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { workflowRuns } from '../../../../../src/clients/github/workflow-runs.ts'
import { formatMark, markOf, parseMark } from '../../../../../src/values/kubernetes/release-mark.ts'
import { VirtualClock } from '../../stages/virtual-clock.ts'

const job = {
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_REPOSITORY_ID: '5',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '2',
  RUNNER_NAME: 'GitHub Actions 1000012345',
}

describe('the mark of a run', () => {
  it('is a label of Kubernetes, and read back', () => {
    const mark = markOf({ ...job, GITHUB_RUN_ID: '123456789012345' }, 'process')
    const label = formatMark(mark, 1234)
    expect(label).toMatch(/^[a-z0-9]([-a-z0-9_.]{0,61}[a-z0-9])$/)
    expect(parseMark(label)).toEqual(mark)
  })

  it.each(['', 'r5', 'r5.n77.a2.x.y.1', 'by-hand'])('is not read out of "%s"', (label) => {
    expect(parseMark(label)).toBeUndefined()
  })

  it('outside of GitHub knows this process alone', () => {
    const [one, other] = [markOf({}, 'one'), markOf({}, 'other')]
    expect(parseMark(formatMark(one, 1))).toEqual(one)
    expect(one).not.toEqual(other)
  })
})

describe('whether a run is over', () => {
  let server: Server
  const asked: string[] = []

  afterEach(() => {
    asked.length = 0
    return new Promise<unknown>((closed) => server.close(closed))
  })

  const runs = async (status: number, body: unknown, token: string | undefined = 'token') => {
    server = createServer(({ url = '', headers }, response) => {
      asked.push(`${headers.authorization ?? ''} ${url}`)
      response.writeHead(status, { connection: 'close' }).end(JSON.stringify(body))
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port } = server.address() as AddressInfo
    const environment = { ...job, GITHUB_API_URL: `http://127.0.0.1:${port}` }
    return workflowRuns(environment, 'this', new VirtualClock(), token)
  }
  const other = markOf({ ...job, GITHUB_RUN_ID: '76', GITHUB_RUN_ATTEMPT: '1' }, 'another')

  it.each([
    ['completed', true],
    ['in_progress', false],
    ['queued', false],
  ])('is queried from GitHub: %s', async (status, over) => {
    expect(await (await runs(200, { status })).isOver(other)).toBe(over)
    expect(asked).toEqual(['Bearer token /repos/octo/shop/actions/runs/76/attempts/1'])
  })

  it.each([403, 404])('cannot be known when GitHub answers %i', async (status) => {
    expect(await (await runs(status, { message: 'no' })).isOver(other)).toBeUndefined()
  })

  it('cannot be known of another repository, nor without a token: no request', async () => {
    const elsewhere = markOf({ ...job, GITHUB_REPOSITORY_ID: '6' }, 'another')
    const own = await runs(200, { status: 'completed' })
    expect(await own.isOver(elsewhere)).toBeUndefined()
    const { own: mark } = own
    const silent = workflowRuns(job, 'this', new VirtualClock())
    expect([await silent.isOver(other), mark, asked]).toEqual([undefined, silent.own, []])
  })

  it('is known of this process and of earlier attempts: no request', async () => {
    const own = await runs(200, { status: 'in_progress' })
    const earlier = markOf({ ...job, GITHUB_RUN_ATTEMPT: '1', RUNNER_NAME: 'x' }, 'another')
    expect([await own.isOver(own.own), await own.isOver(earlier), asked]).toEqual([true, true, []])
  })
})
