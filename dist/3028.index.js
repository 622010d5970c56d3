export const id = 3028;
export const ids = [3028,2840];
export const modules = {

/***/ 20647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  throughBastion: () => (/* binding */ throughBastion)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/clients/bastion/bastion.js
var bastion_bastion = __webpack_require__(92680);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/clients/process/command-line.js
var command_line = __webpack_require__(74859);
// EXTERNAL MODULE: ./dist.src/clients/process/tool-environment.js
var tool_environment = __webpack_require__(84839);
;// CONCATENATED MODULE: ./dist.src/clients/bastion/keeper.js





/**
 * Starts the program that keeps a tunnel, as a process that outlives the step: the runner ends it with
 * the job, by this variable, if no post step did.
 */
const startKeeper = (folder, environment) => {
    const script = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', 'bastion-tunnel', 'index.js');
    const args = [script, folder];
    (0,command_line/* reportStart */.NU)({ command: process.execPath, args });
    const tracking = environment['RUNNER_TRACKING_ID'];
    const added = tracking === undefined ? {} : { RUNNER_TRACKING_ID: tracking };
    const env = (0,tool_environment/* toolEnvironment */.uQ)('ssh', environment, added);
    const child = (0,external_node_child_process_.spawn)(process.execPath, args, { detached: true, stdio: 'ignore', env });
    child.on('error', () => undefined);
    child.unref();
};
/** Returns a loopback port that nothing listens on at the moment. */
const freePort = async () => {
    const server = (0,external_node_net_.createServer)();
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address();
    await new Promise((closed) => server.close(closed));
    return port;
};
/** Whether a loopback port accepts connections; ssh opens it once it has logged in. */
const isOpen = (port) => new Promise((known) => {
    const socket = (0,external_node_net_.connect)({ port, host: '127.0.0.1' });
    const settle = (open) => {
        socket.destroy();
        known(open);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./dist.src/clients/bastion/ssh-key.js



const field = (bytes) => {
    const length = external_node_buffer_.Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return external_node_buffer_.Buffer.concat([length, bytes]);
};
/**
 * A number of a JSON Web Key in SSH's format (RFC 4251, section 5): a leading 1 bit would be a
 * sign.
 */
const mpint = (base64url) => {
    const bytes = external_node_buffer_.Buffer.from(base64url, 'base64url');
    const isSigned = (bytes[0] ?? 0) > 0x7f;
    return field(isSigned ? external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.from([0]), bytes]) : bytes);
};
/** An RSA public key as one line of OpenSSH (RFC 4253, section 6.6). @param key its modulus and exponent as in a JSON Web Key */
const rsaPublicKeyLine = ({ n, e }) => {
    const blob = external_node_buffer_.Buffer.concat([field(external_node_buffer_.Buffer.from('ssh-rsa')), mpint(e), mpint(n)]);
    return `ssh-rsa ${blob.toString('base64')}`;
};
/** A key pair for one tunnel: RSA, which every version of OpenSSH and of Bastion takes. */
const newSshKey = async () => {
    const { privateKey, publicKey } = await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', {
        modulusLength: 3072,
    });
    const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
    // All versions of OpenSSH read this format.
    const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    return { pem, line: rsaPublicKeyLine({ n, e }) };
};

// EXTERNAL MODULE: ./dist.src/clients/bastion/tunnel-folder.js
var tunnel_folder = __webpack_require__(46213);
// EXTERNAL MODULE: ./dist.src/clients/files/private-file.js
var private_file = __webpack_require__(81427);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/core/await-result.js
var await_result = __webpack_require__(47976);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/ssh/host-key.js
var host_key = __webpack_require__(58572);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-host.js
var registry_host = __webpack_require__(8707);
;// CONCATENATED MODULE: ./dist.src/values/ssh/connection.js

const COMMAND = /(?:^| )-p (\d{1,5}) (ocid1\.bastionsession\.[\w.-]+)@([A-Za-z0-9.-]+)$/;
/**
 * Host, port and user of the command that OCI shows for a session. Accepts only a host in OCI's
 * realm, or one on this machine if a custom endpoint is set.
 * @param domain of the realm's hosts; undefined with a custom endpoint
 * @returns undefined for anything else
 */
