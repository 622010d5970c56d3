import { describe, expect, it } from '@jest/globals'

import { cosign } from '../../../../../src/clients/image-build/cosign.ts'
import type { ProcessRequest } from '../../../../../src/clients/process/process.ts'
import { signImage } from '../../../../../src/stages/build-push/sign.ts'
import { keptProgress } from '../quiet-progress.ts'

const digest = `sha256:${'a'.repeat(64)}`
const reference = `fra.ocir.io/acme/shop@${digest}`
const image = {
  ...{ reference, name: 'fra.ocir.io/acme/shop', digest, tags: ['abc'], isUnchanged: false },
  ...{ platforms: [], steps: { built: 1, cached: 0 }, took: 9 },
}
const there = { digest, platforms: [], configDigests: [], size: 1 }

const sign = async (
  given: {
    readonly mode?: 'key' | 'keyless'
    readonly isUnchanged?: boolean
    readonly tags?: readonly string[]
    readonly fails?: boolean
  } = {},
) => {
  const calls: ProcessRequest[] = []
  const signer = cosign(async (request) => {
    calls.push(request)
    if (given.fails === true) throw new Error('cosign: no key')
    return { exitCode: 0, stdout: '', stderr: '' }
  })
  const images = {
    find: async (_path: string, tag: string) => (given.tags?.includes(tag) ? there : undefined),
  }
  const { progress, infos } = keptProgress()
  const pushed = { ...image, isUnchanged: given.isUnchanged ?? false }
  const { mode = 'keyless' } = given
  const signing = {
    mode,
    path: 'acme/shop',
    image: pushed,
    authFile: '/home/ci/.docker/config.json',
  }
  await signImage(signing, { signer, images }, progress)
  return { calls, infos }
}

describe('a signature', () => {
  it('is of the digest, by the identity of the job, with the login of the job', async () => {
    const { calls, infos } = await sign()
    expect(calls).toMatchObject([
      {
        command: 'cosign',
        args: ['sign', '--yes', '--', reference],
        env: { DOCKER_CONFIG: '/home/ci/.docker' },
      },
    ])
    expect(infos).toEqual([`Signed ${reference}`])
  })

  it('by a key never has it in the arguments', async () => {
    const { calls } = await sign({ mode: 'key' })
    expect(calls[0]?.args).toContain('--key=env://COSIGN_PRIVATE_KEY')
  })

  it.each([[`${digest.replace(':', '-')}.sig`], [digest.replace(':', '-')]])(
    'is kept where the image is unchanged and has %s',
    async (tag) => {
      expect((await sign({ isUnchanged: true, tags: [tag] })).calls).toEqual([])
      expect((await sign({ isUnchanged: true })).calls).toHaveLength(1)
      expect((await sign({ tags: [tag] })).calls).toHaveLength(1)
    },
  )

  it('that cannot be made says what to give', async () => {
    await expect(sign({ mode: 'key', fails: true })).rejects.toMatchObject({
      code: 'IMAGE_NOT_SIGNED',
      message: expect.stringContaining('cosign: no key') as unknown,
      hint: expect.stringContaining('COSIGN_PASSWORD') as unknown,
    })
  })

  it('needs cosign before anything is built', async () => {
    const missing = cosign(() => Promise.reject(new Error('not on PATH')))
    await expect(missing.require()).rejects.toThrow('not on PATH')
  })
})
