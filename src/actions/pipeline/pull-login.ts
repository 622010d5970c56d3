import type { InputReader } from '../../runner/inputs.ts'
import { asText } from '../../values/input-text.ts'
import { parseImageReference } from '../../values/registry/image-reference.ts'
import { asRegistryHost } from '../../values/registry/registry-host.ts'

/** The credentials that the image is pulled with. */
export interface PullLogin {
  readonly username: string
  readonly token: string
  /**
   * Registries named by inputs, not by the file: they may get the login even if they are not OCIR.
   */
  readonly hosts: readonly string[]
}

/** Reads the login; both parts are required. */
export const readPull = (read: InputReader): PullLogin | undefined => {
  const image = read.optional('image', parseImageReference)
  const hosts = [read.optional('registry', asRegistryHost) ?? [], image?.registry ?? []].flat()
  const username = read.optional('pull-username', asText)
  const token = read.secret('pull-token')
  if (username !== undefined && token !== undefined) return { username, token, hosts }
  if (username !== undefined || token !== undefined) {
    const hint = 'Give both to have the pull secret made, or neither if it exists.'
    read.problem('inputs "pull-username" and "pull-token" belong together', hint)
  }
  return undefined
}
