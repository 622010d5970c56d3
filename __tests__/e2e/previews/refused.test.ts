import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Admin } from '../actions/admin.ts'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { PreviewBed } from './preview-bed.ts'

const limit = 240_000
const stranger = 'ghs_aTokenOfSomebodyElse'
const prefix = 'service.beta.kubernetes.io/oci-load-balancer-'

/**
 * From 10 to 20 Mbps; an internal one, which cannot be reached from outside, so no request is sent
 * to it.
 */
const service = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: {
    name: 'edge',
    annotations: {
      ...{ [`${prefix}internal`]: 'true', [`${prefix}shape`]: 'flexible' },
      ...{ [`${prefix}shape-flex-min`]: '10', [`${prefix}shape-flex-max`]: '20' },
    },
  },
  spec: { type: 'LoadBalancer', selector: { app: 'edge' }, ports: [{ port: 5432 }] },
}

describe('previews for whose load balancers a tenancy has no room', () => {
  let previews: PreviewBed
  let admin: Admin

  beforeAll(async () => {
    previews = await PreviewBed.of({ objects: [service], preview: {}, limit })
    admin = new Admin(previews.bed.environment)
    previews.bed.atEnd(() => admin.setBalancerLimits(50, 5_000))
    const right = 'Allow group deployers to inspect resource-availability in tenancy'
    previews.bed.atEnd(await admin.allow('reckoned', right))
    previews.gitHub.allow(stranger, { login: 'somebody', type: 'User' })
    previews.open([801, 802])
  }, 60_000)

  afterAll(async () => previews.bed.end(), limit)

  const used = async (): Promise<number> => {
    const query = `?compartmentId=${previews.bed.environment.compartmentId}`
    const all = await previews.bed.signedGet(`/20170115/loadBalancers${query}`)
    const balancers = all as readonly { readonly shapeName: string }[]
    return balancers.filter(({ shapeName }) => shapeName === 'flexible').length
  }
  /** Expects a refusal before anything is created, with a report of it. */
  const expectRefused = async (message: string): Promise<void> => {
    const { exitCode, code, text } = refusal(await previews.job(802, 'opened'))
    expect([exitCode, code]).toEqual([1, 'PREVIEW_WITHOUT_ROOM'])
    expect(text).toContain(message)
    expect(await previews.isGone(802)).toBe(true)
    expect(previews.comments(802)).toEqual([
      expect.stringContaining(`| Cause | PREVIEW_WITHOUT_ROOM: ${message}`),
    ])
  }

  it(
    'come up as long as there is some, whatever other comments the pull request has',
    async () => {
      const said = Array.from({ length: 130 }, (_, index) => `remark ${index}`)
      for (const body of said) previews.gitHub.comment('octo/shop', 801, stranger, body)
      for (const action of ['opened', 'synchronize'] as const) {
        expect(success(await previews.job(801, action))).toEqual(succeeded)
        const ours = previews.comments(801).filter((body) => !said.includes(body))
        expect(ours).toEqual([expect.stringContaining('### Preview\n')])
      }
    },
    limit,
  )

  it(
    'are refused where the limit of the shape is reached',
    async () => {
      await admin.setBalancerLimits(await used(), 5_000)
      await expectRefused(
        'the limit lb-flexible-count leaves 0 load balancers, this preview needs 1',
      )
    },
    limit,
  )

  it(
    'are refused where not even the least bandwidth is left',
    async () => {
      await admin.setBalancerLimits(50, 25)
      await expectRefused(
        'the limit lb-flexible-bandwidth-sum leaves 5 Mbps, this preview needs 10',
      )
    },
    limit,
  )

  it(
    'are made again once there is room',
    async () => {
      await admin.setBalancerLimits(50, 5_000)
      expect(success(await previews.job(802, 'synchronize'))).toEqual(succeeded)
      previews.close([801, 802])
      expect(success(await previews.sweep())).toEqual(succeeded)
      expect([await previews.isGone(801), await previews.isGone(802)]).toEqual([true, true])
    },
    limit,
  )
})
