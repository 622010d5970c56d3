import { describe, expect, it } from '@jest/globals'

import {
  buildxArguments,
  type ImageBuild,
  podmanBuildArguments,
  podmanPushArguments,
} from '../../../../src/clients/registry/builder-arguments.ts'
import {
  templateArguments,
  upgradeArguments,
} from '../../../../src/clients/kubernetes/helm-arguments.ts'
import { k6Arguments } from '../../../../src/clients/kubernetes/k6-arguments.ts'
import {
  listArguments,
  resourceOf,
  watchArguments,
} from '../../../../src/clients/kubernetes/kubectl-arguments.ts'

const build: ImageBuild = {
  context: 'app',
  dockerfile: 'app/Dockerfile.prod',
  references: ['127.0.0.1:5000/ns/shop:abc', '127.0.0.1:5000/ns/shop:v1'],
  registry: '127.0.0.1:5000',
  arguments: { VERSION: '1 2' },
  labels: { a: 'b' },
  platform: 'linux/arm64',
  authFile: '/home/me/.docker/config.json',
}
const common = [
  '--file=app/Dockerfile.prod',
  '--platform=linux/arm64',
  '--build-arg=VERSION=1 2',
  '--label=a=b',
  '--tag=127.0.0.1:5000/ns/shop:abc',
  '--tag=127.0.0.1:5000/ns/shop:v1',
]
const release = {
  name: 'shop',
  namespace: 'web',
  chart: 'deploy/chart',
  values: ['a.yaml'],
  set: {},
}
const remote = { ...build, registry: 'fra.ocir.io' }

const rows: [string, string[], string[]][] = [
  [
    'buildx',
    buildxArguments(build, '/tmp/m'),
    [
      'buildx',
      'build',
      ...common,
      '--provenance=false',
      '--push',
      '--metadata-file=/tmp/m',
      '--',
      'app',
    ],
  ],
  [
    'podman build',
    podmanBuildArguments(build),
    ['build', '--layers', '--timestamp=0', ...common, '--', 'app'],
  ],
  [
    'podman push to this machine',
    podmanPushArguments(build, 'x:1', '/tmp/d'),
    [
      'push',
      '--authfile=/home/me/.docker/config.json',
      '--digestfile=/tmp/d',
      '--tls-verify=false',
      '--',
      'x:1',
    ],
  ],
  [
    'podman push elsewhere always with TLS',
    podmanPushArguments(remote, 'x:1', '/tmp/d'),
    ['push', '--authfile=/home/me/.docker/config.json', '--digestfile=/tmp/d', '--', 'x:1'],
  ],
  [
    'helm upgrade',
    upgradeArguments({ ...release, version: '1.2.0', set: { 'a.b': 'x,y\\z' } }, 'r5.n77'),
    [
      'upgrade',
      '--install',
      '--namespace',
      'web',
      '--version=1.2.0',
      '--values=a.yaml',
      '--set=a.b=x\\,y\\\\z',
      '--history-max=10',
      '--labels=oke-virtual-nodes-run=r5.n77',
      '--output=json',
      '--',
      'shop',
      'deploy/chart',
    ],
  ],
  [
    'helm template',
    templateArguments(release),
    ['template', '--namespace', 'web', '--values=a.yaml', '--', 'shop', 'deploy/chart'],
  ],
  [
    'k6',
    k6Arguments({ script: 'l.js', summaryFile: 's.json', environment: { RATE: '30' } }),
    [
      'run',
      '--no-usage-report',
      '--no-color',
      '--quiet',
      '--summary-export=s.json',
      '--env',
      'RATE=30',
      '--',
      'l.js',
    ],
  ],
  [
    'kubectl get',
    listArguments({ kubeconfig: '/k', context: 'c' }, 'hpa', 'web', 'app=x'),
    [
      '--kubeconfig=/k',
      '--context=c',
      'get',
      'horizontalpodautoscalers.v2.autoscaling',
      '--namespace=web',
      '--selector=app=x',
      '--output=json',
      '--request-timeout=30s',
    ],
  ],
  [
    'kubectl get --watch',
    watchArguments({}, 'pods', 'web'),
    ['get', 'pods', '--namespace=web', '--watch', '--output-watch-events', '--output=json'],
  ],
]

describe('arguments', () => {
  it.each(rows)('of %s', (_name, args, expected) => {
    expect(args).toEqual(expected)
  })
})

it.each([
  ['apps/v1', 'Deployment', 'deployment.v1.apps'],
  ['argoproj.io/v1alpha1', 'Rollout', 'rollout.v1alpha1.argoproj.io'],
  ['v1', 'Node', 'nodes'],
])('kubectl finds %s %s as %s', (apiVersion, kind, expected) => {
  expect(resourceOf({ apiVersion, kind })).toBe(expected)
})
