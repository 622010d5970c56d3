export const id = 2193;
export const ids = [2193];
export const modules = {

/***/ 68107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CREDENTIALS: () => (/* binding */ CREDENTIALS),
/* harmony export */   signOut: () => (/* binding */ signOut)
/* harmony export */ });
/* harmony import */ var _clients_oci_credential_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51394);

/** The state that main leaves. */
const CREDENTIALS = 'auth';
/** Removes the identity that main wrote. */
const signOut = async ({ state, log, temporaryFolder }) => {
    const place = state.load(CREDENTIALS, (value) => (0,_clients_oci_credential_files_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlace */ .De)(value, temporaryFolder));
    if (place === undefined)
        return log.info('Nothing to remove');
    const removed = await (0,_clients_oci_credential_files_js__WEBPACK_IMPORTED_MODULE_0__/* .removeCredentials */ .tm)(place);
    log.info(removed ? 'Removed the OCI credentials of this step' : 'The OCI credentials are gone already');
};


/***/ }),

/***/ 97225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endTunnel: () => (/* binding */ endTunnel)
/* harmony export */ });
/* harmony import */ var _clients_bastion_bastion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92680);
/* harmony import */ var _clients_bastion_tunnel_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46213);
/* harmony import */ var _clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42750);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83902);
/* harmony import */ var _tunnel_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24567);





/** A session that has already ended is the wanted result. */
const isOver = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .l && error.service?.status === 409;
const endSession = async ({ bastionId, name, region, sessionId }, { environment, clock }) => {
    const session = { ...(await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_2__.openSession)(environment, clock)), region };
    const client = (0,_clients_bastion_bastion_js__WEBPACK_IMPORTED_MODULE_0__/* .bastions */ .i)(session, clock);
    const ids = sessionId === undefined ? await client.named(bastionId, name) : [sessionId];
    for (const id of ids) {
        await client.remove(id).catch((error) => {
            if (!isOver(error))
                throw error;
        });
    }
};
/**
 * Ends the tunnel that main left, and its session; if OCI cannot be reached, the session expires by
 * itself.
 */
const endTunnel = async (context) => {
    const { state, log, temporaryFolder } = context;
    const noted = state.load(_tunnel_record_js__WEBPACK_IMPORTED_MODULE_4__/* .TUNNEL */ .t, (value) => (0,_tunnel_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTunnelRecord */ .z)(value, temporaryFolder));
    if (noted === undefined)
        return;
    await (0,_clients_bastion_tunnel_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .removeTunnelFolder */ .ri)(noted.folder);
    await endSession(noted, context).then(() => log.info('Ended the tunnel and its bastion session'), (error) => log.warning(`the bastion session could not be ended, and ends by itself within 3 hours: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}`));
};


/***/ }),

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

/***/ 58620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ jobLogins)
/* harmony export */ });
/* harmony import */ var _clients_registry_credential_helper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53531);
/* harmony import */ var _clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62749);
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9509);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37296);
/* harmony import */ var _clients_registry_stored_login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46304);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83902);
/* harmony import */ var _login_ocir_mask_login_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55510);
/* harmony import */ var _chart_login_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42978);








/**
 * The login from the inputs; else, for OCIR hosts that the job is not logged in to, a short-lived
 * token of the signed-in identity.
 */
const jobLogins = ({ given, session, exec }, { environment, clock, log }) => {
    const ofIdentity = async (host) => {
        if (!(0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnRegistry */ .MJ)(host, session))
            return undefined;
        const stored = await (0,_clients_registry_stored_login_js__WEBPACK_IMPORTED_MODULE_4__/* .storedLogin */ .d)((0,_clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerConfigPath */ .Q)(environment), host, (0,_clients_registry_credential_helper_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialHelper */ .k)(exec));
        if (stored !== undefined)
            return undefined;
        try {
            const { token } = await (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchRegistryToken */ .Dj)(await (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionFor */ .w)(host, session, clock), clock);
            const login = { username: _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__/* .bearerUser */ .H0, password: token };
            (0,_login_ocir_mask_login_js__WEBPACK_IMPORTED_MODULE_6__/* .maskLogin */ .q)({ host, ...login }, log);
            return { ...login, isOfIdentity: true };
        }
        catch (error) {
            // Charts in public repositories need no login.
            log.info(`The chart is fetched from ${host} without a login: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`);
            return undefined;
        }
    };
    return async (host) => (await (0,_chart_login_js__WEBPACK_IMPORTED_MODULE_7__/* .givenLogins */ .w)(given)(host)) ?? ofIdentity(host);
};


/***/ }),

/***/ 27847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addOwnContext: () => (/* binding */ addOwnContext),
  publishContext: () => (/* binding */ publishContext),
  removeOwnContext: () => (/* binding */ removeOwnContext)
});

// EXTERNAL MODULE: ./dist.src/clients/files/backups.js
var backups = __webpack_require__(54996);
// EXTERNAL MODULE: ./dist.src/clients/files/text-file.js
var text_file = __webpack_require__(29479);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/clients/files/expand-home.js
var expand_home = __webpack_require__(68603);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/kubeconfig-path.js



/**
 * The requested file, else the first in KUBECONFIG, which is the one that kubectl would change,
 * else a new one for this job. Further files in KUBECONFIG stay in the list, after ours.
 */
const kubeconfigPlace = (asked, environment, temporaryFolder) => {
    const named = (environment['KUBECONFIG'] ?? '').split(external_node_path_.delimiter).filter((path) => path !== '');
    const path = asked === undefined
        ? (0,external_node_path_.resolve)(named[0] ?? (0,external_node_path_.join)(temporaryFolder, `kubeconfig-${(0,external_node_crypto_.randomUUID)()}`))
        : (0,expand_home/* expandHome */.k)(asked, environment);
    const others = named.filter((other) => (0,external_node_path_.resolve)(other) !== path);
    return { path, variable: [path, ...others].join(external_node_path_.delimiter) };
};

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/values/kubernetes/kubeconfig-text.js

const LISTS = ['clusters', 'users', 'contexts'];
const isJson = (text) => text.trimStart().startsWith('{');
/** Windows tools write a byte order mark, which kubectl skips. */
const withoutMark = (text) => text.replace(/^\uFEFF/, '');
/** kubectl skips entries that are null. */
const withoutNulls = (config) => {
    const lists = LISTS.filter((key) => Array.isArray(config[key]));
    const entries = lists.map((key) => [key, config[key]?.filter((entry) => entry !== null)]);
    return { ...config, ...Object.fromEntries(entries) };
};
/**
 * Loads the YAML parser only for a file that we did not write.
 * @throws ActionError KUBECONFIG_INVALID
 */
