import { githubJob } from "../../clients/github/github-oidc.js";
import { identityDomain } from "../../clients/oci/identity-domain.js";
import { outsiderOf } from "../../clients/github/outsider.js";
import { createSessionKeys } from "../../clients/oci/session-keys.js";
import { tokenEnd } from "../../clients/oci/session-token.js";
import { findUserProfile, readUserCredentials } from "../../clients/oci/user-profile.js";
import { endpointOf } from "../../clients/oci/oci-session.js";
import { signInWithApiKey } from "../../stages/auth/api-key-sign-in.js";
import { signInWithGithub } from "../../stages/auth/github-oidc-sign-in.js";
import { methodMissing } from "../../stages/auth/method-missing.js";
import { signInWithToken } from "../../stages/auth/signed-in.js";
const notGiven = async (method, what, { environment }) => methodMissing(`cannot sign in with method ${method}: ${what}`, await outsiderOf(environment));
const throughGithub = async (inputs, context) => {
    const { domainUrl, clientId, clientSecret, audience, tenancyId } = inputs;
    const { environment, log, clock } = context;
    if (domainUrl === undefined || clientId === undefined || clientSecret === undefined) {
        const given = { 'identity-domain-url': domainUrl, 'client-id': clientId };
        const name = Object.entries(given).find(([, value]) => value === undefined)?.[0];
        const missing = `input "${name ?? 'client-secret'}" is missing`;
        throw await notGiven('github-oidc', missing, context);
    }
    const client = { id: clientId, secret: clientSecret };
    // The form that goes over the wire, and the one that a form of the web would have.
    log.mask(client.secret);
    log.mask(Buffer.from(`${client.id}:${client.secret}`).toString('base64'));
    log.mask(encodeURIComponent(client.secret));
    return signInWithGithub({
        audience,
        tenancyId,
        job: githubJob(environment, clock),
        domain: identityDomain(domainUrl, client, clock),
        createKeys: createSessionKeys,
        mask: (secret) => log.mask(secret),
        renewal: {
            method: 'github-oidc',
            domainUrl,
            clientId,
            clientSecret,
            audience,
        },
    });
};
/** The profile of a person or of the machine, for methods whose inputs are not given. */
const fromProfile = async (method, context) => {
    const { environment, temporaryFolder, log } = context;
    const profile = await findUserProfile(environment, temporaryFolder);
    if (profile?.method !== method) {
        const nowhere = 'neither inputs nor variables nor an OCI config profile give what it needs';
        throw await notGiven(method, nowhere, context);
    }
    const mask = (secret) => log.mask(secret);
    const { token, ...credentials } = await readUserCredentials(profile, environment, mask);
    if (token === undefined)
        return { method: 'API key', ...credentials };
    return signInWithToken({ method: 'session token', ...credentials, token }, tokenEnd(token));
};
const byKey = async (inputs, context) => {
    const { key, tenancyId, userId, fingerprint } = inputs;
    if (key === undefined)
        return fromProfile('api-key', context);
    context.log.mask(key.privateKey);
    if (tenancyId === undefined || userId === undefined) {
        throw await notGiven('api-key', 'tenancy-id or user-id is not given', context);
    }
    return signInWithApiKey({ key, tenancyId, userId, fingerprint });
};
const byToken = async ({ sessionToken: token, key, tenancyId }, context) => {
    if (token === undefined || key === undefined)
        return fromProfile('session-token', context);
    context.log.mask(key.privateKey);
    const session = { method: 'session token', privateKey: key.privateKey, tenancyId, token };
    return signInWithToken(session, tokenEnd(token));
};
const asInstance = async (_inputs, { environment, log, clock }) => {
    const { metadataAddresses, readInstanceIdentity } = await import("../../clients/oci/instance-metadata.js");
    const { federate, tenancyOf } = await import("../../clients/oci/x509-federation.js");
    const [identity, keys] = await Promise.all([
        readInstanceIdentity(metadataAddresses(environment), clock),
        createSessionKeys(),
    ]);
    log.mask(identity.privateKey);
    log.mask(keys.privateKey);
    const token = await federate(identity, keys.publicKey, clock, endpointOf(environment));
    log.mask(token);
    const { region, certificate, regionMetadata } = identity;
    const { privateKey } = keys;
    const tenancyId = tenancyOf(certificate);
    const session = { method: 'instance principal', tenancyId, region, privateKey, token };
    return { ...signInWithToken(session, tokenEnd(token)), regionMetadata };
};
const asResource = async (inputs, { environment, log }) => {
    const { readResourcePrincipal } = await import("../../clients/oci/resource-principal.js");
    const mask = (secret) => log.mask(secret);
    const { token, region, ...principal } = await readResourcePrincipal(environment, mask);
    const privateKey = principal.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    // The form in which it is left; an encrypted key has another text before.
    mask(privateKey);
    const { tenancyId } = inputs;
    const session = { method: 'resource principal', tenancyId, region, privateKey, token };
    return signInWithToken(session, tokenEnd(token));
};
export const signInMethods = {
    'api-key': byKey,
    'session-token': byToken,
    'github-oidc': throughGithub,
    'instance-principal': asInstance,
    'resource-principal': asResource,
};
