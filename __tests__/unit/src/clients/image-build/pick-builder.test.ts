import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'

import { describe, expect, it } from '@jest/globals'
import type { Exec } from '../../../../../src/clients/process/process.ts'
import type { BuilderName, ImageBuild } from '../../../../../src/clients/image-build/image-build.ts'
import { pickBuilder } from '../../../../../src/clients/image-build/pick-builder.ts'
import { processFailure } from '../../../../../src/clients/process/process-failure.ts'
import { VirtualClock } from '../../stages/virtual-clock.ts'

const noMapping = 'exec: "newuidmap": executable file not found in $PATH'

/** A machine without docker, and with a podman that lacks something. */
const machine =
  (working: string): Exec =>
  async (request) => {
    const { command } = request
    if (command === working) return { exitCode: 0, stdout: '', stderr: '' }
    const end = { exitCode: 125, signal: null, timedOut: false, aborted: false }
    const spawnError = Object.assign(new Error('spawn'), { code: 'ENOENT' })
    throw command === 'podman'
      ? processFailure(request, end, noMapping)
      : processFailure(request, { ...end, exitCode: null, spawnError }, '')
  }

const pick = (wanted: BuilderName | 'auto', working = 'none') =>
  pickBuilder(wanted, {
    exec: machine(working),
    temporary: tmpdir(),
    clock: new VirtualClock(),
  })

it.each(['docker', 'podman', 'buildah'] as const)('takes %s where it works', async (name) => {
  expect((await pick('auto', name)).name).toBe(name)
})

it('says which it took, and why not the others', async () => {
  const lines = [
    'buildah',
    '  not another one: docker was not found on PATH',
    '  not another one: podman info failed with exit code 125',
  ]
  expect((await pick('auto', 'buildah')).description).toBe(lines.join('\n'))
})

it.each([
  [
    'Name:   cross\nDriver: docker-container\n\nNodes:\nName:  cross0\nStatus: inactive\n',
    'docker with buildx builder cross, driver docker-container',
  ],
  ['', 'docker with buildx'],
])('knows the builder of buildx that is current', async (stdout, description) => {
  const exec: Exec = async () => ({ exitCode: 0, stdout, stderr: '' })
  const engine = { exec, temporary: tmpdir(), clock: new VirtualClock() }
  expect((await pickBuilder('docker', engine)).description).toBe(description)
})

it('takes no docker whose daemon does not respond, though buildx succeeds', async () => {
  const stdout =
    'Name:          default\nDriver:        \nError:         Cannot connect to the Docker daemon\n'
  const exec: Exec = async () => ({ exitCode: 0, stdout, stderr: '' })
  const engine = { exec, temporary: tmpdir(), clock: new VirtualClock() }
  await expect(pickBuilder('docker', engine)).rejects.toMatchObject({
    code: 'IMAGE_BUILDER_MISSING',
    message: expect.stringContaining('Cannot connect to the Docker daemon') as unknown,
  })
})

it('says of each builder why it does not work', async () => {
  const said = [
    'none of these builders works here: docker, podman, buildah',
    'docker was not found on PATH',
    'podman info failed with exit code 125',
    noMapping,
    'buildah was not found on PATH',
  ]
  const code = 'IMAGE_BUILDER_MISSING'
  await expect(pick('auto')).rejects.toMatchObject({ code, message: said.join('\n') })
})

it('asks no other builder than the one that is wanted', async () => {
  const message = 'none of these builders works here: docker\ndocker was not found on PATH'
  await expect(pick('docker', 'podman')).rejects.toMatchObject({ message })
})

const digest = `sha256:${'a'.repeat(64)}`
const build = {
  context: '.',
  references: ['fra.ocir.io/acme/shop:v1'],
  registry: 'fra.ocir.io',
  arguments: {},
  labels: {},
  authFile: '/nowhere/config.json',
}

/** Returns a builder whose pushes fail with these messages, one after another, and then succeed. */
const pushing = async (
  name: 'docker' | 'podman',
  failures: readonly string[],
  more: Partial<ImageBuild> = {},
) => {
  const left = [...failures]
  const lines: string[] = []
  const commands: string[] = []
  const exec: Exec = async (request) => {
    const verb = request.args.find((word) => ['info', 'version', 'build', 'push'].includes(word))
    const isPush = verb === 'push' || request.args.includes('--push')
    if (verb !== undefined && verb !== 'info' && verb !== 'version') commands.push(verb)
    const failure = isPush ? left.shift() : undefined
    if (failure !== undefined) {
      throw processFailure(
        request,
        { exitCode: 125, signal: null, timedOut: false, aborted: false },
        failure,
      )
    }
    for (const option of request.args) {
      const [key, file = ''] = option.split('=')
      if (key === '--digestfile') writeFileSync(file, digest)
      const metadata = JSON.stringify({ 'containerimage.digest': digest })
      if (key === '--metadata-file') writeFileSync(file, metadata)
    }
    return { exitCode: 0, stdout: '', stderr: '' }
  }
  const clock = new VirtualClock()
  const builder = await pickBuilder(name, { exec, temporary: tmpdir(), clock })
  const onLine = (line: string) => void lines.push(line)
  const built = await builder.build({ ...build, ...more }, onLine)
  const push = () => built.push(build.references, onLine)
  return { result: push(), push, lines, commands }
}