const parseKubeconfig = async (path, text) => {
    if (text === undefined || withoutMark(text).trim() === '')
        return {};
    const parsed = await read(withoutMark(text)).catch(() => undefined);
    // kubectl treats a file with only comments as empty.
    if (parsed === null)
        return {};
    if (typeof parsed === 'object' && !Array.isArray(parsed))
        return withoutNulls({ ...parsed });
    // The parser's message would quote the text, which can contain a key.
    throw new action_error/* ActionError */.l({
        code: 'KUBECONFIG_INVALID',
        message: `${path} is not a kubeconfig, so no context can be added to it`,
        hint: 'Correct or remove the file, or give another path; it is left untouched.',
    });
};
/** With the certificates of many clusters. */
const KILOBYTES = 1024;
const read = async (text) => {
    if (isJson(text))
        return JSON.parse(text);
    const { Lexer, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { excessOf, parseOptions, valueOf } = await __webpack_require__.e(/* import() */ 8308).then(__webpack_require__.bind(__webpack_require__, 88308));
    if (excessOf(text, KILOBYTES, Lexer) !== undefined)
        return undefined;
    // As in kubectl, the last of duplicate keys counts.
    const document = parseDocument(text, { ...parseOptions, uniqueKeys: false, merge: true });
    return document.errors.length > 0 ? undefined : valueOf(document);
};
/** A new file is JSON, which every client reads. A file in YAML keeps comments and entries as they are. */
const renderKubeconfig = async (config, former) => {
    if (former === undefined || former.trim() === '' || isJson(withoutMark(former))) {
        return `${JSON.stringify(config, null, 2)}\n`;
    }
    const { parseDocument, isSeq } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(withoutMark(former), { uniqueKeys: false });
    if (document.contents === null)
        return `${JSON.stringify(config, null, 2)}\n`;
    for (const key of LISTS) {
        const present = document.get(key, true);
        const wanted = config[key] ?? [];
        if (!isSeq(present)) {
            document.set(key, document.createNode(wanted));
            continue;
        }
        const known = present.items.map((node) => [JSON.stringify(kubeconfig_text_json(node)), node]);
        present.items = wanted.map((entry) => {
            const same = known.find(([text]) => text === JSON.stringify(entry));
            return same?.[1] ?? document.createNode(entry);
        });
        if (present.flow === true && present.items.length > 0)
            present.flow = false;
    }
    for (const key of ['apiVersion', 'kind', 'current-context']) {
        if (document.get(key) !== config[key])
            document.set(key, config[key]);
    }
    const indentSeq = !/^(clusters|users|contexts):[ \t]*\n- /m.test(former);
    return document.toString({ lineWidth: 0, indentSeq });
};
const kubeconfig_text_json = (node) => typeof node === 'object' && node !== null && 'toJSON' in node
    ? node.toJSON()
    : node;

;// CONCATENATED MODULE: ./dist.src/values/kubernetes/kubeconfig.js
const userEntry = ({ name, plugin }) => ({
    name,
    user: {
        exec: {
            apiVersion: 'client.authentication.k8s.io/v1beta1',
            command: plugin.command,
            args: plugin.args,
            env: Object.entries(plugin.env).map(([key, value]) => ({ name: key, value })),
            interactiveMode: 'Never',
            provideClusterInfo: false,
        },
    },
});
const replaced = (entries, entry) => [
    ...(entries ?? []).filter(({ name }) => name !== entry.name),
    entry,
];
/** The kubeconfig with our cluster, user and context, which becomes the current one. */
const withContext = (config, entry) => {
    const { name, server, certificateAuthority, tlsServerName, namespace } = entry;
    const cluster = {
        server,
        'certificate-authority-data': certificateAuthority,
        ...(tlsServerName === undefined ? {} : { 'tls-server-name': tlsServerName }),
    };
    const context = { cluster: name, user: name, ...(namespace === undefined ? {} : { namespace }) };
    return {
        apiVersion: 'v1',
        kind: 'Config',
        ...config,
        clusters: replaced(config.clusters, { name, cluster }),
        users: replaced(config.users, userEntry(entry)),
        contexts: replaced(config.contexts, { name, context }),
        'current-context': name,
    };
};
/** Removes the entry of that name, and restores what it replaced. */
const restored = (entries, name, before) => [
    ...(entries ?? []).filter((entry) => entry.name !== name),
    ...(before ?? []).filter((entry) => entry.name === name),
];
/**
 * The kubeconfig without our entries. Restores entries of the same name that ours replaced, and the
 * former current context, from the text `before`.
 */
const withoutContext = (config, name, before) => {
    const contexts = restored(config.contexts, name, before.contexts);
    const { 'current-context': current = '', ...rest } = config;
    const former = before['current-context'] ?? '';
    const isThere = contexts.some((context) => context.name === former);
    return {
        ...rest,
        clusters: restored(config.clusters, name, before.clusters),
        users: restored(config.users, name, before.users),
        contexts,
        'current-context': current === name ? (isThere ? former : '') : current,
    };
};
/** Whether it is empty, so that our file can be removed. */
const isEmptyKubeconfig = ({ clusters, users, contexts }) => [clusters, users, contexts].every((entries) => (entries ?? []).length === 0);

// EXTERNAL MODULE: ./dist.src/values/state-record.js
var state_record = __webpack_require__(71602);
// EXTERNAL MODULE: ./dist.src/stages/file-change.js
var file_change = __webpack_require__(65107);
;// CONCATENATED MODULE: ./dist.src/stages/kubeconfig.js





/** A record that main noted; undefined for what it cannot have noted. */
const parseKubeconfigRecord = (value) => {
    const change = (0,file_change/* parseFileChange */.sC)(value);
    const { context, server } = (0,json/* record */.g1)(value);
    if (change === undefined || !(0,state_record/* isLine */.PA)(context) || !(0,state_record/* isLine */.PA)(server))
        return undefined;
    return { ...change, context, server };
};
/** Whether the entry of that name is still ours: it may have been replaced by another cluster. */
const holds = (config, { context, server }) => (config.clusters ?? []).some(({ name, cluster }) => name === context && (0,json.at)(cluster, 'server') === server);
/** Adds a context to the kubeconfig and makes it the current one. @throws ActionError KUBECONFIG_INVALID */
const addContext = (entry, file, kept, save) => (0,file_change/* changeFile */.P8)(file, kept, async (text) => renderKubeconfig(withContext(await parseKubeconfig(file.path, text), entry), text), (change) => save({ ...change, context: entry.name, server: entry.server }));
/** Removes our entries, and the file if nothing else is in it; false if they are already gone. */
const removeContext = (record, file, kept) => (0,file_change/* undoChange */.N3)(record, file, kept, async (text, before) => {
    const config = await parseKubeconfig(record.path, text);
    if (!holds(config, record))
        return text;
    const former = await parseKubeconfig(record.path, before);
    const rest = withoutContext(config, record.context, former);
    const isOurs = before === undefined && isEmptyKubeconfig(rest);
    return isOurs ? undefined : renderKubeconfig(rest, text);
});

// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/choose-endpoint.js
var choose_endpoint = __webpack_require__(97977);
;// CONCATENATED MODULE: ./dist.src/actions/kubeconfig/own-context.js





const STATE = 'kubeconfig';
/** Adds a context to a kubeconfig, for post to remove; used by the root action too. */
const addOwnContext = (entry, path, { state, temporaryFolder }) => addContext(entry, (0,text_file/* textFile */.E)(path), (0,backups/* backups */.u)(temporaryFolder), (record) => state.save(STATE, record));
/** Writes the context of an access, and reports it to the job. */
const publishContext = async (inputs, { target, subject, plugin }, context) => {
    const { environment, outputs, temporaryFolder, log } = context;
    const { path, variable } = kubeconfigPlace(inputs.path, environment, temporaryFolder);
    const { namespace } = inputs;
    const { server, certificateAuthority, tlsServerName } = target;
    const name = inputs.context ?? target.name;
    const entry = { name, server, certificateAuthority, tlsServerName, plugin };
    await addOwnContext(namespace === undefined ? entry : { ...entry, namespace }, path, context);
    await outputs.exportVariable('KUBECONFIG', variable);
    // Terraform's providers for Kubernetes and Helm read this one: a single file, not a list.
    await outputs.exportVariable('KUBE_CONFIG_PATH', path);
    await outputs.set('kubeconfig', path);
    await outputs.set('kube-context', name);
    await outputs.set('server', server);
    await outputs.set('user', subject.username);
    const kind = target.kind === undefined ? '' : ` (${choose_endpoint/* endpointNames */.C0[target.kind]} endpoint)`;
    log.info(`Connected to ${target.name} at ${server}${kind} as ${subject.username}`);
};
/** Removes the context that main wrote, if it is still ours. */
const removeOwnContext = async ({ state, log, temporaryFolder, }) => {
    const record = state.load(STATE, parseKubeconfigRecord);
    if (record === undefined)
        return;
    const file = (0,text_file/* textFile */.E)(record.path);
    const removed = await removeContext(record, file, (0,backups/* backups */.u)(temporaryFolder));
    log.info(removed
        ? `Removed context ${record.context}`
        : `${record.path} holds no context ${record.context} of this step any more`);
};


/***/ }),

/***/ 28794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noteLoad: () => (/* binding */ noteLoad),
/* harmony export */   removeNotedLoad: () => (/* binding */ removeNotedLoad)
/* harmony export */ });
/* harmony import */ var _clients_kubernetes_load_job_job_remover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14047);
/* harmony import */ var _clients_process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12840);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);



/** The Job that main made, for post. */
const RECORD = 'load';
/** Saves a Job in the state of the step, with how its cluster is reached. */
const noteLoad = (state, { kubeconfig, context }) => (namespace, name) => state.save(RECORD, {
    ...{ namespace, name },
    ...(kubeconfig !== undefined && { kubeconfig }),
    ...(context !== undefined && { context }),
});
const parseNote = (value) => {
    const { namespace, name, kubeconfig, context } = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .strings */ .P$)(value);
    if (namespace === undefined || name === undefined)
        return undefined;
    const access = {
        ...(kubeconfig !== undefined && { kubeconfig }),
        ...(context !== undefined && { context }),
    };
    return { namespace, name, access };
};
/** Deletes the Job of a load that was cancelled or killed, unless main already did. */
const removeNotedLoad = async ({ state, signal, log }) => {
    const noted = state.load(RECORD, parseNote);
    if (noted === undefined)
        return;
    const { namespace, name, access } = noted;
    const remove = (0,_clients_kubernetes_load_job_job_remover_js__WEBPACK_IMPORTED_MODULE_0__/* .jobRemover */ .U)((0,_clients_process_exec_js__WEBPACK_IMPORTED_MODULE_1__.execUntil)(signal), access);
    if (await remove(namespace, name))
        log.info(`Job ${name} of the load is removed`);
};


/***/ }),

/***/ 56517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepLogins: () => (/* binding */ keepLogins),
  removeLogins: () => (/* binding */ removeLogins)
});

// EXTERNAL MODULE: ./dist.src/clients/files/backups.js
var backups = __webpack_require__(54996);
// EXTERNAL MODULE: ./dist.src/clients/files/text-file.js
var text_file = __webpack_require__(29479);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/clients/registry/credential-helper.js
var credential_helper = __webpack_require__(53531);
// EXTERNAL MODULE: ./dist.src/clients/registry/docker-config-file.js
var docker_config_file = __webpack_require__(62749);
// EXTERNAL MODULE: ./dist.src/values/registry/docker-config-text.js
var docker_config_text = __webpack_require__(20588);
// EXTERNAL MODULE: ./dist.src/values/registry/docker-config.js
var docker_config = __webpack_require__(27790);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
// EXTERNAL MODULE: ./dist.src/values/state-record.js
var state_record = __webpack_require__(71602);
// EXTERNAL MODULE: ./dist.src/stages/file-change.js
var file_change = __webpack_require__(65107);
;// CONCATENATED MODULE: ./dist.src/stages/helper-login.js



/** The suffix of a program's name: never a path. */
const HELPER = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/;
/** Reads a login that main saved; undefined for anything that main cannot have written. */
const parseHelperLogin = (value) => {
    const { helper, host, authHash, id } = (0,json/* record */.g1)(value);
    if (!(0,state_record/* isLine */.PA)(helper) || !HELPER.test(helper) || !(0,state_record/* isLine */.PA)(host))
        return undefined;
    return (0,state_record/* isHash */.jN)(authHash) && (0,state_record/* isKeptId */.EH)(id) ? { helper, host, authHash, id } : undefined;
};
/** Stores a login in a helper. @throws ActionError CREDENTIAL_HELPER_FAILED */
const storeInHelper = async (helper, login, kept, save) => {
    const previous = await helper.get(login.host);
    const authHash = (0,docker_config/* hashOf */.qQ)((0,docker_config/* authOf */.g)(login));
    // The helper already has it: it is the user's own, and stays.
    if (previous !== undefined && (0,docker_config/* hashOf */.qQ)((0,docker_config/* authOf */.g)(previous)) === authHash)
        return;
    const id = kept.newId();
    await save({ helper: helper.name, host: login.host, authHash, id });
    if (previous !== undefined)
        await kept.keep(id, JSON.stringify(previous));
    await helper.store(login);
};
/** Removes our login; false if the helper has none, or another one by then. */
const takeFromHelper = async (helper, record, kept) => {
    const before = await kept.recall(record.id);
    const present = await helper.get(record.host);
    if (present === undefined || (0,docker_config/* hashOf */.qQ)((0,docker_config/* authOf */.g)(present)) !== record.authHash)
        return false;
    if (before === undefined)
        await helper.erase(record.host);
    else
        await helper.store({ host: record.host, ...JSON.parse(before) });
    return true;
};

