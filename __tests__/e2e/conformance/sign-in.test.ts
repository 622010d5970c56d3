import { beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { emulator, environmentOf, sharedEmulator, type Environment } from '../emulator-fixture.ts'
import { officialClients, tell } from '../official-clients.ts'

/** The variables of `env --auth`, read as a shell would. */
async function shellFor(auth: string): Promise<NodeJS.ProcessEnv> {
  const lines = await emulator('env', '--name', sharedEmulator(), '--auth', auth)
  const exported = [...lines.matchAll(/^export (\w+)='(.*)'$/gm)]
  const named = Object.fromEntries(
    exported.map(([, name = '', value]): [string, string | undefined] => [name, value]),
  )
  return { ...process.env, NODE_OPTIONS: '', ...named }
}

/** Which kind of principal each way of signing in is. */
const ways = [
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

  it.each(ways)(
    'the OCI CLI with OCI_CLI_AUTH=%s',
    async (auth, principal) => {
      const env = await shellFor(auth)
      const got = await tell(
        join(bin, 'oci'),
        ['iam', 'tenancy', 'get', '--tenancy-id', environment.tenancyId],
        { env },
      )
      expect(got).toMatchObject({ code: 0 })
      expect(got.stdout).toContain(environment.tenancyId)
      const answer = await fetch(`${environment.adminEndpoint}/requests?operation=GetTenancy`)
      const { requests } = (await answer.json()) as { requests: { principal: string }[] }
      expect(requests.at(-1)?.principal).toMatch(new RegExp(`^${principal}`))
    },
    120_000,
  )

  it('oci session validate asks OCI', async () => {
    const env = await shellFor('security_token')
    const valid = await tell(join(bin, 'oci'), ['session', 'validate'], { env })
    expect(valid).toMatchObject({ code: 0 })
    expect(valid.stderr).toContain('Session is valid until')
  }, 120_000)

  it('the Python SDK as instance and as resource principal', async () => {
    const script = join(import.meta.dirname, 'principals.py')
    const outcome = async (auth: string) => {
      const env = await shellFor(auth)
      const argv = [script, auth, environment.endpoint, environment.tenancyId]
      const ended = await tell(join(bin, 'python'), argv, { env })
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
