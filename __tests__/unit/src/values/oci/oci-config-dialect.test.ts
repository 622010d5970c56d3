import { expect, it } from '@jest/globals'

import { parseSections } from '../../../../../src/values/oci/oci-config.ts'

const read = (text: string) => Object.fromEntries(parseSections(text))

// How Python's configparser, which the OCI CLI uses, reads each.
it.each<[string, string, object]>([
  ['a colon', '[DEFAULT]\nregion: eu-frankfurt-1\n', { region: 'eu-frankfurt-1' }],
  [
    'the first of both signs',
    '[DEFAULT]\nkey_file=C:\\keys\\a=b.pem\n',
    { key_file: 'C:\\keys\\a=b.pem' },
  ],
  ['keys in any case', '[DEFAULT]\nRegion = a\nTENANCY=b\n', { region: 'a', tenancy: 'b' }],
  [
    'a value of several lines',
    '[DEFAULT]\nkey_content =\n  one\n  two\nuser=me\n',
    { key_content: '\none\ntwo', user: 'me' },
  ],
  [
    'an empty line inside it',
    '[DEFAULT]\nkey_content=one\n\n  two\n',
    { key_content: 'one\n\ntwo' },
  ],
  ['empty lines after it', '[DEFAULT]\nuser=me\n\n\n[B]\n', { user: 'me' }],
  [
    'comments, but not behind a value',
    '[DEFAULT]\n# a=1\n  ; b=2\nuser=me # it\n',
    { user: 'me # it' },
  ],
  [
    'a comment between lines of a value',
    '[DEFAULT]\nkey_content=one\n# no\n  two\n',
    { key_content: 'one\ntwo' },
  ],
  [
    'entries that are indented alike',
    '[DEFAULT]\n  user=me\n  region=a\n',
    { user: 'me', region: 'a' },
  ],
  ['carriage returns', '[DEFAULT]\r\nuser=me\r\nregion=a\r\n', { user: 'me', region: 'a' }],
  ['a byte order mark', '\uFEFF[DEFAULT]\nuser=me\n', { user: 'me' }],
  ['an empty value', '[DEFAULT]\npass_phrase=\nuser=me\n', { pass_phrase: '', user: 'me' }],
])('an OCI config file with %s is read as the OCI CLI does', (_what, text, expected) => {
  expect(read(text)['DEFAULT']).toEqual(expected)
})

it('a section ends the value above it', () => {
  expect(read('[A]\nuser=me\n[B]\n  user=you\n')).toEqual({ A: { user: 'me' }, B: { user: 'you' } })
})
