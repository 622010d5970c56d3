import { describe, expect, it } from '@jest/globals'

import { parseOciConfig } from '../../../../../src/clients/oci/oci-profile.ts'
import {
  addSection,
  parseSections,
  removeSection,
} from '../../../../../src/values/oci/oci-config.ts'

const file = `# mine
[DEFAULT]
user=a
key_file = /k ; kept
security_token_file=/t

[prod]
  region=eu-frankfurt-1
`

describe('OCI config files', () => {
  it('reads sections as they stand', () => {
    expect([...parseSections(file)]).toEqual([
      ['DEFAULT', { user: 'a', key_file: '/k ; kept', security_token_file: '/t' }],
      ['prod', { region: 'eu-frankfurt-1' }],
    ])
  })

  it.each([
    ['an empty file', ''],
    ['a file of somebody else', file],
    ['a file without a last line end', file.trimEnd()],
    ['a file with line ends of Windows', file.replaceAll('\n', '\r\n')],
  ])('adds a section to %s, and takes it out again without a trace', (_, text) => {
    const added = addSection(text, 'ours', { region: 'x' })
    expect(parseSections(added).get('ours')).toEqual({ region: 'x' })
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`
    expect(removeSection(added, 'ours')).toBe(before)
    expect(removeSection(added, 'other')).toBe(added)
  })

  it('takes out a section in the middle only', () => {
    const rest = removeSection(file, 'DEFAULT')
    expect(rest).toBe('# mine\n[prod]\n  region=eu-frankfurt-1\n')
  })

  it('lets profiles inherit, but never the credentials of another key', () => {
    const text = `${file}[other]\nkey_file=/o\n`
    const profiles = parseOciConfig(text)
    expect(profiles.get('prod')).toMatchObject({ key_file: '/k ; kept', security_token_file: '/t' })
    expect(profiles.get('other')).toEqual({ user: 'a', key_file: '/o' })
  })
})
