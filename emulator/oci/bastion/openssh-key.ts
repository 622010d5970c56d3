// Own file: a file format, apart from the server.
import type { KeyObject } from 'node:crypto'

const field = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/** Encodes a number for SSH: a leading zero keeps it positive (RFC 4251, 5). */
const positive = (base64url = ''): Buffer => {
  const bytes = Buffer.from(base64url, 'base64url')
  return (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.from([0]), bytes])
}

/** Returns an RSA key in the format of OpenSSH's files (RFC 4253, 6.6). */
export const openssh = (publicKey: KeyObject): string => {
  const { e, n } = publicKey.export({ format: 'jwk' })
  const parts = [Buffer.from('ssh-rsa'), positive(e), positive(n)].map(field)
  return `ssh-rsa ${Buffer.concat(parts).toString('base64')}`
}
