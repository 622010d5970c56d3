import { describe, expect, it } from '@jest/globals'

import { exportedVariables } from '../../../../../src/actions/auth/exported-variables.ts'
import type { SignedIn } from '../../../../../src/stages/auth/signed-in.ts'

const regionMetadata = '{"realmKey":"oc99","realmDomainComponent":"oraclecloud99.com"}'
const place = { folder: '/t/oci-1', configFile: '/t/oci-1/.oci/config', isNew: true, profile: 'p' }
const person = {
  method: 'API key' as const,
  tenancyId: `ocid1.tenancy.oc1..${'a'.repeat(60)}`,
  privateKey: '',
}

describe('the variables for later steps', () => {
  it.each([
    ['say the domain of a realm that opened later', 'oc99', regionMetadata, regionMetadata],
    ['leave it to the tools to know an old one', 'oc1', regionMetadata, undefined],
    ['say nothing where nothing is told', 'oc99', undefined, undefined],
  ])('%s', (_, realm, reported, expected) => {
    const tenancyId = `ocid1.tenancy.${realm}..${'a'.repeat(60)}`
    const signedIn = {
      method: 'instance principal' as const,
      tenancyId,
      privateKey: '',
      regionMetadata: reported,
    }
    const variables = exportedVariables(
      { signedIn, place, region: 'xx-city-1', fingerprint: 'f' },
      {},
    )
    expect(variables['OCI_REGION_METADATA']).toBe(expected)
    expect(variables).toMatchObject({ OCI_CLI_PROFILE: 'p', TF_HOME_OVERRIDE: '/t/oci-1' })
  })

  const file = '/t/oci-1/key.pem'
  it.each<[string, Partial<SignedIn>, Record<string, string>, (string | undefined)[]]>([
    ['of the content is found by us alone', {}, { OCI_CLI_KEY_CONTENT: 'k' }, [undefined, file]],
    ['is named in place of another', {}, { OCI_CLI_KEY_FILE: '/k' }, [file, undefined]],
    ['is not named where the job has none', {}, {}, [undefined, undefined]],
    [
      'of a session is none to sign in with',
      { token: 't' },
      { OCI_CLI_KEY_CONTENT: 'k' },
      [undefined, undefined],
    ],
  ])('the key file %s', (_, more, environment, expected) => {
    const variables = exportedVariables(
      { signedIn: { ...person, ...more }, place, region: 'r', fingerprint: 'f' },
      environment,
    )
    const { OCI_CLI_KEY_FILE, OKE_VIRTUAL_NODES_KEY_FILE } = variables
    expect([OCI_CLI_KEY_FILE, OKE_VIRTUAL_NODES_KEY_FILE]).toEqual(expected)
  })

  it.each([
    ['/home/me/.oci/config', '/home/me'],
    [String.raw`D:\a\_temp\oci-1\.oci\config`, String.raw`D:\a\_temp\oci-1`],
    ['/home/me/.oci/ci', undefined],
  ])('name the home folder of %s for Terraform, if it can find it', (configFile, home) => {
    const variables = exportedVariables(
      { signedIn: person, place: { ...place, configFile }, region: 'r', fingerprint: 'f' },
      {},
    )
    expect(variables['TF_HOME_OVERRIDE']).toBe(home)
    expect(variables['OCI_AUTH']).toBe(home && 'ApiKey')
  })
})
