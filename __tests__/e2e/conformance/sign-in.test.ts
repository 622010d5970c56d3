import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { emulator, environmentOf, sharedEmulator, type Environment } from '../emulator-fixture.ts'
import { officialClients, outcomeOf } from '../official-clients.ts'

/** Returns the variables of `env --auth`, read as a shell would. */
const shellFor = async (auth: string): Promise<NodeJS.ProcessEnv> => {
  const lines = await emulator('env', '--name', sharedEmulator(), '--auth', auth)
  const exported = [...lines.matchAll(/^export (\w+)='(.*)'$/gm)]
  const named = Object.fromEntries(
    exported.map(([, name = '', value]): [string, string | undefined] => [name, value]),
  )
  return { ...process.env, NODE_OPTIONS: '', ...named }
}

/** The kind of principal of each sign-in method. */
const methods = [
  ['api_key', 'ocid1.user.'],
  ['security_token', 'ocid1.user.'],
  ['instance_principal', 'ocid1.instance.'],
  ['resource_principal', 'ocid1.fnfunc.'],
] as const

describe("Oracle's clients sign in to the emulator", () => {
  let environment: Environment
  let bin: string

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
    bin = await officialClients()
  }, 900_000)

  it.each(methods)(
    'the OCI CLI with OCI_CLI_AUTH=%s',
    async (auth, principal) => {
      const env = await shellFor(auth)
      const got = await outcomeOf(
        join(bin, 'oci'),
        ['iam', 'tenancy', 'get', '--tenancy-id', environment.tenancyId],
        { env },
      )
      expect(got).toMatchObject({ code: 0 })
      expect(got.stdout).toContain(environment.tenancyId)
      const response = await fetch(`${environment.adminEndpoint}/requests?operation=GetTenancy`)
      const { requests } = (await response.json()) as { requests: { principal: string }[] }
      expect(requests.at(-1)?.principal).toMatch(new RegExp(`^${principal}`))
    },
    120_000,
  )

  it('oci session validate asks OCI', async () => {
    const env = await shellFor('security_token')
    const valid = await outcomeOf(join(bin, 'oci'), ['session', 'validate'], { env })
    expect(valid).toMatchObject({ code: 0 })
    expect(valid.stderr).toContain('Session is valid until')
  }, 120_000)

  it('the Python SDK as instance and as resource principal', async () => {
    const script = join(import.meta.dirname, 'principals.py')
    const outcome = async (auth: string) => {
      const env = await shellFor(auth)
      const argv = [script, auth, environment.endpoint, environment.tenancyId]
      const ended = await outcomeOf(join(bin, 'python'), argv, { env })
      expect(ended).toMatchObject({ code: 0 })
      return JSON.parse(ended.stdout) as unknown
    }
    expect(await outcome('instance_principal')).toEqual({
      tenancy: environment.tenancyId,
      region: environment.region,
      afterRefresh: environment.tenancyId,
    })
    expect(await outcome('resource_principal')).toEqual({
      tenancy: environment.tenancyId,
      region: environment.region,
      claim: environment.tenancyId,
      compartment: environment.compartmentId,
    })
  }, 120_000)
})

/** Clients without a setting for the address connect through a proxy. */
describe("Oracle's clients, unchanged, through the emulator's forward proxy", () => {
  let environment: Environment
  let bin: string
  let proxy: { id: string; url: string }

  const admin = async (method: string, path: string, body?: string): Promise<unknown> => {
    const init = { method, ...(body !== undefined && { body }) }
    const response = await fetch(`${environment.adminEndpoint}${path}`, init)
    return response.status === 204 ? undefined : await response.json()
  }

  const proxied = async (auth: string): Promise<NodeJS.ProcessEnv> => {
    const { OCI_CLI_ENDPOINT, OCI_CLI_FEDERATION_ENDPOINT, ...shell } = await shellFor(auth)
    expect(OCI_CLI_ENDPOINT ?? OCI_CLI_FEDERATION_ENDPOINT).toBeDefined()
    const bundle = { REQUESTS_CA_BUNDLE: environment.certificateAuthority }
    return { ...shell, ...bundle, HTTPS_PROXY: proxy.url, NO_PROXY: '127.0.0.1' }
  }

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
    bin = await officialClients()
    const credentials = JSON.stringify({ credentials: 'me:secret' })
    proxy = (await admin('POST', '/proxies', credentials)) as typeof proxy
  }, 900_000)

  afterAll(() => admin('DELETE', `/proxies/${proxy.id}`))

  it('oci session refresh writes a new token, with which the session is valid', async () => {
    const env = await proxied('security_token')
    const file = join(dirname(env['OCI_CLI_CONFIG_FILE'] ?? ''), 'token')
    const before = readFileSync(file, 'utf8')
    const refreshed = await outcomeOf(join(bin, 'oci'), ['session', 'refresh'], { env })
    expect(refreshed).toMatchObject({ code: 0 })
    expect(refreshed.stderr).toContain('Successfully refreshed token')
    expect(readFileSync(file, 'utf8')).not.toBe(before)
    const valid = await outcomeOf(join(bin, 'oci'), ['session', 'validate'], { env })
    expect(valid).toMatchObject({ code: 0 })
  }, 120_000)

  it('the Python SDK as instance principal, its federation found by the region', async () => {
    const env = await proxied('instance_principal')
    const script = join(import.meta.dirname, 'principals.py')
    const argv = [script, 'unpointed', '-', environment.tenancyId]
    const ended = await outcomeOf(join(bin, 'python'), argv, { env })
    expect(ended).toMatchObject({ code: 0 })
    expect(JSON.parse(ended.stdout)).toEqual({
      tenancy: environment.tenancyId,
      region: environment.region,
    })
    const { requests } = (await admin('GET', `/proxies/${proxy.id}/requests`)) as {
      requests: { target: string; status: number }[]
    }
    const target = `auth.${environment.region}.oraclecloud.com:443`
    expect(requests).toContainEqual(expect.objectContaining({ target, status: 200 }))
  }, 120_000)
})
