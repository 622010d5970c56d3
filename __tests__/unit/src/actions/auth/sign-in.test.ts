import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { auth } from '../../../../../src/actions/auth.ts'
import { loopbackJob, person } from '../loopback-job.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const plain = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const encrypted = privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' })
  .toString()
/** Only this passphrase decrypts it, not e.g. a trimmed one. */
const spaced = privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame ' })
  .toString()

let job: Awaited<ReturnType<typeof loopbackJob>>

beforeEach(async () => {
  job = await loopbackJob()
})

afterEach(() => job.end())

describe('auth with a key', () => {
  const profile = () =>
    job.file(
      'config',
      `[DEFAULT]\ntenancy=${person['tenancy-id']}\nuser=${person['user-id']}\nregion=eu-frankfurt-1\nkey_file=${job.file('key', encrypted)}\npass_phrase=open sesame\n`,
    )

  it.each<[string, Record<string, string>, () => Record<string, string>]>([
    ['encrypted', { 'private-key': encrypted, passphrase: 'open sesame' }, () => ({})],
    [
      'encrypted for a passphrase that ends with a space',
      { 'private-key': spaced, passphrase: 'open sesame \n' },
      () => ({}),
    ],
    ['of OCI_CLI_KEY_FILE', {}, () => ({ OCI_CLI_KEY_FILE: job.file('key', plain) })],
    [
      'of OCI_CLI_KEY_FILE, encrypted',
      {},
      () => ({ OCI_CLI_KEY_FILE: job.file('key', encrypted), OCI_CLI_PASSPHRASE: 'open sesame' }),
    ],
    ['of a profile, encrypted', {}, () => ({ OCI_CLI_CONFIG_FILE: profile() })],
  ])('%s leaves it for later steps until post', async (name, inputs, variables) => {
    const { context, exported, lines } = job.step({ ...person, ...inputs }, variables())
    await auth.main(context)
    const config = readFileSync(exported['OCI_CLI_CONFIG_FILE'] ?? '', 'utf8')
    const left = readFileSync(/^key_file=(.*)$/m.exec(config)?.[1] ?? '', 'utf8')
    expect(createPrivateKey(left).equals(privateKey)).toBe(true)
    const isMasked = lines.some((line) => /^::add-mask::open sesame ?$/.test(line))
    expect(isMasked).toBe(name.includes('encrypted'))
    await auth.post?.(context)
    expect(readdirSync(context.temporaryFolder)).toEqual([])
  })

  it('and export: false gives later steps the file, but no variable', async () => {
    const memory = job.step({ ...person, 'private-key': plain, export: 'false' })
    await auth.main(memory.context)
    expect(memory.exported).toEqual({})
    expect(existsSync(String(memory.outputs.get('config-file')))).toBe(true)
  })
})

describe('auth and the files of others', () => {
  const key = { ...person, 'private-key': plain }

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['config-file', { 'config-file': '~/ci/config' }, {}],
    [
      'OCI_CLI_KEY_FILE',
      { 'config-file': '~/ci/config', 'private-key': '' },
      { OCI_CLI_KEY_FILE: '~/key' },
    ],
  ])('finds the home folder in %s', async (_, inputs, variables) => {
    job.file('key', plain)
    const { context, exported, outputs } = job.step({ ...key, ...inputs }, variables)
    await auth.main(context)
    const path = join(job.home, 'ci', 'config')
    expect(readFileSync(path, 'utf8')).toContain('[DEFAULT]')
    expect([exported['OCI_CLI_CONFIG_FILE'], outputs.get('config-file')]).toEqual([path, path])
    await auth.post?.(context)
    expect(existsSync(path)).toBe(false)
  })

  it('leaves a config alone whose name only begins like ours', async () => {
    const { context, exported } = job.step(key)
    const path = join(context.temporaryFolder, 'oci-config')
    const text = `[DEFAULT]\nuser=me\nkey_file=${join(context.temporaryFolder, 'oci-key.pem')}\n`
    writeFileSync(path, text)
    const environment = { ...context.environment, OCI_CLI_CONFIG_FILE: path }
    await auth.main({ ...context, environment })
    expect(exported['OCI_CLI_CONFIG_FILE']).not.toBe(path)
    await auth.post?.(context)
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('finds the key of OCI_CLI_KEY_CONTENT again when it runs once more', async () => {
    const variables = { OCI_CLI_KEY_CONTENT: plain }
    const first = job.step(person, variables)
    await auth.main(first.context)
    const again = job.step({ ...person, profile: 'again' }, { ...variables, ...first.exported })
    const { temporaryFolder } = first.context
    await auth.main({ ...again.context, temporaryFolder })
    expect(again.outputs.get('method')).toBe('api-key')
    expect(again.exported).toMatchObject({ OCI_CLI_KEY_CONTENT: '', OCI_CLI_PROFILE: 'again' })
  })
})

describe('auth without what it needs', () => {
  const url = 'https://idcs.example.com'
  const domain = { 'identity-domain-url': url, 'client-id': 'id', 'client-secret': '' }
  const ofFork = () => ({
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_EVENT_PATH: job.file(
      'event',
      '{"pull_request":{"head":{"repo":{"full_name":"x/shop"}}}}',
    ),
  })
  const ofDependabot = () => ({ GITHUB_ACTOR: 'dependabot[bot]' })

  it.each<[Record<string, string>, () => Record<string, string>, RegExp]>([
    [domain, () => ({}), /"client-secret" is missing\nA secret that is not set reads as an empty/],
    [domain, ofFork, /"client-secret" is missing\nThis run belongs to a pull request from a fork/],
    [domain, ofDependabot, /"client-secret" is missing\nThis run belongs to Dependabot/],
    [{ method: 'github-oidc' }, ofFork, /"identity-domain-url" is missing\nThis run .* a fork/],
    [{ method: 'api-key' }, ofFork, /neither inputs nor .*\nThis run .* a fork/],
    [{ method: 'session-token' }, ofDependabot, /neither inputs nor .*\nThis run .* Dependabot/],
  ])('says whose run gets no secrets: %j', async (inputs, variables, text) => {
    const { context } = job.step(inputs, variables())
    const failure = (await auth.main(context).catch((error: unknown) => error)) as {
      message: string
      hint: string
    }
    expect(failure).toMatchObject({ code: 'SIGN_IN_METHOD_MISSING' })
    expect(`${failure.message}\n${failure.hint}`).toMatch(text)
  })
})
