import { describe, expect, it } from '@jest/globals'

import { createOnce, type Creation } from '../../../../src/core/create-once.ts'
import { ActionError } from '../../../../src/values/action-error.ts'

const refused = (status: number, code: string, message = 'no'): ActionError =>
  new ActionError({
    code: 'OCI_REFUSED',
    message,
    hint: '',
    service: { status, code, operation: 'Create' },
  })

const lost = (code: string): ActionError =>
  new ActionError({ code, message: 'no answer', hint: '', isTransient: true })

/** The outcome of each attempt, in order, and what a read then finds. */
const outcome = async (
  attempts: readonly (string | undefined | ActionError)[],
  found?: string,
  identity: readonly string[] = ['pool', 'shop'],
) => {
  const tokens: string[] = []
  const polls: number[] = []
  const creation: Creation<string> = {
    name: 'pool "shop"',
    identity,
    create: (token) => {
      tokens.push(token)
      const next = attempts[tokens.length - 1]
      return next instanceof ActionError ? Promise.reject(next) : Promise.resolve(next)
    },
    find: () => {
      polls.push(tokens.length)
      return Promise.resolve(found)
    },
  }
  const made = await createOnce(creation).catch((error: unknown) => error)
  return { made, tokens, polls }
}

describe('what is created once', () => {
  it('carries a token that OCI takes, the same in every run and for nothing else', async () => {
    const [one, same, other] = await Promise.all([
      outcome(['made']),
      outcome(['made']),
      outcome(['made'], undefined, ['poolshop']),
    ])
    expect([one.made, one.polls]).toEqual(['made', []])
    expect(one.tokens).toEqual(same.tokens)
    expect(one.tokens).not.toEqual(other.tokens)
    expect(one.tokens[0]).toMatch(/^[0-9a-f]{1,64}$/)
  })

  it.each([
    ['is answered as the first time, and the resource is gone', undefined],
    ['is refused by its code', refused(409, 'InvalidatedRetryToken')],
    [
      'is refused in words',
      refused(400, 'InvalidParameter', 'this opc-retry-token was used before'),
    ],
  ])('takes the next token when the first %s', async (_how, first) => {
    const { made, tokens } = await outcome([first, 'made'])
    expect(made).toBe('made')
    expect(new Set(tokens).size).toBe(2)
  })

  it.each([
    refused(409, 'InvalidatedRetryToken'),
    refused(409, 'Conflict'),
    refused(400, 'LimitExceeded'),
  ])('takes what another run has made when the request is refused: %#', async (first) => {
    const { made, tokens, polls } = await outcome([first], 'theirs')
    expect([made, tokens.length, polls]).toEqual(['theirs', 1, [1]])
  })

  it.each([refused(409, 'Conflict'), refused(404, 'NotAuthorizedOrNotFound')])(
    'is not requested again when it is refused for another reason: %#',
    async (first) => {
      const { made, tokens } = await outcome([first])
      expect([made, tokens.length]).toEqual([first, 1])
    },
  )

  it.each([lost('OCI_UNREACHABLE'), lost('OCI_UNAVAILABLE'), lost('OCI_RESPONSE_INVALID')])(
    'is searched when the response is lost, and used if it was created anyway: %#',
    async (first) => {
      const { made, tokens, polls } = await outcome([first], 'ours')
      expect([made, tokens.length, polls]).toEqual(['ours', 1, [1]])
    },
  )

  it('is requested again with the same token when the request is lost on its way', async () => {
    const { made, tokens, polls } = await outcome([lost('OCI_UNREACHABLE'), 'made'])
    expect([made, polls]).toEqual(['made', [1]])
    expect([tokens.length, new Set(tokens).size]).toEqual([2, 1])
  })

  it('takes the next token when the one that was lost is worn out', async () => {
    const { made, tokens } = await outcome([lost('OCI_UNREACHABLE'), undefined, 'made'])
    expect(made).toBe('made')
    expect([tokens[0] === tokens[1], tokens[1] === tokens[2]]).toEqual([true, false])
  })

  it('is given up when it is lost again, and not there', async () => {
    const last = lost('OCI_UNAVAILABLE')
    const { made, polls } = await outcome([lost('OCI_UNREACHABLE'), last])
    expect([made, polls]).toEqual([last, [1, 2]])
  })

  it('is given up when it is deleted each time', async () => {
    const { made, tokens } = await outcome([])
    expect(made).toMatchObject({ code: 'RESOURCE_GONE' })
    expect(new Set(tokens).size).toBe(10)
  })
})
