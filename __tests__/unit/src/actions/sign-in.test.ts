import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { auth } from '../../../../src/actions/auth.ts'
import { loginOcir } from '../../../../src/actions/login-ocir.ts'
import { actionMemory } from './action-memory.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const plain = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const encrypted = privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' })
  .toString()
const clock = { now: () => Date.now(), sleep: () => Promise.resolve() }
const person = {
  region: 'eu-frankfurt-1',
  'tenancy-id': `ocid1.tenancy.oc1..${'a'.repeat(60)}`,
  'user-id': `ocid1.user.oc1..${'b'.repeat(60)}`,
}

let folder: string
let server: Server
let host: string
/** What the registry answers to whoever asks, and to a login. */
let registry: readonly [number, number]

/** OCI and a registry in one. */
const answer: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? '', 'http://oci')
  const realm = `Bearer realm="http://${host}/realm",service="ocir"`
  if (pathname === '/20180419/docker/token') return response.end('{"token":"bear.er.token"}')
  if (pathname === '/n') return response.end('"acme"')
  if (pathname === '/v2/') response.writeHead(registry[0], { 'www-authenticate': realm })
  if (pathname === '/realm') response.writeHead(registry[1])
  return response.end('{}')
}

beforeEach(async () => {
  registry = [401, 200]
  folder = mkdtempSync(join(tmpdir(), 'home-'))
  server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const runner = (inputs: Record<string, string>, variables: Record<string, string> = {}) =>
  actionMemory(inputs, clock, { OCI_CLI_ENDPOINT: `http://${host}`, HOME: folder, ...variables })

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('auth with a key', () => {
  const profile = () =>
    file(
      'config',
      `[DEFAULT]\ntenancy=${person['tenancy-id']}\nuser=${person['user-id']}\nregion=eu-frankfurt-1\nkey_file=${file('key', encrypted)}\npass_phrase=open sesame\n`,
    )

  it.each<[string, Record<string, string>, () => Record<string, string>]>([
    ['encrypted', { 'private-key': encrypted, passphrase: 'open sesame' }, () => ({})],
    ['of OCI_CLI_KEY_FILE', {}, () => ({ OCI_CLI_KEY_FILE: file('key', plain) })],
    [
      'of OCI_CLI_KEY_FILE, encrypted',
      {},
      () => ({ OCI_CLI_KEY_FILE: file('key', encrypted), OCI_CLI_PASSPHRASE: 'open sesame' }),
    ],
    ['of a profile, encrypted', {}, () => ({ OCI_CLI_CONFIG_FILE: profile() })],
  ])('%s leaves it for later steps until post', async (name, inputs, variables) => {
    const { context, exported, lines } = runner({ ...person, ...inputs }, variables())
    await auth.main(context)
    const config = readFileSync(exported['OCI_CLI_CONFIG_FILE'] ?? '', 'utf8')
    const left = readFileSync(/^key_file=(.*)$/m.exec(config)?.[1] ?? '', 'utf8')
    expect(createPrivateKey(left).equals(privateKey)).toBe(true)
    expect(lines.includes('::add-mask::open sesame')).toBe(name.includes('encrypted'))
    await auth.post?.(context)
    expect(readdirSync(context.temporaryFolder)).toEqual([])
  })

  it('and export: false gives later steps the file, but no variable', async () => {
    const memory = runner({ ...person, 'private-key': plain, export: 'false' })
    await auth.main(memory.context)
    expect(memory.exported).toEqual({})
    expect(existsSync(String(memory.outputs.get('config-file')))).toBe(true)
  })
})

describe('login-ocir', () => {
  const token = () => ({ registry: host, username: 'acme/ann', 'auth-token': 'auth-token-1' })
  const docker = () => join(folder, '.docker', 'config.json')

  it('writes REGISTRY_AUTH_FILE too, which podman would read alone', async () => {
    const own = file('auth.json', '{"auths":{}}')
    const { context } = runner(token(), { REGISTRY_AUTH_FILE: own })
    await loginOcir.main(context)
    for (const path of [docker(), own]) expect(readFileSync(path, 'utf8')).toContain(host)
    await loginOcir.post?.(context)
    expect([readFileSync(own, 'utf8'), existsSync(docker())]).toEqual(['{"auths":{}}', false])
  })

  it('with logout: false leaves the login, and no copy of what was there', async () => {
    const own = file('auth.json', '{"auths":{"ghcr.io":{"auth":"eDp5"}}}')
    const memory = runner({ ...token(), logout: 'false' }, { REGISTRY_AUTH_FILE: own })
    await loginOcir.main(memory.context)
    await loginOcir.post?.(memory.context)
    expect(readFileSync(own, 'utf8')).toContain(host)
    expect(memory.saved.size).toBe(0)
    expect(readdirSync(memory.context.temporaryFolder)).toEqual([])
  })

  /** After auth, with a short-lived token. */
  const signedIn = async (inputs: Record<string, string> = { registry: host }, realm = 'oc1') => {
    const tenancy = { 'tenancy-id': person['tenancy-id'].replace('oc1', realm) }
    const signIn = runner({ ...person, ...tenancy, 'private-key': plain })
    await auth.main(signIn.context)
    return (variables = {}) => runner(inputs, { ...signIn.exported, ...variables })
  }

  it('knows the host of a realm that opened later by what the environment tells', async () => {
    const step = await signedIn({}, 'oc99')
    await expect(loginOcir.main(step().context)).rejects.toMatchObject({ code: 'REALM_UNKNOWN' })
    const told = '{"realmKey":"oc99","realmDomainComponent":"oraclecloud99.test"}'
    const { context, outputs } = step({ OCI_REGION_METADATA: told })
    await loginOcir.main(context)
    expect(outputs.get('registry')).toBe('ocir.eu-frankfurt-1.oci.oraclecloud99.test')
  })

  it('logs in with a token that the registry takes', async () => {
    const { context, lines } = (await signedIn())()
    await loginOcir.main(context)
    expect(lines.join('\n')).toMatch(`Logged in to ${host} as BEARER_TOKEN`)
    expect(lines.join('\n')).not.toContain('::warning')
  })

  it.each([401, 403])('does not say so when the registry answers %i', async (status) => {
    registry = [401, status]
    const { context } = (await signedIn())()
    await expect(loginOcir.main(context)).rejects.toMatchObject({ code: 'REGISTRY_LOGIN_REFUSED' })
    expect(existsSync(docker())).toBe(false)
  })

  it('warns when the registry does not tell', async () => {
    registry = [404, 404]
    const { context, lines } = (await signedIn())()
    await loginOcir.main(context)
    expect(lines.join('\n')).toMatch(/::warning::could not ask .* it answered 404/)
    expect(readFileSync(docker(), 'utf8')).toContain(host)
  })
})