describe('a push', () => {
  it.each<[string, 'docker' | 'podman', string]>([
    [
      '503 of podman',
      'podman',
      'Error: writing blob: initiating layer upload to /v2/acme/shop/blobs/uploads/ in fra.ocir.io: received unexpected HTTP status: 503 Service Unavailable',
    ],
    [
      '500 of a manifest',
      'podman',
      'Error: writing manifest: uploading manifest v1: StatusCode: 500, "{}"',
    ],
    ['429', 'podman', 'Error: writing blob: unexpected http status code: 429 Too Many Requests'],
    [
      'a realm that is away',
      'podman',
      'Error: trying to reuse blob: Get "http://realm/token": EOF',
    ],
    [
      'a registry that was killed',
      'podman',
      'Error: writing blob: Patch "http://x/v2/a/blobs/uploads/1": write tcp 127.0.0.1:1->127.0.0.1:2: use of closed network connection',
    ],
    ['a reset', 'podman', 'Error: write tcp 10.0.0.1->10.0.0.2:443: connection reset by peer'],
    [
      '503 of BuildKit',
      'docker',
      'ERROR: failed to push fra.ocir.io/acme/shop:v1: unexpected status from PUT request to https://fra.ocir.io/v2/acme/shop/manifests/v1: 503 Service Unavailable',
    ],
  ])('is repeated after %s, without building again by hand', async (_what, name, words) => {
    const { result, commands, lines } = await pushing(name, [words, words])
    expect(await result).toBe(digest)
    expect(commands).toEqual(
      name === 'podman' ? ['build', 'push', 'push', 'push'] : ['build', 'build', 'build', 'build'],
    )
    expect(lines).toHaveLength(2)
  })

  const lost = 'ERROR: failed to push fra.ocir.io/acme/shop:v1: read: connection reset by peer'

  it.each<[string, readonly string[], Partial<ImageBuild>, number]>([
    ['that is new is made by the build itself', [], {}, 1],
    ['that was lost is repeated', [lost, lost], {}, 3],
    ['of an image that docker keeps too comes after the build', [], { load: true }, 2],
  ])('%s', async (_what, failures, more, runs) => {
    const { result, commands, push } = await pushing('docker', failures, { isNew: true, ...more })
    expect(await result).toBe(digest)
    expect(commands).toHaveLength(runs)
    // Like a push after the registry has lost the image.
    expect(await push()).toBe(digest)
    expect(commands).toHaveLength(runs + 1)
  })

  it("that docker's daemon lost is repeated too", async () => {
    const words = '#7 pushing fra.ocir.io/acme/shop:v1 with docker\nERROR: EOF'
    const { result, commands } = await pushing('docker', [words, words], { isNew: true })
    expect(await result).toBe(digest)
    expect(commands).toHaveLength(3)
  })

  it.each([
    'ERROR: failed to push x: denied: requested access to the resource is denied',
    'ERROR: failed to solve: docker.io/library/node: failed to do request: Head "x": EOF',
  ])('that cannot come after it ends the build: %s', async (words) => {
    const refused = pushing('docker', [words], { isNew: true })
    await expect(refused).rejects.toMatchObject({ code: 'PROCESS_FAILED' })
  })

  it('is tried once more where the response with its token could not be read', async () => {
    const words = 'unauthorized: authentication required'
    const once = await pushing('podman', [words])
    expect(await once.result).toBe(digest)
    const refused = await pushing('podman', [words, words, words])
    await expect(refused.result).rejects.toMatchObject({ code: 'PROCESS_FAILED' })
    expect(refused.commands).toEqual(['build', 'push', 'push'])
  })

  it('that is never accepted is distinguished from a broken build', async () => {
    const words = 'received unexpected HTTP status: 503 Service Unavailable'
    const { result } = await pushing(
      'podman',
      Array.from({ length: 9 }, () => words),
    )
    await expect(result).rejects.toMatchObject({
      code: 'REGISTRY_UNAVAILABLE',
      message: expect.stringContaining('the registry returned 503 Service Unavailable') as unknown,
    })
  })

  it.each<[string, 'docker' | 'podman', string]>([
    [
      'a login that is refused',
      'podman',
      'Error: denied: requested access to the resource is denied',
    ],
    ['a tag that is immutable', 'podman', 'StatusCode: 409, tag already exists'],
    [
      'a step of the Dockerfile that meets another server',
      'docker',
      'ERROR: failed to solve: process "npm ci" did not complete: connection reset by peer',
    ],
  ])('is not repeated after %s', async (_what, name, words) => {
    const { result, lines } = await pushing(name, [words])
    await expect(result).rejects.toMatchObject({ code: 'PROCESS_FAILED' })
    expect(lines).toEqual([])
  })
})
