import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { succeeded, success } from '../actions/action-outcome.ts'
import { IngressController } from './ingress-controller.ts'
import { PreviewBed } from './preview-bed.ts'

const backend = { service: { name: 'edge', port: { number: 80 } } }
/** Its path comes from the values alone. */
const objects = [
  {
    ...{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'edge' } },
    spec: { selector: { app: 'edge' }, ports: [{ port: 80 }] },
  },
  {
    ...{ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'edge' } },
    spec: {
      ingressClassName: 'shared',
      rules: [
        {
          host: 'previews.example.com',
          http: { paths: [{ path: '{{ .Values.path }}', pathType: 'Prefix', backend }] },
        },
      ],
    },
  },
]
const urlOf = (number: number): string => `http://previews.example.com/pr-${number}/`

/** One number is a prefix of the other, so that an unterminated path would match both. */
const both = [40, 401]

describe('previews behind one host, each with a path', () => {
  let previews: PreviewBed
  let controller: IngressController

  beforeAll(async () => {
    const preview = { path: '/pr-${preview.number}', values: [{ path: '${preview.path}' }] }
    previews = await PreviewBed.of({ objects, preview, limit: 200_000 })
    controller = await IngressController.of(previews.bed)
    previews.open(both)
  }, 60_000)

  afterAll(async () => previews.bed.end(), 120_000)

  it('are reached by the URL that each one says, without a load balancer of their own', async () => {
    const steps = await Promise.all(both.map((number) => previews.job(number, 'opened')))
    expect(steps.map(success)).toEqual(both.map(() => succeeded))
    expect(steps.map(({ outputs }) => outputs['url'])).toEqual(both.map(urlOf))
    for (const number of both) {
      expect(previews.comments(number)).toEqual([
        expect.stringContaining(`| URL | <${urlOf(number)}> |`),
      ])
      expect(await controller.open(urlOf(number))).toBe(`pr-shop-${number}`)
    }
    const types = '-o=jsonpath={.items[*].spec.type}'
    for (const number of both)
      expect(
        await previews.bed.kubectl('get', 'services', `--namespace=pr-shop-${number}`, types),
      ).toBe('ClusterIP')
  }, 300_000)

  it('leave the path of the other one alone when one goes', async () => {
    previews.close([40])
    expect(success(await previews.job(40, 'closed'))).toEqual(succeeded)
    expect(await controller.open(urlOf(40))).toBe('')
    expect(await controller.open(urlOf(401))).toBe('pr-shop-401')
    previews.close([401])
    expect(success(await previews.job(401, 'closed'))).toEqual(succeeded)
    expect(await controller.open(urlOf(401))).toBe('')
  }, 200_000)
})
