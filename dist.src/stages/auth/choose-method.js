import { methodMissing } from "./method-missing.js";
export const methods = [
    'api-key',
    'session-token',
    'github-oidc',
    'instance-principal',
    'resource-principal',
];
const NOTHING = 'no way to sign in is given: no input, no OCI_CLI_KEY_CONTENT or OCI_CLI_KEY_FILE, no resource principal, no OCI config, and this machine is no instance of OCI';
const NOTHING_OWN = 'no input gives a way to sign in, and what the variables and the machine have to offer is not taken for code of others';
/** What the workflow gives by its inputs. */
const given = (found) => {
    if (found.domain)
        return { method: 'github-oidc', why: 'identity-domain-url is given' };
    if (found.sessionToken)
        return { method: 'session-token', why: 'session-token is given' };
    if (found.privateKey)
        return { method: 'api-key', why: 'private-key is given' };
    return undefined;
};
/** What there is whoever runs: the first counts of what the environment says and the machine is. */
const ambient = async (found) => {
    if (found.keyVariable !== undefined) {
        return { method: 'api-key', why: `the variable ${found.keyVariable} is set` };
    }
    if (found.resourcePrincipal) {
        return { method: 'resource-principal', why: 'OCI_RESOURCE_PRINCIPAL_VERSION is set' };
    }
    const profile = await found.profile();
    if (profile !== undefined) {
        return { method: profile.method, why: `${profile.file} has a profile "${profile.name}"` };
    }
    if (!(await found.isOnInstance()))
        return undefined;
    return {
        method: 'instance-principal',
        why: "the metadata service says it is one of OCI's instances",
    };
};
/**
 * Which way to sign in, and why. A method that is asked for is never replaced by another. Without one,
 * runs of forks and of Dependabot have only what their inputs give: their secrets are empty, and the
 * identity of the runner is not for their code.
 * @throws ActionError SIGN_IN_METHOD_MISSING
 */
export const chooseMethod = async (asked, found, outsider) => {
    if (asked !== 'auto')
        return { method: asked };
    const own = given(found);
    if (own !== undefined)
        return own;
    const whose = await outsider();
    if (whose !== undefined)
        throw methodMissing(NOTHING_OWN, whose);
    const choice = await ambient(found);
    if (choice === undefined)
        throw methodMissing(NOTHING, whose);
    return choice;
};