const connectionIn = (command, domain) => {
    const [, port = '', user = '', host = ''] = COMMAND.exec(command.trim()) ?? [];
    const isOurs = domain === undefined ? (0,registry_host/* isLoopback */.U)(host) : host.endsWith(`.${domain}`);
    const number = Number(port);
    return isOurs && number > 0 && number < 65_536 ? { user, host, port: number } : undefined;
};
/** A line of OpenSSH's known_hosts. */
const knownHostLine = ({ host, port }, key) => `${port === 22 ? host : `[${host}]:${port}`} ${key}\n`;
/**
 * The arguments of ssh. Ignores the user's own settings and agent. A host whose key OCI does not
 * return is trusted on first use (accept-new).
 */
const sshArguments = ({ user, host, port }, { localPort, address, port: target }, { key, knownHosts }, isPinned) => [
    ...['-F', 'none', '-N', '-T', '-i', key, '-p', String(port), '-l', user],
    ...['-L', `127.0.0.1:${localPort}:${address}:${target}`],
    ...[
        'BatchMode=yes',
        'IdentitiesOnly=yes',
        'IdentityAgent=none',
        'ExitOnForwardFailure=yes',
        'ConnectTimeout=15',
        // A silently dead connection is closed after 45 s.
        'ServerAliveInterval=15',
        'ServerAliveCountMax=3',
        `StrictHostKeyChecking=${isPinned ? 'yes' : 'accept-new'}`,
        `UserKnownHostsFile=${knownHosts}`,
        'GlobalKnownHostsFile=none',
        'UpdateHostKeys=no',
    ].flatMap((option) => ['-o', option]),
    host,
];

;// CONCATENATED MODULE: ./dist.src/stages/bastion/tunnel.js




/** Session time in seconds; OCI allows no more. */
const LONGEST = 10_800;
/** Milliseconds until a session is active. */
const SESSION_PATIENCE = 180_000;
/**
 * Milliseconds until ssh can log in: the host learns of a session some seconds after OCI shows it.
 */
const SSH_PATIENCE = 60_000;
const notActive = ({ name, state }) => new action_error/* ActionError */.l({
    code: 'BASTION_NOT_ACTIVE',
    message: `bastion ${name} is ${state}, so no session can be made on it`,
    hint: 'Wait until it is ACTIVE, or give the OCID of another bastion.',
});
const sessionFailed = (session) => new action_error/* ActionError */.l({
    code: 'BASTION_SESSION_FAILED',
    message: `bastion session ${session.id} is ${session.state} (${session.details ?? 'OCI says no more'})`,
    hint: 'Run again. A bastion has twenty sessions at most: end those that are not needed.',
});
const sessionLate = (id, cause) => new action_error/* ActionError */.l({
    code: 'BASTION_SESSION_FAILED',
    message: `bastion session ${id} was not active after ${SESSION_PATIENCE / 60_000} minutes`,
    hint: 'Run again, and check the bastion in the console.',
    cause,
});
/** Retrying does not help with the wrong key. */
const WRONG_HOST = /host key verification failed|REMOTE HOST IDENTIFICATION/i;
const refused = (desired, said) => new action_error/* ActionError */.l({
    code: 'BASTION_TUNNEL_FAILED',
    message: `no tunnel to ${desired.address}:${desired.port} by bastion ${desired.bastionId}: ${said || 'ssh said nothing'}`,
    hint: WRONG_HOST.test(said)
        ? 'The host has a different key than the pinned one. Check "bastion-host-key".'
        : "The bastion's client CIDR allowlist must have the address of the runner (0.0.0.0/0 for GitHub-hosted ones), and the runner must be able to reach TCP 22.",
});
const unreadable = (session) => new action_error/* ActionError */.l({
    code: 'BASTION_SESSION_FAILED',
    message: `bastion session ${session.id} does not say how to connect to a host of OCI`,
    hint: 'Run again; if it stays so, report it with the output of "oci bastion session get".',
});
const active = (bastions, { id }, { clock, signal, progress }) => (0,await_result/* awaitResult */.w)({ clock, signal, progress, deadline: clock.now() + SESSION_PATIENCE }, {
    name: `bastion session ${id}`,
    pause: () => 1_000,
    late: (cause) => sessionLate(id, cause),
    poll: async () => {
        // It may not be shown yet.
        const session = await bastions.session(id).catch((error) => {
            if (error instanceof action_error/* ActionError */.l && error.service?.status === 404)
                return undefined;
            throw error;
        });
        if (session?.state === 'CREATING' || session === undefined)
            return undefined;
        if (session.state !== 'ACTIVE')
            throw sessionFailed(session);
        return session;
    },
});
/**
 * Creates a session on a bastion and a tunnel through it, which stays open from here on.
 * @returns the bastion, for messages about it
 * @throws ActionError BASTION_*, OCI_*
 */
