import { expect, test } from '@jest/globals'
import { X509Certificate } from 'node:crypto'
import { servingIdentity } from '../../../../../emulator/kubelet/server/kubelet-identity.ts'
import { newKeyPair } from '../../../../../emulator/oci/credentials/key-pair.ts'
import { certificatePem } from '../../../../../emulator/x509/certificate.ts'

/** Creates the cluster's authority like kwokctl. */
const authority = async () => {
  const { publicKey, privateKey, privateKeyPem: key } = await newKeyPair()
  const subject = [['CN', 'kwok-ca'] as const]
  const issuer = { name: subject, publicKey, key: privateKey }
  const times = { notBefore: 0, notAfter: Date.now() + 60_000 }
  return {
    key,
    certificate: certificatePem({ subject, publicKey, issuer, ...times, authority: true }),
  }
}

test('the kubelet answers at the addresses of its nodes, certified by the cluster', async () => {
  const cluster = await authority()
  const { certify } = await servingIdentity(cluster)
  const certificate = new X509Certificate(certify(['127.0.0.1', '10.0.10.5']))
  expect(certificate.checkIssued(new X509Certificate(cluster.certificate))).toBe(true)
  expect(certificate.checkIP('10.0.10.5')).toBe('10.0.10.5')
  expect(certificate.checkIP('10.0.10.6')).toBeUndefined()
})
