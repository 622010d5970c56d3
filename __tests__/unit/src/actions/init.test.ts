import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'

import type { Listener } from '../../../../emulator/http/listener.ts'
import { groupsOf } from '../../../../emulator/iam/groups.ts'
import { policiesOf } from '../../../../emulator/iam/policies.ts'
import { makeAuthToken } from '../../../../emulator/oci/identity/auth-tokens.ts'
import { appsOf } from '../../../../emulator/oci/identity/oauth-client.ts'
import { trustsOf } from '../../../../emulator/oci/identity/trust.ts'
import { usersOf } from '../../../../emulator/oci/identity/users.ts'
import { doctor } from '../../../../src/actions/doctor.ts'
import { init } from '../../../../src/actions/init.ts'
import { clockUntil } from '../../../../src/clients/clock.ts'
import { LAG, type LocalOci, startLocalOci } from '../../../dist/local-oci.ts'
import { emptyTenancy, type Issuer } from '../../../dist/tenancy-page.ts'
import { startApiServer, startRegistryDoor } from '../../../dist/policy-servers.ts'
import { actionMemory } from './action-memory.ts'
import { terraformFolder } from './terraform-folder.ts'

jest.setTimeout(120_000)

let oci: LocalOci
let gitHub: Issuer
let apiServer: Listener
let door: Listener
const folder = mkdtempSync(join(tmpdir(), 'init-'))
const here = process.cwd()

beforeAll(async () => {
  oci = await startLocalOci(0)
  apiServer = await startApiServer(oci)
  door = await startRegistryDoor(oci)
  gitHub = emptyTenancy(oci)
  process.argv[1] = join(here, 'dist', 'cli', 'index.js')
  process.chdir(folder)
})
afterAll(async () => {
  process.chdir(here)
  rmSync(folder, { recursive: true })
  await Promise.all([apiServer.close(), door.close()])
  await oci.close()
})

const run = async (more: Readonly<Record<string, string>> = {}) => {
  const { seeded, endpoint } = oci
  const inputs = {
    'identity-domain-url': endpoint,
    'compartment-id': seeded.compartmentId,
    'cluster-id': seeded.clusterId,
    'node-subnet-id': seeded.subnetIds.nodes,
    repository: 'octo/shop',
    'owner-id': '583231',
    'repository-id': '1296269',
    'puller-address': 'puller@example.com',
    issuer: gitHub.issuer,
    'public-keys': gitHub.publicKeyEndpoint,
    ...more,
  }
  const clock = clockUntil(new AbortController().signal)
  const memory = actionMemory(inputs, clock, oci.environment)
  await init.main(memory.context)
  return memory.lines.join('\n')
}

/** Returns everything that a set-up could change. */
const stored = (): string =>
  JSON.stringify([groupsOf, policiesOf, trustsOf].map((of) => of(oci.context)))

it('shows what it would make, and makes nothing without a yes', async () => {
  const before = stored()
  const said = await run()
  expect(said).toMatch(
    /group deployers[\s\S]*repo:octo@583231\/shop@1296269:ref[\s\S]*Nothing was made/,
  )
  expect(stored()).toBe(before)
})

it('makes all of it, and the second time nothing', async () => {
  const said = await run({ yes: 'true' })
  expect(said).toMatch(/gh variable set OCI_CLIENT_ID --repo octo\/shop --body \S+/)
  expect(said).not.toContain('undefined')
  const [trust] = trustsOf(oci.context).list()
  expect(trust?.impersonationServiceUsers.map(({ rule }) => rule)).toEqual([
    'sub eq repo:octo/shop:ref:refs/heads/main',
    'sub eq repo:octo@583231/shop@1296269:ref:refs/heads/main',
  ])
  expect(readFileSync(join(folder, '.github', 'oke.yml'), 'utf8')).toContain('node-pool')
  writeFileSync(join(folder, '.github', 'oke.yml'), '# mine\n')
  await new Promise((wake) => setTimeout(wake, LAG + 100))
  const after = stored()
  expect(await run({ yes: 'true' })).toContain('Everything is there already')
  expect(stored()).toBe(after)
  expect(readFileSync(join(folder, '.github', 'oke.yml'), 'utf8')).toBe('# mine\n')
})