;// CONCATENATED MODULE: ./dist.src/stages/login-ocir.js







const parseFileLogin = (value) => {
    const change = (0,file_change/* parseFileChange */.sC)(value);
    const { host, authHash } = (0,json/* record */.g1)(value);
    return change && (0,state_record/* isLine */.PA)(host) && (0,state_record/* isHash */.jN)(authHash) ? { ...change, host, authHash } : undefined;
};
/** Reads the logins that main saved; undefined if main cannot have written one of them. */
const parseLoginRecords = (value) => {
    if (!Array.isArray(value))
        return undefined;
    const records = value.map((one) => 'helper' in (0,json/* record */.g1)(one) ? parseHelperLogin(one) : parseFileLogin(one));
    const known = records.filter((one) => one !== undefined);
    return known.length === records.length ? known : undefined;
};
/**
 * Adds logins to every file that tools read. Saves each record before its file changes, so that
 * post can undo it wherever this stops.
 * @returns notes for the log about logins stored elsewhere than in docker's config
 * @throws ActionError DOCKER_CONFIG_INVALID, CREDENTIAL_HELPER_FAILED
 */
const login = async (wanted, places, save) => {
    const records = [];
    const notes = [];
    const note = async (record) => {
        records.push(record);
        await save(records);
    };
    for (const one of wanted) {
        for (const file of places.always)
            notes.push(...(await logInTo(file, one, places, note)));
        for (const file of places.ifKnown) {
            const known = (0,own/* own */.Z)((0,docker_config_text/* parseDockerConfig */.C)(file.path, await file.read()).auths ?? {}, one.host);
            if (known !== undefined)
                notes.push(...(await logInTo(file, one, places, note)));
        }
    }
    return [...new Set(notes)];
};
const logInTo = async (file, wanted, places, save) => {
    const helper = (0,docker_config/* helperOf */.Yn)((0,docker_config_text/* parseDockerConfig */.C)(file.path, await file.read()), wanted.host);
    const inFile = () => (0,file_change/* changeFile */.P8)(file, places.kept, (text) => (0,docker_config_text/* renderDockerConfig */.L)((0,docker_config/* withLogin */.E6)((0,docker_config_text/* parseDockerConfig */.C)(file.path, text), wanted), text), (change) => save({ ...change, host: wanted.host, authHash: (0,docker_config/* hashOf */.qQ)((0,docker_config/* authOf */.g)(wanted)) }));
    if (helper === undefined) {
        await inFile();
        return [];
    }
    const program = places.helper(helper.name);
    try {
        await storeInHelper(program, wanted, places.kept, save);
        return [`The login of ${wanted.host} is with docker-credential-${helper.name}`];
    }
    catch (error) {
        // There is no way that all tools understand to bypass a store for one host.
        if (helper.isStore)
            throw error;
    }
    await inFile();
    return [
        `docker-credential-${helper.name} takes no logins; for ${wanted.host} it is set aside until the end of the job`,
    ];
};
/**
 * Removes our logins, the latest first, and restores what they replaced. Continues if one cannot be
 * removed: the others must not outlive the job.
 */
const logout = async (records, open, places) => {
    const removed = new Set();
    const failures = [];
    for (const record of records.toReversed()) {
        const { host } = record;
        try {
            if (await takeBack(record, open, places))
                removed.add(host);
        }
        catch (error) {
            failures.push({ host, error });
        }
    }
    return { removed, failures };
};
const takeBack = (record, open, { helper, kept }) => 'helper' in record
    ? takeFromHelper(helper(record.helper), record, kept)
    : (0,file_change/* undoChange */.N3)(record, open(record.path), kept, (text, before) => withdrawn(record, text, before));
const withdrawn = (record, text, before) => {
    const config = (0,docker_config_text/* parseDockerConfig */.C)(record.path, text);
    const rest = (0,docker_config/* withoutLogin */.Gq)(config, record, (0,docker_config_text/* parseDockerConfig */.C)(record.path, before));
    if (rest === config)
        return text;
    return Object.keys(rest).length === 0 ? undefined : (0,docker_config_text/* renderDockerConfig */.L)(rest, text);
};

;// CONCATENATED MODULE: ./dist.src/actions/login-ocir/logins.js






const STATE = 'login';
/** Where logins of this job are stored. */
const loginPlaces = ({ environment, temporaryFolder, signal }) => ({
    ...(0,docker_config_file/* loginFiles */.B)(environment),
    helper: (0,credential_helper/* credentialHelper */.k)((0,exec.execUntil)(signal)),
    kept: (0,backups/* backups */.u)(temporaryFolder),
});
/**
 * Logs in, until the end of the job if it is to be logged out then; used by the root action too.
 * @returns notes for the log
 */
const keepLogins = (logins, logsOut, context) => {
    const places = loginPlaces(context);
    return logsOut
        ? login(logins, places, (records) => context.state.save(STATE, records))
        : login(logins, { ...places, kept: backups/* keepNothing */.L }, () => Promise.resolve());
};
/** Logs out where the login is still ours. */
const removeLogins = async (context) => {
    const records = context.state.load(STATE, parseLoginRecords) ?? [];
    const { removed, failures } = await logout(records, text_file/* textFile */.E, loginPlaces(context));
    const failed = new Set(failures.map(({ host }) => host));
    for (const host of new Set(records.map((record) => record.host))) {
        if (failed.has(host))
            continue;
        context.log.info(removed.has(host)
            ? `Logged out of ${host}`
            : `The login to ${host} is no longer ours; it was left alone`);
    }
    const errors = failures.map(({ error }) => error);
    if (errors.length > 0)
        throw new AggregateError(errors, 'logins could not be removed');
};


/***/ }),

/***/ 55510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ maskLogin)
/* harmony export */ });
/* harmony import */ var _values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27790);

/**
 * Masks a login in all its forms as soon as it is known: docker's config and Kubernetes encode it
 * in base64.
 */
const maskLogin = (login, log) => (0,_values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(login).forEach((form) => log.mask(form));


/***/ }),

/***/ 84317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectToCluster: () => (/* binding */ connectToCluster),
/* harmony export */   logInToRegistry: () => (/* binding */ logInToRegistry),
/* harmony export */   removeAccess: () => (/* binding */ removeAccess)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clients_process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12840);
/* harmony import */ var _clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52770);
/* harmony import */ var _clients_kubernetes_nodes_cluster_nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49580);
/* harmony import */ var _clients_kubernetes_kubectl_namespaces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20995);
/* harmony import */ var _clients_kubernetes_load_job_job_remover_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14047);
/* harmony import */ var _clients_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41450);
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9509);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37296);
/* harmony import */ var _stages_kubeconfig_prove_access_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51950);
/* harmony import */ var _auth_sign_out_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68107);
/* harmony import */ var _bastion_end_tunnel_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(97225);
/* harmony import */ var _bastion_through_bastion_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(20647);
/* harmony import */ var _deploy_job_logins_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(58620);
/* harmony import */ var _kubeconfig_own_context_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(27847);
/* harmony import */ var _load_noted_load_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(28794);
/* harmony import */ var _login_ocir_logins_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(56517);
/* harmony import */ var _cluster_access_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(584);
/* harmony import */ var _login_ocir_mask_login_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(55510);




















/** A short-lived login for the push. */
const logInToRegistry = async (registry, session, context) => {
    const { log, clock } = context;
    const { token } = await (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_9__/* .fetchRegistryToken */ .Dj)(await (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_8__/* .sessionFor */ .w)(registry, session, clock), clock);
    const wanted = { host: registry, username: _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_9__/* .bearerUser */ .H0, password: token };
    (0,_login_ocir_mask_login_js__WEBPACK_IMPORTED_MODULE_19__/* .maskLogin */ .q)(wanted, log);
    await (0,_login_ocir_logins_js__WEBPACK_IMPORTED_MODULE_17__.keepLogins)([wanted], true, context);
};
/**
 * Milliseconds for which calls are retried if an API server that was reached before is unavailable.
 */
