import { at, parseJson, record, text } from "../../../values/json.js";
const SECRET = { apiVersion: 'v1', kind: 'Secret' };
const KEY = '.dockerconfigjson';
/** The hosts of a pull secret; what else stands there is not looked at. */
const hostsOf = (secret) => {
    const data = text(record(at(secret, 'data'))[KEY]);
    const config = parseJson(Buffer.from(data, 'base64').toString('utf8'));
    return Object.keys(record(at(config, 'auths'))).map((host) => host.replace(/^https?:\/\//, '').replace(/\/.*$/, ''));
};
/** What a pod pulls with; undefined for who may not read Secrets. */
export const pullSecretsOf = async (pod, namespace, kubernetes) => {
    const named = pod.pullSecrets;
    if (named.length === 0)
        return { named, found: [] };
    const all = await kubernetes.listObjects(SECRET, namespace).catch(() => undefined);
    if (all === undefined)
        return undefined;
    const own = all.filter(({ name }) => named.includes(name));
    return { named, found: own.map(({ name, object }) => ({ name, hosts: hostsOf(object) })) };
};
