import { helperOf } from "../../values/registry/docker-config.js";
import { parseDockerConfig } from "../../values/registry/docker-config-text.js";
import { own } from "../../values/own.js";
import { readIfThere } from "../files/private-file.js";
/** The login that a job has for a registry, as docker finds it; undefined if there is none. */
export const storedLogin = async (authFile, host, helper) => {
    const config = parseDockerConfig(authFile, await readIfThere(authFile));
    const entry = helperOf(config, host);
    if (entry !== undefined)
        return helper(entry.name).get(host);
    const auth = own(config.auths ?? {}, host)?.auth;
    const [, username, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(auth ?? '', 'base64').toString('utf8')) ?? [];
    return username === undefined || password === undefined ? undefined : { username, password };
};
