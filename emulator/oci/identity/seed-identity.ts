import { createPublicKey, generateKeyPair, randomBytes, randomUUID } from 'node:crypto'
import { promisify } from 'node:util'

import type { Context } from '../core/context.ts'
import { addApiKey } from './api-keys.ts'
import { makeAuthToken } from './auth-tokens.ts'
import { makeCompartment } from './compartments.ts'
import { makeDomainApp } from './oauth-client.ts'
import { seedGroups } from './seed-groups.ts'
import type { Tenancy } from './tenancy.ts'
import { trustsOf } from './trust.ts'
import { makeUser } from './users.ts'

/** A user with a key for requests and a token for the registry. */
export interface SeededUser {
  readonly userId: string
  readonly userName: string
  readonly fingerprint: string
  readonly privateKeyPem: string
  /** The password of the registry user `<namespace>/<userName>`. */
  readonly authToken: string
}

/**
 * A tenancy that is set up for GitHub Actions; its first user is an administrator, for set-up only.
 */
export interface SeededIdentity extends SeededUser {
  /** The compartment of the cluster and its node pools. */
  readonly compartmentId: string
  /** The compartment of the VCN and its resources. */
  readonly networkCompartmentId: string
  /** The compartment of the repositories. */
  readonly registryCompartmentId: string
  /** The object storage namespace, the first part of OCIR's image paths. */
  readonly namespace: string
  /** The user who deploys with a key: a member of `deployers`, like the service user. */
  readonly deployer: SeededUser
  readonly deployersGroupId: string
  readonly clientId: string
  readonly clientSecret: string
  /** The service user that GitHub's tokens are exchanged for. */
  readonly serviceUserId: string
}

export interface GithubTrust {
  /** The tokens' `iss`. */
  readonly issuer: string
  readonly publicKeyEndpoint: string
  /** The audiences that the trust allows. */
  readonly audiences: readonly string[]
  /** E.g. `sub eq repo:octo/*`. */
  readonly rule: string
}

const generate = promisify(generateKeyPair)

/** Fills an empty store with tenancy, compartments, users, their rights and credentials, and GitHub's trust. */
export const seedIdentity = async (
  context: Context,
  github: GithubTrust,
): Promise<SeededIdentity> => {
  const namespace = randomBytes(6).toString('hex')
  const { tenancyId } = context
  context.store.collection<Tenancy>('tenancies').put({ id: tenancyId, name: 'emulator', namespace })
  const compartment = (name: string): string => makeCompartment(context, tenancyId, name).id
  const compartments = {
    compartmentId: compartment('shop'),
    networkCompartmentId: compartment('network'),
    registryCompartmentId: compartment('registry'),
  }
  const administrator = await makePerson(context, 'developer@example.com')
  const deployer = await makePerson(context, 'deployer@example.com')
  const serviceUserId = makeUser(context, 'github-actions', true).id
  const deployersGroupId = seedGroups(context, compartments, {
    administrators: [administrator.userId],
    deployers: [deployer.userId, serviceUserId],
  })
  const { id: clientId, clientSecret } = makeDomainApp(context, 'github-actions')
  putTrust(context, github, clientId, serviceUserId)
  const people = { ...administrator, deployer, deployersGroupId, serviceUserId }
  return { ...compartments, namespace, ...people, clientId, clientSecret }
}

const makePerson = async (context: Context, userName: string): Promise<SeededUser> => {
  const userId = makeUser(context, userName, false).id
  const authToken = makeAuthToken(context, userId, 'Registry login').token
  return { userId, userName, authToken, ...(await putApiKey(context, userId)) }
}

const TRUST_NAME = 'github-actions'

const putTrust = (
  context: Context,
  github: GithubTrust,
  clientId: string,
  userId: string,
): void => {
  trustsOf(context).put({
    id: randomUUID().replaceAll('-', ''),
    name: TRUST_NAME,
    type: 'JWT',
    issuer: github.issuer,
    publicKeyEndpoint: github.publicKeyEndpoint,
    active: true,
    oauthClients: [clientId],
    allowImpersonation: true,
    impersonationServiceUsers: [{ rule: github.rule, value: userId }],
    clientClaimName: 'aud',
    clientClaimValues: github.audiences,
  })
}

const putApiKey = async (context: Context, userId: string) => {
  const { privateKey } = await generate('rsa', { modulusLength: 2048 })
  const publicPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
  const { fingerprint } = addApiKey(context, userId, publicPem)
  return {
    fingerprint,
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
