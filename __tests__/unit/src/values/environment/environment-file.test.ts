import { environmentJsonSchema } from '../../../../../scripts/environment-json-schema.ts'
import schema from '../../../../../schema/oke.schema.json' with { type: 'json' }
import { parseYaml } from '../../../../../src/values/environment/yaml-file.ts'
import { noFile } from '../../../../../src/values/environment/no-file.ts'
import { describe, expect, test } from '@jest/globals'
import Ajv from 'ajv'

import {
  EnvironmentDraft,
  type Section,
} from '../../../../../src/values/environment/environment-file.ts'
import { environmentRules } from '../../../../../src/values/environment/environment-rules.ts'
import type { Override } from '../../../../../src/values/environment/environment-issue.ts'

const cluster = 'ocid1.cluster.oc1.eu-frankfurt-1.aaaaaaaacluster'
const subnet = 'ocid1.subnet.oc1.eu-frankfurt-1.aaaaaaaasubnet'
const path = '.github/oke.yml'

const read = (
  text: string | undefined,
  needed: readonly Section[] = [],
  overrides: readonly Override[] = [],
) =>
  new EnvironmentDraft({
    file: text === undefined ? noFile(path) : parseYaml(path, text),
    overrides,
    rules: environmentRules,
    inputsFor: (at) => [at.join('-')],
  }).read(needed)

test.each([
  ['image: { build-args: [TOKEN=S3cret] }', 'image.build-args: a list is not allowed'],
  ['image: { build-args: TOKEN=S3cret }', 'image.build-args: the value is not allowed'],
  ['release: { set: [S3cret] }', 'release.set: a list is not allowed'],
  ['release: [{ set: { password: S3cret } }]', 'release: a list is not allowed'],
  ['release: { set: { a: b } } S3cret', ':1:'],
  ['release:\n  set: "a" S3cret', ':2:'],
  ['- S3cret\nrelease: S3cret', ':2:'],
  ['release: |x S3cret', ':1:'],
])('%s is refused without the value, which can be secret', (text, problem) => {
  const problems = read(text, ['image', 'release']).problems.join('\n')
  expect(problems).toContain(problem)
  expect(problems).not.toContain('S3cret')
})

