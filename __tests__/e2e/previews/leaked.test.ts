import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Admin } from '../actions/admin.ts'
import { succeeded, success } from '../actions/action-outcome.ts'
import { PreviewBed } from './preview-bed.ts'

const limit = 240_000

/** An internal load balancer, which cannot be reached from outside, so no request is sent to it. */
const service = (name: string, annotations: Readonly<Record<string, string>>) => ({
  ...{ apiVersion: 'v1', kind: 'Service', metadata: { name, annotations } },
  spec: { type: 'LoadBalancer', selector: { app: name }, ports: [{ port: 5432 }] },
})
const objects = [
  service('classic', {
    'service.beta.kubernetes.io/oci-load-balancer-internal': 'true',
    'service.beta.kubernetes.io/oci-load-balancer-shape': 'flexible',
    'service.beta.kubernetes.io/oci-load-balancer-shape-flex-min': '10',
    'service.beta.kubernetes.io/oci-load-balancer-shape-flex-max': '10',
  }),
  service('network', {
    'oci.oraclecloud.com/load-balancer-type': 'nlb',
    'oci-network-load-balancer.oraclecloud.com/internal': 'true',
  }),
]
const kinds = ['/20170115/loadBalancers', '/20200501/networkLoadBalancers']

interface Balancer {
  readonly id: string
  readonly displayName: string
}
interface Services {
  readonly items: readonly { readonly metadata: { readonly name: string; readonly uid: string } }[]
}

/**
 * The cloud controller manager does not see the namespace while it is deleted, and the finalizers
 * are removed by hand.
 */
describe('load balancers that outlive their Services', () => {
  let previews: PreviewBed
  let admin: Admin
  let leaked: readonly Balancer[] = []

  beforeAll(async () => {
    const preview = { quota: { 'services.loadbalancers': 2 } }
    previews = await PreviewBed.of({ objects, preview, limit })
    admin = new Admin(previews.bed.environment)
    previews.bed.atEnd(() => admin.setUnseenNamespaces())
    const rights = ['load-balancers', 'network-load-balancers'].map(
      (what) => `Allow group deployers to read ${what} in tenancy`,
    )
    previews.bed.atEnd(await admin.allow('leaked', ...rights))
    previews.open([701, 702])
  }, 60_000)

  afterAll(async () => previews.bed.end(), limit)

  const inOci = async (): Promise<Balancer[]> => {
    const query = `?compartmentId=${previews.bed.environment.compartmentId}`
    const lists = await Promise.all(kinds.map((path) => previews.bed.signedGet(`${path}${query}`)))
    return lists.flatMap((list) =>
      Array.isArray(list) ? (list as Balancer[]) : (list as { items: Balancer[] }).items,
    )
  }
  const ofNamespace = async (namespace: string): Promise<Balancer[]> => {
    const { items } = await previews.bed.json<Services>('get', 'services', '-n', namespace)
    const uids = items.map(({ metadata }) => metadata.uid)
    return (await inOci()).filter(({ displayName }) =>
      uids.some((uid) => displayName.endsWith(uid)),
    )
  }
  const strip = (name: string) =>
    previews.bed.kubectl(
      ...['patch', `service/${name}`, '--namespace=pr-shop-701', '--type=merge'],
      ...['--patch={"metadata":{"finalizers":null}}'],
    )

  it(
    'stay in OCI when their namespace goes',
    async () => {
      const steps = await Promise.all([701, 702].map((one) => previews.job(one, 'opened')))
      expect(steps.map(success)).toEqual([succeeded, succeeded])
      leaked = await ofNamespace('pr-shop-701')
      expect(leaked).toHaveLength(2)
      await admin.setUnseenNamespaces('pr-shop-701')
      await Promise.all(['classic', 'network'].map(strip))
      previews.close([701])
      expect(success(await previews.job(701, 'closed'))).toEqual(succeeded)
      expect(await previews.isGone(701)).toBe(true)
      await admin.setUnseenNamespaces()
      const ids = (await inOci()).map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining(leaked.map(({ id }) => id)))
    },
    limit,
  )

  it(
    'are found by a sweep, which removes none, and those of other previews are not',
    async () => {
      const step = await previews.sweep()
      expect(success(step)).toEqual(succeeded)
      for (const { id } of leaked) {
        expect(step.summary).toContain(`| load balancer | \`${id}\` | found | no Service of this`)
      }
      const others = await ofNamespace('pr-shop-702')
      expect(others).toHaveLength(2)
      for (const { id } of others) expect(step.summary).not.toContain(id)
      const ids = (await inOci()).map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining(leaked.map(({ id }) => id)))
    },
    limit,
  )

  it(
    'are no longer found once they are deleted',
    async () => {
      for (const { id } of leaked) await previews.bed.sdk('delete_balancer', id)
      const step = await previews.sweep()
      expect(success(step)).toEqual(succeeded)
      expect(step.summary).not.toContain('| load balancer |')
      previews.close([702])
      expect(success(await previews.job(702, 'closed'))).toEqual(succeeded)
      expect(await inOci()).toEqual([])
    },
    limit,
  )
})