const PATIENCE = 120_000;
/** Connects with a kubeconfig of the pipeline's own: the user's is not touched. */
const connectToCluster = async (clusterId, choice, session, context) => {
    const { state, clock, temporaryFolder, log, signal } = context;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, `kubeconfig-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const found = await (0,_cluster_access_js__WEBPACK_IMPORTED_MODULE_18__.chosenTarget)(clusterId, choice, session, context);
    const { bastion } = choice;
    const target = bastion === undefined ? found : await (0,_bastion_through_bastion_js__WEBPACK_IMPORTED_MODULE_13__.throughBastion)(found, bastion, session, context);
    const { api, plugin, token, diagnose } = await (0,_cluster_access_js__WEBPACK_IMPORTED_MODULE_18__.chosenIdentity)(target, choice, session, context);
    await (0,_stages_kubeconfig_prove_access_js__WEBPACK_IMPORTED_MODULE_10__/* .proveAccess */ .v)(target, api, undefined, diagnose);
    const { name, server, certificateAuthority, tlsServerName } = target;
    await (0,_kubeconfig_own_context_js__WEBPACK_IMPORTED_MODULE_15__.addOwnContext)({ name, server, certificateAuthority, tlsServerName, plugin }, path, context);
    const progress = { info: (message) => log.info(message) };
    const patience = { clock, progress, milliseconds: PATIENCE };
    const access = { kubeconfig: path, context: name, patience };
    const exec = (0,_clients_process_exec_js__WEBPACK_IMPORTED_MODULE_2__.execUntil)(signal);
    const logins = (0,_deploy_job_logins_js__WEBPACK_IMPORTED_MODULE_14__/* .jobLogins */ .k)({ given: choice.chartLogin, session, exec }, context);
    return {
        kubernetes: (0,_clients_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_7__/* .kubectl */ .Lr)(exec, access),
        nodes: (0,_clients_kubernetes_nodes_cluster_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterNodes */ .g)(target, token, clock),
        helm: (0,_clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_3__/* .helm */ .F)(exec, access, temporaryFolder, logins),
        namespaces: (0,_clients_kubernetes_kubectl_namespaces_js__WEBPACK_IMPORTED_MODULE_5__/* .kubectlNamespaces */ .n)(exec, access),
        version: target.cluster?.version ?? '',
        loads: { remove: (0,_clients_kubernetes_load_job_job_remover_js__WEBPACK_IMPORTED_MODULE_6__/* .jobRemover */ .U)(exec, access), note: (0,_load_noted_load_js__WEBPACK_IMPORTED_MODULE_16__.noteLoad)(state, access) },
    };
};
/**
 * Removes every credential that main created, after any load that it left; continues if one cannot
 * be removed.
 */
const removeAccess = async (context) => {
    const failures = [];
    for (const remove of [_load_noted_load_js__WEBPACK_IMPORTED_MODULE_16__.removeNotedLoad, _kubeconfig_own_context_js__WEBPACK_IMPORTED_MODULE_15__.removeOwnContext, _bastion_end_tunnel_js__WEBPACK_IMPORTED_MODULE_12__.endTunnel, _login_ocir_logins_js__WEBPACK_IMPORTED_MODULE_17__.removeLogins, _auth_sign_out_js__WEBPACK_IMPORTED_MODULE_11__.signOut]) {
        try {
            await remove(context);
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw new AggregateError(failures, 'not all that the step made could be removed');
};


/***/ }),

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chosenIdentity: () => (/* binding */ chosenIdentity),
/* harmony export */   chosenTarget: () => (/* binding */ chosenTarget),
/* harmony export */   openNodes: () => (/* binding */ openNodes)
/* harmony export */ });
/* harmony import */ var _clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58950);
/* harmony import */ var _clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15362);
/* harmony import */ var _clients_github_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28924);
/* harmony import */ var _clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41355);
/* harmony import */ var _clients_kubernetes_github_token_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24625);
/* harmony import */ var _clients_kubernetes_nodes_cluster_nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49580);
/* harmony import */ var _clients_kubernetes_exec_credential_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74801);
/* harmony import */ var _clients_kubernetes_oke_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30861);
/* harmony import */ var _stages_kubeconfig_oidc_audience_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(554);
/* harmony import */ var _stages_kubeconfig_oidc_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94491);
/* harmony import */ var _stages_kubeconfig_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17043);
/* harmony import */ var _values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99704);












/** Finds the API server. @throws ActionError CLUSTER_*, OCI_* */
const chosenTarget = (clusterId, { endpoint }, session, { clock }) => (0,_stages_kubeconfig_target_js__WEBPACK_IMPORTED_MODULE_8__/* .findTarget */ .F)(clusterId, endpoint, (0,_clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusters */ .q)(session, clock));
const byOci = async (target, session, { clock, environment, log }) => {
    const { clusterId = '' } = target;
    const make = async () => (0,_clients_kubernetes_oke_token_js__WEBPACK_IMPORTED_MODULE_5__.okeToken)(session, session.region, clusterId, clock.now());
    const token = (0,_clients_kubernetes_exec_credential_js__WEBPACK_IMPORTED_MODULE_9__/* .keepToken */ .t)(make, { clock, mask: (text) => log.mask(text) });
    const plugin = (0,_clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenPlugin */ .l)(clusterId, session.region, environment);
    return { api: (0,_clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__/* .apiServer */ .k)(target, await token(), clock), plugin, token };
};
const byGithub = async (target, given, { clock, environment, log }) => {
    const audience = (0,_stages_kubeconfig_oidc_audience_js__WEBPACK_IMPORTED_MODULE_6__/* .requireAudience */ .k)(given, target.cluster);
    const make = () => (0,_clients_kubernetes_github_token_js__WEBPACK_IMPORTED_MODULE_10__.githubToken)((0,_clients_github_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__.githubJob)(environment, clock), audience, clock.now());
    const token = (0,_clients_kubernetes_exec_credential_js__WEBPACK_IMPORTED_MODULE_9__/* .keepToken */ .t)(make, { clock, mask: (text) => log.mask(text) });
    const first = await token();
    return {
        api: (0,_clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__/* .apiServer */ .k)(target, first, clock),
        token,
        plugin: (0,_clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__/* .githubTokenPlugin */ .E)(audience),
        diagnose: () => Promise.resolve((0,_stages_kubeconfig_oidc_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__/* .oidcRefusal */ ._)(target, target.cluster, (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_11__/* .jwtClaims */ .v)(first))),
    };
};
/** @throws ActionError CLUSTER_OIDC_*, OIDC_* */
const chosenIdentity = (target, { auth, audience }, session, context) => auth === 'oci' ? byOci(target, session, context) : byGithub(target, audience, context);
/** The cluster's nodes as that identity sees them. @throws ActionError CLUSTER_*, OIDC_*, OCI_* */
const openNodes = async (clusterId, choice, session, context) => {
    const target = await chosenTarget(clusterId, choice, session, context);
    const { token } = await chosenIdentity(target, choice, session, context);
    return (0,_clients_kubernetes_nodes_cluster_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterNodes */ .g)(target, token, context.clock);
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

/***/ 54996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ keepNothing),
/* harmony export */   u: () => (/* binding */ backups)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81427);




/** One private file per backup: it can contain the user's credentials. */
const backups = (folder) => ({
    newId: () => `kept-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`,
    keep: (id, text) => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, id), text, { temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${id}.part`) }),
    recall: async (id) => {
        const text = await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, id));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, id), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${id}.part`), { force: true });
        return text;
    },
});
/** For permanent changes: no post step would remove a backup. */
const keepNothing = {
    newId: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    keep: () => Promise.resolve(),
    recall: () => Promise.resolve(undefined),
};


/***/ }),

/***/ 29479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ textFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81427);


const textFile = (path) => {
    // A link stays a link: its target is replaced.
    const target = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
    return {
        path,
        read: () => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)(path),
        mode: async () => {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
            return found === undefined ? undefined : found.mode & 0o777;
        },
        write: async (text, id, mode) => {
            const file = await target();
            await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writePrivate */ .pb)(file, text, { temporary: `${file}.${id}`, mode });
        },
        discard: async (id) => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeIfThere */ .Ks)(`${await target()}.${id}`),
        remove: () => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeIfThere */ .Ks)(path),
    };
};


/***/ }),

/***/ 52770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ helm)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/helm-arguments.js
var helm_arguments = __webpack_require__(22171);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl-arguments.js
var kubectl_arguments = __webpack_require__(29003);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/capabilities.js


/** The end of a line of `kubectl api-resources`: version, whether it is namespaced, and kind. */
const RESOURCE = /(\S+)\s+(?:true|false)\s+(\S+)\s*$/;
/** `apps/v1` and `apps/v1/Deployment`, since charts check for either. */
const versionsIn = (table) => {
    const found = table.split('\n').flatMap((line) => {
        const [, version, kind] = RESOURCE.exec(line) ?? [];
        return version === undefined ? [] : [version, `${version}/${kind}`];
    });
    return [...new Set(found)];
};
const versionIn = (response) => {
    try {
        return (0,json/* text */.Qq)((0,json.at)(JSON.parse(response), 'gitVersion'));
    }
    catch {
        return '';
    }
};
/**
 * The options that pass the cluster's APIs and version to `helm template`, which otherwise assumes
 * those that Helm was built with. Empty if the cluster does not report them.
 */
const capabilityOptions = async (exec, access) => {
    const ask = (args) => exec({ command: 'kubectl', args, timeout: 30_000 })
        .then(({ stdout }) => stdout)
        .catch(() => '');
    const resources = ['api-resources', '--no-headers', '--request-timeout=20s'];
    const [table, response] = await Promise.all([
        ask([...(0,kubectl_arguments/* accessArguments */.LT)(access), ...resources]),
        ask((0,kubectl_arguments/* versionArguments */.VG)(access)),
    ]);
    const version = versionIn(response);
    return [
        ...(version === '' ? [] : [`--kube-version=${version}`]),
        ...versionsIn(table).map((one) => `--api-versions=${one}`),
    ];
};

// EXTERNAL MODULE: ./dist.src/clients/kubernetes/charts/helm-charts.js + 5 modules
var helm_charts = __webpack_require__(77794);
// EXTERNAL MODULE: ./dist.src/values/fields.js
var fields = __webpack_require__(89858);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/helm-revisions.js

/** Helm's own description of a rollback. Upgrades may have any description, rollbacks may not. */
const ROLLBACK = /^Rollback to (\d+)$/;
const revisionOfHistory = (entry) => {
    const [, back] = ROLLBACK.exec(entry.optionalText('description') ?? '') ?? [];
    return {
        revision: entry.number('revision'),
        status: entry.text('status'),
        updated: entry.time('updated'),
        ...(back === undefined ? {} : { manifestOf: Number(back) }),
    };
};
/**
 * Reads the JSON of `helm history`, oldest first, and relates revisions to each other.
 * @throws ShapeError
 */
const parseRevisions = (printed) => {
    const revisions = (0,fields/* itemsOf */.S3)((0,fields/* parseWhole */.z2)(printed), revisionOfHistory);
    const known = [];
    for (const [at, revision] of revisions.entries()) {
        const target = known.find((one) => one.revision === revision.manifestOf);
        const manifestOf = target?.manifestOf ?? revision.manifestOf;
        const isAfter = revisions[at - 1]?.status.startsWith('pending-') === true;
        known.push({
            ...revision,
            ...(manifestOf === undefined ? {} : { manifestOf }),
            ...(isAfter ? { followsCutOff: true } : {}),
        });
    }
    return known;
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/manifests/edits.js
var manifests_edits = __webpack_require__(77979);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/post-renderer.js




const NAME = 'oke-virtual-nodes-actions';
const NODE = 'OKE_POST_RENDERER_NODE';
const SCRIPT = 'OKE_POST_RENDERER_SCRIPT';
/** Helm 4 runs plugins only. It splits the command at spaces, so the paths are in variables. */
const PLUGIN = {
    apiVersion: 'v1',
    type: 'postrenderer/v1',
    name: NAME,
    version: '1.0.0',
    runtime: 'subprocess',
    config: {},
    runtimeConfig: { platformCommand: [{ command: `\${${NODE}}`, args: [`\${${SCRIPT}}`] }] },
};
/** Our own script next to the running one, with the same Node. */
const script = () => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', 'post-render', 'index.js');
/**
 * Options that make Helm edit the manifests of a chart; none if there are no edits.
 * @param folder for files that are removed when the job ends
 */
const postRendererCall = async ({ namespace, edits }, folder, setting) => {
    if (!(0,manifests_edits/* changesAnything */.g)(edits))
        return { args: [], env: {} };
    const { major, plugins } = await setting();
    const own = (0,external_node_path_.join)(folder, `post-renderer-${(0,external_node_crypto_.randomUUID)()}`);
    const plugin = (0,external_node_path_.join)(own, NAME);
    await (0,promises_.mkdir)(plugin, { recursive: true });
    const file = (0,external_node_path_.join)(own, 'edits.json');
    await (0,promises_.writeFile)(file, JSON.stringify({ namespace, ...edits }));
    const pass = (args) => args.map((arg) => `--post-renderer-args=${arg}`);
    if (major === 3) {
        return { args: [`--post-renderer=${process.execPath}`, ...pass([script(), file])], env: {} };
    }
    // JSON is valid YAML.
    await (0,promises_.writeFile)((0,external_node_path_.join)(plugin, 'plugin.yaml'), JSON.stringify(PLUGIN));
    return {
        args: [`--post-renderer=${NAME}`, ...pass([file])],
        env: {
            HELM_PLUGINS: [own, await plugins()].filter((one) => one !== '').join(external_node_path_.delimiter),
            [NODE]: process.execPath,
            [SCRIPT]: script(),
        },
    };
};

// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubernetes-response.js
var kubernetes_response = __webpack_require__(54816);
// EXTERNAL MODULE: ./dist.src/clients/process/patient-exec.js
var patient_exec = __webpack_require__(71216);
// EXTERNAL MODULE: ./dist.src/clients/process/process-failure.js
var process_failure = __webpack_require__(55639);
// EXTERNAL MODULE: ./dist.src/core/once.js
var once = __webpack_require__(71081);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/helm.js












const MINUTES = 60_000;
/** Helm 3 and 4 do not handle signals here: stopping them leaves the release pending. */
const lasting = { timeout: 10 * MINUTES, isHardToStop: true };
/**
 * Messages of Helm 3 and 4 when another operation started first, at each point where they notice.
 */
const BUSY = /release: already exists|cannot re-?use a name that is still in use|another operation \(install\/upgrade\/rollback\) is in progress/;
const busy = ({ name }, cause) => new action_error/* ActionError */.l({
    code: 'RELEASE_BUSY',
    message: `release ${name} is in the hands of another deployment: ${cause.lastLine}`,
    hint: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
    cause,
});
/** The description of a deployed revision; a newer one may exist. */
const IN_PLACE = ['deployed', 'superseded'];
const notRecorded = ({ name }, found) => new action_error/* ActionError */.l({
    code: 'RELEASE_NOT_RECORDED',
    message: `Helm upgraded release ${name}, but ${found === undefined ? 'its revision is not kept' : `revision ${found.revision} is kept as ${found.status}`}: the Kubernetes API did not take what Helm records last`,
    hint: 'Run again: what is left is freed then. If the problem persists, something between the runner and the Kubernetes API may change responses (a proxy), or refuse changes of Secrets.',
    isTransient: true,
});
/** Runs an operation that locks a release. @throws ActionError RELEASE_BUSY */
const holding = async (release, work) => {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof process_failure/* ProcessError */.y && BUSY.test(error.output))
            throw busy(release, error);
        throw error;
    }
};
/** YAML is loaded with the first manifests. */
const manifestsOf = async (text, { namespace, edits } = { namespace: '' }) => {
    const { editManifests } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 56131));
    const { parseManifests } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 82298));
    return parseManifests(editManifests(text, namespace, edits));
};
/** The properties of the installed Helm, read once. */
const settingOf = (ask) => {
    let setting;
    const read = async () => {
        // If it prints no version, assume the oldest.
        const version = await ask(['version', '--template={{.Version}}']).catch(() => ({
            stdout: 'v3.',
        }));
        const major = (0,helm_arguments/* helmMajor */.Ie)(version.stdout);
        return { major, plugins: async () => (await ask(['env', 'HELM_PLUGINS'])).stdout.trim() };
    };
    return () => (setting ??= read());
};
const environmentOf = ({ kubeconfig, context }) => ({
    ...(kubeconfig === undefined ? {} : { KUBECONFIG: kubeconfig }),
    ...(context === undefined ? {} : { HELM_KUBECONTEXT: context }),
});
const nobody = () => Promise.resolve(undefined);
/**
 * Helm as a process; versions 3 and 4 support everything used here.
 * @param folder for fetched charts, until the job ends
 * @param logins for the hosts that charts come from
 */
const helm = (process, access, folder = (0,external_node_os_.tmpdir)(), logins = nobody) => {
    const exec = (0,patient_exec/* patientExec */.N)(process, access.patience);
    const env = environmentOf(access);
    const common = { command: 'helm', env, timeout: 2 * MINUTES };
    const run = async (args, more = {}) => (await exec({ ...common, args, ...more })).stdout;
    const history = (release) => (0,kubernetes_response/* readAgain */.n)(`could not read the history of ${release.name}`, access.patience, async () => {
        try {
            return parseRevisions(await run((0,helm_arguments/* historyArguments */.PL)(release)));
        }
        catch (error) {
            if (error instanceof process_failure/* ProcessError */.y && /release: not found/.test(error.output))
                return [];
            throw error;
        }
    });
    /**
     * The revision that an upgrade created: Helm exits with 0 even if the final status was not
     * recorded.
     */
    const recorded = async (release, printed) => {
        const revisions = await history(release);
        const made = helm_versionIn(printed) ?? revisions.at(-1)?.revision;
        const found = revisions.find(({ revision }) => revision === made);
        if (found !== undefined && IN_PLACE.includes(found.status))
            return found;
        throw notRecorded(release, found);
    };
    const capabilities = (0,once/* once */.O)(() => capabilityOptions(exec, access));
    const { place, ...charts } = (0,helm_charts.helmCharts)(process, common, { folder, logins, capabilities });
    const setting = settingOf((args) => process({ ...common, args }));
    return {
        ...charts,
        upgrade: async (release, mark, timeout, signal) => {
            const { placed, ...input } = await place(release);
            const renderer = await postRendererCall(release, folder, setting);
            const more = {
                ...input,
                env: { ...env, ...renderer.env },
                // Helm's own timeout is shorter, so that it reports what it waited for.
                timeout: timeout + MINUTES,
                once: true,
                ...(signal === undefined ? {} : { signal }),
            };
            const how = (0,helm_arguments/* applyOptions */.V1)((await setting()).major);
            const options = [...how, ...(placed.options ?? []), ...renderer.args];
            const args = (0,helm_arguments/* upgradeArguments */.hm)({ ...placed, options }, mark, timeout);
            return recorded(release, await holding(placed, run(args, more)));
        },
        dryRun: async (release) => {
            const { placed, ...input } = await place(release);
            const printed = await run((0,helm_arguments/* upgradeArguments */.hm)(placed, 'dry-run', MINUTES, true), input);
            return manifestsOf(manifestIn(printed), release);
        },
        marks: async (release) => {
            const args = (0,helm_arguments/* marksArguments */.ry)(release, access.context);
            const request = { command: 'kubectl', args, env, timeout: MINUTES };
            // Without permission to read Secrets, or with another storage, there are no marks.
            const { stdout } = await exec(request).catch(() => ({ stdout: '' }));
            const lines = stdout.split('\n').map((line) => line.split(' '));
            return new Map(lines.flatMap(([n, mark]) => (mark ? [[Number(n), mark]] : [])));
        },
        history,
        manifest: (release) => (0,kubernetes_response/* readAgain */.n)(`could not read the manifest of ${release.name}`, access.patience, async () => manifestsOf(await run((0,helm_arguments/* getArguments */.lw)('manifest', release)))),
        values: (release) => (0,kubernetes_response/* readAgain */.n)(`could not read the values of ${release.name}`, access.patience, async () => (0,fields/* parseWhole */.z2)(await run((0,helm_arguments/* getArguments */.lw)('values', release)))),
        rollback: async (release, revision) => {
            await holding(release, run((0,helm_arguments/* rollbackArguments */.bU)(release, revision), { ...lasting, once: true }));
        },
        uninstall: async (release, withoutHooks = false) => {
            await run((0,helm_arguments/* uninstallArguments */.jC)(release, withoutHooks), lasting);
        },
    };
};
/** Everything that it renders, including hooks. Helm 4 prints pull messages before the release. */
const manifestIn = (printed) => {
    const release = fields/* Fields */.C8.parse(printed.slice(Math.max(printed.search(/^\{/m), 0)));
    const hooks = release.optionalItems('hooks', (hook) => {
        const path = hook.optionalText('path');
        const source = path === undefined ? '' : `# Source: ${path}\n`;
        return `---\n${source}${hook.text('manifest')}`;
    });
    // A chart with only hooks has no other manifest.
    return [release.optionalText('manifest') ?? '', ...hooks].join('\n');
};
/** The number of the revision that an upgrade printed; undefined if that cannot be read. */
const helm_versionIn = (printed) => {
    try {
        return fields/* Fields */.C8.parse(printed).number('version');
    }
    catch (error) {
        if (error instanceof fields/* ShapeError */.ym)
            return undefined;
        throw error;
    }
};


