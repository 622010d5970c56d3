import { dirname } from 'node:path'

import { isLoopback } from '../../values/registry/registry-host.ts'
import type { Exec } from '../process/process.ts'

/** Signs with the identity of the job, or with the key in COSIGN_PRIVATE_KEY. */
export type SigningMode = 'keyless' | 'key'

/** Signs images that are in a registry. */
export interface ImageSigner {
  /** @throws ActionError TOOL_MISSING, before anything is built */
  require(): Promise<void>
  /**
   * @param image by digest
   * @throws ActionError PROCESS_FAILED
   */
  sign(image: string, mode: SigningMode, authFile: string, signal?: AbortSignal): Promise<void>
}

const MINUTES = 60_000

/** Plain http only to this machine. */
const argumentsFor = (image: string, mode: SigningMode): string[] => [
  'sign',
  '--yes',
  ...(mode === 'key' ? ['--key=env://COSIGN_PRIVATE_KEY'] : []),
  ...(isLoopback(image.split('/')[0] ?? '') ? ['--allow-http-registry'] : []),
  '--',
  image,
]

/** cosign, with the job's login for the registry. */
export const cosign = (exec: Exec): ImageSigner => ({
  require: async () => {
    await exec({ command: 'cosign', args: ['version'], timeout: 20_000 })
  },
  sign: async (image, mode, authFile, signal) => {
    await exec({
      command: 'cosign',
      args: argumentsFor(image, mode),
      env: { DOCKER_CONFIG: dirname(authFile) },
      timeout: 5 * MINUTES,
      ...(signal === undefined ? {} : { signal }),
    })
  },
})