describe('the environment file', () => {
  test('is read into values, defaults filled in', () => {
    const text = `
cluster: ${cluster}
network: { node-subnet: ${subnet}, clients: [10.0.0.0/8] }
node-pool: { name: shop, labels: { team: shop, tier: 1 }, taints: [team=shop:NoSchedule] }
load: { rate: 80/s, duration: 1m30s, max-failed: 2% }
scaling: { edge: { at-least: 3, within: 2m } }
`
    expect(read(text).environment).toEqual({
      cluster,
      network: {
        mode: 'security-list',
        'node-subnet': subnet,
        groups: {},
        clients: ['10.0.0.0/8'],
      },
      'node-pool': {
        name: 'shop',
        size: 3,
        shape: 'Pod.Standard.E4.Flex',
        labels: { team: 'shop', tier: '1' },
        taints: [{ key: 'team', value: 'shop', effect: 'NoSchedule' }],
        ...{ timeout: 1_200_000, replace: 'never', 'eviction-grace': 900_000 },
      },
      load: {
        rate: { requests: 80, perMilliseconds: 1000 },
        duration: 90_000,
        ramp: 0,
        'abort-on-fail': true,
        until: 'end',
        'max-failed': 0.02,
        ...{ 'warm-up': 0, where: 'runner', pods: 2, 'k6-image': 'docker.io/grafana/k6:2.2.0' },
        ...{ 'pod-cpu': '1', 'pod-memory': '2Gi', 'start-within': 90_000 },
        'k6-operator': 'auto',
      },
      scaling: {
        edge: {
          ...{ 'at-least': 3, within: 120_000, 'back-within': 600_000 },
          'no-restarts': false,
        },
      },
    })
  })

  test.each([
    ['never', undefined],
    ['{}', { surge: '1', unavailable: '0' }],
    ['{ surge: 0, unavailable: 1 }', { surge: '0', unavailable: '1' }],
    ['{ surge: 25% }', { surge: '25%', unavailable: '0' }],
  ])('replaces virtual nodes by cycling: %s', (cycling, wanted) => {
    const { environment } = read(`node-pool: { name: shop, cycling: ${cycling} }`)
    expect(environment?.['node-pool']?.cycling).toEqual(wanted)
  })

  const mistakes: [string, string, string][] = [
    [
      'an OCID of another kind',
      `cluster: ${subnet}`,
      `${path}:1:10 cluster: "${subnet}" is the OCID of a subnet; the OCID of a cluster is needed.`,
    ],
    [
      'a shortened OCID',
      'cluster: ocid1.cluster.oc1.eu-frankfurt-1.aaaa...',
      `${path}:1:10 cluster: "ocid1.cluster.oc1.eu-frankfurt-1.aaaa..." is shortened`,
    ],
    [
      'a region by its name',
      'region: Frankfurt',
      `${path}:1:9 region: "Frankfurt" is not a region`,
    ],
    [
      'a value that is none of several',
      `network:\n  node-subnet: ${subnet}\n  mode: nsq`,
      `${path}:3:9 network.mode: "nsq" is not allowed; allowed: security-list, nsg`,
    ],
    [
      'a number out of range in a list',
      `network:\n  node-subnet: ${subnet}\n  listeners:\n    - 80\n    - 0`,
      `${path}:5:7 network.listeners[1]: 0 is not allowed; allowed: whole numbers from 1 to 65535`,
    ],
    [
      'UDP behind a load balancer without it',
      `network:\n  node-subnet: ${subnet}\n  udp-listeners: [53]`,
      `${path}:3:18 network.udp-listeners: needs a network load balancer; set load-balancer-type`,
    ],
    [
      'a shape that is none',
      'node-pool:\n  name: shop\n  shape: VM.Standard.E4.Flex',
      `${path}:3:10 node-pool.shape: "VM.Standard.E4.Flex" is not a pod shape`,
    ],
    [
      'text where a number belongs',
      'node-pool:\n  name: shop\n  size: three',
      `${path}:3:9 node-pool.size: "three" is not allowed; allowed: whole numbers from 1 to 1000`,
    ],
    [
      'cycling that could never move',
      'node-pool:\n  name: shop\n  cycling: { surge: 0% }',
      `${path}:3:12 node-pool.cycling: surge and unavailable cannot both be 0`,
    ],
    [
      'cycling of more nodes than there are',
      'node-pool:\n  name: shop\n  cycling: { surge: 4 }',
      `${path}:3:12 node-pool.cycling: surge 4 and unavailable 0 cannot be above the size of the pool, 3`,
    ],
    [
      'an amount of nodes that is none',
      'node-pool:\n  name: shop\n  cycling: { surge: some }',
      `${path}:3:21 node-pool.cycling.surge: "some" is neither a number of virtual nodes`,
    ],
    [
      'another word for cycling',
      'node-pool:\n  name: shop\n  cycling: always',
      `${path}:3:12 node-pool.cycling: `,
    ],
    [
      'an unknown key, by its own place',
      'node-pool:\n  name: shop\n  szie: 3',
      `${path}:3:3 node-pool.szie: unknown key; allowed: name, size, shape, labels`,
    ],
    [
      'a section that is not offered',
      'drifts: {}',
      `${path}:1:1 drifts: unknown key; allowed: cluster`,
    ],
    [
      'a missing key, by the place of its section',
      'load: {}\nnode-pool:\n  size: 3',
      `${path}:2:1 node-pool.name: missing (Name of the virtual node pool in the cluster); add it to ${path}, or give input "node-pool-name"`,
    ],
    [
      'a factor next to a number',
      'scaling:\n  edge: { at-least: 3, factor: x2 }',
      `${path}:2:32 scaling.edge.factor: is given beside at-least; give one of them`,
    ],
    ['no HPA', 'scaling: {}', `${path}:1:10 scaling: names no HPA`],
    [
      'an expectation that proves nothing',
      'scaling:\n  edge: { at-least: 1 }',
      `${path}:2:21 scaling.edge.at-least: 1 is not allowed; allowed: whole numbers from 2 to 1000`,
    ],
    [
      'a value behind an anchor',
      'release: &r { namespace: Shop, chart: c }\n',
      `${path}:1:26 release.namespace: "Shop" is not a Kubernetes name.`,
    ],
    ['text that is no YAML', 'a: b: c', `${path}:1:4 Nested mappings are not allowed`],
    ['a list instead of a mapping', '- a', `${path}:1:1 the file must be a mapping of keys`],
  ]
  test.each(mistakes)('names the place of %s', (_, text, message) => {
    const { environment, problems } = read(text)
    expect(environment).toBeUndefined()
    expect(problems).toEqual([expect.stringContaining(message)])
  })

  test('reports all problems at once', () => {
    const { problems } = read('cluster: x\nregion: y\nfoo: z')
    expect(problems.map((line) => line.split(' ')[1])).toEqual(['cluster:', 'region:', 'foo:'])
  })

  test('a needed section that is not there is missing key by key', () => {
    const { problems } = read(undefined, ['cluster', 'image', 'scaling'])
    expect(problems).toEqual([
      `cluster: missing (OCID of the OKE cluster, or what it is to be); ${path} does not exist; make it, or give input "cluster"`,
      expect.stringContaining('image.repository: missing'),
      expect.stringContaining('image.compartment: missing'),
      expect.stringContaining('scaling: missing'),
    ])
  })

  test('an input wins over the file, and is named where it is wrong', () => {
    const size = (value: unknown): Override[] => [
      { input: 'node-pool-size', path: ['node-pool', 'size'], value },
    ]
    const text = 'node-pool: { name: shop, size: 3 }'
    expect(read(text, [], size(5)).environment?.['node-pool']?.size).toBe(5)
    expect(read(text, [], size('many')).problems).toEqual([
      'input "node-pool-size": "many" is not allowed; allowed: whole numbers from 1 to 1000',
    ])
  })
})

