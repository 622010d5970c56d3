import { describe, expect, it } from '@jest/globals'

import { doorsOf, targetsOf } from '../../../../../../src/stages/deploy/response/doors.ts'
import { LiveObjects } from '../../../../../../src/stages/deploy/rollout/live-objects.ts'
import { at, text } from '../../../../../../src/values/json.ts'

const service = (ports: object[], annotations: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'edge', annotations },
  spec: { type: 'LoadBalancer', ports },
  status: { loadBalancer: { ingress: [{ ip: '192.0.2.1' }] } },
})
const ingress = (spec: object, status: object = {}) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { name: 'shop' },
  spec,
  status,
})
const balanced = { loadBalancer: { ingress: [{ ip: '192.0.2.7' }] } }
const gateway = (listeners: object[]) => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'Gateway',
  metadata: { name: 'edge' },
  spec: { gatewayClassName: 'envoy', listeners },
  status: { addresses: [{ value: '192.0.2.9' }] },
})
const route = (spec: object) => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: 'shop' },
  spec: { parentRefs: [{ name: 'edge' }], ...spec },
})

/**
 * Returns the URLs to check for a release of these objects, one per line; in brackets what is not
 * checked.
 */
const asked = (
  objects: readonly object[],
  controllers: NonNullable<Parameters<typeof targetsOf>[2]> = {},
) => {
  const live = new LiveObjects('web')
  for (const object of objects) {
    const [kind, name] = [text(at(object, 'kind')), text(at(object, 'metadata', 'name'))]
    live.take({ type: 'ADDED', view: { apiVersion: '', kind, name, namespace: '', object } })
  }
  return doorsOf(objects, 'web').flatMap((door) => {
    const targets = targetsOf(door, live, controllers)
    if (targets === undefined) return [`${door.kind} waits`]
    return targets.map((target) => {
      if (target.is === 'unprobed') return `(${target.shown})`
      const path = target.is === 'http' ? (target.path ?? '') : ''
      const host = target.is === 'http' && target.host !== undefined ? ` as ${target.host}` : ''
      return `${target.url}${path}${host}`
    })
  })
}

describe('a load balancer is queried', () => {
  const internal = { 'oci-network-load-balancer.oraclecloud.com/internal': 'true' }
  const tls = { 'service.beta.kubernetes.io/oci-load-balancer-ssl-ports': '9000' }
  it.each<[string, object[], object, string[]]>([
    ['by HTTP', [{ port: 80 }], {}, ['http://192.0.2.1']],
    ['by HTTP at any port that says nothing else', [{ port: 3000 }], {}, ['http://192.0.2.1:3000']],
    ['by HTTPS at 8443', [{ port: 8443 }], {}, ['https://192.0.2.1:8443']],
    ['by HTTPS where it ends TLS', [{ port: 9000, name: 'http' }], tls, ['https://192.0.2.1:9000']],
    ['by TCP at 445', [{ port: 445 }], {}, ['tcp://192.0.2.1:445']],
    [
      'by TCP by the name of the port',
      [{ port: 7000, name: 'redis-x' }],
      {},
      ['tcp://192.0.2.1:7000'],
    ],
    [
      'by TCP by the protocol of the application',
      [{ port: 7000, name: 'web', appProtocol: 'mysql' }],
      {},
      ['tcp://192.0.2.1:7000'],
    ],
    ['never by UDP', [{ port: 53, protocol: 'UDP' }], {}, ['(192.0.2.1:53)']],
    ['never if it is internal', [{ port: 80 }], internal, ['(Service/edge at 192.0.2.1)']],
    [
      'at one HTTP port for the path, at the others for a connection',
      [{ port: 9000 }, { port: 80, name: 'http' }, { port: 443, name: 'https' }],
      {},
      ['tcp://192.0.2.1:9000', 'http://192.0.2.1', 'tcp://192.0.2.1:443'],
    ],
  ])('%s', (_what, ports, annotations, expected) => {
    expect(asked([service(ports, annotations)])).toEqual(expected)
  })

  it('when it has an address', () => {
    const young = { ...service([{ port: 80 }]), status: {} }
    expect(asked([young])).toEqual(['Service waits'])
  })
})

