import { readFile } from 'node:fs/promises';
import { ActionError } from "../../values/action-error.js";
import { parseSections } from "../../values/oci/oci-config.js";
import { expandHome } from "../files/expand-home.js";
/** What belongs to a key, and so is not inherited by a profile with a key of its own. */
const WITH_KEY = ['security_token_file', 'pass_phrase', 'key_content'];
/** Where the profile stands, by the variables that the OCI CLI and the SDKs know. */
export const profileLocation = (environment) => ({
    file: expandHome(environment['OCI_CLI_CONFIG_FILE'] || environment['OCI_CONFIG_FILE'] || '~/.oci/config', environment),
    profile: environment['OCI_CLI_PROFILE'] || environment['OCI_CONFIG_PROFILE'] || 'DEFAULT',
});
const withInherited = (own, inherited) => {
    const hasKey = 'key_file' in own || 'key_content' in own;
    const taken = Object.entries(inherited).filter(([key]) => !(hasKey && WITH_KEY.includes(key)));
    return { ...Object.fromEntries(taken), ...own };
};
/**
 * Profiles of an OCI config file. Each inherits from DEFAULT, as Python's parser does it, but the
 * credentials of another key are never mixed with its own.
 */
export const parseOciConfig = (text) => {
    const sections = parseSections(text);
    const inherited = sections.get('DEFAULT') ?? {};
    return new Map([...sections].map(([name, own]) => [name, withInherited(own, inherited)]));
};
const notSignedIn = (message, cause) => new ActionError({
    code: 'NOT_SIGNED_IN',
    message,
    hint: 'Run the auth action in an earlier step of the same job, or set OCI_CLI_CONFIG_FILE and OCI_CLI_PROFILE.',
    cause,
});
/**
 * The profile that the auth action, or the user, left for this step.
 * @throws ActionError NOT_SIGNED_IN
 */
export const readOciProfile = async (environment) => {
    const { file, profile } = profileLocation(environment);
    const text = await readFile(file, 'utf8').catch((cause) => {
        throw notSignedIn(`not signed in to OCI: the config file ${file} cannot be read`, cause);
    });
    const found = parseOciConfig(text).get(profile);
    if (found !== undefined)
        return found;
    throw notSignedIn(`not signed in to OCI: ${file} has no profile "${profile}"`);
};
