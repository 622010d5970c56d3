import { type CredentialPlace, keyFileOf, tokenFileOf } from '../../clients/oci/credential-files.ts'
import { type Environment, variable } from '../../runner/environment.ts'
import type { SignedIn } from '../../stages/auth/signed-in.ts'
import { parseOcid } from '../../values/oci/ocid.ts'
import { isKnownRealm } from '../../values/oci/region.ts'
import { MOVED_KEY } from './inputs.ts'

/** An identity, and where later steps find it. */
interface PlacedIdentity {
  readonly signedIn: SignedIn
  readonly place: CredentialPlace
  readonly region: string
  readonly fingerprint: string
}

/**
 * What the OCI CLI takes from the environment even if a profile says otherwise. Where the job sets
 * one of these, it has to agree with the profile; the key itself is never put there.
 */
const overriding = ({
  signedIn: { tenancyId, userId, token },
  place,
  region,
  fingerprint,
}: PlacedIdentity): Readonly<Record<string, string>> => ({
  OCI_CLI_REGION: region,
  OCI_CLI_TENANCY: tenancyId,
  OCI_CLI_USER: userId ?? '',
  OCI_CLI_FINGERPRINT: fingerprint,
  OCI_CLI_KEY_FILE: keyFileOf(place),
  OCI_CLI_KEY_CONTENT: '',
  OCI_CLI_PASSPHRASE: '',
  OCI_CLI_SECURITY_TOKEN_FILE: token === undefined ? '' : tokenFileOf(place),
})

/**
 * Moves a key from the job's environment to a file, where another of our sign-ins finds it. Not
 * OCI_CLI_KEY_FILE: the OCI CLI would take it for every profile.
 */
const forNextSignIn = (
  { token }: SignedIn,
  place: CredentialPlace,
  environment: Environment,
): Readonly<Record<string, string>> =>
  token === undefined && variable(environment, 'OCI_CLI_KEY_CONTENT') !== undefined
    ? { [MOVED_KEY]: keyFileOf(place) }
    : {}

/**
 * Variables for Terraform's provider and its OCI backend. The provider has no setting for the file,
 * only for the home folder that contains `.oci/config`.
 */
const forTerraform = (
  { token }: SignedIn,
  { configFile, profile }: CredentialPlace,
  region: string,
): Readonly<Record<string, string>> => {
  const home = /^(.*)[\\/]\.oci[\\/]config$/.exec(configFile)?.[1]
  if (home === undefined) return {}
  return {
    TF_HOME_OVERRIDE: home,
    OCI_HOME_OVERRIDE: home,
    OCI_AUTH: token === undefined ? 'ApiKey' : 'SecurityToken',
    OCI_CONFIG_FILE_PROFILE: profile,
    OCI_REGION: region,
  }
}

/** For realms newer than our table, or an SDK's: the metadata of the region names its domain. */
const forNewRealm = ({ tenancyId, regionMetadata }: SignedIn): Readonly<Record<string, string>> =>
  regionMetadata === undefined || isKnownRealm(parseOcid(tenancyId).realm)
    ? {}
    : { OCI_REGION_METADATA: regionMetadata }

/** The variables by which later steps find the identity: the OCI CLI, the SDKs, Terraform and ours. */
export const exportedVariables = (
  { signedIn, place, region, fingerprint }: PlacedIdentity,
  environment: Environment,
): Readonly<Record<string, string>> => ({
  OCI_CLI_CONFIG_FILE: place.configFile,
  OCI_CONFIG_FILE: place.configFile,
  OCI_CLI_PROFILE: place.profile,
  OCI_CONFIG_PROFILE: place.profile,
  OCI_CLI_AUTH: signedIn.token === undefined ? 'api_key' : 'security_token',
  ...forNewRealm(signedIn),
  ...forTerraform(signedIn, place, region),
  ...forNextSignIn(signedIn, place, environment),
  ...Object.fromEntries(
    Object.entries(overriding({ signedIn, place, region, fingerprint })).filter(
      ([name]) => environment[name] !== undefined,
    ),
  ),
})
