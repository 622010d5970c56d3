import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { ActionError, messageOf } from "../../values/action-error.js";
import { knownRegion } from "./region-keys.js";
import { readPrivateKey } from "./request-signer.js";
const PREFIX = 'OCI_RESOURCE_PRINCIPAL_';
const incomplete = (message, cause) => new ActionError({
    code: 'RESOURCE_PRINCIPAL_INCOMPLETE',
    message,
    hint: `OCI sets ${PREFIX}VERSION=2.2, _RPST, _PRIVATE_PEM and _REGION where resources have an identity, such as container instances and functions. Pass them on to the runner's process.`,
    cause,
});
/** A value, or what stands in the file that it names: both are in use, told apart by a leading `/`. */
const valueOf = async (environment, name) => {
    const value = environment[PREFIX + name];
    if (value === undefined || value === '')
        return undefined;
    if (!isAbsolute(value))
        return value;
    return readFile(value, 'utf8').catch((cause) => {
        throw incomplete(`the file that ${PREFIX}${name} names cannot be read: ${messageOf(cause)}`, cause);
    });
};
const required = async (environment, name) => {
    const value = await valueOf(environment, name);
    if (value !== undefined)
        return value.trim();
    throw incomplete(`${PREFIX}${name} is not set`);
};
/** Some resources are told the key of their region (`phx`) in place of its identifier. */
const regionOf = async (written) => {
    const key = written?.trim() ?? '';
    if (!/^[a-z]{3}$/i.test(key))
        return written || undefined;
    return (await knownRegion(key)) ?? written;
};
/**
 * Reads a resource principal of version 2.2 from the variables that OCI's SDKs know.
 * @param mask is given every secret of it before it is used: what it holds, not the path of a file
 * @throws ActionError RESOURCE_PRINCIPAL_INCOMPLETE
 */
export const readResourcePrincipal = async (environment, mask) => {
    const version = environment[`${PREFIX}VERSION`];
    if (version !== '2.2') {
        throw incomplete(`${PREFIX}VERSION is ${version ?? 'not set'}; only version 2.2 is supported`);
    }
    const [token, pem, passphrase] = await Promise.all([
        required(environment, 'RPST'),
        required(environment, 'PRIVATE_PEM'),
        valueOf(environment, 'PRIVATE_PEM_PASSPHRASE'),
    ]);
    for (const secret of [token, pem, passphrase?.trim()])
        if (secret !== undefined)
            mask(secret);
    const region = await regionOf(environment[`${PREFIX}REGION`]);
    try {
        return { token, privateKey: readPrivateKey(`${pem}\n`, passphrase?.trim()), region };
    }
    catch (cause) {
        throw incomplete(`the key in ${PREFIX}PRIVATE_PEM cannot be read`, cause);
    }
};
