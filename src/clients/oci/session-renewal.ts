import { createPublicKey, type KeyObject } from 'node:crypto'

import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import type { Renewal } from '../../values/oci/renewal.ts'
import type { OciPlace } from './oci-endpoints.ts'
import type { HeldSession } from './session-refresh.ts'

/** The context in which a session is opened. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  readonly mask: (secret: string) => void
}

/** Base64 of the public key's SPKI DER, as the token services expect it. */
const publicKeyOf = (privateKey: KeyObject): string =>
  createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64')

const throughGithub = async (
  { domainUrl, clientId, clientSecret, audience }: Renewal & { method: 'github-oidc' },
  { privateKey }: HeldSession,
  { environment, clock, mask }: Surroundings,
): Promise<string> => {
  const { githubJob } = await import('../github/github-oidc.ts')
  const { identityDomain } = await import('./identity-domain.ts')
  const jwt = await githubJob(environment, clock).idToken(audience)
  mask(jwt)
  const client = { id: clientId, secret: clientSecret }
  return identityDomain(domainUrl, client, clock).exchange(jwt, publicKeyOf(privateKey))
}

const fromResource = async (
  { privateKey }: HeldSession,
  { environment, mask }: Surroundings,
): Promise<string> => {
  const { readResourcePrincipal } = await import('./resource-principal.ts')
  const read = await readResourcePrincipal(environment, mask)
  if (publicKeyOf(read.privateKey) === publicKeyOf(privateKey)) return read.token
  throw new ActionError({
    code: 'RESOURCE_PRINCIPAL_CHANGED',
    message: 'the resource principal of this container has another key than at the sign-in',
    hint: 'Run the auth action once more.',
  })
}

/**
 * Gets another token for the key of a session, by its sign-in method. Loaded only when a token
 * expires soon.
 * @throws ActionError of the method: OIDC_*, OCI_*, INSTANCE_*, RESOURCE_PRINCIPAL_*,
 * WORKLOAD_IDENTITY_*
 */
export const renewToken = async (
  renewal: Renewal,
  held: HeldSession,
  place: OciPlace,
  surroundings: Surroundings,
): Promise<string> => {
  switch (renewal.method) {
    case 'github-oidc':
      return throughGithub(renewal, held, surroundings)
    case 'session-token':
      return (await import('./session-refresh.ts')).refreshSession(held, place, surroundings.clock)
    case 'resource-principal':
      return fromResource(held, surroundings)
    case 'workload-identity': {
      const { federateWorkload } = await import('./workload-identity.ts')
      const { environment, clock, mask } = surroundings
      return federateWorkload(environment, publicKeyOf(held.privateKey), clock, mask)
    }
    case 'instance-principal': {
      const { metadataAddresses, readInstanceIdentity } =
        await import('./instance/instance-metadata.ts')
      const { federate } = await import('./instance/x509-federation.ts')
      const { environment, clock, mask } = surroundings
      const identity = await readInstanceIdentity(metadataAddresses(environment), clock)
      mask(identity.privateKey)
      return federate(identity, publicKeyOf(held.privateKey), clock, place.endpoint)
    }
  }
}
