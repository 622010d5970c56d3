import { createHmac, randomBytes } from 'node:crypto'

import type { CacheScope } from './entries.ts'

const LIFE_SECONDS = 6 * 3600
const READ = 1
const WRITE = 2

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/**
 * Issues values for ACTIONS_RUNTIME_TOKEN: they contain their scopes, which clients of the cache
 * read.
 */
export class RuntimeTokens {
  readonly #key = randomBytes(32)
  readonly #known = new Map<
    string,
    { readonly scopes: readonly CacheScope[]; readonly ends: number }
  >()

  /** @param now milliseconds since the epoch */
  issue(scopes: readonly CacheScope[], now: number): string {
    const seconds = Math.floor(now / 1000)
    const access = scopes.map(({ ref, mayWrite }) => ({
      Scope: ref,
      Permission: mayWrite ? READ | WRITE : READ,
    }))
    const claims = {
      ...{ iss: 'https://token.actions.githubusercontent.com', orchid: 'emulator.build.__default' },
      ...{ ac: JSON.stringify(access), acsl: '10', scp: 'Actions.Results:emulator:build' },
      ...{ nbf: seconds - 300, iat: seconds, exp: seconds + LIFE_SECONDS },
    }
    const signed = `${encoded({ typ: 'JWT', alg: 'HS256' })}.${encoded(claims)}`
    const token = `${signed}.${createHmac('sha256', this.#key).update(signed).digest('base64url')}`
    this.#known.set(token, { scopes, ends: now + LIFE_SECONDS * 1000 })
    return token
  }

  /** @returns undefined for a token that is unknown or expired */
  scopesOf(token: string, now: number): readonly CacheScope[] | undefined {
    const found = this.#known.get(token)
    return found !== undefined && now < found.ends ? found.scopes : undefined
  }
}
