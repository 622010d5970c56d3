import { randomUUID } from 'node:crypto'

import {
  type CredentialPlace,
  credentialFolder,
  isOurs,
  ownConfigFile,
  writeCredentials,
} from '../../clients/oci/credential-files.ts'
import { verifyIdentity } from '../../clients/oci/verify-identity.ts'
import { apiKeySession, type OciSession, openSession } from '../../clients/oci/oci-session.ts'
import { readIfThere } from '../../clients/files/private-file.ts'
import type { ActionContext } from '../../runner/context.ts'
import { variable } from '../../runner/environment.ts'
import { describeSignedIn, requireTenancy, type SignedIn } from '../../stages/auth/signed-in.ts'
import { ActionError } from '../../values/action-error.ts'
import { fingerprintOfPem } from '../../values/oci/api-key.ts'
import { parseRegion } from '../../values/oci/region.ts'
import { choose } from './choice.ts'
import type { SignInInputs } from './inputs.ts'
import { exportedVariables } from './exported-variables.ts'
import { signInMethods } from './sign-in-methods.ts'
import { CREDENTIALS } from './sign-out.ts'

const regionMissing = (): ActionError =>
  new ActionError({
    code: 'REGION_MISSING',
    message: 'the region to sign in to is not known',
    hint: 'Set the input "region", for example eu-frankfurt-1, or the variable OCI_CLI_REGION.',
  })

/** The region from the first source that has it: the workflow, its environment, the identity. */
const regionFor = (given: string, signedIn: SignedIn, { environment }: ActionContext): string => {
  const region = given || variable(environment, 'OCI_CLI_REGION') || signedIn.region
  if (region === undefined || region === '') throw regionMissing()
  return parseRegion(region)
}

/** The sign-ins of a job share one config file, with a profile each. */
const placeFor = async (
  { profile, configFile: named }: SignInInputs,
  { environment, temporaryFolder }: ActionContext,
): Promise<CredentialPlace> => {
  const folder = credentialFolder(temporaryFolder, randomUUID())
  const earlier = variable(environment, 'OCI_CLI_CONFIG_FILE')
  const shared = earlier !== undefined && isOurs(earlier, temporaryFolder) ? earlier : undefined
  const configFile = named ?? shared ?? ownConfigFile(folder)
  return { folder, profile, configFile, isNew: (await readIfThere(configFile)) === undefined }
}

/** Masks secrets from the environment, which the runner does not know as such. */
const maskGiven = ({ passphrase }: SignInInputs, { environment, log }: ActionContext): void => {
  for (const secret of [passphrase, variable(environment, 'OCI_CLI_KEY_CONTENT')]) {
    if (secret !== undefined) log.mask(secret)
  }
}

/** Signs in, and leaves the identity for later steps as an OCI config that post removes. */
export const signIn = async (
  inputs: SignInInputs,
  givenRegion: string,
  context: ActionContext,
): Promise<OciSession> => (await signInAt(inputs, givenRegion, context)).session

/** The same, plus the method and where the identity was written. */
export const signInAt = async (
  inputs: SignInInputs,
  givenRegion: string,
  context: ActionContext,
) => {
  const { outputs, state, log, clock, environment } = context
  const mask = (secret: string) => log.mask(secret)
  maskGiven(inputs, context)
  const { method, why } = await choose(inputs, context)
  if (why !== undefined) log.info(`Method: ${method}, because ${why}`)
  const signedIn = await signInMethods[method](inputs, context)
  requireTenancy(signedIn, inputs.allowedTenancies)
  const region = regionFor(givenRegion, signedIn, context)
  const fingerprint = fingerprintOfPem(signedIn.privateKey)
  const identity = { ...signedIn, fingerprint }
  const prove = (session: OciSession) => verifyIdentity(session, clock, `the ${signedIn.method}`)
  // A key that OCI refuses leaves nothing behind. A session was issued just now and is renewed from
  // its files.
  const isKey = signedIn.token === undefined
  if (isKey) await prove(apiKeySession(identity, region, environment))
  const place = await placeFor(inputs, context)
  if (inputs.cleanup) await state.save(CREDENTIALS, place)
  await writeCredentials({ ...identity, profile: inputs.profile, region }, place)
  const variables = exportedVariables({ signedIn, place, region, fingerprint }, environment)
  const session = await openSession({ ...environment, ...variables }, clock, mask)
  if (!isKey) await prove(session)
  for (const [name, value] of inputs.isDefault ? Object.entries(variables) : []) {
    await outputs.exportVariable(name, value)
  }
  log.info(describeSignedIn({ ...signedIn, expiresAt: session.expiresAt }, clock.now()))
  return { session, method, place }
}