const openTunnel = async (desired, place, bastions, surroundings) => {
    const { clock, signal, progress } = surroundings;
    const bastion = await bastions.get(desired.bastionId);
    if (bastion.state !== 'ACTIVE')
        throw notActive(bastion);
    const { bastionId, name, address, port } = desired;
    const ttl = Math.min(bastion.maxSessionTtl, LONGEST);
    const until = clock.now() + ttl * 1_000;
    const { publicKey } = place;
    const made = await bastions.create({ bastionId, name, address, port, publicKey, ttl });
    await surroundings.noted(made.id);
    const session = await active(bastions, made, surroundings);
    const connection = connectionIn(session.command ?? '', desired.domain);
    if (connection === undefined)
        throw unreadable(session);
    const hostKey = desired.hostKey ?? (0,host_key/* hostKeyIn */.L)(session.hostKey ?? '');
    if (hostKey === undefined) {
        progress.warning(`OCI does not say the host key of bastion ${bastion.name}: the key of the first connection is taken. What passes is encrypted for the cluster's certificate all the same. Set "bastion-host-key" to pin it`);
    }
    const args = sshArguments(connection, { localPort: place.localPort, address, port }, place.files, hostKey !== undefined);
    await place.start(args, until, hostKey === undefined ? '' : knownHostLine(connection, hostKey));
    const deadline = clock.now() + SSH_PATIENCE;
    while (!(await place.isOpen())) {
        const said = await place.said();
        if (clock.now() >= deadline || WRONG_HOST.test(said))
            throw refused(desired, said);
        await clock.sleep(250, signal);
    }
    return bastion;
};

// EXTERNAL MODULE: ./dist.src/values/oci/region.js
var oci_region = __webpack_require__(86925);
// EXTERNAL MODULE: ./dist.src/actions/bastion/tunnel-record.js
var tunnel_record = __webpack_require__(24567);
;// CONCATENATED MODULE: ./dist.src/actions/bastion/through-bastion.js










const preparePlace = async (folder, context) => {
    const files = (0,tunnel_folder/* tunnelFiles */.yJ)(folder);
    const { pem, line } = await newSshKey();
    await (0,private_file/* writePrivate */.pb)(files.key, pem);
    const localPort = await freePort();
    return {
        publicKey: line,
        localPort,
        files,
        start: async (args, until, knownHosts) => {
            await (0,private_file/* writePrivate */.pb)(files.knownHosts, knownHosts);
            await (0,tunnel_folder/* writeOrder */.M5)(folder, { args, until });
            startKeeper(folder, context.environment);
        },
        isOpen: () => isOpen(localPort),
        said: async () => (await (0,private_file/* readIfThere */.qC)(files.said)) ?? '',
    };
};
/** Host and port of an endpoint such as `10.0.0.5:6443`. */
const placeOf = (server) => {
    const { hostname, port } = new URL(server);
    return { address: hostname, port: Number(port) || 443 };
};
/**
 * Returns the same API server through a bastion tunnel, which later steps of the job can use too.
 * @throws ActionError BASTION_*, TOOL_MISSING, OCI_*
 */
const throughBastion = async (target, { bastionId, hostKey }, session, context) => {
    const { clock, signal, state, temporaryFolder } = context;
    const stage = context.log.stage('bastion');
    // Checked before anything is created.
    await (0,exec.execUntil)(signal)({ command: 'ssh', args: ['-V'], timeout: 20_000 });
    const { address, port } = placeOf(target.server);
    const name = `oke-virtual-nodes-${(0,external_node_crypto_.randomUUID)()}`;
    const { region } = session;
    const noted = { folder: (0,tunnel_folder/* newTunnelFolder */.Te)(temporaryFolder), bastionId, name, region };
    await state.save(tunnel_record/* TUNNEL */.t, noted);
    const place = await preparePlace(noted.folder, context);
    const domain = session.endpoint === undefined ? (0,oci_region/* realmDomain */.CC)(session.realm, session.domain) : undefined;
    const bastion = await openTunnel({ bastionId, name, address, port, hostKey, domain }, place, (0,bastion_bastion/* bastions */.i)(session, clock), {
        clock,
        signal,
        progress: stage,
        noted: (sessionId) => state.save(tunnel_record/* TUNNEL */.t, { ...noted, sessionId }),
    });
    stage.done(`tunnel to ${address}:${port} through bastion ${bastion.name}`);
    return {
        ...target,
        server: `https://127.0.0.1:${place.localPort}`,
        tlsServerName: address,
        bastion: { name: bastion.name, address: bastion.privateAddress },
    };
};


