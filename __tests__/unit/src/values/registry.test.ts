import { describe, expect, it } from '@jest/globals'

import { asRepositoryPath, registryScopes } from '../../../../src/values/registry/registry-scope.ts'
import { asRegistryTarget, ocirPlace } from '../../../../src/values/registry/registry-target.ts'
import { registryUser } from '../../../../src/values/registry/registry-user.ts'

describe('where to log in', () => {
  it.each([
    ['eu-frankfurt-1', { region: 'eu-frankfurt-1' }],
    ['xx-newplace-7', { region: 'xx-newplace-7' }],
    ['fra.ocir.io', { host: 'fra.ocir.io' }],
    ['ocir.eu-turin-1.oci.oraclecloud.com', { host: 'ocir.eu-turin-1.oci.oraclecloud.com' }],
    ['127.0.0.1:5000', { host: '127.0.0.1:5000' }],
  ])('reads %s', (text, target) => expect(asRegistryTarget(text)).toEqual(target))

  it.each(['https://fra.ocir.io', 'fra.ocir.io/namespace', 'a b'])('refuses %s', (text) => {
    expect(() => asRegistryTarget(text)).toThrow('is not a registry host')
  })

  const oc1 = { realm: 'oc1' }
  const reported = { realm: 'oc99', domain: 'oraclecloud99.example' }

  it.each([
    ['ocir.eu-frankfurt-1.oci.oraclecloud.com', oc1, { region: 'eu-frankfurt-1' }],
    ['OCIR.xx-newplace-7.oci.OracleCloud.com', oc1, { region: 'xx-newplace-7' }],
    ['ocir.xx-newplace-7.oci.oraclecloud99.example', reported, { region: 'xx-newplace-7' }],
    ['ocir.eu-frankfurt-2.oci.oraclecloud.eu', { realm: 'oc19' }, { region: 'eu-frankfurt-2' }],
    ['eu-frankfurt-1.ocir.io', oc1, { region: 'eu-frankfurt-1' }],
    ['fra.ocir.io', oc1, { key: 'fra' }],
    ['FRA.ocir.io', oc1, { key: 'fra' }],
  ])('knows the place of %s', (host, realm, place) => {
    expect(ocirPlace(host, realm)).toEqual(place)
  })

  it.each([
    '127.0.0.1:5000',
    'ghcr.io',
    'ocir.io',
    'ocir.eu-frankfurt-1.oci.attacker.test',
    'ocir.eu-frankfurt-1.oci.oraclecloud.com.attacker.test',
    'ocir.eu-frankfurt-1.oci.oraclecloud.com:8443',
    'ocir.attacker.oci.oraclecloud.com',
    'ocir.eu-frankfurt-1.oci.oraclecloud.eu',
    'attacker.ocir.io',
    'constructor.ocir.io',
    'fra.ocir.io.attacker.test',
  ])('knows no place of %s', (host) => {
    expect(ocirPlace(host, oc1)).toBeUndefined()
  })

  it.each(['constructor', '__proto__', 'oc99'])('knows no host of realm %s', (realm) => {
    expect(ocirPlace('ocir.eu-frankfurt-1.oci.undefined', { realm })).toBeUndefined()
    expect(ocirPlace('fra.ocir.io', { realm })).toBeUndefined()
  })
})

describe('the registry user', () => {
  it.each([
    ['ada@example.com', 'acme', 'acme/ada@example.com'],
    ['acme/ada@example.com', 'acme', 'acme/ada@example.com'],
    ['staff/ada', 'acme', 'acme/staff/ada'],
    ['acme/staff/ada', 'acme', 'acme/staff/ada'],
    ['other/staff/ada', 'acme', 'other/staff/ada'],
    ['acme/ada', undefined, 'acme/ada'],
    ['acme/staff/ada', undefined, 'acme/staff/ada'],
  ])('%s in namespace %s is %s', (given, namespace, full) => {
    expect(registryUser(given, namespace)).toBe(full)
  })

  it.each([
    ['ada', undefined],
    ['acme//ada', 'acme'],
    ['a/b/c/d', 'acme'],
  ])('%s in namespace %s is refused', (given, namespace) => {
    expect(() => registryUser(given, namespace)).toThrow(
      expect.objectContaining({ code: 'REGISTRY_USER_INCOMPLETE' }),
    )
  })
})

describe('the scope', () => {
  it('holds every repository once with the namespace, and pulling where it pushes', () => {
    expect(registryScopes('acme', ['shop', 'acme/team/api'], 'push')).toEqual([
      'repository:acme/shop:pull,push',
      'repository:acme/team/api:pull,push',
    ])
    expect(registryScopes('acme', ['shop'], 'pull')).toEqual(['repository:acme/shop:pull'])
  })

  it.each(['Shop', 'shop:1', '/shop', 'fra.ocir.io/a b'])('%s is no repository', (text) => {
    expect(() => asRepositoryPath(text)).toThrow('is not the name of a repository')
  })
})
