import { parseYaml } from '../../../../src/values/environment/yaml-file.ts'
import { describe, expect, it } from '@jest/globals'

import { checkManifests } from '../../../../src/stages/check/check-manifests.ts'
import { regionOfOcid } from '../../../../src/values/oci/cluster-region.ts'
import { helperOf, withoutLogin } from '../../../../src/values/registry/docker-config.ts'
import { EnvironmentDraft } from '../../../../src/values/environment/environment-file.ts'
import { environmentRules } from '../../../../src/values/environment/environment-rules.ts'
import { domainOf, isKnownRealm } from '../../../../src/values/oci/region.ts'
import { describeRule } from '../../../../src/values/network/security-rule.ts'

const names = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']

describe.each(names)('%s from outside is a name like any other', (name) => {
  it('of a realm', () => {
    expect([domainOf(name), isKnownRealm(name)]).toEqual([undefined, false])
  })

  it('of a kind of object', () => {
    expect(checkManifests([{ kind: name, metadata: { name: 'a' } }])).toEqual([])
  })

  it('of a host in docker’s config', () => {
    expect(helperOf({ credHelpers: {} }, name)).toBeUndefined()
    const config = { auths: {} }
    expect(withoutLogin(config, { host: name, authHash: '' }, {})).toBe(config)
  })

  it('of a protocol', () => {
    const rule = { direction: 'INGRESS', peer: 'p', peerType: 'CIDR_BLOCK' } as const
    expect(describeRule({ ...rule, protocol: name, isStateless: false })).toBe(
      `allow protocol ${name} from p`,
    )
  })

  it.each([`${name}: {}`, `release: { ${name}: 1 }`, `network: { groups: { ${name}: x } }`])(
    'of a key: %s',
    (text) => {
      const draft = new EnvironmentDraft({
        ...{ file: parseYaml('oke.yml', text), overrides: [] },
        rules: environmentRules,
      })
      const { problems } = draft.read([])
      expect(problems.join()).toContain(`${name}: unknown key; allowed: `)
    },
  )
})

it.each(['constructor', 'toString'])('an OCID of region %s lies there', (region) => {
  expect(regionOfOcid(`ocid1.cluster.oc1.${region}.aaaaaaaaaa`)).toBe(region.toLowerCase())
})
