import { describe, expect, it } from '@jest/globals'

import { requireLogin } from '../../../../src/stages/require-login.ts'

const host = 'fra.ocir.io'

describe('requireLogin', () => {
  it.each([
    ['the host', { auths: { [host]: { auth: 'a' } } }],
    ['its address', { auths: { [`https://${host}/v2/`]: { auth: 'a' } } }],
    ['its helper', { credHelpers: { [host]: 'ocir' } }],
    ['a store for all hosts', { auths: {}, credsStore: 'pass' }],
  ])('takes a login under %s', (_where, config) => {
    expect(() => requireLogin(JSON.stringify(config), host)).not.toThrow()
  })

  it('leaves a file that is no JSON to the builder', () => {
    expect(() => requireLogin('{', host)).not.toThrow()
  })

  it.each([undefined, '', '{}'])('refuses where the file is %j', (text) => {
    expect(() => requireLogin(text, host)).toThrow(/cannot push to fra\.ocir\.io/)
  })

  it.each([
    ['nothing at all', {}, /has not logged in to it$/],
    ['another host', { auths: { 'iad.ocir.io': {} } }, /only to iad\.ocir\.io/],
    ['a longer name', { auths: { [`${host}.example.com`]: {} } }, /example\.com/],
    ['a helper of another host', { credHelpers: { 'iad.ocir.io': 'x' } }, /not logged in/],
    ['a store that is switched off', { credHelpers: { [host]: '' }, credsStore: 'x' }, /not/],
  ])('refuses %s, and names login-ocir', (_what, config, message) => {
    expect(() => requireLogin(JSON.stringify(config), host)).toThrow(
      expect.objectContaining({
        code: 'REGISTRY_LOGIN_MISSING',
        message: expect.stringMatching(message) as unknown,
        hint: expect.stringContaining('login-ocir') as unknown,
      }),
    )
  })
})
