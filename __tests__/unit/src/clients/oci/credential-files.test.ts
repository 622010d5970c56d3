import { randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  chmodSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

import { beforeEach, describe, expect, it } from '@jest/globals'

import {
  credentialFolder,
  isOurs,
  ownConfigFile,
  removeCredentials,
  writeCredentials,
} from '../../../../../src/clients/oci/credential-files.ts'

const content = {
  tenancyId: 'ocid1.tenancy.oc1..a',
  userId: 'ocid1.user.oc1..b',
  fingerprint: 'aa:bb',
  region: 'eu-frankfurt-1',
  privateKey: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
}

describe('credential files', () => {
  let temporary: string
  const place = (profile: string, configFile?: string) => {
    const folder = credentialFolder(temporary, randomUUID())
    const file = configFile ?? ownConfigFile(folder)
    return { folder, profile, configFile: file, isNew: !existsSync(file) }
  }

  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), 'credentials-'))
  })

  it('writes a profile that only the owner can read, and leaves nothing', async () => {
    const own = place('DEFAULT')
    const renewal = { method: 'session-token' as const }
    await writeCredentials({ ...content, profile: 'DEFAULT', token: 't.o.k', renewal }, own)
    const names = ['.oci/config', 'key.pem', 'renewal.json', 'token']
    expect(readdirSync(own.folder).sort()).toEqual(['.oci', 'key.pem', 'renewal.json', 'token'])
    for (const name of names) {
      expect(statSync(join(own.folder, name)).mode & 0o777).toBe(0o600)
    }
    expect(statSync(own.folder).mode & 0o777).toBe(0o700)
    expect(readFileSync(own.configFile, 'utf8')).toContain(
      `security_token_file=${own.folder}/token`,
    )
    expect(await removeCredentials(own)).toBe(true)
    expect(readdirSync(temporary)).toEqual([])
    expect(await removeCredentials(own)).toBe(false)
  })

  it('labels the key of a user, so that the OCI CLI does not warn', async () => {
    const own = place('DEFAULT')
    await writeCredentials({ ...content, profile: 'DEFAULT' }, own)
    expect(readFileSync(join(own.folder, 'key.pem'), 'utf8')).toMatch(/-----\nOCI_API_KEY\n$/)
  })

  it('keeps several profiles of one job side by side, whichever goes first', async () => {
    for (const order of ['first', 'second']) {
      const one = place('DEFAULT')
      const two = place('prod', one.configFile)
      await writeCredentials({ ...content, profile: 'DEFAULT' }, one)
      await writeCredentials({ ...content, profile: 'prod' }, two)
      const [gone, kept] = order === 'first' ? [one, two] : [two, one]
      await removeCredentials(gone)
      const text = readFileSync(one.configFile, 'utf8')
      expect(text).toContain(`[${kept.profile}]`)
      expect(text).not.toContain(`[${gone.profile}]`)
      expect(existsSync(join(kept.folder, 'key.pem'))).toBe(true)
      expect(existsSync(join(gone.folder, 'key.pem'))).toBe(false)
      await removeCredentials(kept)
      expect(readdirSync(temporary)).toEqual([])
    }
  })

  it('replaces a profile of the same job, and leaves it to the later step', async () => {
    const one = place('DEFAULT')
    const two = place('DEFAULT', one.configFile)
    await writeCredentials({ ...content, profile: 'DEFAULT' }, one)
    await writeCredentials({ ...content, profile: 'DEFAULT', region: 'us-ashburn-1' }, two)
    await removeCredentials(one)
    expect(readFileSync(one.configFile, 'utf8')).toContain('region=us-ashburn-1')
    await removeCredentials(two)
    expect(existsSync(one.configFile)).toBe(false)
  })

  it.each([
    ['oci-0f3c8a52-4d51-4a6e-9b0a-2f6f6d1c7e11/.oci/config', true],
    ['x/../oci-0f3c8a52-4d51-4a6e-9b0a-2f6f6d1c7e11/key.pem', true],
    ['oci-0f3c8a52-4d51-4a6e-9b0a-2f6f6d1c7e11-mine/config', false],
    ['oci-config', false],
    ['oci-cli/config', false],
    ['x/oci-0f3c8a52-4d51-4a6e-9b0a-2f6f6d1c7e11/config', false],
    ['', false],
  ])('knows its own folders by their whole names: %s', (path, expected) => {
    expect(isOurs(join(temporary, path), temporary)).toBe(expected)
  })

  it.each([
    ['config', () => '/home/me/key.pem'],
    ['oci-config', () => join(temporary, 'oci-key.pem')],
  ])('never overwrites a foreign profile in %s, and writes nothing', async (name, key) => {
    const foreign = join(temporary, name)
    const text = `[DEFAULT]\nuser=me\nkey_file=${key()}\n`
    writeFileSync(foreign, text)
    const own = place('DEFAULT', foreign)
    const writing = writeCredentials({ ...content, profile: 'DEFAULT' }, own)
    await expect(writing).rejects.toMatchObject({ code: 'PROFILE_EXISTS' })
    expect(readFileSync(foreign, 'utf8')).toBe(text)
    expect(readdirSync(temporary)).toEqual([name])
  })

  it('adds to a foreign file and restores it, with its mode and what others added since', async () => {
    const foreign = join(temporary, 'config')
    const text = '[DEFAULT]\nuser=me\nkey_file=/home/me/key.pem\n'
    writeFileSync(foreign, text)
    chmodSync(foreign, 0o640)
    const own = place('ci', foreign)
    await writeCredentials({ ...content, profile: 'ci' }, own)
    expect(readFileSync(foreign, 'utf8')).toContain('[ci]\n')
    writeFileSync(foreign, `${readFileSync(foreign, 'utf8')}[later]\nuser=x\n`)
    await removeCredentials(own)
    expect(readFileSync(foreign, 'utf8')).toBe(`${text}[later]\nuser=x\n`)
    expect(statSync(foreign).mode & 0o777).toBe(0o640)
    expect(readdirSync(temporary)).toEqual(['config'])
  })

  it.each(['config', 'link'])('removes a file of its own that others may see: %s', async (name) => {
    const file = join(temporary, name)
    if (name === 'link') symlinkSync(join(temporary, 'config'), file)
    if (name === 'link') writeFileSync(join(temporary, 'config'), '[DEFAULT]\nuser=me\n')
    const before = readdirSync(temporary)
    const own = place('ci', file)
    await writeCredentials({ ...content, profile: 'ci' }, own)
    writeFileSync(join(temporary, `config.${basename(own.folder)}`), 'half')
    await removeCredentials(own)
    expect(readdirSync(temporary)).toEqual(before)
  })

  it('removes each part that a killed step left, and texts that end too soon', async () => {
    const foreign = join(temporary, 'config')
    writeFileSync(foreign, '[DEFAULT]\nuser=me\n')
    const own = place('ci', foreign)
    await writeCredentials(
      { ...content, profile: 'other' },
      { ...own, profile: 'other', configFile: join(own.folder, 'config') },
    )
    writeFileSync(`${foreign}.${basename(own.folder)}`, 'half')
    await removeCredentials(own)
    expect(readdirSync(temporary)).toEqual(['config'])
    expect(readFileSync(foreign, 'utf8')).toBe('[DEFAULT]\nuser=me\n')
  })
})