test('the JSON Schema that is kept is that of the rules: npm run generate', () => {
  expect(schema).toEqual(environmentJsonSchema())
})

describe('the JSON Schema accepts what the rules accept', () => {
  const isValid = new Ajv().compile(environmentJsonSchema())

  test.each([
    ...[true, false, 'rejected'].map((given) => ({
      network: { 'node-subnet': subnet, 'flow-logs': given },
    })),
    ...[true, false, 'install', 'check'].map((given) => ({ 'metrics-server': given })),
  ])('%j', (file) => {
    expect([isValid(file), isValid.errors]).toEqual([true, null])
    expect(read(JSON.stringify(file)).problems).toEqual([])
  })

  test.each([
    { network: { 'node-subnet': subnet, 'flow-logs': 'all' } },
    { 'metrics-server': 'yes' },
  ])('but not %j', (file) => {
    expect(isValid(file)).toBe(false)
    expect(read(JSON.stringify(file)).problems).not.toEqual([])
  })
})

test('the JSON Schema describes every section and refuses others', () => {
  expect(schema.additionalProperties).toBe(false)
  expect(Object.keys(schema.properties)).toContain('node-pool')
  for (const section of Object.values<{ description?: string }>(schema.properties)) {
    expect(section.description).toMatch(/^[A-Z].*\.$/)
  }
})

test('merge keys are followed, and a section that is left empty is one that is left out', () => {
  const text =
    'scaling:\n  edge: &edge { at-least: 3, within: 2m }\n  orders: { <<: *edge, at-least: 4 }\nload:\nnode-pool:\n  # name: shop\n'
  const { environment, problems } = read(text, [])
  expect(problems).toEqual([])
  expect(environment?.scaling).toMatchObject({ orders: { 'at-least': 4, within: 120_000 } })
  expect(environment).not.toHaveProperty('load')
})

