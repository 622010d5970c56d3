import { describe, expect, it } from '@jest/globals'

import { chooseMethod, type Found } from '../../../../../src/stages/auth/choose-method.ts'

const nothing: Found = {
  domain: false,
  sessionToken: false,
  privateKey: false,
  keyVariable: undefined,
  resourcePrincipal: false,
  workloadIdentity: false,
  profile: async () => undefined,
  isOnInstance: async () => false,
}
const everything: Found = {
  domain: true,
  sessionToken: true,
  privateKey: true,
  keyVariable: 'OCI_CLI_KEY_FILE',
  resourcePrincipal: true,
  workloadIdentity: true,
  profile: async () => ({ method: 'session-token', name: 'me', file: '/c' }),
  isOnInstance: async () => true,
}
const nobody = async () => undefined

describe('the sign-in method', () => {
  it.each([
    ['github-oidc', {}, /identity-domain-url/],
    ['session-token', { domain: false }, /session-token is given/],
    ['api-key', { domain: false, sessionToken: false }, /private-key is given/],
    ['api-key', { domain: false, sessionToken: false, privateKey: false }, /OCI_CLI_KEY_FILE/],
    [
      'resource-principal',
      { domain: false, sessionToken: false, privateKey: false, keyVariable: undefined },
      /OCI_RESOURCE_PRINCIPAL_VERSION/,
    ],
    ['session-token', { ...nothing, profile: everything.profile }, /\/c has a profile "me"/],
    [
      'workload-identity',
      { ...nothing, workloadIdentity: true, isOnInstance: everything.isOnInstance },
      /PROXYMUX/,
    ],
    ['instance-principal', { ...nothing, isOnInstance: everything.isOnInstance }, /metadata/],
  ])('is %s, with the reason', async (method, without, why) => {
    const choice = await chooseMethod('auto', { ...everything, ...without }, nobody)
    expect(choice.method).toBe(method)
    expect(choice.why).toMatch(why)
  })

  it('is the requested one, without a check of any other', async () => {
    const profile = () => Promise.reject(new Error('looked'))
    const asked = chooseMethod('instance-principal', { ...nothing, profile }, nobody)
    expect(await asked).toEqual({ method: 'instance-principal' })
  })

  it.each(['fork', 'dependabot'] as const)(
    'is for a %s what the inputs give, never what the machine has',
    async (outsider) => {
      const whose = async () => outsider
      const checked: string[] = []
      const ambient = {
        ...everything,
        domain: false,
        sessionToken: false,
        privateKey: false,
        profile: () => (checked.push('profile'), everything.profile()),
        isOnInstance: () => (checked.push('instance'), everything.isOnInstance()),
      }
      await expect(chooseMethod('auto', ambient, whose)).rejects.toMatchObject({
        code: 'SIGN_IN_METHOD_MISSING',
        message: expect.stringContaining('not taken for code of others') as unknown,
      })
      expect(checked).toEqual([])
      const given = await chooseMethod('auto', { ...ambient, privateKey: true }, whose)
      expect(given.method).toBe('api-key')
    },
  )

  it.each([
    [undefined, /A secret that is not set reads as an empty input/],
    [
      'fork',
      /pull request from a fork, and GitHub gives such runs none of the repository's secrets/,
    ],
    ['dependabot', /none of the repository's secrets, only those stored for Dependabot/],
  ] as const)('is missing when nothing is there, for %s', async (outsider, hint) => {
    await expect(chooseMethod('auto', nothing, async () => outsider)).rejects.toMatchObject({
      code: 'SIGN_IN_METHOD_MISSING',
      hint: expect.stringMatching(hint) as unknown,
    })
  })
})
