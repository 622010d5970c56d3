import { expect, it } from '@jest/globals'
import type { Exec } from '../../../../src/clients/exec.ts'
import { type BuilderName, pickBuilder } from '../../../../src/clients/image-builder.ts'
import { processFailure } from '../../../../src/clients/process-failure.ts'

const noMapping = 'exec: "newuidmap": executable file not found in $PATH'

/** A machine without docker, and with a podman that has not got all it needs. */
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
  pickBuilder(machine(working), wanted, '/nowhere')

it.each(['docker', 'podman', 'buildah'] as const)('takes %s where it works', async (name) => {
  expect((await pick('auto', name)).name).toBe(name)
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
