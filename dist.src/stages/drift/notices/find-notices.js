import { at, parseJson, record, text } from "../../../values/json.js";
import { failureOf } from "../../pipeline/report.js";
import { certificateNotices, certificateUses } from "./certificates.js";
import { credentialNotices } from "./credentials.js";
import { versionNotices } from "./kubernetes-version.js";
import { chartNotices, imageNotices } from "./newer.js";
const secretNamed = (name) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name } });
/** Users of OCIR that a pull secret logs in as: `namespace/user`, or with a domain between. */
const pullUsers = (secret) => {
    const encoded = text(at(secret, 'data', '.dockerconfigjson'));
    const config = parseJson(Buffer.from(encoded, 'base64').toString('utf8'));
    return Object.values(record(at(config, 'auths'))).flatMap((login) => {
        const auth = Buffer.from(text(at(login, 'auth')), 'base64').toString('utf8');
        const user = text(at(login, 'username')) || (auth.split(':')[0] ?? '');
        return user.includes('/') ? [user.split('/').slice(1).join('/')] : [];
    });
};
const looks = {
    'Kubernetes versions': async ({ environment }, sources) => {
        if (environment.cluster === undefined)
            return [];
        const { cluster, version, offered } = await sources.versions();
        return versionNotices(cluster, version, offered);
    },
    'API keys': async ({ now }, sources) => credentialNotices('expiring-api-key', await sources.apiKeys(), now),
    'pull token': async ({ environment, release, now }, sources) => {
        const name = environment.release?.['pull-secret'];
        if (release === undefined || name === undefined)
            return [];
        const [secret] = await sources.objects(release.namespace, [secretNamed(name)]);
        const tokens = await Promise.all(pullUsers(secret).map((user) => sources.authTokens(user)));
        return credentialNotices('expiring-pull-token', tokens.flat(), now);
    },
    certificates: async ({ release, now }, sources) => {
        if (release === undefined)
            return [];
        const uses = certificateUses(await sources.deployed(release), release.namespace);
        const secrets = uses.map(async ({ namespace, secret }) => sources.objects(namespace, [secretNamed(secret)]));
        return certificateNotices(uses, (await Promise.all(secrets)).flat(), now);
    },
    chart: async ({ release }, sources) => release?.version === undefined
        ? []
        : chartNotices(release.name, release.version, await sources.newestChart(release)),
    image: async ({ environment, release }, sources) => {
        if (environment.image === undefined || release === undefined)
            return [];
        const [objects, images] = await Promise.all([sources.deployed(release), sources.images()]);
        const digests = JSON.stringify(objects).match(/sha256:[0-9a-f]{64}/g) ?? [];
        return imageNotices(environment.image.repository, digests, images);
    },
};
/** Looks for all of them side by side. Changes nothing and does not throw. */
export const findNotices = async (request, sources) => {
    const found = await Promise.all(Object.entries(looks).map(async ([name, look]) => {
        try {
            return { notices: await look(request, sources), unasked: [] };
        }
        catch (error) {
            return { notices: [], unasked: [`${name} (${failureOf(error).code})`] };
        }
    }));
    return {
        notices: found.flatMap(({ notices }) => notices),
        unasked: found.flatMap(({ unasked }) => unasked),
    };
};
