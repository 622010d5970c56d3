import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository, sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { officialClients, outcomeOf } from '../official-clients.ts'

/** A command block of a page, by a text that only it contains. */
interface Block {
  readonly page: string
  readonly part: string
}

interface Pasted extends Block {
  /** Replacements for the values that readers insert. */
  readonly replaced?: (bed: TestBed) => Readonly<Record<string, string>>
  /** Variables that readers set before. */
  readonly variables?: (bed: TestBed) => Readonly<Record<string, string>>
  /** Commands that remove what the block created. */
  readonly undo?: string
}

const dynamicGroup = (bed: TestBed) => ({
  COMPARTMENT_ID: bed.environment.compartmentId,
  RUNNER_COMPARTMENT_ID: bed.environment.compartmentId,
})
const named = (name: string) => `oke-blocks-${name}`
const emulatorBy = (command: string) =>
  `emulator() { npm run --silent emulator -- env --json --name ${sharedEmulator()} | jq -r "$1"; }\n${command}`

const pasted: readonly Pasted[] = [
  {
    page: 'auth/README.md',
    part: 'oci iam dynamic-group create',
    variables: dynamicGroup,
    replaced: () => ({ '--name runners': `--name ${named('runners')}` }),
  },
  {
    page: 'kubeconfig/README.md',
    part: 'kubectl create rolebinding',
    replaced: () => ({ '--namespace=shop': '--namespace=default' }),
    undo: 'kubectl delete rolebinding github-actions --namespace default',
  },
  {
    page: 'kubeconfig/README.md',
    part: 'oci ce cluster update',
    variables: (bed) => ({ OKE_CLUSTER_ID: bed.environment.clusterId }),
    replaced: (bed) => ({
      'https://token.actions.githubusercontent.com': bed.environment.oidcIssuer,
    }),
    // Other tests on this cluster need one that trusts no issuer.
    undo: `oci ce cluster update --cluster-id "$OKE_CLUSTER_ID" --force --wait-for-state SUCCEEDED --options '{"openIdConnectTokenAuthenticationConfig": {"isOpenIdConnectAuthEnabled": false}}'`,
  },
  {
    page: 'preview/README.md',
    part: 'kubectl create clusterrole previews',
    variables: (bed) => ({ GROUP: bed.environment.deployersGroupId }),
    replaced: () => ({
      'clusterrole previews': `clusterrole ${named('previews')}`,
      'clusterrolebinding previews ': `clusterrolebinding ${named('previews')} `,
      'clusterrolebinding previews-admin': `clusterrolebinding ${named('admin')}`,
    }),
    undo: `kubectl delete clusterrolebinding ${named('previews')} ${named('admin')}; kubectl delete clusterrole ${named('previews')}`,
  },
  {
    page: 'emulator/README.md',
    part: 'podman login',
    replaced: () => ({ 'env --json': `env --json --name ${sharedEmulator()}` }),
    undo: emulatorBy('podman logout "$(emulator .registry)"'),
  },
  {
    page: 'emulator/admin/README.md',
    part: '/faults" -d',
    variables: (bed) => ({ ADMIN: bed.environment.adminEndpoint }),
    undo: 'curl --silent --fail -X DELETE "$ADMIN/faults"',
  },
]

