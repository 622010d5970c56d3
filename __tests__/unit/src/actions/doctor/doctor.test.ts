import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import type { Finding } from '../../../../../src/stages/doctor/finding.ts'
import { at, list, text } from '../../../../../src/values/json.ts'
import { statementOf } from '../../../../dist/policy-bed.ts'
import { type Broken, DoctorBed, POLICIES, rootStatements } from './doctor-bed.ts'

jest.setTimeout(60_000)

let bed: DoctorBed

beforeAll(async () => {
  bed = await DoctorBed.start()
})

afterAll(() => bed.end())

const missingOf = (findings: readonly Finding[]) =>
  findings.filter(({ verdict }) => verdict === 'missing')

/** The only writes that may succeed: signing in, and reading how to reach the cluster. */
const harmless = ['TokenExchange', 'CreateKubeconfig']

const examine = async (broken?: Broken) => {
  const examined = await bed.examine(broken)
  expect(examined.changed.filter((name) => name !== 'sessionTokens')).toEqual([])
  expect(examined.writes.filter((name) => !harmless.includes(name ?? ''))).toEqual([])
  return examined
}

it('finds nothing missing where all is there', async () => {
  const { findings, result, summary } = await examine()
  expect(findings.filter(({ verdict }) => verdict !== 'ready')).toEqual([])
  expect([result, summary]).toEqual(['ready', expect.stringMatching(/^## ✔ ready/)])
})

describe('with readable policies, exactly the missing statement is reported', () => {
  it.each(rootStatements.map((one) => [statementOf(one), one] as const))(
    '%s',
    async (_, missing) => {
      const rest = rootStatements.filter((one) => one !== missing)
      const statements = [...rest.map(statementOf), POLICIES]
      const { findings } = await examine({ statements })
      const [found, ...others] = missingOf(findings)
      expect([found?.area, grantsIn(found), others]).toEqual(['permissions', [missing.grant], []])
    },
  )
})

/** Returns the statements that a message says to add. */
const grantsIn = (finding: Finding | undefined): string[] =>
  [...(finding?.mend ?? '').matchAll(/^(?:Add: )?Allow .* to (\w+ [\w-]+) in/gm)].map(
    ([, one = '']) => one,
  )

/** Statements that a single refusal cannot tell apart. */
const TOGETHER = ['use subnets', 'manage vnics', 'manage cluster-virtualnode-pools']

describe('without, no other is reported', () => {
  it.each(rootStatements.map((one) => [statementOf(one), one] as const))(
    '%s',
    async (_, missing) => {
      const statements = rootStatements.filter((one) => one !== missing).map(statementOf)
      const { findings } = await examine({ statements })
      const [found, ...others] = missingOf(findings)
      const grants = grantsIn(found)
      expect([others, grants.includes(missing.grant)]).toEqual([[], true])
      expect(grants.filter((one) => one !== missing.grant && !TOGETHER.includes(one))).toEqual([])
    },
  )
})

interface Case extends Broken {
  readonly area: string
  readonly what: RegExp
  readonly mend: RegExp
}

type Stored = { readonly id: string; readonly [name: string]: unknown }

/** Changes OCI's state, for one test. */
const change = (collection: string, with_: (one: Stored) => object): void => {
  const all = bed.oci.context.store.collection<Stored>(collection)
  for (const one of all.list()) all.put({ ...one, ...with_(one) })
}

/** Sets up a trust for one form of the subject, and a job with the other. */
const otherForm = async (): Promise<void> => {
  const value = bed.oci.seeded.serviceUserId
  const rule = 'sub eq repo:octo/shop:ref:refs/heads/main'
  await bed.admin('/trusts/github-actions', { impersonationServiceUsers: [{ rule, value }] })
  await bed.admin('/oidc', { immutable: true })
}

const cases: Readonly<Record<string, () => Case>> = {
  'no permission id-token': () => ({
    variables: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined },
    ...{ area: 'GitHub', what: /OIDC_PERMISSION_MISSING/, mend: /id-token: write/ },
  }),
  'an empty client secret': () => ({
    inputs: { 'client-secret': '' },
    ...{ area: 'GitHub', what: /"client-secret" is empty/, mend: /gh secret set/ },
  }),
  'an empty pull token': () => ({
    inputs: { 'pull-token': '' },
    ...{ area: 'GitHub', what: /"pull-token" is empty/, mend: /gh secret set/ },
  }),
  'secrets that a fork does not get': () => ({
    inputs: { 'pull-token': '' },
    variables: { GITHUB_ACTOR: 'dependabot[bot]' },
    ...{ area: 'GitHub', what: /"pull-token" is empty/, mend: /Dependabot's too/ },
  }),
  'a wrong client secret': () => ({
    inputs: { 'client-secret': 'wrong-secret' },
    ...{ area: 'identity', what: /OIDC_EXCHANGE_REFUSED/, mend: /client-id and client-secret/ },
  }),
  'a subject in the other form': () => ({
    arrange: otherForm,
    ...{ area: 'identity', what: /OIDC_EXCHANGE_REFUSED/, mend: /sub eq repo:octo@583231/ },
  }),
  'a wrong audience': () => ({
    inputs: { audience: 'https://elsewhere.example' },
    ...{ area: 'identity', what: /OIDC_EXCHANGE_REFUSED/, mend: /aud=https:..elsewhere/ },
  }),
  'a mistake in the environment file': () => ({
    file: (text) => text.replace('size: 1', 'size: none'),
    ...{
      area: 'inputs',
      what: /oke\.yml:\d+:\d+ node-pool\.size/,
      mend: /environment-file|schema/,
    },
  }),
  'an expired pull token': () => ({
    inputs: { 'pull-token': 'expired-token' },
    ...{ area: 'registry', what: /REGISTRY_LOGIN_REFUSED/, mend: /auth token/ },
  }),
  'a basic cluster': () => ({
    arrange: () => change('clusters', () => ({ type: 'BASIC_CLUSTER' })),
    ...{ area: 'cluster', what: /CLUSTER_NOT_ENHANCED/, mend: /Upgrade/ },
  }),
  'an overlay network': () => ({
    arrange: () =>
      change('clusters', () => ({ clusterPodNetworkOptions: [{ cniType: 'FLANNEL_OVERLAY' }] })),
    ...{ area: 'cluster', what: /CLUSTER_NOT_NATIVE/, mend: /VCN-native/ },
  }),
  'a limit that is used up': () => ({
    arrange: () => bed.admin('/settings', { virtualNodeLimit: 1 }),
    file: (text) => text.replace('size: 1', 'size: 3'),
    ...{ area: 'limits', what: /leaves 0 virtual nodes/, mend: /Limits, Quotas and Usage/ },
  }),
  'a pool that has failed': () => ({
    arrange: () => change('virtualNodePools', () => ({ lifecycleState: 'FAILED' })),
    ...{ area: 'node pool', what: /NODE_POOL_FAILED/, mend: /Delete the pool/ },
  }),
  'a closed port': () => ({
    arrange: () =>
      change('securityLists', ({ ingressSecurityRules }) => ({
        ingressSecurityRules: list(ingressSecurityRules).filter(
          (rule) => text(at(rule, 'description')) !== 'Nodes to the control plane',
        ),
      })),
    inputs: { stages: 'ensure-node-pool, deploy, build-push' },
    ...{ area: 'network', what: /12250/, mend: /ensure-network/ },
  }),
  'pods without a gateway': () => ({
    arrange: () =>
      change('routeTables', ({ routeRules }) =>
        JSON.stringify(routeRules).includes('natgateway') ? { routeRules: [] } : {},
      ),
    ...{ area: 'network', what: /route table/, mend: /gateway/ },
  }),
  'an endpoint that is private': () => ({
    arrange: () => bed.closePublicEndpoint(),
    ...{ area: 'Kubernetes', what: /CLUSTER_UNREACHABLE/, mend: /private endpoint responds/ },
  }),
  'no rights in the namespace': () => ({
    arrange: () => void (bed.hasRights = false),
    ...{ area: 'Kubernetes', what: /no rights in namespace shop/, mend: /create rolebinding/ },
  }),
  'no metrics-server': () => ({
    arrange: () => void bed.statuses.set('/apis/metrics.k8s.io/v1beta1', 404),
    ...{ area: 'metrics-server', what: /not registered/, mend: /step 8/ },
  }),
  'an operator that the release needs': () => ({
    arrange: () => void bed.statuses.set('/api/v1', 404),
    ...{ area: 'operators', what: /CronJob of v1/, mend: /Install the operator/ },
  }),
  'a chart that does not render': () => ({
    file: (text) => text.replace('chart: chart', 'chart: chart, values: [none.yaml]'),
    ...{ area: 'inputs', what: /none\.yaml does not exist/, mend: /checkout/ },
  }),
}

describe('one cause, and what to do', () => {
  it.each(Object.entries(cases))('%s', async (_, make) => {
    const { area, what, mend, ...broken } = make()
    const { findings, result, summary } = await examine(broken)
    expect(missingOf(findings)).toEqual([
      {
        area,
        verdict: 'missing',
        what: expect.stringMatching(what),
        mend: expect.stringMatching(mend),
      },
    ])
    expect([result, summary]).toEqual(['missing', expect.stringMatching(/^## ✘ not ready/)])
    await bed.admin('/oidc', {})
    await bed.admin('/settings', { virtualNodeLimit: 9 })
  })
})

it('fails the step if it is to', async () => {
  const broken = { inputs: { 'pull-token': 'expired-token', 'fail-on-missing': 'true' } }
  await expect(bed.examine(broken)).rejects.toMatchObject({ code: 'SETUP_INCOMPLETE' })
})