/***/ }),

/***/ 20995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ kubectlNamespaces)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29003);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);
/* harmony import */ var _kubernetes_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54816);
/* harmony import */ var _process_patient_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71216);
/* harmony import */ var _process_process_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55639);






/** Whether the API server refused for one of these reasons, in kubectl's wording. */
const isRefused = (error, ...reasons) => error instanceof _process_process_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .ProcessError */ .y &&
    reasons.some((reason) => error.output.includes(`Error from server (${reason})`));
const namespaceOf = (object) => {
    const metadata = object.fields('metadata');
    return {
        uid: metadata.text('uid'),
        labels: metadata.strings('labels'),
        annotations: metadata.strings('annotations'),
        isTerminating: object.optional('status')?.optionalText('phase') === 'Terminating',
    };
};
/** Namespaces through kubectl. */
const kubectlNamespaces = (process, access) => {
    const exec = (0,_process_patient_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .patientExec */ .N)(process, access.patience);
    const run = (args, input) => (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_1__/* .runKubectl */ .Un)(exec, [...(0,_kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .accessArguments */ .LT)(access), ...args, '--request-timeout=30s'], input);
    return {
        list: (selector) => (0,_kubernetes_response_js__WEBPACK_IMPORTED_MODULE_2__/* .readAgain */ .n)('could not list namespaces', access.patience, async () => {
            const found = await run(['get', 'namespaces', `--selector=${selector}`, '--output=json']);
            return _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(found).items('items', (one) => ({
                ...namespaceOf(one),
                name: one.fields('metadata').text('name'),
            }));
        }),
        find: (name) => (0,_kubernetes_response_js__WEBPACK_IMPORTED_MODULE_2__/* .readAgain */ .n)(`could not look for namespace ${name}`, access.patience, async () => {
            const found = await run(['get', 'namespace', name, '--ignore-not-found', '--output=json']);
            return found.trim() === '' ? undefined : namespaceOf(_values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(found));
        }),
        create: async (manifest) => {
            const manager = '--field-manager=oke-virtual-nodes-actions';
            try {
                await run(['create', manager, '--filename=-'], JSON.stringify(manifest));
                return true;
            }
            catch (error) {
                if (isRefused(error, 'AlreadyExists'))
                    return false;
                throw error;
            }
        },
        remove: async (name, uid) => {
            // Deletes by the API, since kubectl has no preconditions; a conflict means that ours is gone.
            const options = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid } };
            const path = `--raw=/api/v1/namespaces/${name}`;
            try {
                await run(['delete', path, '--filename=-'], JSON.stringify(options));
            }
            catch (error) {
                if (!isRefused(error, 'NotFound', 'Conflict'))
                    throw error;
            }
        },
        removeObjects: async (resource, namespace, names) => {
            const options = [`--namespace=${namespace}`, '--ignore-not-found', '--wait=false'];
            await run(['delete', resource, ...names, ...options]);
        },
    };
};


