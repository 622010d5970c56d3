import type { OciSession } from '../../clients/oci/oci-session.ts'
import { isOwnRegistry, requireOwnRegistry } from '../../clients/registry/registry-region.ts'
import { registryHost } from '../../clients/registry/registry-token.ts'
import { ActionError } from '../../values/action-error.ts'
import { describedImages } from '../../values/environment/built-images.ts'
import { parseImageReference } from '../../values/registry/image-reference.ts'
import type { PipelineInputs } from './inputs.ts'

/** Whoever can change the environment file must not get the login by naming another host. */
const requirePullHost = (
  { environment, pull }: PipelineInputs,
  registry: string,
  session: OciSession,
): void => {
  const image = environment.release?.image
  const host = (image && parseImageReference(image).registry) || registry
  if (pull === undefined || isOwnRegistry(host, session) || pull.hosts.includes(host)) return
  throw new ActionError({
    code: 'PULL_SECRET_HOST_FOREIGN',
    message: `${host} is not OCIR, and only the environment file names it, so it is given no pull secret of pull-username and pull-token`,
    hint: 'If they are a login of this registry, name it in the workflow too, by the input "registry" or "image". If everybody may pull the image, leave them out.',
  })
}

/**
 * The registry of the images that are built. Checked before anything is called or changed: tokens
 * of the identity and the pull secret go to OCIR, and elsewhere only if the workflow itself says
 * so.
 *
 * @throws ActionError REGISTRY_HOST_UNKNOWN, PULL_SECRET_HOST_FOREIGN
 */
export const registryOf = (inputs: PipelineInputs, session: OciSession): string => {
  const { environment, picked } = inputs
  const given = describedImages(environment).find(({ image }) => image.registry !== undefined)
  const registry = given?.image.registry ?? registryHost(session)
  if (picked.has('build-push')) requireOwnRegistry(registry, session)
  if (picked.has('deploy')) requirePullHost(inputs, registry, session)
  return registry
}
