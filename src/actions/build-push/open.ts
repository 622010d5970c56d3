import { execUntil } from '../../clients/process/exec.ts'
import { pickBuilder } from '../../clients/image-build/pick-builder.ts'
import { openSession } from '../../clients/oci/oci-session.ts'
import { registryHost } from '../../clients/registry/registry-token.ts'
import { repositories } from '../../clients/registry/repositories.ts'
import type { ActionContext } from '../../runner/context.ts'
import { variable } from '../../runner/environment.ts'
import { tagsFor } from '../../values/image-build/image-tag.ts'
import type { ImageInputs } from './images.ts'
import type { BuildInputs } from './inputs.ts'
import { readmeOf } from './placed-build.ts'

/**
 * Opens the requested builder, or the first that works. @throws ActionError IMAGE_BUILDER_MISSING
 */
export const openBuilder = async ({ builder: wanted }: BuildInputs, context: ActionContext) => {
  const { temporaryFolder: temporary, clock, signal, log } = context
  const builder = await pickBuilder(wanted, { exec: execUntil(signal), temporary, clock })
  log.info(`Builder: ${builder.description}`)
  return builder
}

/** Where images are pushed to, and the desired settings of each repository. */
export const openRegistry = async (inputs: BuildInputs, context: ActionContext) => {
  const { environment, clock, log } = context
  const session = await openSession(environment, clock, (secret) => log.mask(secret))
  const settings = { ...inputs.settings, readme: readmeOf(inputs, context) }
  const compartmentId = inputs.compartmentId ?? ''
  const client = repositories(session, clock)
  const registry = inputs.registry ?? registryHost(session)
  return {
    client,
    registry,
    nameOf: async ({ repository }: ImageInputs) =>
      `${registry}/${await client.namespace()}/${repository}`,
    requestOf: ({ repository }: ImageInputs) => ({ repository, compartmentId, settings }),
  }
}

/**
 * The tags of an image, the commit first, since it identifies what is deployed. Full references of
 * other images of the step are left out.
 * @param names full names of all images of the step
 */
export const tagsOf = (
  { tags }: BuildInputs,
  name: string,
  names: readonly string[],
  { environment }: ActionContext,
) => {
  const sha = variable(environment, 'GITHUB_SHA')
  const own = sha === undefined ? [] : [{ tag: sha }]
  const others = names.filter((one) => one !== name)
  const given = tags.filter((tag) => tag.name === undefined || !others.includes(tag.name))
  const all = tagsFor([...own, ...given], name)
  return all.length === 0 ? ['latest'] : all
}