/***/ }),

/***/ 14047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ jobRemover)
/* harmony export */ });
/* harmony import */ var _kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29003);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);
/* harmony import */ var _process_patient_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71216);



/** Starts the deletion without waiting for the pods to go. */
const jobRemover = (process, access) => {
    const exec = (0,_process_patient_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .patientExec */ .N)(process, access.patience);
    return async (namespace, name) => {
        const deleted = await (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_1__/* .runKubectl */ .Un)(exec, [
            ...(0,_kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .accessArguments */ .LT)(access),
            'delete',
            'job.v1.batch',
            name,
            `--namespace=${namespace}`,
            ...['--ignore-not-found', '--wait=false', '--cascade=background'],
            ...['--output=name', '--request-timeout=30s'],
        ]);
        return deleted.trim() !== '';
    };
};


/***/ }),

/***/ 49580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ clusterNodes)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89858);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73447);



/** @throws ApiServerFailure for what is no success */
const refuse = ({ status, body }) => {
    const message = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body), 'message')) || `HTTP ${status}`;
    if (status === 401)
        throw new _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiServerFailure */ .s('unauthorized', message);
    if (status === 403)
        throw new _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiServerFailure */ .s('forbidden', message);
    throw new _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiServerFailure */ .s('refused', `HTTP ${status}: ${message}`);
};
const readyOf = (status) => status
    ?.optionalItems('conditions', (one) => ({
    type: one.text('type'),
    isTrue: one.optionalText('status') === 'True',
    problem: [one.optionalText('reason'), one.optionalText('message')]
        .filter((part) => part !== undefined)
        .join(': '),
}))
    .find(({ type }) => type === 'Ready');
const asNode = (node) => {
    const status = node.optional('status');
    const ready = readyOf(status);
    const addresses = status?.optionalItems('addresses', (one) => one.optionalText('address') ?? '');
    return {
        name: node.fields('metadata').text('name'),
        addresses: addresses ?? [],
        isReady: ready?.isTrue ?? false,
        ...(ready?.isTrue || !ready?.problem ? {} : { problem: ready.problem }),
    };
};
const asPod = (pod) => {
    const metadata = pod.fields('metadata');
    const [owner] = metadata.optionalItems('ownerReferences', (one) => ({
        kind: one.text('kind'),
        uid: one.text('uid'),
    }));
    return {
        name: metadata.text('name'),
        namespace: metadata.text('namespace'),
        node: pod.optional('spec')?.optionalText('nodeName') ?? '',
        owner,
        isReady: readyOf(pod.optional('status'))?.isTrue ?? false,
        isLeaving: metadata.has('deletionTimestamp'),
    };
};
/** Pods that have ended do not block a drain. */
const isOver = (pod) => ['Succeeded', 'Failed'].includes(pod.optional('status')?.optionalText('phase') ?? '');
const itemsIn = (response, read) => {
    if (response.status >= 300)
        return refuse(response);
    const list = _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C8.parse(response.body);
    if (!list.has('items'))
        throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym('the response has no items');
    return list.optionalItems('items', read);
};
/** One name of a path. */
const part = encodeURIComponent;
/**
 * Calls kube-apiserver over HTTPS, without kubectl.
 * @param token called for each request: waiting for a pool takes longer than one token is valid
 */
const clusterNodes = (endpoint, token, clock) => {
    const call = async (request, read) => (0,_api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .callApiServer */ .m)(endpoint, { ...request, token: await token() }, clock, read);
    const pods = async (path) => {
        const found = await call({ path }, (response) => itemsIn(response, (pod) => (isOver(pod) ? [] : [asPod(pod)])));
        return found.flat();
    };
    return {
        list: () => call({ path: '/api/v1/nodes' }, (response) => itemsIn(response, asNode)),
        cordon: (node) => {
            const patch = JSON.stringify({ spec: { unschedulable: true } });
            return call({ path: `/api/v1/nodes/${part(node)}`, patch }, (response) => {
                if (response.status >= 300 && response.status !== 404)
                    refuse(response);
            });
        },
        podsOn: (node) => pods(`/api/v1/pods?fieldSelector=${part(`spec.nodeName=${node}`)}`),
        podsIn: (namespace) => pods(`/api/v1/namespaces/${part(namespace)}/pods`),
        evict: ({ namespace, name }) => {
            const path = `/api/v1/namespaces/${part(namespace)}/pods/${part(name)}/eviction`;
            const metadata = { name, namespace };
            const body = JSON.stringify({ apiVersion: 'policy/v1', kind: 'Eviction', metadata });
            // A PodDisruptionBudget's 429 is a response, no rate limit.
            const putsOff = ({ status }) => status >= 500;
            return call({ path, body, putsOff }, (response) => {
                if (response.status === 429)
                    return 'held';
                return response.status < 300 || response.status === 404 ? 'gone' : refuse(response);
            });
        },
    };
};


/***/ }),

/***/ 53531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ credentialHelper)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _process_process_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55639);


/** Milliseconds; a helper that prompts would otherwise hang. */
const TIMEOUT = 10_000;
const credentialHelper = (exec) => (name) => {
    const command = `docker-credential-${name}`;
    const run = (verb, input, secrets = []) => exec({ command, args: [verb], input, timeout: TIMEOUT, secrets });
    return {
        name,
        get: async (host) => {
            const response = await run('get', host).catch(() => undefined);
            return response === undefined ? undefined : loginIn(response.stdout);
        },
        store: async ({ host, username, password }) => {
            const credentials = { ServerURL: host, Username: username, Secret: password };
            await run('store', JSON.stringify(credentials), [password]).catch((error) => {
                throw failed(command, host, error);
            });
        },
        erase: async (host) => {
            await run('erase', host);
        },
    };
};
const loginIn = (text) => {
    try {
        const { Username, Secret } = JSON.parse(text);
        if (typeof Username !== 'string' || typeof Secret !== 'string')
            return undefined;
        return { username: Username, password: Secret };
    }
    catch {
        return undefined;
    }
};
const failed = (command, host, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'CREDENTIAL_HELPER_FAILED',
    message: `docker's config gives the logins of ${host} to ${command}, which did not take this one`,
    hint: `Install ${command}, or give the job a docker config of its own, in a step before: echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"`,
    cause: cause instanceof _process_process_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ProcessError */ .y ? cause : undefined,
});


/***/ }),

/***/ 62749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loginFiles),
/* harmony export */   Q: () => (/* binding */ dockerConfigPath)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29479);



/** Docker's own config file; podman, buildah, skopeo and helm read it too. */
const dockerConfigPath = (environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment['DOCKER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.docker'), 'config.json');
/**
 * The files from which this job's tools read logins. If REGISTRY_AUTH_FILE is set, podman, buildah
 * and skopeo read only that. Otherwise their own file takes precedence over docker's for hosts that
 * it contains, so it is included.
 */
const loginFiles = (environment) => {
    const own = environment['REGISTRY_AUTH_FILE'];
    const runtime = environment['XDG_RUNTIME_DIR'];
    return {
        always: [dockerConfigPath(environment), ...(own ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own)] : [])].map(_files_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textFile */ .E),
        ifKnown: runtime ? [(0,_files_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(runtime, 'containers', 'auth.json'))] : [],
    };
};


