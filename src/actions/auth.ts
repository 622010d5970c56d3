import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { removeCredentials, writeCredentials } from '../clients/credential-files.ts'
import { githubJob } from '../clients/github-oidc.ts'
import { identityDomain, parseOidcClient } from '../clients/identity-domain.ts'
import { proveIdentity } from '../clients/identity-proof.ts'
import { type OciSession, openSession } from '../clients/oci-session.ts'
import { createSessionKeys } from '../clients/session-keys.ts'
import type { Action, ActionContext } from '../runner/context.ts'
import type { InputReader } from '../runner/inputs.ts'
import { isText } from '../runner/state.ts'
import { signInWithApiKey } from '../stages/auth/api-key-sign-in.ts'
import { signInWithGithub } from '../stages/auth/github-oidc-sign-in.ts'
import { describeSignedIn, requireTenancy, type SignedIn } from '../stages/auth/signed-in.ts'
import { type ApiKey, parseApiKey } from '../values/api-key.ts'
import { asEndpoint, asText } from '../values/input-text.ts'
import { ocidOf } from '../values/ocid.ts'
import { parseRegion } from '../values/region.ts'

/** Used by an existing exchange action too, so that one trust rule serves both. */
const DEFAULT_AUDIENCE = 'https://cloud.oracle.com'
const FOLDER = 'auth-folder'

const METHODS_HINT =
  'Give identity-domain-url and oidc-client to sign in with GitHub OIDC, or tenancy-id, user-id and private-key for an API key.'

const readKey = (read: InputReader): ApiKey | undefined => {
  const passphrase = read.secret('passphrase')
  read.secret('private-key')
  return read.optional('private-key', (text) => parseApiKey(text, passphrase))
}

/** The inputs that say how to sign in; the root action has the same. */
export const readSignIn = (read: InputReader) => {
  const isOidc = read.has('identity-domain-url')
  if (isOidc && read.has('private-key')) {
    read.problem('inputs "identity-domain-url" and "private-key" exclude each other', METHODS_HINT)
  }
  if (!isOidc && !read.has('private-key')) read.problem('no way to sign in is given', METHODS_HINT)
  const isKey = !isOidc && read.has('private-key')
  const ocid = isKey ? read.required.bind(read) : read.optional.bind(read)
  read.secret('oidc-client')
  return {
    domainUrl: read.optional('identity-domain-url', asEndpoint),
    client: isOidc ? read.required('oidc-client', parseOidcClient) : undefined,
    audience: read.withDefault('oidc-audience', asText, DEFAULT_AUDIENCE),
    tenancyId: ocid('tenancy-id', ocidOf('tenancy')),
    userId: ocid('user-id', ocidOf('user')),
    key: readKey(read),
    passphrase: read.secret('passphrase'),
    fingerprint: read.optional('fingerprint', asText),
    allowedTenancies: read.list('allowed-tenancies', ocidOf('tenancy')),
    profile: read.withDefault('profile', asText, 'DEFAULT'),
  }
}

export type SignInInputs = ReturnType<typeof readSignIn>

const signedInBy = (inputs: SignInInputs, context: ActionContext): Promise<SignedIn> => {
  const { domainUrl, client, key, tenancyId = '', userId = '' } = inputs
  if (domainUrl !== undefined && client !== undefined) {
    context.log.mask(client.secret)
    return signInWithGithub({
      ...inputs,
      job: githubJob(context.environment),
      domain: identityDomain(domainUrl, client),
      createKeys: createSessionKeys,
      mask: (secret) => context.log.mask(secret),
    })
  }
  if (key === undefined) throw new Error('inputs were accepted without a way to sign in')
  return Promise.resolve(signInWithApiKey({ ...inputs, tenancyId, userId, key }))
}

/** Signs in, and leaves the identity for later steps as an OCI config that post removes. */
export const signIn = async (
  inputs: SignInInputs,
  region: string,
  context: ActionContext,
): Promise<OciSession> => {
  const { outputs, state, log, clock } = context
  const signedIn = await signedInBy(inputs, context)
  requireTenancy(signedIn, inputs.allowedTenancies)
  const folder = join(context.temporaryFolder, `oci-${randomUUID()}`)
  await state.save(FOLDER, folder)
  const file = await writeCredentials({ ...signedIn, profile: inputs.profile, region }, folder)
  const variables = {
    OCI_CLI_CONFIG_FILE: file,
    OCI_CONFIG_FILE: file,
    OCI_CLI_PROFILE: inputs.profile,
    OCI_CONFIG_PROFILE: inputs.profile,
    ...(signedIn.token === undefined ? {} : { OCI_CLI_AUTH: 'security_token' }),
  }
  const session = await openSession({ ...context.environment, ...variables })
  if (signedIn.token === undefined) await proveIdentity(session, clock)
  for (const [name, value] of Object.entries(variables)) await outputs.exportVariable(name, value)
  log.info(describeSignedIn(signedIn, clock.now()))
  return session
}

export const auth: Action = {
  main: async (context) => {
    const { signInInputs, region } = context.readInputs((read) => ({
      signInInputs: readSignIn(read),
      region: read.required('region', parseRegion),
    }))
    const session = await signIn(signInInputs, region, context)
    const { outputs } = context
    await outputs.set('tenancy-id', session.tenancyId)
    await outputs.set('user-id', session.userId ?? '')
    await outputs.set('region', session.region)
    await outputs.set('profile', signInInputs.profile)
    if (session.expiresAt !== undefined) {
      await outputs.set('expires-at', new Date(session.expiresAt).toISOString())
    }
  },
  post: async ({ state, log }) => {
    const folder = state.load(FOLDER, isText)
    if (folder === undefined) return log.info('Nothing to remove: the main step did not sign in')
    await removeCredentials(folder)
    log.info('Removed the OCI credentials of this step')
  },
}
