/** The encodings of ASN.1's DER that an X.509 certificate needs (X.690). */

export const element = (tag: number, ...content: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.from([tag]), length(body.length), body])
}

const length = (size: number): Buffer => {
  if (size < 0x80) return Buffer.from([size])
  const bytes: number[] = []
  for (let rest = size; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff)
  return Buffer.from([0x80 | bytes.length, ...bytes])
}

export const sequence = (...content: readonly Buffer[]): Buffer => element(0x30, ...content)
export const set = (...content: readonly Buffer[]): Buffer => element(0x31, ...content)
export const octets = (content: Buffer): Buffer => element(0x04, content)

const PRINTABLE = /^[A-Za-z0-9 '()+,./:=?-]*$/

/**
 * Encodes a PrintableString if its characters allow it, like Go: names are compared byte by byte.
 */
export const text = (value: string): Buffer =>
  element(PRINTABLE.test(value) ? 0x13 : 0x0c, Buffer.from(value))

export const truth = (): Buffer => element(0x01, Buffer.from([0xff]))
export const nothing = (): Buffer => element(0x05)

/** @param unused the number of unused bits at the end of the last byte */
export const bits = (content: Buffer, unused = 0): Buffer =>
  element(0x03, Buffer.from([unused]), content)

/** Encodes `[number] EXPLICIT`. */
export const tagged = (number: number, ...content: readonly Buffer[]): Buffer =>
  element(0xa0 | number, ...content)

/** Encodes a non-negative integer, big-endian, of any length. */
export const integer = (value: Buffer): Buffer => {
  const first = value.findIndex((byte) => byte !== 0)
  const digits = first < 0 ? Buffer.from([0]) : value.subarray(first)
  const negative = (digits[0] ?? 0) >= 0x80
  return element(0x02, negative ? Buffer.from([0]) : Buffer.alloc(0), digits)
}

/** Encodes an object identifier, e.g. `2.5.4.3`. */
export const objectId = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

const base128 = (value: number): number[] => {
  const digits = [value & 0x7f]
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) digits.unshift((rest & 0x7f) | 0x80)
  return digits
}

/** Encodes UTCTime before 2050 and GeneralizedTime from then on, as RFC 5280 requires. */
export const time = (milliseconds: number): Buffer => {
  const digits = new Date(milliseconds).toISOString().replace(/\.\d+|[-:T]/g, '')
  const short = new Date(milliseconds).getUTCFullYear() < 2050
  return element(short ? 0x17 : 0x18, Buffer.from(short ? digits.slice(2) : digits))
}