/***/ }),

/***/ 46304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ storedLogin)
/* harmony export */ });
/* harmony import */ var _values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27790);
/* harmony import */ var _values_registry_docker_config_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20588);
/* harmony import */ var _values_own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87363);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81427);




/** The job's login for a registry, as docker finds it; undefined if there is none. */
const storedLogin = async (authFile, host, helper) => {
    const config = (0,_values_registry_docker_config_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerConfig */ .C)(authFile, await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfThere */ .qC)(authFile));
    const entry = (0,_values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__/* .helperOf */ .Yn)(config, host);
    if (entry !== undefined)
        return helper(entry.name).get(host);
    const auth = (0,_values_own_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .Z)(config.auths ?? {}, host)?.auth;
    const [, username, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(auth ?? '', 'base64').toString('utf8')) ?? [];
    return username === undefined || password === undefined ? undefined : { username, password };
};


/***/ }),

/***/ 65107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ undoChange),
/* harmony export */   P8: () => (/* binding */ changeFile),
/* harmony export */   sC: () => (/* binding */ parseFileChange)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);
/* harmony import */ var _values_state_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71602);



/** Reads a change that main saved; undefined for anything that main cannot have written. */
const parseFileChange = (value) => {
    const { path, id, after, before, mode } = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(value);
    if (!(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainPath */ .qW)(path) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeptId */ .EH)(id) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isHash */ .jN)(after))
        return undefined;
    if (before !== undefined && !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isHash */ .jN)(before))
        return undefined;
    if (mode !== undefined && !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isMode */ .SF)(mode))
        return undefined;
    return {
        path,
        id,
        after,
        ...(before === undefined ? {} : { before }),
        ...(mode === undefined ? {} : { mode }),
    };
};
const hashOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
/**
 * Changes a file. Saves the record before anything else, so that post can undo it wherever this
 * stops.
 */
const changeFile = async (file, kept, edit, save) => {
    const [before, mode] = [await file.read(), await file.mode()];
    const text = await edit(before);
    // It is the user's own, or an earlier step's, which removes it itself.
    if (text === before)
        return;
    const change = { path: file.path, id: kept.newId(), after: hashOf(text) };
    if (before === undefined) {
        await save(change);
    }
    else {
        await save({ ...change, before: hashOf(before), ...(mode === undefined ? {} : { mode }) });
        await kept.keep(change.id, before);
    }
    await file.write(text, change.id);
};
/**
 * Undoes a change: byte for byte if nobody wrote since, else by removing only what is ours.
 * @param withdraw returns the text without ours, or undefined if nothing is left
 * @returns false if none of our text was left
 */
const undoChange = async (change, file, kept, withdraw) => {
    await file.discard(change.id);
    const before = await kept.recall(change.id);
    const text = await file.read();
    if (text === undefined || hashOf(text) === change.before)
        return false;
    const isOurs = hashOf(text) === change.after;
    const isKnown = before !== undefined || change.before === undefined;
    const next = isOurs && isKnown ? before : await withdraw(text, before);
    if (next === text)
        return false;
    await (next === undefined ? file.remove() : file.write(next, change.id, change.mode));
    return true;
};


/***/ }),

/***/ 51950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ proveAccess)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/policy-statements.js
var policy_statements = __webpack_require__(70224);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/choose-endpoint.js
var choose_endpoint = __webpack_require__(97977);
;// CONCATENATED MODULE: ./dist.src/stages/kubeconfig/access-refusals.js



/** Milliseconds; OKE seems to accept tokens that are up to five minutes off (unconfirmed). */
const MOST_SKEW = 4 * 60_000;
const whereToRun = ({ kind, cluster, bastion }) => {
    if (bastion !== undefined) {
        const from = bastion.address ?? 'its private address';
        return `The tunnel through bastion ${bastion.name} is there, but nothing responds at its end: let the bastion, ${from}, in on TCP 6443 (input "api-clients" of ensure-network), and its subnet out.`;
    }
    if (kind === undefined)
        return 'Check "server", and that the runner may connect there.';
    if (kind === 'PUBLIC_ENDPOINT') {
        return 'Let the runner in on TCP 6443: a rule of the security list or NSG of the API endpoint (input "api-clients" of ensure-network). Behind a proxy, set HTTPS_PROXY.';
    }
    const hasPublic = cluster?.endpoints.PUBLIC_ENDPOINT !== undefined;
    const name = kind === 'VCN_HOSTNAME' ? 'The VCN host name resolves' : 'A private endpoint responds';
    return `${name} only inside the VCN and networks connected to it: run the job on a self-hosted runner there, and allow it on TCP 6443${hasPublic ? '; or set "endpoint: public", which this cluster has too' : ''}.`;
};
const unreachable = (target, refused) => {
    const others = target.cluster === undefined ? '' : `; it has ${(0,choose_endpoint/* endpointsOf */.uY)(target.cluster)}`;
    return new action_error/* ActionError */.l({
        code: 'CLUSTER_UNREACHABLE',
        message: `not reachable: the API server of ${target.name} at ${target.server} does not respond (${refused.message})${others}`,
        hint: whereToRun(target),
    });
};
const certificate = (target, refused) => new action_error/* ActionError */.l({
    code: 'CLUSTER_CERTIFICATE_REFUSED',
    message: `what responds at ${target.server} is not the API server of ${target.name}: ${refused.message}`,
    hint: 'Its certificate is not signed by the cluster\'s authority. Check "server" and "certificate-authority" if they are given; a proxy that opens TLS must let this host through (NO_PROXY).',
});
const unauthorized = (target, refused) => {
    const skew = refused.skew ?? 0;
    const isOff = Math.abs(skew) > MOST_SKEW;
    const minutes = Math.round(Math.abs(skew) / 60_000);
    const clock = `The clock of this machine is ${minutes} min ${skew > 0 ? 'behind' : 'ahead of'} the API server's; tokens hold the time. Correct it.`;
    return new action_error/* ActionError */.l({
        code: 'CLUSTER_UNAUTHORIZED',
        message: `not authenticated: the API server of ${target.name} does not know the token of the signed-in identity (401 ${refused.message})`,
        hint: isOff
            ? clock
            : `The identity needs a policy in the cluster's compartment:${(0,policy_statements/* grantOf */.o)('use clusters')}\nA policy or group membership that is new takes up to a minute.`,
    });
};
/** A default binding of each cluster lets every authenticated identity review itself. */
const forbidden = (target, refused) => new action_error/* ActionError */.l({
    code: 'CLUSTER_FORBIDDEN',
    message: `not authorised: the API server of ${target.name} knows the token, but does not let it ask about itself (403 ${refused.message})`,
    hint: 'An administrator of the cluster puts the ClusterRoleBinding system:basic-user back:\n  kubectl create clusterrolebinding system:basic-user --clusterrole=system:basic-user --group=system:authenticated',
});
/** Translates the client's failure for the user; returns anything else unchanged. */
const accessRefusal = (target, refused) => {
    if (refused.kind === 'unreachable')
        return unreachable(target, refused);
    if (refused.kind === 'certificate')
        return certificate(target, refused);
    if (refused.kind === 'unauthorized')
        return unauthorized(target, refused);
    if (refused.kind === 'forbidden')
        return forbidden(target, refused);
    return new action_error/* ActionError */.l({
        code: 'CLUSTER_REFUSED',
        message: `the API server of ${target.name} did not say who we are: ${refused.message}`,
        hint: 'It needs Kubernetes 1.28 or newer. If the server has a problem, run again.',
    });
};
/** Quotes text as one word of a shell. */
const quoted = (text) => `'${text.replaceAll("'", String.raw `'\''`)}'`;
/** The command that gives a user rights in one namespace. */
const bindingFor = (username, namespace) => `kubectl create rolebinding github-actions --namespace=${namespace} --clusterrole=edit --user=${quoted(username)}`;
const noRights = (target, username, namespace) => new action_error/* ActionError */.l({
    code: 'CLUSTER_FORBIDDEN',
    message: `not authorised: ${target.name} authenticated the job as ${username}, who has no rights in namespace ${namespace}`,
    hint: `An administrator of the cluster runs, with the role that is needed:\n  ${bindingFor(username, namespace)}\nIf the rights are in another namespace, set "namespace" to it.`,
});

;// CONCATENATED MODULE: ./dist.src/stages/kubeconfig/prove-access.js

const isRefused = (error) => error instanceof Error && 'kind' in error && 'skew' in error;
/**
 * Requests the user and permissions from the API server, so that an endpoint that does not respond,
 * an unknown token and missing permissions are reported here, each as such, and not in a later
 * step.
 *
 * @param namespace for checking permissions; without it only the user is read
 * @throws ActionError CLUSTER_UNREACHABLE, CLUSTER_CERTIFICATE_REFUSED, CLUSTER_UNAUTHORIZED,
 * CLUSTER_FORBIDDEN
 */
const proveAccess = async (target, api, namespace, diagnose) => {
    try {
        const [subject, rights] = await Promise.all([
            api.whoAmI(),
            namespace === undefined ? 'some' : api.rightsIn(namespace),
        ]);
        if (rights === 'none' && namespace !== undefined)
            throw noRights(target, subject.username, namespace);
        return subject;
    }
    catch (error) {
        if (!isRefused(error))
            throw error;
        const known = error.kind === 'unauthorized' ? await diagnose?.(error) : undefined;
        throw known ?? accessRefusal(target, error);
    }
};


/***/ }),

/***/ 72550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ splitEntry),
/* harmony export */   Er: () => (/* binding */ formatValuePath),
/* harmony export */   M_: () => (/* binding */ wrongEntry),
/* harmony export */   gI: () => (/* binding */ parseValuePath)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Helm's own limit (MaxIndex in strvals/parser.go). */
const MOST = 65_536;
/** Names the place without quoting the text: it may be part of a secret. */
const wrongEntry = (message, hint = 'Write one entry per line, such as image.tag=1.2.') => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const indexOf = (digits) => {
    const index = /^[0-9]+$/.test(digits) ? Number(digits) : Number.NaN;
    if (index <= MOST)
        return index;
    throw wrongEntry(`a key holds an index that is no number from 0 to ${MOST}`);
};
/**
 * Reads a key of `--set` up to its `=`: dots separate keys, brackets contain indices, a backslash
 * escapes the next character.
 * @returns the path, and how many characters the key has; undefined without an `=` behind it
 * @throws ActionError INPUT_INVALID
 */
