import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { authenticationConfiguration } from '../../../../emulator/control-plane/authentication-config.ts'

const known = { issuerUrl: 'https://github.example', authorityPem: 'PEM of the emulator' }
const enabled = {
  isOpenIdConnectAuthEnabled: true,
  issuerUrl: 'https://issuer.example',
  clientId: 'oke',
}
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const written = (settings: object): unknown =>
  parse(authenticationConfiguration({ ...enabled, ...settings }, known))

test.each([[undefined], [{ ...enabled, isOpenIdConnectAuthEnabled: false }]])(
  'no issuer is trusted with %j',
  (settings) => {
    expect(parse(authenticationConfiguration(settings, known))).toEqual({
      apiVersion: 'apiserver.config.k8s.io/v1',
      kind: 'AuthenticationConfiguration',
      jwt: [],
    })
  },
)

test('all settings', () => {
  const settings = {
    usernameClaim: 'job_workflow_ref',
    usernamePrefix: 'actions-oidc:',
    groupsClaim: 'teams',
    groupsPrefix: 'gh:',
    requiredClaims: [{ key: 'repository_owner', value: 'octo' }],
    caCertificate: base64('PEM of the issuer'),
  }
  expect(written(settings)).toMatchObject({
    jwt: [
      {
        issuer: {
          url: 'https://issuer.example',
          audiences: ['oke'],
          certificateAuthority: 'PEM of the issuer',
        },
        claimMappings: {
          username: { claim: 'job_workflow_ref', prefix: 'actions-oidc:' },
          groups: { claim: 'teams', prefix: 'gh:' },
        },
        claimValidationRules: [{ claim: 'repository_owner', requiredValue: 'octo' }],
      },
    ],
  })
})

test.each([
  ['the issuer when none is set', {}, { claim: 'sub', prefix: 'https://issuer.example#' }],
  ['none for an address', { usernameClaim: 'email' }, { claim: 'email', prefix: '' }],
  ['none when it is -', { usernamePrefix: '-' }, { claim: 'sub', prefix: '' }],
])('the prefix is %s', (_what, settings, username) => {
  expect(written(settings)).toMatchObject({ jwt: [{ claimMappings: { username } }] })
})

test("the emulator's own issuer is trusted like a public one, another only by its certificate", () => {
  expect(written({ issuerUrl: known.issuerUrl })).toMatchObject({
    jwt: [{ issuer: { certificateAuthority: known.authorityPem } }],
  })
  expect(JSON.stringify(written({}))).not.toContain('certificateAuthority')
})

test('a configuration file is taken as it is', () => {
  const file = 'apiVersion: x\nkind: AuthenticationConfiguration\n'
  const settings = { isOpenIdConnectAuthEnabled: true, configurationFile: base64(file) }
  expect(authenticationConfiguration(settings, known)).toBe(file)
})
