export const id = 289;
export const ids = [289];
export const modules = {

/***/ 13847:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.networkBlock = exports.formatRange = exports.formatAddress = void 0;
const cidr_ts_1 = __webpack_require__(81945);
const ipv4 = (address) => [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join('.');
/** The longest run of zero groups is left out, as RFC 5952 has it. */
const ipv6 = (address) => {
    const groups = Array.from({ length: 8 }, (_, at) => ((address >> BigInt(16 * (7 - at))) & 0xffffn).toString(16)).join(':');
    const runs = groups.match(/(?:^|:)0(?::0)+(?=:|$)/g) ?? [];
    const longest = runs.toSorted((a, b) => b.length - a.length)[0];
    return longest === undefined ? groups : groups.replace(longest, ':').replace(/^:$|:$/, '::');
};
/** An address as people write it, from its number. */
const formatAddress = (version, address) => version === 4 ? ipv4(address) : ipv6(address);
exports.formatAddress = formatAddress;
/** The range as a CIDR block where it is one, else as `first-last`. */
const formatRange = (version, first, last) => {
    const size = last - first + 1n;
    const isBlock = (size & (size - 1n)) === 0n && first % size === 0n;
    if (!isBlock)
        return `${(0, exports.formatAddress)(version, first)}-${(0, exports.formatAddress)(version, last)}`;
    const bits = version === 4 ? 32 : 128;
    return `${(0, exports.formatAddress)(version, first)}/${bits - (size.toString(2).length - 1)}`;
};
exports.formatRange = formatRange;
/**
 * A block by its network address: bits behind the prefix count as zero, as routers see them.
 * @throws ActionError CIDR_INVALID if it is no block at all
 */
const networkBlock = (text) => {
    const { version, first, last } = (0, cidr_ts_1.cidrInterval)(text) ?? (0, cidr_ts_1.parseCidr)(text);
    return (0, exports.formatRange)(version, first, last);
};
exports.networkBlock = networkBlock;


/***/ }),

/***/ 81945:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cidrInterval = exports.usableAddresses = exports.intervalsOverlap = exports.cidrContains = exports.parseCidr = void 0;
const node_net_1 = __webpack_require__(77030);
const action_error_ts_1 = __webpack_require__(21025);
const invalid = (text, why, hint) => new action_error_ts_1.ActionError({ code: 'CIDR_INVALID', message: `"${text}" is not a CIDR block: ${why}`, hint });
const ipv4Number = (address) => address.split('.').reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
const ipv6Groups = (half) => half === ''
    ? []
    : half.split(':').flatMap((group) => {
        if (!group.includes('.'))
            return [BigInt(`0x${group}`)];
        const embedded = ipv4Number(group);
        return [embedded >> 16n, embedded & 0xffffn];
    });
const ipv6Number = (address) => {
    const [head = '', tail] = address.split('::');
    const left = ipv6Groups(head);
    const right = tail === undefined ? [] : ipv6Groups(tail);
    const zeros = Array.from({ length: 8 - left.length - right.length }, () => 0n);
    return [...left, ...zeros, ...right].reduce((sum, group) => (sum << 16n) + group, 0n);
};
/**
 * Parses a CIDR block. Bits behind the prefix must be zero, as OCI demands.
 * @throws ActionError CIDR_INVALID
 */
const parseCidr = (text) => {
    const [address = '', prefixText, ...rest] = text.trim().split('/');
    const version = (0, node_net_1.isIP)(address);
    const hint = 'Write an address and a prefix length: 10.0.10.0/24, or 0.0.0.0/0 for everybody.';
    if (version !== 4 && version !== 6)
        throw invalid(text, 'its address is not one', hint);
    const bits = version === 4 ? 32 : 128;
    if (prefixText === undefined || rest.length > 0 || !/^[0-9]{1,3}$/.test(prefixText)) {
        throw invalid(text, 'its prefix length is missing', hint);
    }
    const prefix = Number(prefixText);
    if (prefix > bits)
        throw invalid(text, `its prefix length is above ${bits}`, hint);
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    if (number % size !== 0n) {
        throw invalid(text, `address bits are set behind /${prefix}`, 'Use the first address of the block.');
    }
    return { text: `${address}/${prefix}`, version, prefix, first: number, last: number + size - 1n };
};
exports.parseCidr = parseCidr;
/** Whether every address of `inner` lies in `outer`. */
const cidrContains = (outer, inner) => outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
exports.cidrContains = cidrContains;
/** Whether some address lies in both. */
const intervalsOverlap = (a, b) => a.version === b.version && a.first <= b.last && b.first <= a.last;
exports.intervalsOverlap = intervalsOverlap;
/** Addresses that OCI leaves to users: three of each subnet are reserved. */
const usableAddresses = (cidr) => Math.max(0, Number(cidr.last - cidr.first + 1n) - 3);
exports.usableAddresses = usableAddresses;
const intervals = new Map();
/** Networks have few different blocks; this only keeps a hostile one from filling the memory. */
const MOST_INTERVALS = 50_000;
const readInterval = (text) => {
    const [address = '', prefixText = ''] = text.trim().split('/');
    const version = (0, node_net_1.isIP)(address);
    const bits = version === 4 ? 32 : 128;
    const prefix = Number(prefixText);
    if ((version !== 4 && version !== 6) || !/^[0-9]{1,3}$/.test(prefixText) || prefix > bits) {
        return undefined;
    }
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    const first = number - (number % size);
    return { version, first, last: first + size - 1n };
};
/**
 * A block that somebody else wrote: bits behind the prefix count as zero, as routers see them.
 * Undefined if it is no block at all. Remembered, since thousands of rules share few blocks.
 */
const cidrInterval = (text) => {
    if (!intervals.has(text)) {
        if (intervals.size >= MOST_INTERVALS)
            intervals.clear();
        intervals.set(text, readInterval(text));
    }
    return intervals.get(text);
};
exports.cidrInterval = cidrInterval;


/***/ }),

/***/ 70289:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.noProxyForNode = void 0;
const node_net_1 = __webpack_require__(77030);
const address_range_ts_1 = __webpack_require__(13847);
const cidr_ts_1 = __webpack_require__(81945);
/** A host or a domain; no address, range, pattern, or anything with a port. */
const isName = (entry) => /^[^.*:/][^:/]*$/.test(entry) && (0, node_net_1.isIP)(entry) === 0 && !/^[\d.]+-[\d.]+$/.test(entry);
const forNode = (entry) => {
    const block = (0, cidr_ts_1.cidrInterval)(entry);
    if (block?.version === 4) {
        return [`${(0, address_range_ts_1.formatAddress)(4, block.first)}-${(0, address_range_ts_1.formatAddress)(4, block.last)}`];
    }
    return isName(entry) ? [entry, `.${entry}`] : [entry];
};
/**
 * NO_PROXY as curl and Go understand it, in the words of Node, which knows neither CIDR blocks nor
 * that a domain stands for what is below it. It has no way to say IPv6 blocks: they are left as they are.
 */
const noProxyForNode = (list) => list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .flatMap(forNode)
    .join(',');
exports.noProxyForNode = noProxyForNode;


/***/ })

};
