import { createHash } from 'node:crypto';
import { Fields } from "../../values/fields.js";
import { authOf } from "../../values/registry/docker-config.js";
import { exchange, isSuccess } from "../http/http-exchange.js";
import { realmOf, registryEntry } from "./registry-challenge.js";
const ACCEPT = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** Milliseconds for one answer; what is read here only saves work, so nobody waits for it long. */
const PATIENCE = 6000;
/** Manifests of one registry, with the login of the job; each call has a token of its own. */
export const registryImages = (host, login, clock) => {
    const entry = registryEntry(host);
    const get = (url, headers) => exchange(url, { method: 'GET', headers, signal: clock.limit(PATIENCE) });
    const authorized = async (repository) => {
        const open = await get(entry, {});
        if (isSuccess(open))
            return {};
        const known = await login();
        if (known === undefined)
            throw new Error(`no login for ${host}`);
        const basic = { authorization: `Basic ${authOf(known)}` };
        const header = open.headers['www-authenticate'] ?? '';
        const realm = realmOf(entry, header, (why) => new Error(`${host}: ${why}`));
        if (realm === entry)
            return basic;
        realm.searchParams.set('account', known.username);
        realm.searchParams.set('scope', `repository:${repository}:pull`);
        const judged = await get(realm, basic);
        if (!isSuccess(judged))
            throw new Error(`${host} refused the login with ${judged.status}`);
        const answer = Fields.parse(judged.body);
        return {
            authorization: `Bearer ${answer.optionalText('token') ?? answer.text('access_token')}`,
        };
    };
    const manifest = async (repository, reference, headers) => {
        const url = new URL(`${repository}/manifests/${reference}`, entry);
        const answer = await get(url, { ...headers, accept: ACCEPT });
        if (answer.status === 404)
            return undefined;
        if (!isSuccess(answer))
            throw new Error(`${host} answered ${answer.status}`);
        const digest = `sha256:${createHash('sha256').update(answer.body).digest('hex')}`;
        return { digest, content: Fields.parse(answer.body) };
    };
    return {
        find: async (repository, reference) => {
            const headers = await authorized(repository);
            const found = await manifest(repository, reference, headers);
            if (found === undefined)
                return undefined;
            const children = childrenOf(found.content);
            if (children === undefined)
                return whole(found.digest, [{ platform: '', ...found }]);
            const parts = await Promise.all(children.map(async ({ platform, digest }) => {
                const child = await manifest(repository, digest, headers);
                return child === undefined ? [] : [{ platform, ...child }];
            }));
            return whole(found.digest, parts.flat());
        },
    };
};
/** The images of an index, without attestations; undefined for an image alone. */
const childrenOf = (content) => {
    if (!content.has('manifests'))
        return undefined;
    const all = content.items('manifests', (one) => ({
        digest: one.text('digest'),
        platform: platformIn(one.optional('platform')),
    }));
    return all.filter(({ platform }) => platform !== 'unknown/unknown');
};
const platformIn = (platform) => ['os', 'architecture', 'variant'].flatMap((key) => platform?.optionalText(key) ?? []).join('/');
const whole = (digest, parts) => ({
    digest,
    platforms: parts
        .filter(({ platform }) => platform !== '')
        .map(({ platform, digest: own }) => ({ platform, digest: own })),
    configDigests: parts.map(({ content }) => content.fields('config').text('digest')),
    size: parts.reduce((sum, { content }) => sum + sizeOf(content), 0),
});
const sizeOf = (content) => {
    const layers = content.optionalItems('layers', (layer) => layer.number('size'));
    return layers.reduce((sum, size) => sum + size, content.fields('config').number('size'));
};
