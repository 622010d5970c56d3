import { describe, expect, it } from '@jest/globals'

import type { Cluster, OpenIdConnect } from '../../../../../src/clients/container-engine/cluster.ts'
import { requireAudience } from '../../../../../src/stages/kubeconfig/oidc-audience.ts'

const clusterWith = (settings: Partial<OpenIdConnect>): Cluster => ({
  id: 'ocid1.cluster.x',
  name: 'shop',
  state: 'ACTIVE',
  version: 'v1.36.1',
  endpoints: {},
  openIdConnect: { isEnabled: true, requiredClaims: [], hasFile: false, ...settings },
})

describe("the audience of GitHub's token", () => {
  it.each([
    ['the one that is given', 'mine', clusterWith({ audience: 'oke' }), 'mine'],
    ["the cluster's", undefined, clusterWith({ audience: 'oke' }), 'oke'],
    [
      'the one that is given, with settings in a file',
      'mine',
      clusterWith({ hasFile: true }),
      'mine',
    ],
    ['the one that is given, with an address', 'mine', undefined, 'mine'],
  ])('is %s', (_, given, cluster, audience) => {
    expect(requireAudience(given, cluster)).toBe(audience)
  })

  it.each<[string, string | undefined, Partial<OpenIdConnect>, string, RegExp]>([
    [
      'in a file',
      undefined,
      { hasFile: true },
      'CLUSTER_OIDC_AUDIENCE_UNKNOWN',
      /are in a file\nSet "audience" to one/,
    ],
    ['nowhere', undefined, {}, 'CLUSTER_OIDC_AUDIENCE_UNKNOWN', /have no clientId\nSet "audience"/],
    ['not enabled', 'mine', { isEnabled: false }, 'CLUSTER_OIDC_DISABLED', /"clientId":"mine"/],
  ])('is not known: %s', (_, given, settings, code, text) => {
    let failure: unknown
    try {
      requireAudience(given, clusterWith(settings))
    } catch (error) {
      failure = error
    }
    const { message, hint } = failure as { message: string; hint: string }
    expect(failure).toMatchObject({ code })
    expect(`${message}\n${hint}`).toMatch(text)
    expect(hint.includes('oci ce cluster update')).toBe(code === 'CLUSTER_OIDC_DISABLED')
  })
})
