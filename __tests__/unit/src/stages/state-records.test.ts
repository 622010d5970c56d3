import { describe, expect, it } from '@jest/globals'

import { parsePlace } from '../../../../src/clients/oci/credential-files.ts'
import { parseKubeconfigRecord } from '../../../../src/stages/kubeconfig.ts'
import { parseLoginRecords } from '../../../../src/stages/login-ocir.ts'

const uuid = '01234567-89ab-cdef-0123-456789abcdef'
const hash = 'a'.repeat(64)
const temporary = '/home/runner/work/_temp'

const place = {
  folder: `${temporary}/oci-${uuid}`,
  configFile: `${temporary}/oci-${uuid}/.oci/config`,
  isNew: true,
  profile: 'DEFAULT',
}
const change = { path: '/home/me/.kube/config', id: `kept-${uuid}`, after: hash, mode: 0o600 }
const context = { ...change, context: 'shop', server: 'https://10.0.0.1:6443' }
const login = { ...change, before: hash, host: 'fra.ocir.io', authHash: hash }
const helper = { helper: 'ecr-login', host: 'fra.ocir.io', authHash: hash, id: `kept-${uuid}` }

const parsers = {
  place: (value: unknown) => parsePlace(value, temporary),
  context: parseKubeconfigRecord,
  login: (value: unknown) => parseLoginRecords([value])?.[0],
}
type Kind = keyof typeof parsers

describe('a record of main', () => {
  it.each<[Kind, unknown]>([
    ['place', place],
    ['context', context],
    ['login', login],
    ['login', helper],
  ])('of a %s is taken as it is', (kind, value) => {
    expect(parsers[kind](JSON.parse(JSON.stringify(value)))).toEqual(value)
  })

  it.each<[Kind, object, object]>([
    ['place', place, { folder: '/home/me/.ssh' }],
    ['place', place, { folder: `${temporary}/oci-${uuid}/..` }],
    ['place', place, { folder: `${temporary}/../_temp/oci-${uuid}` }],
    ['place', place, { folder: `/elsewhere/oci-${uuid}` }],
    ['place', place, { folder: `${temporary}/oci-x` }],
    ['place', place, { folder: 7 }],
    ['place', place, { configFile: '.oci/config' }],
    ['place', place, { configFile: '/home/me/../x' }],
    ['place', place, { isNew: 'true' }],
    ['place', place, { profile: 'A]\n[B' }],
    ['context', context, { path: 'config' }],
    ['context', context, { id: '../../home/me/.profile' }],
    ['context', context, { id: 'kept-x' }],
    ['context', context, { after: 'x' }],
    ['context', context, { before: '' }],
    ['context', context, { mode: 0o4755 }],
    ['context', context, { mode: '493' }],
    ['context', context, { context: '' }],
    ['login', login, { path: '/home/me/.profile\n' }],
    ['login', login, { authHash: undefined }],
    ['login', helper, { helper: 'x/run' }],
    ['login', helper, { helper: '..' }],
    ['login', helper, { helper: '' }],
    ['login', helper, { id: 'x' }],
  ])('of a %s is refused with another value', (kind, value, other) => {
    expect(parsers[kind]({ ...value, ...other })).toBeUndefined()
  })

  it.each([null, [], 'x', 7, {}])('is not %j', (value) => {
    expect(Object.values(parsers).map((parse) => parse(value))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    if (!Array.isArray(value)) expect(parseLoginRecords(value)).toBeUndefined()
  })
})
