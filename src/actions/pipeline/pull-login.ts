import type { InputReader } from '../../runner/inputs.ts'
import { asText } from '../../values/input-text.ts'
import { parseImageReference } from '../../values/registry/image-reference.ts'
import { asRegistryHost } from '../../values/registry/registry-host.ts'

/** What the image is pulled with. */
export interface PullLogin {
  readonly username: string
  readonly token: string
  /** Registries that inputs name, not the file: these may have the login though they are not OCIR. */
  readonly hosts: readonly string[]
}

/** Reads the login, of which both parts are needed. */
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
