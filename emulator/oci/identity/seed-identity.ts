import { createPublicKey, generateKeyPair, randomBytes, randomUUID } from 'node:crypto'
import { promisify } from 'node:util'

import { ADMINISTRATORS, makeGroup } from '../../iam/groups.ts'
import { putPolicy } from '../../iam/policies.ts'
import type { Context } from '../context.ts'
import { addApiKey } from './api-keys.ts'
import { makeAuthToken } from './auth-tokens.ts'
import type { Compartment } from './compartments.ts'
import { makeDomainApp } from './oauth-client.ts'
import type { Tenancy } from './tenancy.ts'
import { trustsOf } from './trust.ts'
import { makeUser, userCalled } from './users.ts'

/** What a person has who has set up the tenancy for GitHub Actions. */
export interface SeededIdentity {
  readonly compartmentId: string
  /** The object storage namespace, the first part of OCIR's image paths. */
  readonly namespace: string
  readonly userId: string
  readonly userName: string
  readonly fingerprint: string
  readonly privateKeyPem: string
  /** The password of a registry login as `<namespace>/<userName>`. */
  readonly authToken: string
  readonly clientId: string
  readonly clientSecret: string
  /** The service user that GitHub's tokens become. */
  readonly serviceUserId: string
}

export interface GithubTrust {
  /** As the tokens' `iss` says it. */
  readonly issuer: string
  readonly publicKeyEndpoint: string
  /** The audiences that the trust allows. */
  readonly audiences: readonly string[]
  /** As `sub eq repo:octo/*`. */
  readonly rule: string
}

const generate = promisify(generateKeyPair)

/** Fills an empty store with tenancy, compartment, users, their credentials, and GitHub's trust. */
export async function seedIdentity(context: Context, github: GithubTrust): Promise<SeededIdentity> {
  const namespace = randomBytes(6).toString('hex')
  const { tenancyId } = context
  context.store.collection<Tenancy>('tenancies').put({ id: tenancyId, name: 'emulator', namespace })
  const compartmentId = putCompartment(context)
  const userName = 'developer@example.com'
  const userId = makeUser(context, userName, false).id
  const serviceUserId = makeUser(context, 'github-actions', true).id
  seedAdministrators(context, [userId, serviceUserId])
  const { id: clientId, clientSecret } = makeDomainApp(context, 'github-actions')
  putTrust(context, github, clientId, serviceUserId)
  const authToken = makeAuthToken(context, userId, 'Registry login').token
  const key = await putApiKey(context, userId)
  const people = { userId, userName, serviceUserId }
  return { compartmentId, namespace, ...people, ...key, authToken, clientId, clientSecret }
}

/** What every tenancy has from its first day: the group, and the policy that lets it do everything. */
function seedAdministrators(context: Context, userIds: readonly string[]): void {
  const members = userIds.flatMap((id) => userCalled(context, id)?.scimId ?? [])
  makeGroup(context, ADMINISTRATORS, { members })
  putPolicy(context, context.tenancyId, 'Tenant Admin Policy', [
    `ALLOW GROUP ${ADMINISTRATORS} to manage all-resources IN TENANCY`,
  ])
}

/** Points GitHub's trust at the issuer, whose port may be another after a restart. */
export function moveGithubTrust(
  context: Context,
  { issuer, publicKeyEndpoint }: Pick<GithubTrust, 'issuer' | 'publicKeyEndpoint'>,
): void {
  const trusts = trustsOf(context)
  for (const trust of trusts.list(({ name }) => name === TRUST_NAME))
    trusts.put({ ...trust, issuer, publicKeyEndpoint })
}

const TRUST_NAME = 'github-actions'

const time = ({ clock }: Context): string => new Date(clock.now()).toISOString()

function putCompartment(context: Context): string {
  return context.store.collection<Compartment>('compartments').put({
    id: context.newOcid('compartment'),
    compartmentId: context.tenancyId,
    name: 'development',
    description: 'What the emulator starts with',
    lifecycleState: 'ACTIVE',
    timeCreated: time(context),
  }).id
}

function putTrust(context: Context, github: GithubTrust, clientId: string, userId: string): void {
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

async function putApiKey(context: Context, userId: string) {
  const { privateKey } = await generate('rsa', { modulusLength: 2048 })
  const publicPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
  const { fingerprint } = addApiKey(context, userId, publicPem)
  return {
    fingerprint,
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
