import { describe, expect, it } from '@jest/globals'

import type { ProbeResponse, ProbeRequest } from '../../../../../../src/clients/http/http-probe.ts'
import { awaitResponses } from '../../../../../../src/stages/deploy/response/await-responses.ts'
import type { Target } from '../../../../../../src/stages/deploy/response/target.ts'
import { expectedResponse } from '../../../../../../src/stages/deploy/request.ts'
import { parseStatuses } from '../../../../../../src/values/network/statuses.ts'
import { keptProgress } from '../../quiet-progress.ts'
import { VirtualClock } from '../../virtual-clock.ts'

const http: Target = { is: 'http', url: 'http://192.0.2.1', shown: 'http://192.0.2.1' }
const routed: Target = {
  ...http,
  shown: 'http://a.example.com',
  host: 'a.example.com',
  isRouted: true,
}
const tcp: Target = { is: 'tcp', url: 'tcp://192.0.2.1:445', shown: 'tcp://192.0.2.1:445' }

const ask = async (
  targets: readonly Target[],
  response: (asked: number) => ProbeResponse,
  given: Parameters<typeof expectedResponse>[0] = {},
  timeout = 600_000,
) => {
  const clock = new VirtualClock()
  const reported = keptProgress()
  const requests: ProbeRequest[] = []
  const started = clock.now()
  const desired = expectedResponse(given)
  if (desired === undefined) throw new Error('nothing is asked')
  const probe = async (request: ProbeRequest) => response(requests.push(request))
  const ended: unknown = await awaitResponses(targets, desired, {
    probe,
    times: 1,
    waiting: { clock, deadline: started + timeout },
    progress: reported.progress,
  }).catch((error: unknown) => error)
  return { ended, took: clock.now() - started, requests, reported }
}

describe('the response of a release', () => {
  it.each([404, 403, 401, 400])('%s is definite: the wait ends at once', async (status) => {
    const { ended, took } = await ask([http], () => ({ status }))
    expect(ended).toMatchObject({
      code: 'URL_ANSWERS_WRONG',
      message: `http://192.0.2.1/ responds with status ${status}, not with 200-399`,
    })
    expect(took).toBeLessThan(5_000)
  })

  it.each([500, 502, 503, 429])('%s may pass', async (status) => {
    const { ended, took } = await ask([http], (asked) => ({ status: asked > 20 ? 200 : status }))
    expect([ended, took]).toEqual([undefined, 20_000])
  })

  it('404 may be the controller that has not heard of the Ingress yet', async () => {
    const { ended, took, requests } = await ask([routed], (asked) => ({
      status: asked > 20 ? 200 : 404,
    }))
    expect([ended, took]).toEqual([undefined, 20_000])
    expect(requests[0]).toMatchObject({ url: 'http://192.0.2.1/', host: 'a.example.com' })
    const never = await ask([routed], () => ({ status: 404 }))
    expect(never.ended).toMatchObject({ code: 'URL_ANSWERS_WRONG' })
    expect(never.took).toBeLessThan(35_000)
  })

  it('is what is said to be one', async () => {
    const given = { path: '/private', statuses: parseStatuses('401, 5xx'), host: 'a.example.com' }
    const { ended, requests } = await ask([http], () => ({ status: 401 }), given)
    expect(ended).toBeUndefined()
    expect(requests).toMatchObject([{ url: 'http://192.0.2.1/private', host: 'a.example.com' }])
    expect(await ask([http], () => ({ status: 200 }), given)).toMatchObject({
      ended: { code: 'URL_ANSWERS_WRONG' },
    })
  })

  it('with an untrusted certificate counts, and is reported', async () => {
    const { ended, reported } = await ask([http], () => ({ status: 200, distrust: 'another name' }))
    expect(ended).toBeUndefined()
    expect(reported.infos).toEqual([
      'http://192.0.2.1 responds (its certificate is not trusted: another name)',
    ])
  })

  it('that is no HTTP counts where HTTP was only a guess', async () => {
    const foreign = () => ({ failure: 'Parse Error', isForeign: true })
    const guess = { ...http, isGuess: true }
    expect((await ask([guess], foreign)).ended).toBeUndefined()
    expect((await ask([http], foreign, {}, 5_000)).ended).toMatchObject({
      code: 'URL_DOES_NOT_ANSWER',
    })
  })

  it('is asked of every place, and what is not asked is said', async () => {
    const udp: Target = { is: 'unprobed', shown: '192.0.2.1:53', why: 'UDP says nothing unasked' }
    const { ended, requests, reported } = await ask([udp, tcp, http], (asked) =>
      asked === 1 ? { isConnected: true } : { status: 200 },
    )
    expect(ended).toBeUndefined()
    expect(requests.map(({ url }) => url)).toEqual(['tcp://192.0.2.1:445', 'http://192.0.2.1/'])
    expect(reported.infos).toEqual([
      '192.0.2.1:53 is not asked: UDP says nothing unasked',
      'tcp://192.0.2.1:445 takes connections',
      'http://192.0.2.1 responds',
    ])
  })

  it('is not requested with the path none', () => {
    expect(expectedResponse({ path: 'none' })).toBeUndefined()
  })
})

it.each(['', '99', '200-100', '2xx-3xx', 'good', '200;300'])('%j names no statuses', (text) => {
  expect(() => parseStatuses(text)).toThrow('names no statuses')
})