/***/ }),

/***/ 24567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ TUNNEL),
/* harmony export */   z: () => (/* binding */ parseTunnelRecord)
/* harmony export */ });
/* harmony import */ var _clients_bastion_tunnel_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46213);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);
/* harmony import */ var _values_state_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71602);



/** The state that post reads. */
const TUNNEL = 'bastion';
/** Reads a record that main wrote; undefined for anything that main cannot have written. */
const parseTunnelRecord = (value, temporaryFolder) => {
    const { folder, bastionId, name, region, sessionId } = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(value);
    const ours = (0,_clients_bastion_tunnel_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTunnelFolder */ .u9)(folder, temporaryFolder);
    if (ours === undefined || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isLine */ .PA)(bastionId) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isLine */ .PA)(name) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isLine */ .PA)(region))
        return undefined;
    const rest = { folder: ours, bastionId, name, region };
    if (sessionId === undefined)
        return rest;
    return (0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isLine */ .PA)(sessionId) ? { ...rest, sessionId } : undefined;
};


/***/ }),

/***/ 92680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ bastions)
/* harmony export */ });
/* harmony import */ var _oci_oci_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51912);

const sessionOf = (response) => ({
    id: response.text('id'),
    state: response.text('lifecycleState'),
    details: response.optionalText('lifecycleDetails'),
    hostKey: response.optionalText('bastionPublicHostKeyInfo'),
    command: response.optional('sshMetadata')?.optionalText('command'),
});
const bastionOf = (response) => ({
    name: response.text('name'),
    state: response.text('lifecycleState'),
    maxSessionTtl: response.number('maxSessionTtlInSeconds'),
    privateAddress: response.optionalText('privateEndpointIpAddress'),
});
const bodyOf = ({ bastionId, name, publicKey, ttl, address, port }) => ({
    bastionId,
    displayName: name,
    keyType: 'PUB',
    keyDetails: { publicKeyContent: publicKey },
    sessionTtlInSeconds: ttl,
    targetResourceDetails: {
        sessionType: 'PORT_FORWARDING',
        targetResourcePrivateIpAddress: address,
        targetResourcePort: port,
    },
});
const OVER = ['DELETED', 'DELETING', 'FAILED'];
/** OCI's Bastion service. Signs its four calls itself, so that no SDK is loaded. */
const bastions = (session, clock) => {
    const path = (kind, id) => `/20210331/${kind}/${encodeURIComponent(id)}`;
    const call = (rest) => ({ service: 'bastion', ...rest });
    const get = (id) => call({
        method: 'GET',
        path: path('sessions', id),
        operation: 'GetSession',
        doing: `read bastion session ${id}`,
        policy: 'manage bastion-session',
    });
    return {
        get: (id) => (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .callOci */ .OJ)(session, call({
            method: 'GET',
            path: path('bastions', id),
            operation: 'GetBastion',
            doing: `read bastion ${id}`,
            policy: 'use bastion',
        }), clock, (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .anObject */ .jz)(bastionOf)),
        create: (desired) => (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .callOci */ .OJ)(session, call({
            method: 'POST',
            path: '/20210331/sessions',
            body: bodyOf(desired),
            // The name is unique, so a repeated call creates one session.
            headers: { 'opc-retry-token': desired.name },
            repeatable: true,
            operation: 'CreateSession',
            doing: `make a session on bastion ${desired.bastionId}`,
            policy: ['use bastion', 'manage bastion-session', 'read virtual-network-family'],
        }), clock, (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .anObject */ .jz)(sessionOf)),
        session: (id) => (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .callOci */ .OJ)(session, get(id), clock, (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .anObject */ .jz)(sessionOf)),
        named: async (bastionId, displayName) => {
            const query = new URLSearchParams({ bastionId, displayName });
            const found = await (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .callOci */ .OJ)(session, call({
                method: 'GET',
                path: `/20210331/sessions?${query.toString()}`,
                operation: 'ListSessions',
                doing: `list the sessions of bastion ${bastionId}`,
                policy: 'manage bastion-session',
            }), clock, (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .aList */ .u0)((item) => ({
                id: item.text('id'),
                name: item.optionalText('displayName'),
                state: item.text('lifecycleState'),
            })));
            return found
                .filter(({ name, state }) => name === displayName && !OVER.includes(state))
                .map(({ id }) => id);
        },
        remove: (id) => (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .callOci */ .OJ)(session, call({
            method: 'DELETE',
            path: path('sessions', id),
            operation: 'DeleteSession',
            doing: `end bastion session ${id}`,
            policy: 'manage bastion-session',
        }), clock, _oci_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6),
    };
};


