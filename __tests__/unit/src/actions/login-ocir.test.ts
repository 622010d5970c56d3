import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { auth } from '../../../../src/actions/auth.ts'
import { loginOcir } from '../../../../src/actions/login-ocir.ts'
import { loopbackJob, person } from './loopback-job.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const plain = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

let job: Awaited<ReturnType<typeof loopbackJob>>

beforeEach(async () => {
  job = await loopbackJob()
})

afterEach(() => job.end())

describe('login-ocir', () => {
  const token = () => ({ registry: job.host, username: 'acme/ann', 'auth-token': 'auth-token-1' })
  const docker = () => join(job.home, '.docker', 'config.json')

  it('writes REGISTRY_AUTH_FILE too, which podman would read alone', async () => {
    const own = job.file('auth.json', '{"auths":{}}')
    const { context } = job.step(token(), { REGISTRY_AUTH_FILE: own })
    await loginOcir.main(context)
    for (const path of [docker(), own]) expect(readFileSync(path, 'utf8')).toContain(job.host)
    await loginOcir.post?.(context)
    expect([readFileSync(own, 'utf8'), existsSync(docker())]).toEqual(['{"auths":{}}', false])
  })

  it('with logout: false leaves the login, and no copy of what was there', async () => {
    const own = job.file('auth.json', '{"auths":{"ghcr.io":{"auth":"eDp5"}}}')
    const memory = job.step({ ...token(), logout: 'false' }, { REGISTRY_AUTH_FILE: own })
    await loginOcir.main(memory.context)
    await loginOcir.post?.(memory.context)
    expect(readFileSync(own, 'utf8')).toContain(job.host)
    expect(memory.saved.size).toBe(0)
    expect(readdirSync(memory.context.temporaryFolder)).toEqual([])
  })

  /** Runs after auth, with a short-lived token. */
  const signedIn = async (
    inputs: Record<string, string> = { registry: job.host },
    realm = 'oc1',
  ) => {
    const tenancy = { 'tenancy-id': person['tenancy-id'].replace('oc1', realm) }
    const signIn = job.step({ ...person, ...tenancy, 'private-key': plain })
    await auth.main(signIn.context)
    return (variables = {}) => job.step(inputs, { ...signIn.exported, ...variables })
  }

  /** Makes the registry know one user. */
  const knows = (name: string) => (user: string) => (user === name ? 200 : 401)

  it.each([
    ['whole, of another tenancy', 'other/ada', 'other/ada', ['acme/other/ada', 'other/ada']],
    ['of a domain', 'staff/ada', 'acme/staff/ada', ['acme/staff/ada']],
    ['of the default domain', 'ada', 'acme/ada', ['acme/ada']],
    ['whole, of this tenancy', 'acme/ada', 'acme/ada', ['acme/ada']],
  ])('finds out whose an auth token is: a user %s', async (_, username, full, asked) => {
    job.says.login = knows(full)
    const { context, outputs } = (await signedIn({ ...token(), username }))()
    await loginOcir.main(context)
    expect(job.users).toEqual(asked)
    expect(outputs.get('username')).toBe(full)
    expect(outputs.get('tenancy-namespace')).toBe(full.split('/')[0])
  })

  const hindrances: [string, Record<string, string>, number][] = [
    ['no sign-in', { OCI_CLI_CONFIG_FILE: '/nowhere' }, 200],
    ['a sign-in that is broken', { OCI_CLI_REGION: 'no region' }, 200],
    ['an OCI that refuses', {}, 404],
  ]
  it.each(hindrances)(
    'a user that is whole needs nothing of OCI: %s',
    async (_, variables, status) => {
      job.says.namespace = status
      job.says.login = knows('other/ada')
      const { context, outputs } = (await signedIn({ ...token(), username: 'other/ada' }))(
        variables,
      )
      await loginOcir.main(context)
      expect([job.users, outputs.get('tenancy-namespace')]).toEqual([['other/ada'], 'other'])
    },
  )

  it.each<[string, Record<string, string>, number, string, RegExp]>([
    ['staff/ada', {}, 200, 'REGISTRY_LOGIN_REFUSED', /login of acme\/staff\/ada .* of staff\/ada /],
    ['ada', {}, 404, 'OCI_NOT_FOUND_OR_NOT_ALLOWED', /could not read the tenancy's namespace/],
    ['ada', { OCI_CLI_CONFIG_FILE: '/nowhere' }, 200, 'REGISTRY_USER_INCOMPLETE', /no namespace/],
  ])('fails as %s with %j and %i', async (username, variables, status, code, message) => {
    job.says.namespace = status
    job.says.login = () => 401
    const { context } = (await signedIn({ ...token(), username }))(variables)
    const failure: unknown = await loginOcir.main(context).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code, message: expect.stringMatching(message) as unknown })
    expect(existsSync(docker())).toBe(false)
  })

  it.each([
    [503, '', 'OCI_UNAVAILABLE'],
    [200, '{}', 'OCI_RESPONSE_INVALID'],
    [200, '"ac', 'OCI_RESPONSE_INVALID'],
  ])('fails if the namespace cannot be read: HTTP %i %j', async (status, body, code) => {
    const { context, outputs } = (await signedIn())()
    job.says.namespace = status
    job.says.bodies = { '/n': body }
    await expect(loginOcir.main(context)).rejects.toMatchObject({ code })
    expect([outputs.size, existsSync(docker())]).toEqual([0, false])
  })

  it('says which outputs are empty where the namespace may not be read', async () => {
    const { context, outputs, lines } = (await signedIn())()
    job.says.namespace = 404
    await loginOcir.main(context)
    expect(outputs.get('repository-prefix')).toBe('')
    expect(lines.join('\n')).toMatch(
      /::warning::The outputs "tenancy-namespace" and "repository-prefix"/,
    )
  })

  it('knows the host of a newer realm from the environment', async () => {
    const step = await signedIn({}, 'oc99')
    await expect(loginOcir.main(step().context)).rejects.toMatchObject({ code: 'REALM_UNKNOWN' })
    const reported = '{"realmKey":"oc99","realmDomainComponent":"oraclecloud99.test"}'
    const { context, outputs } = step({ OCI_REGION_METADATA: reported })
    await loginOcir.main(context)
    expect(outputs.get('registry')).toBe('ocir.eu-frankfurt-1.oci.oraclecloud99.test')
  })

  it('logs in with a token that the registry takes', async () => {
    const { context, lines } = (await signedIn())()
    await loginOcir.main(context)
    expect(lines.join('\n')).toMatch(`Logged in to ${job.host} as BEARER_TOKEN`)
    expect(lines.join('\n')).not.toContain('::warning')
  })

  it.each([401, 403])('does not say so when the registry answers %i', async (status) => {
    job.says.login = () => status
    const { context } = (await signedIn())()
    await expect(loginOcir.main(context)).rejects.toMatchObject({ code: 'REGISTRY_LOGIN_REFUSED' })
    expect(existsSync(docker())).toBe(false)
  })

  it('warns if the registry gives no verdict', async () => {
    job.says.open = 404
    const { context, lines } = (await signedIn())()
    await loginOcir.main(context)
    expect(lines.join('\n')).toMatch(/::warning::could not check .* it returned 404/)
    expect(readFileSync(docker(), 'utf8')).toContain(job.host)
  })
})