test('numbers keep their characters where a text is wanted, or are refused', () => {
  const section = (set: string, values = '[]') =>
    `release: { namespace: shop, chart: c, set: ${set}, values: ${values} }`
  const set = read(section('{ image.tag: 1.10, commit: 0123456, build: 1e5, on: yes, n: 3 }'), [])
  expect(set.environment?.release?.set.map(({ value }) => value)).toEqual([
    '1.10',
    '0123456',
    '1e5',
    'yes',
    3,
  ])
  for (const value of ['1.20', '0755', 'yes', '12345678901234567890']) {
    const { problems } = read(section('{}', `[{ a: ${value} }]`), [])
    expect(problems.join()).toContain('write it in quotes')
  }
  expect(read(section('{}', '[a.yaml, { a: "1.20", b: 2, c: true }]'), []).problems).toEqual([])
})

test('lists and JSON in set stay what they are', () => {
  const text = `release:
  namespace: shop
  chart: c
  set: { settings: '{"a":1,"b":[2]}', hosts: '{a,b}', jvm: "-Xmx1g,-Duser.timezone=UTC", l: [1] }
  set-string: { tag: 20240501 }
`
  const { environment } = read(text, [])
  expect(environment?.release?.set.map(({ value }) => value)).toEqual([
    { a: 1, b: [2] },
    ['a', 'b'],
    '-Xmx1g,-Duser.timezone=UTC',
    [1],
  ])
  expect(environment?.release?.['set-string']).toEqual([{ path: ['tag'], value: '20240501' }])
})

describe('a cluster and a network that are described', () => {
  const compartment = 'ocid1.compartment.oc1..aaaaaaaacompartment'
  const described = `
cluster: { name: shop, compartment: ${compartment}, kubernetes-version: '1.36' }
network: { create: { cidr: 10.0.0.0/16 } }
node-pool: { name: web }
`

  test('are read with their defaults, and need no subnet', () => {
    const { environment, problems } = read(described, ['cluster', 'network', 'node-pool'])
    expect(problems).toEqual([])
    expect(environment).toMatchObject({
      cluster: { name: 'shop', endpoint: 'public', 'kubernetes-version': { major: 1, minor: 36 } },
      network: {
        mode: 'security-list',
        create: { cidr: '10.0.0.0/16', name: 'oke-virtual-nodes' },
      },
    })
  })

  test.each([
    [`cluster: { compartment: ${compartment} }`, 'cluster.name: missing (Name of the cluster)'],
    [
      `cluster: { name: a, compartment: ${compartment}, size: 3 }`,
      'cluster.size: unknown key; allowed: name, compartment, vcn',
    ],
    [
      `cluster: { name: a, compartment: ${compartment}, endpoint: both }`,
      '"both" is not allowed; allowed: public, private',
    ],
    ['cluster: shop', 'cluster: "shop" is not the OCID of a cluster'],
    ['network: { create: { cidr: 10.0.0.0/8 } }', 'network.create.cidr: '],
    ['network: { create: {} }', 'network.create.cidr: missing'],
    ['network: { mode: nsg }', 'network.node-subnet: missing'],
  ])('%s: the mistake has its place', (text, problem) => {
    const { problems } = read(text)
    expect(problems.join('\n')).toMatch(/oke\.yml:1:[0-9]+ /)
    expect(problems.join('\n')).toContain(problem)
  })

  test('are both forms of the schema for editors', () => {
    const { properties } = environmentJsonSchema() as { properties: Record<string, object> }
    expect(properties['cluster']).toMatchObject({
      anyOf: [{ type: 'string' }, { required: ['name', 'compartment'] }],
    })
    expect(properties['network']).toMatchObject({ properties: { create: { required: ['cidr'] } } })
    expect(properties['network']).not.toHaveProperty('required', expect.arrayContaining(['create']))
  })
})
