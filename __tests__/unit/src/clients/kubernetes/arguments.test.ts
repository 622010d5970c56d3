import { describe, expect, it } from '@jest/globals'

import {
  applyOptions,
  helmMajor,
  templateArguments,
  upgradeArguments,
} from '../../../../../src/clients/kubernetes/helm-arguments.ts'
import { k6Arguments } from '../../../../../src/clients/kubernetes/k6-arguments.ts'
import {
  listArguments,
  resourceOf,
  watchArguments,
} from '../../../../../src/clients/kubernetes/kubectl-arguments.ts'

const release = {
  name: 'shop',
  namespace: 'web',
  chart: 'deploy/chart',
  values: ['--values=a.yaml', '--values=-'],
}

const rows: [string, string[], string[]][] = [
  [
    'helm upgrade',
    upgradeArguments(release, 'r5.n77', 3_600_000),
    [
      'upgrade',
      '--install',
      '--namespace',
      'web',
      '--values=a.yaml',
      '--values=-',
      '--history-max=10',
      '--timeout=3600s',
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
    [
      'template',
      '--namespace',
      'web',
      '--values=a.yaml',
      '--values=-',
      '--',
      'shop',
      'deploy/chart',
    ],
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

it.each([
  ['v3.21', []],
  ['3.19.0', []],
  ['v4.2', ['--server-side=false']],
  ['v10.0', ['--server-side=false']],
])('applies with Helm %s as Helm 3 does', (version, options) => {
  expect(applyOptions(helmMajor(version))).toEqual(options)
})
