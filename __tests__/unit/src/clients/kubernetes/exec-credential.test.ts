import { expect, it } from '@jest/globals'

import { execCredential, keepToken } from '../../../../../src/clients/kubernetes/exec-credential.ts'

it('makes a token once while it is good, and masks each of them once', async () => {
  let now = 0
  let made = 0
  const masked: string[] = []
  const token = keepToken(async () => execCredential(`t${++made}`, now + 60_000), {
    clock: { now: () => now },
    mask: (text) => void masked.push(text),
  })
  expect([await token(), await token()]).toEqual(['t1', 't1'])
  now = 59_999
  expect(await token()).toBe('t1')
  now = 60_000
  expect([await token(), await token()]).toEqual(['t2', 't2'])
  expect(masked).toEqual(['t1', 't2'])
})

it('makes another where one could not be made', async () => {
  const results = [Promise.reject(new Error('away')), Promise.resolve(execCredential('t', 1000))]
  const make = () => results.shift() ?? Promise.reject(new Error('no more'))
  const token = keepToken(make, { clock: { now: () => 0 }, mask: () => undefined })
  await expect(token()).rejects.toThrow('away')
  expect(await token()).toBe('t')
})