/***/ }),

/***/ 46213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ writeOrder),
/* harmony export */   Rx: () => (/* binding */ readOrder),
/* harmony export */   Te: () => (/* binding */ newTunnelFolder),
/* harmony export */   ri: () => (/* binding */ removeTunnelFolder),
/* harmony export */   u9: () => (/* binding */ parseTunnelFolder),
/* harmony export */   yJ: () => (/* binding */ tunnelFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _values_state_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71602);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81427);






const PREFIX = 'bastion-';
const NAME = new RegExp(`^${PREFIX}[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);
/** The path of a folder that does not exist yet. */
const newTunnelFolder = (temporaryFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder, PREFIX + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)());
/** A folder that one of our steps created in this job; undefined for any other path. */
const parseTunnelFolder = (value, temporaryFolder) => (0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainPath */ .qW)(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(value) === temporaryFolder && NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(value))
    ? value
    : undefined;
const tunnelFiles = (folder) => ({
    key: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'key'),
    knownHosts: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'known_hosts'),
    order: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'order.json'),
    said: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'said'),
});
const writeOrder = (folder, order) => (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivate */ .pb)(tunnelFiles(folder).order, JSON.stringify(order));
/** Undefined once the folder is gone. */
const readOrder = async (folder) => {
    const text = await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(tunnelFiles(folder).order);
    if (text === undefined)
        return undefined;
    const order = _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(text);
    return { args: order.texts('args'), until: order.number('until') };
};
/** Ends the tunnel by removing the folder that its keeper watches. */
const removeTunnelFolder = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });


/***/ }),

/***/ 74500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/** Milliseconds between SIGTERM and SIGKILL. */
const KILL_GRACE = 1_500;
/**
 * Milliseconds for a process that gets no SIGTERM: nearly all the time that a cancelled step has.
 */
const WHOLE_GRACE = 2_300;
/**
 * Milliseconds for the last output of a process that has ended; its children may keep the pipes
 * open.
 */
const LAST_WORDS = 100;
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
/**
 * Ends a process, and closes its pipes even if a child of it keeps them open.
 *
 * @param isHardToStop for a process that would leave work half done on SIGTERM: it gets none, but
 * all the remaining time
 */
const endProcess = (child, isHardToStop = false) => {
    if (hasEnded(child))
        return;
    if (!isHardToStop)
        child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), isHardToStop ? WHOLE_GRACE : KILL_GRACE);
    child.once('exit', () => {
        clearTimeout(killer);
        setTimeout(() => {
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, LAST_WORDS).unref();
    });
};


/***/ }),

/***/ 12840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execUntil: () => (/* binding */ execUntil)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./dist.src/clients/process/end-process.js
var end_process = __webpack_require__(74500);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/clients/process/command-line.js
var command_line = __webpack_require__(74859);
;// CONCATENATED MODULE: ./dist.src/clients/process/line-splitter.js
/** Most characters of a line; longer ones are split, to bound memory. */
const LONGEST = 2 ** 20;
/** Cuts a stream of text into lines, whatever pieces it comes in. */
class LineSplitter {
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    push(text) {
        const lines = (this.#rest + text).split(/\r?\n/);
        this.#rest = lines.pop() ?? '';
        for (const line of lines)
            this.#onLine(line);
        if (this.#rest.length > LONGEST)
            this.end();
    }
    /** Passes on a last line without a newline. */
    end() {
        if (this.#rest !== '')
            this.#onLine(this.#rest);
        this.#rest = '';
    }
}

// EXTERNAL MODULE: ./dist.src/clients/process/process-failure.js
var process_failure = __webpack_require__(55639);
// EXTERNAL MODULE: ./dist.src/clients/process/tool-environment.js
var tool_environment = __webpack_require__(84839);
;// CONCATENATED MODULE: ./dist.src/clients/process/exec.js







/**
 * The only adapter that runs tools, until the step ends.
 *
 * @throws {ActionError} TOOL_MISSING, PROCESS_FAILED, PROCESS_TIMED_OUT, PROCESS_ABORTED or
 * PROCESS_OUTPUT_TOO_LARGE; after the end of the step, its reason
 */
const execUntil = (end) => async (request) => {
    end.throwIfAborted();
    const own = request.signal;
    const signal = own === undefined ? end : AbortSignal.any([end, own]);
    try {
        return await run({ ...request, signal });
    }
    catch (error) {
        end.throwIfAborted();
        throw error;
    }
};
const run = async (request) => {
    const program = request.program ?? request.command;
    (0,command_line/* reportStart */.NU)({ command: program, args: request.args });
    const child = (0,external_node_child_process_.spawn)(program, [...request.args], {
        cwd: request.cwd,
        env: (0,tool_environment/* toolEnvironment */.uQ)(request.command, process.env, request.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    let isTooMuch = false;
    const onTooMuch = () => {
        isTooMuch = true;
        child.kill('SIGKILL');
    };
    const stdout = collect(child, 'stdout', request.onLine, onTooMuch);
    const stderr = collect(child, 'stderr', request.onLine, onTooMuch);
    const ended = waitForEnd(child, request);
    child.stdin.on('error', () => undefined);
    child.stdin.end(request.input ?? '');
    const end = await ended;
    if (isTooMuch)
        throw tooMuch(program);
    const accepted = end.exitCode !== null && (request.accept ?? [0]).includes(end.exitCode);
    const isCutOff = (end.timedOut || end.aborted) && request.isHardToStop !== true;
    if (!accepted || isCutOff)
        throw (0,process_failure/* processFailure */.i)(request, end, stderr() || stdout());
    return { exitCode: end.exitCode, stdout: stdout(), stderr: stderr() };
};
/** Characters of one stream that are kept. */
const KEPT = 64 * 2 ** 20;
const tooMuch = (command) => new action_error/* ActionError */.l({
    code: 'PROCESS_OUTPUT_TOO_LARGE',
    message: `${command} printed more than ${KEPT / 2 ** 20} MB, and was ended`,
    hint: 'Run the same command on your machine and check its output.',
});
/** Collects a whole stream, or only its end if each line is passed on. */
const collect = (child, stream, onLine, onTooMuch) => {
    const pieces = [];
    let length = 0;
    const lines = onLine === undefined ? undefined : new LineSplitter(onLine);
    child[stream]?.setEncoding('utf8').on('data', (text) => {
        pieces.push(text);
        length += text.length;
        if (length > KEPT && lines === undefined)
            onTooMuch();
        while (length > KEPT)
            length -= pieces.shift()?.length ?? length;
        lines?.push(text);
    });
    child[stream]?.on('end', () => lines?.end());
    return () => pieces.join('');
};
const waitForEnd = (child, request) => new Promise((resolve) => {
    let timedOut = false;
    const { signal } = request;
    const terminate = () => (0,end_process/* endProcess */.J)(child, request.isHardToStop);
    const timer = request.timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            terminate();
        }, request.timeout);
    signal.addEventListener('abort', terminate, { once: true });
    if (signal.aborted)
        terminate();
    const interrupt = () => void child.kill('SIGINT');
    request.interrupt?.addEventListener('abort', interrupt, { once: true });
    const finish = (end) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', terminate);
        request.interrupt?.removeEventListener('abort', interrupt);
        resolve({ ...end, timedOut, aborted: signal.aborted });
    };
    child.on('error', (spawnError) => finish({ exitCode: null, signal: null, spawnError }));
    child.on('close', (exitCode, endSignal) => finish({ exitCode, signal: endSignal }));
});


/***/ }),

/***/ 55639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ processFailure),
/* harmony export */   y: () => (/* binding */ ProcessError)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Where to get each tool, for the hint when it is missing. */
const sources = {
    helm: 'install it with azure/setup-helm',
    kubectl: 'install it with azure/setup-kubectl',
    k6: 'install it with grafana/setup-k6-action',
    ssh: 'GitHub-hosted runners have it; else install openssh-client',
    docker: 'GitHub-hosted Ubuntu runners have it; else install docker, podman or buildah',
};
/** A failed process; keeps what callers base decisions on. */
class ProcessError extends _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l {
    exitCode;
    output;
    constructor(details, exitCode, output) {
        super(details);
        this.exitCode = exitCode;
        this.output = output;
    }
    /** The tool's last line, which usually has the reason. */
    get lastLine() {
        return lastLines(this.output, 1);
    }
}
/** The error for a failed process: what was run, how it ended, and the end of its output. */
const processFailure = (request, end, output) => {
    const mask = maskerFor(request.secrets ?? []);
    const clean = mask(output);
    if (end.spawnError?.code === 'ENOENT')
        return toolMissing(request);
    const how = howItEnded(request, end);
    const tail = lastLines(clean, 15);
    return new ProcessError({
        code: how.code,
        message: `${mask(shortCommand(request))} ${how.text}${tail === '' ? '' : `\n${tail}`}`,
        hint: 'Read what the tool says above.',
        ...(end.spawnError === undefined ? {} : { cause: end.spawnError }),
    }, end.exitCode, clean);
};
const programOf = ({ program, command }) => program ?? command;
const toolMissing = (request) => new ProcessError({
    code: 'TOOL_MISSING',
    message: `${programOf(request)} was not found on PATH`,
    hint: `Before this step, ${sources[request.command] ?? `install ${programOf(request)}`}.`,
}, null, '');
const howItEnded = (request, end) => {
    if (end.timedOut) {
        return { code: 'PROCESS_TIMED_OUT', text: `timed out after ${(request.timeout ?? 0) / 1000} s` };
    }
    if (end.aborted)
        return { code: 'PROCESS_ABORTED', text: 'was stopped' };
    if (end.spawnError !== undefined) {
        return { code: 'PROCESS_FAILED', text: `could not be started: ${end.spawnError.message}` };
    }
    if (end.signal !== null)
        return { code: 'PROCESS_FAILED', text: `was killed with ${end.signal}` };
    return { code: 'PROCESS_FAILED', text: `failed with exit code ${end.exitCode}` };
};
/** The command with its first arguments, enough to recognise it, without options and values. */
const shortCommand = (request) => {
    const words = request.args.filter((argument) => !/^-|=/.test(argument)).slice(0, 2);
    return [programOf(request), ...words].join(' ');
};
const maskerFor = (secrets) => (text) => secrets.filter((secret) => secret !== '').reduce((all, one) => all.replaceAll(one, '***'), text);
/** The log of Kubernetes' libraries, e.g. `E1128 21:50:00.000000   123 memcache.go:265] …`. */
const isLibraryLog = (line) => /^[EWIF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ /.test(line);
/** The end of the tool's output, without log lines of libraries. */
const lastLines = (text, count) => {
    const lines = text.trimEnd().split('\n');
    const said = lines.filter((line) => !isLibraryLog(line));
    return (said.length > 0 ? said : lines.slice(-1)).slice(-count).join('\n');
};


/***/ }),

/***/ 84839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uQ: () => (/* binding */ toolEnvironment)
/* harmony export */ });
/* unused harmony exports variableGroups, toolGroups, variablesOf */
/** Go's and Node's libraries read the proxy variables in either case. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'];
/** Everything of the job's environment that any tool can get; no tool sees what no group names. */
const variableGroups = {
    machine: {
        purpose: 'to run at all: programs, home, temporary files, language',
        names: ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TZ', 'LANG', 'LANGUAGE', 'LC_*'],
    },
    network: {
        purpose: 'proxies and certificates',
        names: [
            ...PROXIES,
            ...PROXIES.map((name) => name.toLowerCase()),
            'SSL_CERT_FILE',
            'SSL_CERT_DIR',
        ],
    },
    go: { purpose: "Go's own settings", names: ['GODEBUG', 'GOMAXPROCS', 'GOMEMLIMIT', 'GOGC'] },
    folders: { purpose: "the user's folders for settings, caches and sockets", names: ['XDG_*'] },
    kubernetes: {
        purpose: 'which cluster, and how kubectl looks for it',
        names: [
            'KUBECONFIG',
            'KUBERC',
            'KUBECACHEDIR',
            'KUBECTL_COMMAND_HEADERS',
            'KUBERNETES_SERVICE_HOST',
            'KUBERNETES_SERVICE_PORT',
            'POD_NAMESPACE',
        ],
    },
    credentialPlugin: {
        purpose: 'what the credential plugin of a kubeconfig makes tokens from, ours or the OCI CLI',
        names: [
            'OCI_CLI_CONFIG_FILE',
            'OCI_CONFIG_FILE',
            'OCI_CLI_PROFILE',
            'OCI_CONFIG_PROFILE',
            'OCI_CLI_RC_FILE',
            'OCI_CLI_AUTH',
            'OCI_CLI_REGION',
            'OCI_CLI_TENANCY',
            'OCI_CLI_USER',
            'OCI_CLI_FINGERPRINT',
            'OCI_CLI_KEY_FILE',
            'OCI_CLI_SECURITY_TOKEN_FILE',
            'OCI_CLI_CERT_BUNDLE',
            'OCI_CLI_ENDPOINT',
            'OCI_METADATA_BASE_URL',
            'OCI_REGION_METADATA',
            'OCI_RESOURCE_PRINCIPAL_VERSION',
            'OCI_RESOURCE_PRINCIPAL_REGION',
            'OCI_RESOURCE_PRINCIPAL_RPST',
            'OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM',
            'KUBERNETES_SERVICE_PORT_PROXYMUX',
            'OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH',
            'ACTIONS_ID_TOKEN_REQUEST_URL',
            'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
            'GITHUB_REPOSITORY',
            'GITHUB_EVENT_NAME',
            'GITHUB_EVENT_PATH',
            'GITHUB_ACTOR',
            'GITHUB_TRIGGERING_ACTOR',
            'NODE_EXTRA_CA_CERTS',
            'NODE_USE_ENV_PROXY',
            'NODE_USE_SYSTEM_CA',
            'NODE_OPTIONS',
        ],
    },
    helm: { purpose: "Helm's own", names: ['HELM_*'] },
    k6: { purpose: "k6's own", names: ['K6_*'] },
    registries: {
        purpose: 'logins of registries, and what credential helpers read',
        names: [
            'DOCKER_CONFIG',
            'REGISTRY_AUTH_FILE',
            'PASSWORD_STORE_*',
            'GNUPGHOME',
            'DBUS_SESSION_BUS_ADDRESS',
            'AWS_*',
            'CLOUDSDK_*',
            'GOOGLE_APPLICATION_CREDENTIALS',
        ],
    },
    docker: {
        purpose: "docker's and buildx' own",
        names: ['DOCKER_*', 'BUILDX_*', 'BUILDKIT_*', 'SOURCE_DATE_EPOCH', 'SSH_AUTH_SOCK'],
    },
    cosign: {
        purpose: "cosign's own, and the job's identity that it signs by",
        names: [
            'COSIGN_*',
            'SIGSTORE_*',
            'TUF_*',
            'ACTIONS_ID_TOKEN_REQUEST_URL',
            'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
        ],
    },
    podman: {
        purpose: "podman's and buildah's own",
        names: [
            'CONTAINERS_*',
            'CONTAINER_*',
            'PODMAN_*',
            'BUILDAH_*',
            'STORAGE_*',
            'SOURCE_DATE_EPOCH',
            'SSH_AUTH_SOCK',
        ],
    },
};
const everywhere = ['machine', 'network', 'go', 'folders'];
const cluster = ['kubernetes', 'credentialPlugin'];
/** Each tool that can be run, with its groups of variables. */
const toolGroups = {
    helm: [...everywhere, ...cluster, 'helm', 'registries'],
    kubectl: [...everywhere, ...cluster],
    k6: [...everywhere, 'k6'],
    'load-command': everywhere,
    docker: [...everywhere, 'registries', 'docker', 'kubernetes'],
    podman: [...everywhere, 'registries', 'podman'],
    buildah: [...everywhere, 'registries', 'podman'],
    cosign: [...everywhere, 'registries', 'cosign'],
    ssh: ['machine'],
    'docker-credential-*': [...everywhere, 'registries'],
};
const groupsOf = (tool) => tool.startsWith('docker-credential-')
    ? toolGroups['docker-credential-*']
    : toolGroups[tool];
/** The variable names that a tool's groups contain. */
const variablesOf = (tool) => groupsOf(tool).flatMap((group) => variableGroups[group].names);
const matches = (name, pattern) => pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
/** The environment of a tool: the listed part of the job's, and what we add. */
const toolEnvironment = (tool, job, added = {}) => {
    const patterns = variablesOf(tool);
    const taken = Object.entries(job).filter((entry) => entry[1] !== undefined && patterns.some((pattern) => matches(entry[0], pattern)));
    return { ...Object.fromEntries(taken), ...added };
};


/***/ }),

/***/ 47976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ awaitResult)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const isTransient = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.isTransient;
/**
 * Polls until there is a result. A poll with a transient failure (no connection, a rate limit, a
 * failure of the service, a response that cannot be read) is retried until the deadline, since the
 * awaited work continues in the cloud.
 * @throws the error of `late`, and any other failure of a poll
 */
const awaitResult = async ({ clock, deadline, signal, progress }, { name, pause, poll, late }) => {
    for (let polls = 0;; polls++) {
        let trouble;
        const result = await poll().catch((error) => {
            if (!isTransient(error))
                throw error;
            trouble = error;
            progress?.waiting(`${name}: ${error.message}`);
            return undefined;
        });
        if (result !== undefined)
            return result;
        if (clock.now() >= deadline)
            throw late(trouble);
        await clock.sleep(Math.min(pause(polls), Math.max(deadline - clock.now(), 0)), signal);
    }
};


/***/ })

};
