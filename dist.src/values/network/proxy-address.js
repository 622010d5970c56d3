import { ActionError } from "../action-error.js";
import { parseUrl } from "./parse-url.js";
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
};
/** Some tools can use one; Node cannot, and connects directly. */
export const isSocks = (value) => /^\s*socks[a-z0-9]*:\/\//i.test(value);
/** URL takes what follows these characters for a path, and a part of the password for the host. */
const isCutShort = (url) => /[/\\?#].*@/s.test(url.replace(SCHEME, ''));
const parse = (text) => {
    const url = isCutShort(text) ? undefined : parseUrl(text);
    if (url === undefined)
        return undefined;
    const { protocol, username, password, href } = url;
    const isSpoken = protocol === 'http:' || protocol === 'https:';
    return isSpoken && decoded(username + password) !== undefined ? href : undefined;
};
/**
 * The address that a proxy variable holds; without a scheme it is http, as curl and Go take it.
 * @throws ActionError PROXY_INVALID, without the value: it can hold a password.
 */
export const parseProxyAddress = (variable, value) => {
    const text = value.trim();
    const address = parse(SCHEME.test(text) ? text : `http://${text}`);
    if (address !== undefined)
        return address;
    throw new ActionError({
        code: 'PROXY_INVALID',
        message: `${variable} is not the address of an http or https proxy`,
        hint: 'Write http://host:port or http://user:password@host:port, and in user and password %25 for %, %23 for #, %2F for /, %3A for :, %3F for ?, %40 for @ and %5C for \\.',
    });
};
/** The password in a proxy variable, as written and as meant, also where the rest is no address. */
export const proxyPasswords = (value) => {
    const written = /^[^:]*:(.*)@/s.exec(value.trim().replace(SCHEME, ''))?.[1] ?? '';
    return [...new Set([written, decoded(written) ?? ''])].filter((text) => text !== '');
};
