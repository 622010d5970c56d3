import { readFileSync } from 'node:fs'

import { placeBuild } from '../../clients/files/build-place.ts'
import { openWorkspace, placeInWorkspace } from '../../clients/files/workspace.ts'
import type { ActionContext } from '../../runner/context.ts'
import { messageOf } from '../../values/action-error.ts'
import { cacheOf } from '../../values/image-build/cache.ts'
import type { ImageOptions } from '../../values/image-build/image-options.ts'
import { invalidInput } from '../../values/input-text.ts'
import { buildOptions } from './build-options.ts'
import type { ImageInputs } from './images.ts'
import type { BuildInputs } from './inputs.ts'

const optionsOf = ({ name, target }: ImageInputs, options: ImageOptions): ImageOptions => {
  const own = { ...options, target }
  if (name === undefined) return own
  return {
    ...own,
    'cache-from': options['cache-from'].map((entry) => cacheOf(name, entry)),
    'cache-to': options['cache-to'].map((entry) => cacheOf(name, entry)),
  }
}

/**
 * Returns the builder's input for an image, with paths resolved in the workspace and secrets looked
 * up.
 * @throws ActionError INPUT_INVALID, PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS,
 * CONTEXT_HOLDS_CREDENTIALS
 */
export const placedBuild = (
  image: ImageInputs,
  { options, loads }: BuildInputs,
  { environment, log, clock }: ActionContext,
) => {
  const workspace = openWorkspace(environment)
  const where = image.name === undefined ? '' : ` of image "${image.name}"`
  const keys = { context: `input "context"${where}`, file: `input "file"${where}` }
  const files = placeBuild(workspace, image, keys)
  const mask = (secret: string) => log.mask(secret)
  const around = { environment, workspace, mask, now: clock.now() }
  return {
    ...buildOptions(optionsOf(image, options), around),
    context: files.context,
    ...(files.file === undefined ? {} : { dockerfile: files.file }),
    ...(loads ? { load: true } : {}),
  }
}

/** The content of the repository's readme. @throws ActionError INPUT_INVALID, PATH_OUTSIDE_WORKSPACE */
export const readmeOf = (
  { readme }: BuildInputs,
  { environment }: ActionContext,
): string | undefined => {
  if (readme === undefined) return undefined
  const file = placeInWorkspace(openWorkspace(environment), 'input "readme"', readme)
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw invalidInput(
      `input "readme": ${readme} cannot be read: ${messageOf(cause)}`,
      'Paths are relative to the workspace: run actions/checkout first, and check them.',
    )
  }
}
