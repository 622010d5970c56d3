import { keyFileOf, tokenFileOf } from "../../clients/oci/credential-files.js";
import { variable } from "../../runner/environment.js";
import { parseOcid } from "../../values/oci/ocid.js";
import { isKnownRealm } from "../../values/oci/region.js";
/**
 * What the OCI CLI takes from the environment even where a profile says otherwise. Where the job sets
 * one of these, it has to agree with the profile; the key itself is never put there.
 */
const overriding = ({ signedIn: { tenancyId, userId, token }, place, region, fingerprint, }) => ({
    OCI_CLI_REGION: region,
    OCI_CLI_TENANCY: tenancyId,
    OCI_CLI_USER: userId ?? '',
    OCI_CLI_FINGERPRINT: fingerprint,
    OCI_CLI_KEY_FILE: keyFileOf(place),
    OCI_CLI_KEY_CONTENT: '',
    OCI_CLI_PASSPHRASE: '',
    OCI_CLI_SECURITY_TOKEN_FILE: token === undefined ? '' : tokenFileOf(place),
});
/** Where the key of the job's OCI_CLI_KEY_CONTENT has gone. */
export const MOVED_KEY = 'OKE_VIRTUAL_NODES_KEY_FILE';
/**
 * A key that the job has in its environment moves to a file, where another of our sign-ins finds it
 * again. Not OCI_CLI_KEY_FILE: the OCI CLI would take it for every profile.
 */
const forNextSignIn = ({ token }, place, environment) => token === undefined && variable(environment, 'OCI_CLI_KEY_CONTENT') !== undefined
    ? { [MOVED_KEY]: keyFileOf(place) }
    : {};
/**
 * What Terraform's provider and its OCI backend take. The provider has no setting for the file, only
 * for the home folder that `.oci/config` stands in.
 */
const forTerraform = ({ token }, { configFile, profile }, region) => {
    const home = /^(.*)[\\/]\.oci[\\/]config$/.exec(configFile)?.[1];
    if (home === undefined)
        return {};
    return {
        TF_HOME_OVERRIDE: home,
        OCI_HOME_OVERRIDE: home,
        OCI_AUTH: token === undefined ? 'ApiKey' : 'SecurityToken',
        OCI_CONFIG_FILE_PROFILE: profile,
        OCI_REGION: region,
    };
};
/** Realms that opened after our table, or that of an SDK, was made: the region itself says its domain. */
const forNewRealm = ({ tenancyId, regionMetadata }) => regionMetadata === undefined || isKnownRealm(parseOcid(tenancyId).realm)
    ? {}
    : { OCI_REGION_METADATA: regionMetadata };
/** The variables by which later steps find the identity: the OCI CLI, the SDKs, Terraform and ours. */
export const exportedVariables = ({ signedIn, place, region, fingerprint }, environment) => ({
    OCI_CLI_CONFIG_FILE: place.configFile,
    OCI_CONFIG_FILE: place.configFile,
    OCI_CLI_PROFILE: place.profile,
    OCI_CONFIG_PROFILE: place.profile,
    OCI_CLI_AUTH: signedIn.token === undefined ? 'api_key' : 'security_token',
    ...forNewRealm(signedIn),
    ...forTerraform(signedIn, place, region),
    ...forNextSignIn(signedIn, place, environment),
    ...Object.fromEntries(Object.entries(overriding({ signedIn, place, region, fingerprint })).filter(([name]) => environment[name] !== undefined)),
});
