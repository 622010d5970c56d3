import { describe, expect, it, test } from '@jest/globals'

import {
  doubtfulLengths,
  parseOcid,
  requireRealm,
  shortOcid,
} from '../../../../../src/values/oci/ocid.ts'

const cluster = `ocid1.cluster.oc1.eu-frankfurt-1.${'a'.repeat(60)}`

describe('parseOcid', () => {
  it('takes an OCID apart', () => {
    expect(parseOcid(` ${cluster} `, 'cluster')).toEqual({
      text: cluster,
      kind: 'cluster',
      realm: 'oc1',
      region: 'eu-frankfurt-1',
    })
  })

  it('knows global resources, which have no region', () => {
    expect(parseOcid(`ocid1.tenancy.oc1..${'b'.repeat(60)}`, 'tenancy').region).toBe('')
  })

  test.each([
    ['a name', 'my-cluster', /not the OCID of a cluster/],
    ['another kind', cluster.replace('cluster', 'subnet'), /is the OCID of a subnet/],
    ['shortened by the console', 'ocid1.cluster.oc1.eu-frankfurt-1.aaaa...zzzz', /shortened/],
    ['shortened by an ellipsis', 'ocid1.cluster.oc1…zzzz', /shortened/],
    ['cut off in its last part', 'ocid1.cluster.oc1.eu-frankfurt-1.aaaa', /cut off/],
    ['cut off before', 'ocid1.cluster.oc1.eu-frankfurt-1', /not the OCID/],
    ['empty', '', /not the OCID/],
  ])('refuses %s', (_name, text, message) => {
    expect(() => parseOcid(text, 'cluster')).toThrow(message)
  })

  it('refuses another realm than the signed-in one', () => {
    expect(() => requireRealm(parseOcid(cluster), 'oc4')).toThrow(/realm oc1.*in oc4/)
    expect(() => requireRealm(parseOcid(cluster), 'oc1')).not.toThrow()
  })

  it('doubts OCIDs that are shorter than all others, wherever they stand in a text', () => {
    const short = cluster.slice(0, -12)
    expect(doubtfulLengths(`read cluster ${cluster}`)).toEqual([])
    expect(doubtfulLengths(`read ${short}, not ${cluster}`)).toEqual([
      expect.stringContaining(`last part of ${short} has 48 characters`),
    ])
  })

  it('shortens for logs', () => {
    expect(shortOcid(cluster)).toBe('ocid1.cluster…aaaa')
  })
})
