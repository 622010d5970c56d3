import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clockUntil } from '../../../src/clients/clock.ts'
import { callOci, nothing } from '../../../src/clients/oci/oci-request.ts'
import { openSession } from '../../../src/clients/oci/oci-session.ts'
import { Admin, type Trust } from '../actions/admin.ts'
import { succeeded, success } from '../actions/action-outcome.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { environmentOf, repository, sharedEmulator, type Environment } from '../emulator-fixture.ts'
import { officialClients, shellEnvironment, outcomeOf } from '../official-clients.ts'

/** Returns the block of commands that contains this text, as a reader pastes it. */
const pasted = (part: string): string => {
  const page = readFileSync(join(repository, 'docs', 'your-tenancy.md'), 'utf8')
  const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
  const [block, ...more] = blocks.filter((text) => text.includes(part))
  if (block === undefined || more.length > 0) throw new Error(`not one block has "${part}"`)
  return block
}

const replaced = (text: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`the block does not hold ${from}`)
    return all.replaceAll(from, to)
  }, text)

const gitHub = 'https://token.actions.githubusercontent.com'

/**
 * Returns the page's commands from the group to the client's secret, for this domain and
 * repository.
 */
const commands = (issuer: string, publicKeyEndpoint: string): string =>
  [
    'set -euo pipefail',
    // The emulator's tenancy already has the page's group.
    replaced(pasted('--display-name deployers'), { deployers: 'deployers-by-hand' }),
    pasted('identity-domains app create'),
    pasted('--user-name github-shop'),
    replaced(pasted('identity-propagation-trust create'), {
      'OWNER/REPO': 'octo/shop',
      'OWNER@OWNERID/REPO@REPOID': 'octo@583231/shop@1296269',
      [`${gitHub}/.well-known/jwks`]: publicKeyEndpoint,
      [gitHub]: issuer,
    }),
    replaced(pasted('gh secret set OCI_CLIENT_SECRET'), {
      'gh secret set OCI_CLIENT_SECRET --repo OWNER/REPO': 'sed "s/^/client-secret /"',
      'gh variable set OCI_CLIENT_ID --repo OWNER/REPO --body': 'echo client-id',
    }),
  ].join('\n')

describe('the application, service user, group and trust of docs/your-tenancy.md', () => {
  let environment: Environment
  let admin: Admin
  let seeded: Trust | undefined

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
    admin = new Admin(environment)
    const [first] = await admin.trusts()
    seeded = first
    // A domain allows one trust for each issuer.
    await admin.changeTrust(first?.id ?? '', { issuer: 'https://elsewhere.example' })
  }, 60_000)

  afterAll(async () => {
    await admin.setClaims({})
    const made = (await admin.trusts()).filter(({ id }) => id !== seeded?.id)
    for (const { id } of made) await deleteTrust(id)
    if (seeded !== undefined) await admin.changeTrust(seeded.id, { issuer: seeded.issuer })
  }, 60_000)

  const deleteTrust = async (id: string): Promise<void> => {
    const { ociConfig, endpoint } = environment
    const clock = clockUntil(new AbortController().signal)
    const variables = { OCI_CLI_CONFIG_FILE: ociConfig, OCI_CLI_ENDPOINT: endpoint }
    const session = await openSession(variables, clock)
    const path = `/admin/v1/IdentityPropagationTrusts/${id}`
    const what = { operation: 'DeleteIdentityPropagationTrust', doing: 'delete the trust' }
    await callOci(session, { ...what, service: 'identity', method: 'DELETE', path }, clock, nothing)
  }

  it('are made by its commands, and GitHub signs in with either form of the subject', async () => {
    const { identityDomainUrl, oidcIssuer, region } = environment
    const shell = await shellEnvironment(sharedEmulator())
    const path = `${await officialClients()}:${shell['PATH']}`
    const script = commands(oidcIssuer, seeded?.publicKeyEndpoint ?? '')
    const env = { ...shell, PATH: path, DOMAIN_URL: identityDomainUrl }
    const ended = await outcomeOf('bash', ['-c', script], { env })
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    const printed = (name: string) =>
      new RegExp(`^${name} (\\S+)$`, 'm').exec(ended.stdout)?.[1] ?? ''
    const [oidcClientId, oidcClientSecret] = [printed('client-id'), printed('client-secret')]
    expect(oidcClientId).not.toBe(environment.oidcClientId)
    const inputs = {
      region,
      'identity-domain-url': identityDomainUrl,
      'client-id': oidcClientId,
      'client-secret': oidcClientSecret,
    }
    for (const immutable of [false, true]) {
      await admin.setClaims({ immutable })
      const job = new JobSteps(jobEnvironment(environment))
      expect(success(await job.run('auth', inputs))).toEqual(succeeded)
      job.end()
    }
  }, 120_000)
})
