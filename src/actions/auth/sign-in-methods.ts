import { githubJob } from '../../clients/github/github-oidc.ts'
import { identityDomain } from '../../clients/oci/identity-domain.ts'
import { outsiderOf } from '../../clients/github/outsider.ts'
import { createSessionKeys } from '../../clients/oci/session-keys.ts'
import { tokenEnd } from '../../clients/oci/session-token.ts'
import { findUserProfile, readUserCredentials } from '../../clients/oci/user-profile.ts'
import { endpointOf } from '../../clients/oci/oci-session.ts'
import type { ActionContext } from '../../runner/context.ts'
import { signInWithApiKey } from '../../stages/auth/api-key-sign-in.ts'
import type { Method } from '../../stages/auth/choose-method.ts'
import { signInWithGithub } from '../../stages/auth/github-oidc-sign-in.ts'
import { methodMissing } from '../../stages/auth/method-missing.ts'
import { type SignedIn, signInWithToken } from '../../stages/auth/signed-in.ts'
import type { SignInInputs } from './inputs.ts'

/** One sign-in method. Nothing is written to disk yet. */
type SignInMethod = (inputs: SignInInputs, context: ActionContext) => Promise<SignedIn>

const notGiven = async (method: Method, what: string, { environment }: ActionContext) =>
  methodMissing(`cannot sign in with method ${method}: ${what}`, await outsiderOf(environment))

const throughGithub: SignInMethod = async (inputs, context) => {
  const { domainUrl, clientId, clientSecret, audience, tenancyId } = inputs
  const { environment, log, clock } = context
  if (domainUrl === undefined || clientId === undefined || clientSecret === undefined) {
    const given = { 'identity-domain-url': domainUrl, 'client-id': clientId }
    const name = Object.entries(given).find(([, value]) => value === undefined)?.[0]
    const missing = `input "${name ?? 'client-secret'}" is missing`
    throw await notGiven('github-oidc', missing, context)
  }
  const client = { id: clientId, secret: clientSecret }
  // The base64 form is what is sent, the encoded one what a web form would hold.
  log.mask(client.secret)
  log.mask(Buffer.from(`${client.id}:${client.secret}`).toString('base64'))
  log.mask(encodeURIComponent(client.secret))
  return signInWithGithub({
    audience,
    tenancyId,
    job: githubJob(environment, clock),
    domain: identityDomain(domainUrl, client, clock),
    createKeys: createSessionKeys,
    mask: (secret) => log.mask(secret),
    renewal: {
      method: 'github-oidc',
      domainUrl,
      clientId,
      clientSecret,
      audience,
    },
  })
}

/** The profile of a person or the machine, for methods whose inputs are missing. */
const fromProfile = async (
  method: 'api-key' | 'session-token',
  context: ActionContext,
): Promise<SignedIn> => {
  const { environment, temporaryFolder, log } = context
  const profile = await findUserProfile(environment, temporaryFolder)
  if (profile?.method !== method) {
    const nowhere = 'neither inputs nor variables nor an OCI config profile give what it needs'
    throw await notGiven(method, nowhere, context)
  }
  const mask = (secret: string) => log.mask(secret)
  const { token, ...credentials } = await readUserCredentials(profile, environment, mask)
  if (token === undefined) return { method: 'API key', ...credentials }
  return signInWithToken({ method: 'session token', ...credentials, token }, tokenEnd(token))
}

const byKey: SignInMethod = async (inputs, context) => {
  const { key, tenancyId, userId, fingerprint } = inputs
  if (key === undefined) return fromProfile('api-key', context)
  context.log.mask(key.privateKey)
  if (tenancyId === undefined || userId === undefined) {
    throw await notGiven('api-key', 'tenancy-id or user-id is not given', context)
  }
  return signInWithApiKey({ key, tenancyId, userId, fingerprint })
}

const byToken: SignInMethod = async ({ sessionToken: token, key, tenancyId }, context) => {
  if (token === undefined || key === undefined) return fromProfile('session-token', context)
  context.log.mask(key.privateKey)
  const session = { method: 'session token' as const, privateKey: key.privateKey, tenancyId, token }
  return signInWithToken(session, tokenEnd(token))
}

const asInstance: SignInMethod = async (_inputs, { environment, log, clock }) => {
  const { metadataAddresses, readInstanceIdentity } =
    await import('../../clients/oci/instance/instance-metadata.ts')
  const { federate, tenancyOf } = await import('../../clients/oci/instance/x509-federation.ts')
  const [identity, keys] = await Promise.all([
    readInstanceIdentity(metadataAddresses(environment), clock),
    createSessionKeys(),
  ])
  log.mask(identity.privateKey)
  log.mask(keys.privateKey)
  const token = await federate(identity, keys.publicKey, clock, endpointOf(environment))
  log.mask(token)
  const { region, certificate, regionMetadata } = identity
  const { privateKey } = keys
  const tenancyId = tenancyOf(certificate)
  const session = { method: 'instance principal' as const, tenancyId, region, privateKey, token }
  return { ...signInWithToken(session, tokenEnd(token)), regionMetadata }
}

const asResource: SignInMethod = async (inputs, { environment, log }) => {
  const { readResourcePrincipal } = await import('../../clients/oci/resource-principal.ts')
  const mask = (secret: string) => log.mask(secret)
  const { token, region, ...principal } = await readResourcePrincipal(environment, mask)
  const privateKey = principal.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  // The form that is written to disk; an encrypted key has a different text before.
  mask(privateKey)
  const { tenancyId } = inputs
  const session = { method: 'resource principal' as const, tenancyId, region, privateKey, token }
  return signInWithToken(session, tokenEnd(token))
}

const asWorkload: SignInMethod = async ({ tenancyId }, { environment, log, clock }) => {
  const { federateWorkload } = await import('../../clients/oci/workload-identity.ts')
  const { privateKey, publicKey } = await createSessionKeys()
  log.mask(privateKey)
  const mask = (secret: string) => log.mask(secret)
  const token = await federateWorkload(environment, publicKey, clock, mask)
  log.mask(token)
  const session = { method: 'workload identity' as const, tenancyId, privateKey, token }
  return signInWithToken(session, tokenEnd(token))
}

export const signInMethods: Readonly<Record<Method, SignInMethod>> = {
  'api-key': byKey,
  'session-token': byToken,
  'github-oidc': throughGithub,
  'instance-principal': asInstance,
  'resource-principal': asResource,
  'workload-identity': asWorkload,
}
