import { X509Certificate } from 'node:crypto'
import { createServer, request } from 'node:https'
import type { AddressInfo } from 'node:net'

import { describe, expect, test } from '@jest/globals'

import { createContext } from '../../../../emulator/oci/core/create-context.ts'
import { newKeyPair } from '../../../../emulator/oci/credentials/key-pair.ts'
import { certificateAuthority } from '../../../../emulator/x509/authority.ts'
import { integer, objectId, octets, time } from '../../../../emulator/x509/der.ts'

const HOUR = 3600_000

describe('DER', () => {
  test.each<[string, Buffer, string]>([
    ['a small number', integer(Buffer.from([5])), '020105'],
    ['a number whose first bit is set', integer(Buffer.from([0x80])), '02020080'],
    ['zeros in front', integer(Buffer.from([0, 0, 7])), '020107'],
    ['zero', integer(Buffer.from([0])), '020100'],
    ['an object id', objectId('1.2.840.113549.1.1.11'), '06092a864886f70d01010b'],
    ['a long length', octets(Buffer.alloc(300)).subarray(0, 4), '0482012c'],
    [
      'a time',
      time(Date.UTC(2026, 10, 22, 1, 2, 3)),
      `170d${Buffer.from('261122010203Z').toString('hex')}`,
    ],
    [
      'a late time',
      time(Date.UTC(2051, 0, 1)),
      `180f${Buffer.from('20510101000000Z').toString('hex')}`,
    ],
  ])('%s', (_what, made, hex) => {
    expect(made.toString('hex')).toBe(hex)
  })
})

describe('a certificate', () => {
  test('has its subject, its hosts, its life, and the signature of its authority', async () => {
    const authority = await certificateAuthority(createContext(), 'Test CA')
    const { publicKey } = await newKeyPair()
    const long = `ocid1.instance.oc1.eu-frankfurt-1.${'a'.repeat(60)}`
    const pem = authority.certify({
      subject: [
        ['CN', long],
        ['OU', 'one'],
        ['OU', 'two'],
      ],
      publicKey,
      lifeMilliseconds: HOUR,
      hosts: ['127.0.0.1', '*.oraclecloud.com'],
    })
    const made = new X509Certificate(pem)
    const root = new X509Certificate(authority.certificatePem)
    expect(made.subject.split('\n')).toEqual([`CN=${long}`, 'OU=one', 'OU=two'])
    expect(made.subjectAltName).toBe('IP Address:127.0.0.1, DNS:*.oraclecloud.com')
    expect([root.ca, made.ca]).toEqual([true, false])
    expect(made.checkIssued(root)).toBe(true)
    expect(made.verify(root.publicKey)).toBe(true)
    const life = made.validToDate.getTime() - made.validFromDate.getTime()
    expect(life).toBe(2 * HOUR)
  })

  test('serves TLS to a client that trusts the authority, and to no other', async () => {
    const authority = await certificateAuthority(createContext(), 'Test CA')
    const key = await newKeyPair()
    const cert = authority.certify({
      subject: [['CN', 'server']],
      publicKey: key.publicKey,
      lifeMilliseconds: HOUR,
      hosts: ['127.0.0.1'],
    })
    const server = createServer({ key: key.privateKeyPem, cert }, (_request, response) =>
      response.end('hello'),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const get = (ca: string | undefined): Promise<string> =>
      new Promise((resolve, reject) => {
        const asked = request({ host: '127.0.0.1', port, ...(ca && { ca }) }, (response) =>
          response.on('data', (data: Buffer) => resolve(data.toString())),
        )
        asked.on('error', reject).end()
      })
    await expect(get(authority.certificatePem)).resolves.toBe('hello')
    await expect(get(undefined)).rejects.toThrow(/unable to verify|self.signed/)
    server.closeAllConnections()
    server.close()
  })

  test('the authority is the same after a restart', async () => {
    const context = createContext()
    const before = await certificateAuthority(context, 'Test CA')
    expect((await certificateAuthority(context, 'Test CA')).certificatePem).toBe(
      before.certificatePem,
    )
  })
})