describe('an Ingress is queried', () => {
  const rule = (host: string, ...paths: string[]) => ({
    ...(host === '' ? {} : { host }),
    http: { paths: paths.map((path) => ({ path })) },
  })
  it.each<[string, object, object, string | undefined, string[]]>([
    [
      'by each of its names at its address',
      { rules: [rule('a.example.com', '/'), rule('b.example.com', '/api')] },
      balanced,
      undefined,
      ['http://192.0.2.7/ as a.example.com', 'http://192.0.2.7/api as b.example.com'],
    ],
    [
      'by HTTPS where TLS is set up for the name',
      {
        tls: [{ hosts: ['a.example.com'] }],
        rules: [rule('a.example.com', '/'), rule('', '/')],
      },
      balanced,
      undefined,
      ['https://192.0.2.7/ as a.example.com', 'http://192.0.2.7/'],
    ],
    [
      'not by a name for many',
      { rules: [rule('*.example.com', '/')] },
      balanced,
      undefined,
      ['(http://*.example.com)'],
    ],
    [
      'when it has an address',
      { rules: [rule('a.example.com', '/')] },
      {},
      undefined,
      ['Ingress waits'],
    ],
    [
      "at its controller's address where it has none",
      { rules: [rule('a.example.com', '/')] },
      {},
      '192.0.2.8',
      ['http://192.0.2.8/ as a.example.com'],
    ],
  ])('%s', (_what, spec, status, fallback, expected) => {
    expect(asked([ingress(spec, status)], { address: fallback })).toEqual(expected)
  })
})

describe('a Gateway is queried', () => {
  const listeners = [
    { name: 'web', protocol: 'HTTP', port: 80 },
    { name: 'tls', protocol: 'HTTPS', port: 443, hostname: 'shop.example.com' },
  ]
  it('by the names of its routes', () => {
    const own = route({
      hostnames: ['a.example.com'],
      parentRefs: [{ name: 'edge', sectionName: 'web' }],
    })
    expect(asked([gateway(listeners), own])).toEqual(['http://192.0.2.9/ as a.example.com'])
  })

  it('by its own name where a route has none, with TLS where it can', () => {
    const rules = [{ matches: [{ path: { type: 'PathPrefix', value: '/shop' } }] }]
    expect(asked([gateway(listeners), route({ rules })])).toEqual([
      'https://192.0.2.9/shop as shop.example.com',
    ])
  })

  describe('at the port of the Service that has its address', () => {
    const inside = [
      { name: 'web', protocol: 'HTTP', port: 8000 },
      { name: 'tls', protocol: 'HTTPS', port: 8443 },
    ]
    const through = (listener: string, ...ports: object[]) => {
      const status = { loadBalancer: { ingress: [{ ip: '192.0.2.9' }] } }
      const services = [service([{ port: 1 }]), { ...service(ports), status }]
      const parentRefs = [{ name: 'edge', sectionName: listener }]
      return asked([gateway(inside), route({ parentRefs })], { services })
    }
    it.each<[string, string, object[], string]>([
      ['the same one', 'web', [{ port: 80 }, { port: 8000 }], 'http://192.0.2.9:8000/'],
      ['by its number', 'web', [{ port: 81, targetPort: 8000 }], 'http://192.0.2.9:81/'],
      [
        'by its name',
        'tls',
        [{ port: 444, name: 'tls', targetPort: 'x' }],
        'https://192.0.2.9:444/',
      ],
      ['the usual one', 'tls', [{ port: 80 }, { port: 443 }], 'https://192.0.2.9/'],
      ['its own where none leads to it', 'web', [{ port: 9 }], 'http://192.0.2.9:8000/'],
    ])('that leads to the listener: %s', (_how, listener, ports, url) => {
      expect(through(listener, ...ports)).toEqual([url])
    })
  })

  it('for connections where no route of the release names it', () => {
    expect(asked([gateway([listeners[0] ?? {}])])).toEqual(['tcp://192.0.2.9:80'])
  })
})

it('names come before addresses', () => {
  const rules = [{ host: 'a.example.com' }]
  expect(asked([service([{ port: 80 }]), ingress({ rules }, balanced)])[0]).toBe(
    'http://192.0.2.7/ as a.example.com',
  )
})
