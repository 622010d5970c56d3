import { createPublicKey } from 'node:crypto';
import { ActionError } from "../../values/action-error.js";
/** Base64 of the public key's SPKI DER, as the token services take it. */
const publicKeyOf = (privateKey) => createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
const throughGithub = async ({ domainUrl, clientId, clientSecret, audience }, { privateKey }, { environment, clock, mask }) => {
    const { githubJob } = await import("../github/github-oidc.js");
    const { identityDomain } = await import("./identity-domain.js");
    const jwt = await githubJob(environment, clock).idToken(audience);
    mask(jwt);
    const client = { id: clientId, secret: clientSecret };
    return identityDomain(domainUrl, client, clock).exchange(jwt, publicKeyOf(privateKey));
};
const fromResource = async ({ privateKey }, { environment, mask }) => {
    const { readResourcePrincipal } = await import("./resource-principal.js");
    const read = await readResourcePrincipal(environment, mask);
    if (publicKeyOf(read.privateKey) === publicKeyOf(privateKey))
        return read.token;
    throw new ActionError({
        code: 'RESOURCE_PRINCIPAL_CHANGED',
        message: 'the resource principal of this container has another key than at the sign-in',
        hint: 'Run the auth action once more.',
    });
};
/**
 * Another token for the key of a session, by the way it was had at first. Loaded only when a token
 * is about to end.
 * @throws ActionError of the way: OIDC_*, OCI_*, INSTANCE_*, RESOURCE_PRINCIPAL_*
 */
export const renewToken = async (renewal, held, place, surroundings) => {
    switch (renewal.method) {
        case 'github-oidc':
            return throughGithub(renewal, held, surroundings);
        case 'session-token':
            return (await import("./session-refresh.js")).refreshSession(held, place, surroundings.clock);
        case 'resource-principal':
            return fromResource(held, surroundings);
        case 'instance-principal': {
            const { metadataAddresses, readInstanceIdentity } = await import("./instance-metadata.js");
            const { federate } = await import("./x509-federation.js");
            const { environment, clock, mask } = surroundings;
            const identity = await readInstanceIdentity(metadataAddresses(environment), clock);
            mask(identity.privateKey);
            return federate(identity, publicKeyOf(held.privateKey), clock, place.endpoint);
        }
    }
};
