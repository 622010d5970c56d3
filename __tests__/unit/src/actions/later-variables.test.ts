import { describe, expect, it } from '@jest/globals'

import { laterVariables } from '../../../../src/actions/auth/later-variables.ts'

const regionMetadata = '{"realmKey":"oc99","realmDomainComponent":"oraclecloud99.com"}'
const place = { folder: '/t/oci-1', configFile: '/t/oci-1/.oci/config', isNew: true, profile: 'p' }

describe('the variables for later steps', () => {
  it.each([
    ['say the domain of a realm that opened later', 'oc99', regionMetadata, regionMetadata],
    ['leave it to the tools to know an old one', 'oc1', regionMetadata, undefined],
    ['say nothing where nothing is told', 'oc99', undefined, undefined],
  ])('%s', (_, realm, told, expected) => {
    const tenancyId = `ocid1.tenancy.${realm}..${'a'.repeat(60)}`
    const signedIn = {
      method: 'instance principal' as const,
      tenancyId,
      privateKey: '',
      regionMetadata: told,
    }
    const variables = laterVariables(signedIn, place, 'xx-city-1', 'f', {})
    expect(variables['OCI_REGION_METADATA']).toBe(expected)
    expect(variables).toMatchObject({ OCI_CLI_PROFILE: 'p', TF_HOME_OVERRIDE: '/t/oci-1' })
  })
})
