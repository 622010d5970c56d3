import { createHash, randomBytes } from 'node:crypto'

import type { Region } from './context.ts'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const UNIQUE_LENGTH = 60
const FIXED_START = 'aaaaaaaa'

/** Kinds that belong to the whole tenancy: their OCID contains no region. */
const GLOBAL_KINDS = new Set([
  'tenancy',
  'compartment',
  'user',
  'group',
  'dynamicgroup',
  'policy',
  'domain',
  'domainapp',
  'credential',
])

/**
 * Makes a new OCID, in the form
 * `ocid1.<kind>.<realm>.<region or nothing>.<unique part of 60 characters>`.
 */
export const makeOcid = (kind: string, region: Region): string =>
  ocidOf(kind, region, randomBytes(UNIQUE_LENGTH))

/** Returns the OCID of something that is not stored: the same for the same name. */
export const ocidOfName = (kind: string, region: Region, name: string): string =>
  ocidOf(kind, region, createHash('sha512').update(name).digest())

const ocidOf = (kind: string, region: Region, bytes: Buffer): string => {
  const free = bytes.subarray(0, UNIQUE_LENGTH - FIXED_START.length)
  const unique = FIXED_START + [...free].map((byte) => ALPHABET[byte % 32]).join('')
  return `ocid1.${kind}.${region.realm}.${GLOBAL_KINDS.has(kind) ? '' : region.name}.${unique}`
}