const readKey = (text) => {
    const path = [];
    let key = '';
    let isOpen = true;
    const close = () => {
        if (isOpen)
            path.push(key);
        key = '';
    };
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\\')
            key += text.charAt(++at);
        else if (character === '=') {
            close();
            return { path, length: at };
        }
        else if (character === '.') {
            close();
            isOpen = true;
        }
        else if (character === '[') {
            close();
            const end = text.indexOf(']', at);
            path.push(indexOf(text.slice(at + 1, end < 0 ? at + 1 : end)));
            at = end;
            isOpen = false;
        }
        else if (isOpen)
            key += character;
        else
            throw wrongEntry('a key continues behind the bracket of an index');
    }
    return undefined;
};
const requireKeys = (path) => {
    const isWhole = path.length > 0 && path.every((key) => typeof key === 'number' || key.trim() !== '');
    if (isWhole && typeof path[0] === 'string')
        return path;
    throw wrongEntry('a key, or a part of one, is empty');
};
/** The path and the text of the value of an entry. @throws ActionError INPUT_INVALID */
const splitEntry = (entry) => {
    const key = readKey(entry);
    if (key === undefined)
        return undefined;
    return { path: requireKeys(key.path), rest: entry.slice(key.length + 1) };
};
/**
 * The path of a key without a value, e.g. `imagePullSecrets[0].name`. @throws ActionError
 * INPUT_INVALID
 */
const parseValuePath = (key) => requireKeys(readKey(`${key.replaceAll('=', '\\=')}=`)?.path ?? []);
/** The form that Helm's `--set` takes. */
const formatValuePath = (path) => path
    .map((key) => typeof key === 'number'
    ? `[${key}]`
    : `.${key.replaceAll(/[\\.,=[\]{}]/g, (one) => `\\${one}`)}`)
    .join('')
    .replace(/^\./, '');


/***/ }),

/***/ 68464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ renderingOptions),
/* harmony export */   Qg: () => (/* binding */ dependencyOptions),
/* harmony export */   _A: () => (/* binding */ asHelmOption),
/* harmony export */   dQ: () => (/* binding */ fetchingOptions)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** Helm options that do not conflict with what this project passes, and run no program. */
const BOTH = [
    ...['ca-file', 'cert-file', 'key-file', 'keyring'],
    ...['dependency-update', 'devel', 'disable-openapi-validation', 'enable-dns'],
    ...['insecure-skip-tls-verify', 'no-hooks', 'plain-http', 'skip-crds'],
    ...['skip-schema-validation', 'verify'],
];
const UPGRADE = [
    ...['cleanup-on-fail', 'force', 'force-conflicts', 'force-replace', 'hide-notes'],
    ...['history-max', 'render-subchart-notes', 'reset-then-reuse-values', 'reset-values'],
    ...['reuse-values', 'server-side', 'take-ownership', 'wait', 'wait-for-jobs'],
];
/** Why others are refused, if there is an alternative. */
const INSTEAD = {
    atomic: 'Set on-failure to uninstall-if-first.',
    description: 'The description names the commit and the run.',
    namespace: 'Set namespace.',
    'pass-credentials': 'A login goes to the host that it is for alone: see chart-username and chart-host.',
    'post-renderer': 'It would run a program: render beforehand, and deploy the result as a chart.',
    'rollback-on-failure': 'Set on-failure to uninstall-if-first.',
    set: 'Set it in set.',
    timeout: 'Set timeout: hooks may take all of it.',
    values: 'Name the file in values.',
    version: 'Set chart-version.',
};
const nameOf = (option) => /^--([a-z][a-z-]*)(?:=.*)?$/s.exec(option)?.[1] ?? '';
/**
 * A further option of `helm upgrade`.
 * @throws ActionError INPUT_INVALID
 */
const asHelmOption = (text) => {
    const name = nameOf(text);
    if ([...BOTH, ...UPGRADE].includes(name))
        return text;
    const hint = INSTEAD[name] ?? `Allowed are --${[...BOTH, ...UPGRADE].toSorted().join(', --')}.`;
    // The value may be a secret.
    const shown = text.split(/[\s=]/)[0] ?? '';
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${shown}" is no option that can be passed on to Helm`, hint);
};
/** Options that `helm template` also accepts, so that the check sees what is deployed. */
const renderingOptions = (options) => options.filter((option) => BOTH.includes(nameOf(option)));
/** Options for fetching a chart; Helm then gets the fetched file. */
const FETCHING = [
    ...['ca-file', 'cert-file', 'devel', 'insecure-skip-tls-verify', 'key-file', 'keyring'],
    ...['plain-http', 'verify'],
];
/** Options for `helm pull`. */
const fetchingOptions = (options) => options.filter((option) => FETCHING.includes(nameOf(option)));
/** Options that `helm dependency build` accepts. */
const dependencyOptions = (options) => fetchingOptions(options).filter((option) => nameOf(option) !== 'devel');


/***/ }),

/***/ 96395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ac: () => (/* binding */ requireEncrypted),
/* harmony export */   wC: () => (/* binding */ asServer),
/* harmony export */   xi: () => (/* binding */ asCertificateAuthority)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);
/* harmony import */ var _network_parse_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10737);
/* harmony import */ var _registry_registry_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8707);




const invalid = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/**
 * The address of an API server in kubeconfig form. OKE shows its endpoints as `host:port`.
 * @throws ActionError INPUT_INVALID
 */
const asServer = (text) => {
    const address = text.includes('://') ? text : `https://${text}`;
    const url = (0,_network_parse_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUrl */ .D)(address);
    const isPlain = url?.protocol === 'https:' && url.username === '' && url.search === '';
    if (url !== undefined && isPlain && url.hash === '')
        return url.href.replace(/\/+$/, '');
    throw invalid(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(text)}" is not the address of an API server`, 'Write https://203.0.113.1:6443.');
};
const PEM = /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/;
/**
 * A certificate authority in kubeconfig form: PEM in base64. Accepts the PEM itself too.
 * @throws ActionError INPUT_INVALID
 */
const asCertificateAuthority = (text) => {
    const pem = PEM.test(text) ? text : Buffer.from(text, 'base64').toString('utf8');
    if (PEM.test(pem))
        return Buffer.from(`${pem.trim()}\n`).toString('base64');
    throw invalid('it is neither a PEM certificate nor one in base64', 'Copy certificate-authority-data of a kubeconfig of the cluster; it is not secret.');
};
/**
 * Requires an address to which a bearer token may be sent: https, or on this machine.
 * @throws ActionError API_SERVER_NOT_ENCRYPTED
 */
const requireEncrypted = (server) => {
    const url = (0,_network_parse_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUrl */ .D)(server);
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url.host))) {
        return server;
    }
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'API_SERVER_NOT_ENCRYPTED',
        message: `the address of the API server is ${server}, and no token is sent there: it is not https`,
        hint: 'Check what OCI says of the cluster, and OCI_CLI_ENDPOINT if it is set.',
    });
};


/***/ }),

/***/ 27790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ pullSecretConfig),
/* harmony export */   E6: () => (/* binding */ withLogin),
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   Yn: () => (/* binding */ helperOf),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   g: () => (/* binding */ authOf),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


/** The `auth` of docker's config: user and password in base64. */
const authOf = ({ username, password }) => Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
/** A hash that recognises an `auth` without storing it. */
const hashOf = (auth) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(auth).digest('hex');
/** The credential helper of a host, in docker's order of precedence. */
const helperOf = (config, host) => {
    const helper = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(config.credHelpers ?? {}, host);
    // In docker, an empty name disables the store for the host.
    if (helper !== undefined)
        return helper === '' ? undefined : { name: helper, isStore: false };
    const store = config.credsStore ?? '';
    return store === '' ? undefined : { name: store, isStore: true };
};
/**
 * Adds the login to the config. Removes a helper entry of this host, which every tool would use
 * first. An empty entry would not work, since podman and buildah would look for a program without a
 * name.
 */
const withLogin = (config, login) => ({
    ...without(config, 'credHelpers'),
    auths: { ...config.auths, [login.host]: { auth: authOf(login) } },
    ...nonEmpty('credHelpers', without(config.credHelpers ?? {}, login.host)),
});
/**
 * Removes our login from the config, and restores what it replaced in `before`. A later login for
 * the same host that is not ours (another `auth`) stays.
 */
const withoutLogin = (config, login, before) => {
    const { host, authHash } = login;
    const present = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(config.auths ?? {}, host)?.auth;
    if (present === undefined || hashOf(present) !== authHash)
        return config;
    const entry = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(before.auths ?? {}, host);
    const helper = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(before.credHelpers ?? {}, host);
    return {
        ...without(config, 'auths', 'credHelpers'),
        ...nonEmpty('auths', {
            ...without(config.auths ?? {}, host),
            ...(entry === undefined ? {} : { [host]: entry }),
        }),
        ...nonEmpty('credHelpers', {
            ...without(config.credHelpers ?? {}, host),
            ...(helper === undefined ? {} : { [host]: helper }),
        }),
    };
};
const without = (object, ...keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
const nonEmpty = (key, object) => Object.keys(object).length === 0 ? {} : { [key]: object };
/** The content of a pull secret of type kubernetes.io/dockerconfigjson. */
const pullSecretConfig = (login) => JSON.stringify({ auths: { [login.host]: { auth: authOf(login) } } });
/** Every form in which a login's password is written anywhere, for masking. */
const secretForms = (login) => [
    login.password,
    authOf(login),
    Buffer.from(pullSecretConfig(login)).toString('base64'),
];


/***/ })

};
