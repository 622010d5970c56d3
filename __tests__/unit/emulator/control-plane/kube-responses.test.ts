import { ApiException } from '@kubernetes/client-node'
import { expect, it } from '@jest/globals'
import { outlasting } from '../../../../emulator/control-plane/kube-responses.ts'

const { signal } = new AbortController()

/** Fails with these errors, one after another, and then succeeds. */
const failing = (...failures: Error[]) => {
  let tries = 0
  const work = async (): Promise<string> => {
    tries++
    const failure = failures.shift()
    if (failure) throw failure
    return 'done'
  }
  return { work, tries: () => tries }
}

const answered = (code: number) => new ApiException(code, 'words', {}, {})

it('outlasts an API server that is away, and one that has trouble of its own', async () => {
  const { work, tries } = failing(new TypeError('fetch failed'), answered(503))
  expect(await outlasting(work, signal)).toBe('done')
  expect(tries()).toBe(3)
})

it('takes a refusal for a response', async () => {
  const { work, tries } = failing(answered(403))
  await expect(outlasting(work, signal)).rejects.toThrow(/403/)
  expect(tries()).toBe(1)
})

it('ends with the emulator', async () => {
  const { work } = failing(new TypeError('fetch failed'))
  await expect(outlasting(work, AbortSignal.abort())).rejects.toThrow(/abort/i)
})
