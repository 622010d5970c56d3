import { OciReader, pathOf } from "./oci-reader.js";
const POLICY = 'inspect users';
const credentialOf = (one, name) => ({
    name,
    createdAt: one.optionalTime('timeCreated'),
    endsAt: one.optionalTime('timeExpires'),
    isActive: one.optionalText('lifecycleState') === 'ACTIVE',
});
const apiKeyOf = (one) => credentialOf(one, one.text('fingerprint'));
const authTokenOf = (one) => credentialOf(one, one.optionalText('description') ?? one.text('id'));
/** Tenancy, user and fingerprint; tokens of other kinds have another form. */
const userOf = ({ keyId }) => /^ocid1\.tenancy\.[^/]+\/(ocid1\.user\.[^/]+)\/[0-9a-f:]+$/.exec(keyId)?.[1];
/** Reads them by signed calls of the service Identity. */
export const userCredentials = (session, clock) => {
    const reader = new OciReader(session, 'identity', clock);
    const list = async ([user, kind], operation, take) => {
        const path = pathOf('users', user, kind);
        const about = { path, operation, policy: POLICY, doing: `list the ${kind} of a user` };
        return (await reader.list(about, take)).filter(({ isActive }) => isActive);
    };
    const find = async (login) => {
        const name = login.split('/').at(-1) ?? '';
        const about = { operation: 'ListUsers', policy: POLICY, doing: 'look for a user' };
        const query = { compartmentId: session.tenancyId, name };
        const users = await reader.list({ path: '/users', query, ...about }, (one) => ({
            id: one.text('id'),
            name: one.text('name'),
        }));
        return users.find((one) => one.name === name || one.name === login)?.id;
    };
    return {
        apiKeys: async () => {
            const user = userOf(session);
            return user === undefined ? [] : list([user, 'apiKeys'], 'ListApiKeys', apiKeyOf);
        },
        authTokens: async (login) => {
            const user = await find(login);
            return user === undefined ? [] : list([user, 'authTokens'], 'ListAuthTokens', authTokenOf);
        },
    };
};
