import { readFile } from 'node:fs/promises';
import { ActionError } from "../../values/action-error.js";
import { parseApiKey } from "../../values/oci/api-key.js";
import { isOurs } from "./credential-files.js";
import { parseOciConfig, profileLocation } from "./oci-profile.js";
import { readIfThere } from "../files/private-file.js";
import { expandHome } from "../files/expand-home.js";
/** The profile that the environment points at, unless a step of this job made it. */
export const findUserProfile = async (environment, temporaryFolder) => {
    const { file, profile: name } = profileLocation(environment);
    const text = await readIfThere(file);
    const content = text === undefined ? undefined : parseOciConfig(text).get(name);
    if (content?.['key_file'] === undefined)
        return undefined;
    if (isOurs(content['key_file'], temporaryFolder))
        return undefined;
    const method = content['security_token_file'] ? 'session-token' : 'api-key';
    return { method, name, file, content };
};
const incomplete = ({ name, file }, why, cause) => new ActionError({
    code: 'OCI_PROFILE_INVALID',
    message: `the profile "${name}" of ${file} cannot be used: ${why}`,
    hint: 'Correct the profile, or make it again with "oci setup config" or "oci session authenticate".',
    cause,
});
const readNamed = (profile, key, environment) => {
    const path = expandHome(profile.content[key] ?? '', environment);
    return readFile(path, 'utf8').catch((cause) => {
        throw incomplete(profile, `${key} cannot be read`, cause);
    });
};
/**
 * @param mask is given every secret of the profile before it is used
 * @throws ActionError OCI_PROFILE_INVALID, PRIVATE_KEY_INVALID
 */
export const readUserCredentials = async (profile, environment, mask) => {
    const { tenancy = '', user, region, pass_phrase: passphrase } = profile.content;
    if (passphrase !== undefined)
        mask(passphrase);
    if (tenancy === '')
        throw incomplete(profile, 'it has no tenancy');
    if (profile.method === 'api-key' && !user)
        throw incomplete(profile, 'it has no user');
    const { privateKey } = parseApiKey(await readNamed(profile, 'key_file', environment), passphrase);
    const token = profile.method === 'api-key'
        ? undefined
        : await readNamed(profile, 'security_token_file', environment);
    for (const secret of [privateKey, token?.trim()])
        if (secret !== undefined)
            mask(secret);
    return { tenancyId: tenancy, userId: user, region, privateKey, token: token?.trim() };
};
