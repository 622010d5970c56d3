import { isIP } from 'node:net';
import { formatAddress } from "./address-range.js";
import { cidrInterval } from "./cidr.js";
/** A host or a domain; no address, range, pattern, or anything with a port. */
const isName = (entry) => /^[^.*:/][^:/]*$/.test(entry) && isIP(entry) === 0 && !/^[\d.]+-[\d.]+$/.test(entry);
const forNode = (entry) => {
    const block = cidrInterval(entry);
    if (block?.version === 4) {
        return [`${formatAddress(4, block.first)}-${formatAddress(4, block.last)}`];
    }
    return isName(entry) ? [entry, `.${entry}`] : [entry];
};
/**
 * NO_PROXY as curl and Go understand it, in the words of Node, which knows neither CIDR blocks nor
 * that a domain stands for what is below it. It has no way to say IPv6 blocks: they are left as they are.
 */
export const noProxyForNode = (list) => list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .flatMap(forNode)
    .join(',');
