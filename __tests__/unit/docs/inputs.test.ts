import { describe, expect, it } from '@jest/globals'

import { actionFolders } from '../../../scripts/action-docs.ts'
import { readAction } from '../../../scripts/read-action.ts'
import { renamedInputs } from '../../../src/runner/renamed-inputs.ts'
import { separators } from '../../../src/values/input-lists.ts'

/** The content of each input. Inputs with several items are in the table of separators. */
const forms = {
  amount: ['cycling-surge', 'cycling-unavailable'],
  address: ['address', 'chart-repository', 'identity-domain-url', 'openid-issuer', 'server', 'url'],
  choice: [
    'fail-on',
    'scan-fail-on',
    'sign',
    ...['access', 'action', 'api-endpoint', 'auth', 'builder', 'endpoint', 'immutable'],
    'cluster-auth',
    ...['load-balancer-type', 'method', 'mode', 'network', 'network-mode', 'provenance', 'public'],
    'sbom',
    'on-failure',
    'on-pending',
    'replace',
    'flow-logs',
    'where',
    'k6-operator',
  ],
  duration: [
    'duration',
    'max-duration',
    'max-p95',
    'think-time',
    'warm-up',
    'ramp',
    'ready-timeout',
    'scan-timeout',
    'timeout',
    'within',
    'back-within',
    'start-within',
    'eviction-grace',
  ],
  flag: [
    ...[
      'allow-unsafe-args',
      'attach-groups',
      'build',
      'cleanup',
      'confine',
      'create',
      'create-database-subnet',
    ],
    ...[
      'create-groups',
      'create-namespace',
      'dry-run',
      'export',
      'managed-nodes',
      'fail-on-missing',
      'load',
      'logout',
    ],
    'abort-on-fail',
    'no-restarts',
    'fail-on-regression',
    ...['no-cache', 'openid-connect', 'pods-to-internet', 'prune', 'pull', 'push'],
    'show-values',
    'issue',
    'notices',
    'upgrade',
    'spread',
    'wait-for-jobs',
  ],
  number: [
    'issue-limit',
    'max-parallel',
    'max-pods',
    'max-users',
    'node-pool-size',
    'previews',
    'pull-request',
    'back-to',
    'fault-domains',
    'nodes',
    'pods',
  ],
  ocid: [
    ...['cluster-id', 'compartment-id', 'scan-compartment-id', 'tenancy-id', 'user-id'],
    ...['database-subnet-id', 'node-subnet-id', 'pod-subnet-id'],
    ...['database-nsg-id', 'endpoint-nsg-id', 'load-balancer-nsg-id', 'nodes-nsg-id'],
    'pods-nsg-id',
    ...['vcn-id', 'endpoint-subnet-id', 'load-balancer-subnet-id', 'kms-key-id'],
  ],
  path: [
    'baseline',
    'body-file',
    'config-file',
    'context',
    'environment-file',
    'file',
    'kubeconfig',
    'readme',
    'report-folder',
    'script',
    'price-file',
    'sarif-file',
  ],
  rate: ['max-rate', 'rate'],
  secret: [
    ...['auth-token', 'client-secret', 'github-token', 'passphrase', 'private-key'],
    ...['chart-password', 'pull-token', 'session-token'],
  ],
  share: ['baseline-margin', 'max-failed', 'surge'],
  text: [
    ...[
      'approved-plan',
      'audience',
      'bastion',
      'bastion-host-key',
      'body',
      'certificate-authority',
      'chart',
      'chart-version',
    ],
    ...[
      'client-id',
      'cluster-audience',
      'fingerprint',
      'host',
      'image',
      'kube-context',
      'label',
      'metrics-server',
      'namespace',
    ],
    ...['network-name', 'node-pool-name', 'path', 'pod-shape', 'profile', 'pull-secret'],
    ...[
      'chart-host',
      'chart-username',
      'pull-username',
      'region',
      'release',
      'repository',
      'target',
    ],
    ...['tenancy-namespace', 'username', 'vcn-cidr'],
    ...['k6-image', 'pod-cpu', 'pod-memory'],
    ...['cluster-name', 'kubernetes-version', 'openid-audience', 'pods-cidr', 'services-cidr'],
  ],
} as const

const plain = Object.values(forms).flat() as readonly string[]

/** For the other actions it is a single host. */
const isList = (folder: string, name: string): boolean =>
  name === 'registry' ? folder === 'login-ocir' : Object.hasOwn(separators, name)

const phrases = {
  commas: /separated by commas or newlines/,
  lines: /one per line/,
}

const actions = actionFolders.map((folder) => ({ folder, ...readAction(folder) }))
const inputs = actions.flatMap(({ folder, inputs: own = {} }) =>
  Object.entries(own).map(([name, input]) => ({ folder, name, ...input })),
)

describe('actions', () => {
  it('have names of their own', () => {
    expect(new Set(actions.map(({ name }) => name)).size).toBe(actions.length)
  })

  it.each(actions)('$folder has a description that the Marketplace takes', ({ description }) =>
    expect(description.length).toBeLessThan(125),
  )
})

describe('inputs', () => {
  it('have one form each, whichever action they belong to', () => {
    const known = [...plain, ...Object.keys(separators)]
    expect(known.filter((name, at) => known.indexOf(name) !== at)).toEqual([])
    const names = new Set(inputs.map(({ name }) => name))
    expect([...names].sort()).toEqual([...new Set(known)].sort())
  })

  it.each(inputs.filter(({ folder, name }) => isList(folder, name)))(
    '$folder: $name says how its items are separated',
    ({ name, description }) =>
      expect(description).toMatch(phrases[separators[name as keyof typeof separators]]),
  )

  it('with one item name no separator', () => {
    const single = inputs.filter(({ folder, name }) => !isList(folder, name))
    const wrong = single.filter(({ description = '' }) => /per line|separated by/.test(description))
    expect(wrong.map(({ folder, name }) => `${folder}: ${name}`)).toEqual([])
  })

  it.each(inputs.filter(({ name }) => forms.ocid.some((one) => one === name)))(
    '$folder: $name names one OCID',
    ({ name, description }) => {
      expect(name).toMatch(/-id$/)
      expect(description).toMatch(/\bOCID of /)
    },
  )

  it.each(inputs.filter(({ name }) => forms.flag.some((one) => one === name)))(
    '$folder: $name is true or false',
    ({ default: otherwise }) => expect(['true', 'false']).toContain(otherwise),
  )
})

describe('renamed inputs', () => {
  const folderOf = (action: string): string => (action === 'root' ? '.' : action)

  it('are of actions that exist', () => {
    const folders = Object.keys(renamedInputs).map(folderOf)
    expect(folders.filter((folder) => !actionFolders.includes(folder))).toEqual([])
  })

  it.each(Object.entries(renamedInputs))(
    'of %s are gone, and the new ones there',
    (action, own) => {
      const declared = Object.keys(readAction(folderOf(action)).inputs ?? {})
      expect(Object.keys(own).filter((name) => declared.includes(name))).toEqual([])
      expect(
        Object.values(own)
          .flat()
          .filter((name) => !declared.includes(name)),
      ).toEqual([])
    },
  )
})