/** Why a block is not run here: another test covers it, or only a person can run it. */
const elsewhere: readonly (Block & { readonly why: string })[] = [
  { page: 'README.md', part: 'npm run demo', why: 'a run of many minutes; its parts are tests' },
  { page: 'docs/demo.md', part: 'npm run demo\n', why: 'the same' },
  { page: 'docs/demo.md', part: '--from-nothing', why: 'the same' },
  { page: 'docs/demo.md', part: '--file .github', why: 'scripts/own-application.test.ts' },
  { page: 'CONTRIBUTING.md', part: 'npm ci\nnpm test', why: 'what CI runs' },
  { page: 'CONTRIBUTING.md', part: 'npm run format', why: 'scripts of package.json' },
  { page: 'CONTRIBUTING.md', part: 'npm run fuzz', why: 'a short run is in the unit tests' },
  { page: 'CONTRIBUTING.md', part: 'CHART_ZOO=all', why: 'two of its charts are tested' },
  { page: 'CONTRIBUTING.md', part: 'PREVIEWS_AT_ONCE', why: 'eight of them are tested' },
  { page: 'CONTRIBUTING.md', part: 'npm run bench -- startup --rounds', why: 'measures only' },
  { page: 'CONTRIBUTING.md', part: 'oracle-actions/$name', why: 'fetches what others wrote' },
  { page: 'CONTRIBUTING.md', part: '--kinds kill,fault', why: 'sweep/sample.test.ts' },
  { page: 'CONTRIBUTING.md', part: '--journal', why: 'hours' },
  { page: 'docs/troubleshooting.md', part: 'gh secret set', why: 'writes to GitHub' },
  { page: 'emulator/README.md', part: 'npm run emulator -- up', why: 'emulator/start.test.ts' },
  { page: 'emulator/README.md', part: 'oci ce cluster update', why: 'login/github-oidc.test.ts' },
  { page: 'emulator/admin/README.md', part: 'oci session refresh', why: 'login/proxy.test.ts' },
  {
    page: 'emulator/admin/README.md',
    part: 'terraform apply',
    why: 'Terraform is no part of this',
  },
  { page: 'docs/uses/self-hosted-runners.md', part: 'tar -xzf k6', why: 'an archive of GitHub' },
  { page: 'examples/shop/README.md', part: 'go build', why: 'examples/shop-source.test.ts' },
  { page: 'examples/shop/README.md', part: 'helm upgrade', why: 'examples/shop-chart.test.ts' },
  { page: 'examples/shop/README.md', part: 'k6 run', why: 'examples/shop-chart.test.ts' },
]

/**
 * All pages but docs/your-tenancy.md, which separate tests follow from its first block to its last.
 */
const pages = () =>
  execFileSync('git', ['ls-files', '*.md'], { cwd: repository, encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((page) => page !== 'docs/your-tenancy.md')

const blocksOf = (page: string): string[] =>
  [...readFileSync(join(repository, page), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(
    ([, text = '']) => text,
  )

const blockOf = ({ page, part }: Block): string => {
  const [text, ...more] = blocksOf(page).filter((block) => block.includes(part))
  if (text === undefined || more.length > 0) throw new Error(`${page}: not one block has "${part}"`)
  return text
}

describe('commands that readers paste', () => {
  let bed: TestBed

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
  }, 60_000)
  afterAll(() => bed.end(), 60_000)

  it('are all pasted here, or have a reason', () => {
    const known = new Set([...pasted, ...elsewhere].map(blockOf))
    const unknown = pages().flatMap((page) => blocksOf(page).filter((text) => !known.has(text)))
    expect(unknown).toEqual([])
  })

  it.each(pasted)(
    '$page: $part',
    async (block) => {
      const { replaced, variables, undo } = block
      const text = Object.entries(replaced?.(bed) ?? {}).reduce((all, [from, to]) => {
        if (!all.includes(from)) throw new Error(`the block does not hold ${from}`)
        return all.replaceAll(from, to)
      }, blockOf(block))
      const PATH = `${await officialClients()}:${bed.shell['PATH']}`
      const options = { env: { ...bed.shell, ...variables?.(bed), PATH }, cwd: repository }
      // `-e` within a function or list would hide what a reader sees fail.
      const ended = await outcomeOf('bash', ['-euo', 'pipefail', '-c', text], options)
      const undone = undo && (await outcomeOf('bash', ['-c', undo], options))
      expect(ended).toMatchObject({ code: 0 })
      if (undone) expect(undone).toMatchObject({ code: 0 })
    },
    120_000,
  )
})
