import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { openSession } from '../../../../../src/clients/oci/oci-session.ts'
import { noWait } from '../../no-wait.ts'

const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()
const tokenOf = (sub: string): string =>
  ['{"alg":"RS256"}', JSON.stringify({ sub, exp: Date.now() / 1000 + 3600 }), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.')

/** Writes a profile whose files are in the home folder, with names that the OCI CLI accepts. */
const home = () => {
  const folder = mkdtempSync(join(tmpdir(), 'home-'))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('key', pem)
  write(
    'config',
    `[DEFAULT]\ntenancy=ocid1.tenancy.oc1..${'a'.repeat(60)}\nregion=eu-frankfurt-1\nkey_file=~/key\nsecurity_token_file=~/token\n`,
  )
  return { write, environment: { HOME: folder, OCI_CLI_CONFIG_FILE: '~/config' } }
}

describe('a profile of the machine', () => {
  const dependabot = { GITHUB_ACTOR: 'dependabot[bot]' }
  const fork = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'octo/shop' }

  it.each([
    ['a fork', fork],
    ['Dependabot', dependabot],
  ])('is not taken for a run of %s', async (whose, run) => {
    const { write, environment } = home()
    write('token', tokenOf('ocid1.user.oc1..a'))
    await expect(openSession({ ...environment, ...run }, noWait)).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
      message: expect.stringContaining(whose) as unknown,
    })
  })

  it('is, if a step of the job made it', async () => {
    const { write, environment } = home()
    const own = join(environment.HOME, 'oci-01234567-89ab-cdef-0123-456789abcdef')
    mkdirSync(own)
    write('token', tokenOf('ocid1.user.oc1..a'))
    writeFileSync(join(own, 'key.pem'), pem)
    const config = readFileSync(join(environment.HOME, 'config'), 'utf8')
    write('config', config.replace('~/key', join(own, 'key.pem')))
    const job = { ...environment, ...fork, RUNNER_TEMP: environment.HOME }
    expect(await openSession(job, noWait)).toMatchObject({ userId: 'ocid1.user.oc1..a' })
  })
})

describe('a session of a token that is in a file', () => {
  it('has each token masked once, also one that another process put there', async () => {
    const { write, environment } = home()
    const [first, second] = [tokenOf('ocid1.user.oc1..a'), tokenOf('ocid1.user.oc1..b')]
    const masked: string[] = []
    write('token', `${first}\n`)
    const session = await openSession(environment, noWait, (secret) => masked.push(secret))
    expect([masked, session.userId]).toEqual([[first], 'ocid1.user.oc1..a'])
    write('token', second)
    const keys = [await session.current?.(), await session.current?.()]
    expect(keys.map((key) => key?.keyId)).toEqual([`ST$${second}`, `ST$${second}`])
    expect(masked).toEqual([first, second])
  })
})