/** Returns what `init` created, in the form in which the Terraform folder is read. */
const made = () => {
  const { context } = oci
  const users = usersOf(context).list()
  const nameOf = (id: string) =>
    users.find((user) => [user.id, user.scimId].includes(id))?.name ?? `nobody: ${id}`
  return {
    policies: policiesOf(context)
      .list(({ description }) => description === 'Made by init')
      .map(({ compartmentId, name, description, statements }) => ({
        ...{ compartmentId, name, description, statements },
      })),
    groups: groupsOf(context)
      .list(({ displayName }) => ['deployers', 'pullers'].includes(displayName))
      .map(({ displayName, members }) => ({ displayName, members: members.map(nameOf) })),
    users: users
      .filter(({ name }) => ['github-shop', 'ocir-puller'].includes(name))
      .map(({ name, isServiceUser }) => ({ name, isServiceUser })),
    apps: appsOf(context)
      .list()
      .map(({ name, active }) => ({ name, active })),
    trusts: trustsOf(context)
      .list()
      .map(({ impersonationServiceUsers, id: _id, ...trust }) => ({
        ...trust,
        impersonationServiceUsers: impersonationServiceUsers.map(({ rule, value }) => ({
          ...{ rule, value: nameOf(value) },
        })),
      })),
  }
}

it('writes the same as Terraform, of which nothing is made and nothing is lost', async () => {
  const after = stored()
  const said = await run({ terraform: 'infra' })
  expect(stored()).toBe(after)
  expect(said).toContain("terraform -chdir='infra' init && terraform -chdir='infra' apply")
  expect(said).toContain(
    `OCI_CLIENT_ID --repo octo/shop --body "$(terraform -chdir='infra' output -raw client_id)"`,
  )
  const wanted = terraformFolder(join(folder, 'infra'))
  const { id } = appsOf(oci.context).list()[0] ?? {}
  const { trusts, ...others } = made()
  expect(wanted).toEqual({
    ...others,
    // The application's name is its client id.
    trusts: trusts.map((trust) => {
      expect(trust.oauthClients).toEqual([id])
      return { ...trust, oauthClients: '[oci_identity_domains_app.github-actions.name]' }
    }),
  })
  const main = join(folder, 'infra', 'main.tf')
  expect(readFileSync(main, 'utf8')).toContain('value   = "puller@example.com"')
  writeFileSync(main, '# mine\n')
  await run({ terraform: 'infra' })
  expect(readFileSync(main, 'utf8')).toBe('# mine\n')
})

it('restores a statement that was removed, and leaves others alone', async () => {
  const policies = policiesOf(oci.context)
  const [policy] = policies.list(({ name }) => name === 'deployers')
  if (policy === undefined) throw new Error('there is no policy')
  const own = 'Allow group deployers to read log-groups in compartment shop'
  policies.put({ ...policy, statements: [...policy.statements.slice(1), own] })
  await run({ yes: 'true' })
  const { statements = [] } = policies.get(policy.id) ?? {}
  expect(statements).toEqual(expect.arrayContaining([own, ...policy.statements]))
})

it('makes what a job needs: the doctor, signed in by it, misses nothing', async () => {
  const { seeded, context, endpoint, oidcRequest } = oci
  const [app] = appsOf(context).list(({ name }) => name === 'github-actions')

  const [puller] = usersOf(context).list(({ name }) => name === 'ocir-puller')
  const { token } = makeAuthToken(context, puller?.id ?? '', 'OCIR')
  const registry = `127.0.0.1:${door.port}`
  const lines = [
    'region: eu-frankfurt-1',
    'node-pool: { name: shop, size: 1 }',
    `image: { repository: shop, registry: '${registry}', context: . }`,
  ]
  writeFileSync(join(folder, '.github', 'oke.yml'), `${lines.join('\n')}\n`)
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n')
  const clock = clockUntil(new AbortController().signal)
  const memory = actionMemory(
    {
      method: 'github-oidc',
      'identity-domain-url': endpoint,
      'client-id': app?.id ?? '',
      'client-secret': app?.clientSecret ?? '',
      'cluster-id': seeded.clusterId,
      'node-subnet-id': seeded.subnetIds.nodes,
      'compartment-id': seeded.compartmentId,
      'pull-username': `${seeded.namespace}/ocir-puller`,
      'pull-token': token,
      'fail-on-missing': 'false',
    },
    clock,
    {
      OCI_CLI_ENDPOINT: endpoint,
      ACTIONS_ID_TOKEN_REQUEST_URL: oidcRequest.url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidcRequest.token,
      GITHUB_WORKSPACE: folder,
    },
  )
  await doctor.main(memory.context)
  await doctor.post?.(memory.context)
  const findings = JSON.parse(String(memory.outputs.get('findings'))) as { verdict: string }[]
  expect(findings.filter(({ verdict }) => verdict === 'missing')).toEqual([])
  expect(memory.lines.join('\n')).toContain('takes the pull token')
})
