import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Minutes for which an address is valid. */
const LIFE = 10

type Permission = 'r' | 'w'

/**
 * Makes blob addresses that contain their own permission, like Azure's shared access signatures.
 */
export class SignedUrls {
  readonly #key = randomBytes(32)

  #signature(id: number, permission: string, expiry: string): string {
    return createHmac('sha256', this.#key).update(`${id}\n${permission}\n${expiry}`).digest('hex')
  }

  /** @param now milliseconds since the epoch */
  make(base: string, id: number, permission: Permission, now: number): string {
    const expiry = new Date(now + LIFE * 60_000).toISOString()
    const query = new URLSearchParams({ sp: permission, se: expiry, sr: 'b', sv: '2025-07-05' })
    query.set('sig', this.#signature(id, permission, expiry))
    return `${base}/actions-cache/${id}?${query.toString()}`
  }

  allows(url: URL, id: number, permission: Permission, now: number): boolean {
    const { sp = '', se = '', sig = '' } = Object.fromEntries(url.searchParams)
    const expected = Buffer.from(this.#signature(id, sp, se))
    const given = Buffer.from(sig)
    const isSigned = given.length === expected.length && timingSafeEqual(given, expected)
    return isSigned && sp === permission && now < Date.parse(se)
  }
}
