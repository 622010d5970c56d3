import { describe, expect, it } from '@jest/globals'

import { tokenKeeper } from '../../../../../src/clients/oci/session-token.ts'

const jwt = (exp: number, iat = 0): string =>
  `h.${Buffer.from(JSON.stringify({ exp, iat })).toString('base64url')}.s`

describe('tokens of sessions', () => {
  const keeper = (first: string, next: () => string | Error) => {
    const state = { token: first, renewals: 0, now: 0 }
    const keep = tokenKeeper(
      {
        read: async () => state.token,
        renew: async () => {
          state.renewals++
          const renewed = next()
          if (renewed instanceof Error) throw renewed
          return (state.token = renewed)
        },
      },
      () => state.now,
    )
    return { state, keep }
  }

  it('are renewed five minutes before their end, once for all that ask', async () => {
    const { state, keep } = keeper(jwt(3600), () => jwt(7200, 3600))
    state.now = 3299_000
    expect(await keep()).toBe(jwt(3600))
    state.now = 3301_000
    const all = await Promise.all([keep(), keep(), keep()])
    expect(new Set(all)).toEqual(new Set([jwt(7200, 3600)]))
    expect(state.renewals).toBe(1)
    expect(await keep()).toBe(jwt(7200, 3600))
    expect(state.renewals).toBe(1)
  })

  it('that live shortly are renewed in their last quarter', async () => {
    const { state, keep } = keeper(jwt(240), () => jwt(480, 240))
    state.now = 170_000
    expect(await keep()).toBe(jwt(240))
    state.now = 181_000
    expect(await keep()).toBe(jwt(480, 240))
  })

  it('serve to their end when they cannot be renewed, and then say why', async () => {
    const { state, keep } = keeper(jwt(3600), () => new Error('no way'))
    state.now = 3400_000
    expect(await keep()).toBe(jwt(3600))
    expect(await keep()).toBe(jwt(3600))
    expect(state.renewals).toBe(1)
    state.now = 3440_000
    await keep()
    expect(state.renewals).toBe(2)
    state.now = 3600_000
    await expect(keep()).rejects.toMatchObject({
      code: 'SESSION_EXPIRED',
      message: expect.stringContaining('no way') as unknown,
    })
  })

  it('without an end are never renewed', async () => {
    const { state, keep } = keeper('opaque', () => 'x')
    expect(await keep()).toBe('opaque')
    expect(state.renewals).toBe(0)
  })
})
