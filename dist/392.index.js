export const id = 392;
export const ids = [392];
export const modules = {

/***/ 18211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPathSummary: () => (/* binding */ renderPathSummary)
/* harmony export */ });
/* harmony import */ var _values_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50110);
/* harmony import */ var _review_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39221);
/* harmony import */ var _path_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45208);



const words = {
    open: '🟢 open',
    pending: '🟡 once attached',
    shut: '⚪ shut',
    closed: '🔴 closed',
};
const routeText = ({ routes }) => routes.map(({ reason }) => reason).join('; ');
const explanation = (path) => path.isOpen
    ? [...path.by, routeText(path)].join('; ')
    : [...(0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .obstacles */ .Bw)(path), ...(path.isOptional ? [] : [`seen as: ${path.symptom}`])].join('; ');
const table = (paths) => (0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .bo)(['path', 'traffic', '', 'let through by, or missing'], paths.map((path) => [
    `${path.fromLabel} → ${path.toLabel}`,
    (0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .trafficText */ .nR)(path),
    words[(0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(path)],
    explanation(path),
]));
/** One arrow per pair of ends and verdict, so that the diagram stays readable. */
const edges = (paths) => {
    const found = new Map();
    for (const path of paths) {
        const verdict = (0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(path);
        const key = [path.fromLabel, path.toLabel, verdict].join('>');
        const edge = found.get(key) ?? {
            from: path.fromLabel,
            to: path.toLabel,
            traffic: [],
            verdict,
        };
        edge.traffic.push((0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .trafficText */ .nR)(path));
        found.set(key, edge);
    }
    return [...found.values()];
};
const colours = {
    open: 'stroke:#1a7f37',
    pending: 'stroke:#9a6700,stroke-width:3px',
    shut: 'stroke:#8c959f',
    closed: 'stroke:#cf222e,stroke-width:3px',
};
/** Open arrows are solid, closed ones dotted and red: not by colour alone. */
const diagram = (paths) => {
    const all = edges(paths);
    const names = [...new Set(all.flatMap(({ from, to }) => [from, to]))];
    const node = (name) => `n${names.indexOf(name)}`;
    const arrow = (edge) => {
        const isOpen = edge.verdict === 'open';
        const text = `${isOpen ? '' : '✗ '}${edge.traffic.join(', ')}`;
        return `  ${node(edge.from)} ${isOpen ? '-->' : '-.->'}|"${text}"| ${node(edge.to)}`;
    };
    return [
        '```mermaid',
        'flowchart LR',
        ...names.map((name) => `  ${node(name)}["${name}"]`),
        ...all.map(arrow),
        ...all.map((edge, at) => `  linkStyle ${at} ${colours[edge.verdict]}`),
        '```',
    ];
};
/** The report as a section of the job summary. */
const renderPathSummary = ({ paths, findings }) => {
    const notes = findings.map(_review_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routeFindingText */ .mM);
    const parts = ['### Paths', '', ...diagram(paths), '', table(paths)].join('\n');
    return notes.length > 0 ? `${parts}\n${(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderBullets */ .QC)(notes)}` : parts;
};


/***/ }),

/***/ 91790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ networkBlock),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   M0: () => (/* binding */ formatAddress)
/* harmony export */ });
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);

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
/** The range as a CIDR block where it is one, else as `first-last`. */
const formatRange = (version, first, last) => {
    const size = last - first + 1n;
    const isBlock = (size & (size - 1n)) === 0n && first % size === 0n;
    if (!isBlock)
        return `${formatAddress(version, first)}-${formatAddress(version, last)}`;
    const bits = version === 4 ? 32 : 128;
    return `${formatAddress(version, first)}/${bits - (size.toString(2).length - 1)}`;
};
/**
 * A block by its network address: bits after the prefix count as zero, as in routers.
 * @throws ActionError CIDR_INVALID if it is not a block
 */
const networkBlock = (text) => {
    const { version, first, last } = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(text) ?? (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(text);
    return formatRange(version, first, last);
};


/***/ }),

/***/ 57562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   H6: () => (/* binding */ usableAddresses),
/* harmony export */   Sr: () => (/* binding */ cidrInterval),
/* harmony export */   eX: () => (/* binding */ cidrContains),
/* harmony export */   wv: () => (/* binding */ intervalsOverlap)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


const invalid = (text, why, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({ code: 'CIDR_INVALID', message: `"${text}" is not a CIDR block: ${why}`, hint });
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
 * Parses a CIDR block. Bits after the prefix must be zero, as OCI requires.
 * @throws ActionError CIDR_INVALID
 */
const parseCidr = (text) => {
    const [address = '', prefixText, ...rest] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
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
/** Whether every address of `inner` is in `outer`. */
const cidrContains = (outer, inner) => outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
/** Whether some address is in both. */
const intervalsOverlap = (a, b) => a.version === b.version && a.first <= b.last && b.first <= a.last;
/** Addresses that OCI leaves to users: three of each subnet are reserved. */
const usableAddresses = (cidr) => Math.max(0, Number(cidr.last - cidr.first + 1n) - 3);
const intervals = new Map();
/** Networks have few different blocks; the bound keeps a hostile one from filling the memory. */
const MOST_INTERVALS = 50_000;
const readInterval = (text) => {
    const [address = '', prefixText = ''] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
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
 * A block that the user wrote: bits after the prefix count as zero, as in routers. Undefined if it
 * is not a block. Cached, since thousands of rules share few blocks.
 */
const cidrInterval = (text) => {
    if (!intervals.has(text)) {
        if (intervals.size >= MOST_INTERVALS)
            intervals.clear();
        intervals.set(text, readInterval(text));
    }
    return intervals.get(text);
};


/***/ })

};
