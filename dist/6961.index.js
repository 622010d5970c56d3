export const id = 6961;
export const ids = [6961];
export const modules = {

/***/ 20647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ throughBastion)
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
/** A port of loopback that nobody listens on now. */
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
 * The same API server through a bastion tunnel, which later steps of the job can use too.
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

/***/ 36961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kubeconfig: () => (/* binding */ kubeconfig_kubeconfig)
});

// EXTERNAL MODULE: ./dist.src/clients/files/backups.js
var backups = __webpack_require__(54996);
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

// EXTERNAL MODULE: ./dist.src/clients/files/text-file.js
var text_file = __webpack_require__(29479);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig.js + 2 modules
var kubeconfig = __webpack_require__(92172);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/choose-endpoint.js
var choose_endpoint = __webpack_require__(97977);
// EXTERNAL MODULE: ./dist.src/clients/bastion/bastion.js
var bastion = __webpack_require__(92680);
// EXTERNAL MODULE: ./dist.src/clients/bastion/tunnel-folder.js
var tunnel_folder = __webpack_require__(46213);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-session.js + 1 modules
var oci_session = __webpack_require__(42750);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/actions/bastion/tunnel-record.js
var tunnel_record = __webpack_require__(24567);
;// CONCATENATED MODULE: ./dist.src/actions/bastion/end-tunnel.js





/** A session that has already ended is the wanted result. */
const isOver = (error) => error instanceof action_error/* ActionError */.l && error.service?.status === 409;
const endSession = async ({ bastionId, name, region, sessionId }, { environment, clock }) => {
    const session = { ...(await (0,oci_session.openSession)(environment, clock)), region };
    const client = (0,bastion/* bastions */.i)(session, clock);
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
    const noted = state.load(tunnel_record/* TUNNEL */.t, (value) => (0,tunnel_record/* parseTunnelRecord */.z)(value, temporaryFolder));
    if (noted === undefined)
        return;
    await (0,tunnel_folder/* removeTunnelFolder */.ri)(noted.folder);
    await endSession(noted, context).then(() => log.info('Ended the tunnel and its bastion session'), (error) => log.warning(`the bastion session could not be ended, and ends by itself within 3 hours: ${(0,action_error/* messageOf */.b)(error)}`));
};

// EXTERNAL MODULE: ./dist.src/clients/kubernetes/api-server.js
var api_server = __webpack_require__(58950);
// EXTERNAL MODULE: ./dist.src/clients/container-engine/cluster.js
var container_engine_cluster = __webpack_require__(15362);
// EXTERNAL MODULE: ./dist.src/clients/github/github-oidc.js
var github_oidc = __webpack_require__(28924);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/github-token.js
var github_token = __webpack_require__(24625);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/oke-token.js
var oke_token = __webpack_require__(30861);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/exec-plugin.js
var exec_plugin = __webpack_require__(41355);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/oidc-audience.js
var oidc_audience = __webpack_require__(554);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/oidc-diagnosis.js
var oidc_diagnosis = __webpack_require__(94491);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/prove-access.js + 1 modules
var prove_access = __webpack_require__(51950);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/target.js
var kubeconfig_target = __webpack_require__(17043);
// EXTERNAL MODULE: ./dist.src/values/oci/jwt-claims.js
var jwt_claims = __webpack_require__(99704);
// EXTERNAL MODULE: ./dist.src/actions/bastion/through-bastion.js + 4 modules
var through_bastion = __webpack_require__(20647);
;// CONCATENATED MODULE: ./dist.src/actions/kubeconfig/access.js













/** The namespace in which permissions are checked: kubectl's default if none is given. */
const namespaceOf = ({ namespace }) => namespace ?? 'default';
const access_open = async (clusterId, context) => {
    const { environment, clock, log } = context;
    return (0,oci_session/* sessionAt */.s2)(await (0,oci_session.openSession)(environment, clock, (secret) => log.mask(secret)), clusterId);
};
/** Finds the cluster's API server, through a tunnel if one is requested. */
const targetOf = async ({ cluster = '', endpoint, bastion }, session, context) => {
    const target = await (0,kubeconfig_target/* findTarget */.F)(cluster, endpoint, (0,container_engine_cluster/* clusters */.q)(session, context.clock));
    return bastion === undefined ? target : (0,through_bastion/* throughBastion */.E)(target, bastion, session, context);
};
/** Access with the identity that is signed in to OCI. */
const accessWithOci = async (inputs, context) => {
    const { clock, environment, log } = context;
    const clusterId = inputs.cluster ?? '';
    const session = await access_open(clusterId, context);
    const target = await targetOf(inputs, session, context);
    const { token } = (0,oke_token.okeToken)(session, session.region, clusterId, clock.now()).status;
    log.mask(token);
    const subject = await (0,prove_access/* proveAccess */.v)(target, (0,api_server/* apiServer */.k)(target, token, clock), namespaceOf(inputs));
    return { target, subject, plugin: (0,exec_plugin/* tokenPlugin */.l)(clusterId, session.region, environment) };
};
const oidcTarget = async (inputs, context) => {
    const { server, certificateAuthority, cluster: clusterId } = inputs;
    if (server !== undefined && certificateAuthority !== undefined) {
        return {
            server,
            certificateAuthority,
            name: inputs.context ?? new URL(server).hostname,
            clusterId,
        };
    }
    const session = await access_open(clusterId ?? '', context);
    return targetOf(inputs, session, context);
};
/** The cluster's settings for a diagnosis, if the job happens to be signed in to OCI. */
const clusterFor = async (target, context) => {
    if (target.cluster !== undefined || target.clusterId === undefined)
        return target.cluster;
    const { clusterId } = target;
    return access_open(clusterId, context)
        .then((session) => (0,container_engine_cluster/* clusters */.q)(session, context.clock).get(clusterId))
        .catch(() => undefined);
};
/**
 * Access with GitHub's OIDC token, which the cluster itself trusts; calls OCI only if necessary.
 */
const accessWithGithub = async (inputs, context) => {
    const { clock, environment, log } = context;
    const target = await oidcTarget(inputs, context);
    const audience = (0,oidc_audience/* requireAudience */.k)(inputs.audience, target.cluster);
    const { token } = (await (0,github_token.githubToken)((0,github_oidc.githubJob)(environment, clock), audience, clock.now())).status;
    log.mask(token);
    const subject = await (0,prove_access/* proveAccess */.v)(target, (0,api_server/* apiServer */.k)(target, token, clock), namespaceOf(inputs), async () => (0,oidc_diagnosis/* oidcRefusal */._)(target, await clusterFor(target, context), (0,jwt_claims/* jwtClaims */.v)(token)));
    return { target, subject, plugin: (0,exec_plugin/* githubTokenPlugin */.E)(audience) };
};

// EXTERNAL MODULE: ./dist.src/runner/step-end.js
var step_end = __webpack_require__(58857);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/api-server-address.js
var api_server_address = __webpack_require__(96395);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/kubernetes-name.js
var kubernetes_name = __webpack_require__(21688);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/actions/bastion/choice.js
var choice = __webpack_require__(89716);
// EXTERNAL MODULE: ./dist.src/actions/kubeconfig/endpoint-kind.js
var endpoint_kind = __webpack_require__(93064);
;// CONCATENATED MODULE: ./dist.src/actions/kubeconfig/inputs.js








const GIVEN = ['server', 'certificate-authority'];
const requirePlace = (read, isOidc) => {
    const given = GIVEN.filter((name) => read.has(name));
    if (!isOidc) {
        for (const name of [...given, ...(read.has('audience') ? ['audience'] : [])]) {
            read.problem(`input "${name}" is for "auth: github-oidc" only`, 'Give "cluster-id" alone; the rest is asked of OCI.');
        }
        return;
    }
    if (given.length === 1) {
        read.problem('inputs "server" and "certificate-authority" belong together', 'Give both, or neither and "cluster-id" with an OCI sign-in.');
    }
    if (given.length === 2 && !read.has('audience')) {
        read.problem('input "audience" is missing', "Give the client ID of the cluster's OpenID Connect settings; it can be read only with an OCI sign-in.");
    }
};
const readKubeconfig = (read) => {
    const auth = read.withDefault('auth', (0,input_text/* asOneOf */.QU)('oci', 'github-oidc'), 'oci');
    const isOidc = auth === 'github-oidc';
    requirePlace(read, isOidc);
    const cluster = (0,ocid/* ocidOf */.xh)('cluster');
    const endpoint = read.optional('endpoint', endpoint_kind/* asEndpointKind */.K);
    const bastion = (0,choice/* readBastion */.J)(read);
    if (bastion !== undefined && read.has('server')) {
        read.problem('input "bastion" leads to the private endpoint of "cluster-id"', 'Leave "server" and "certificate-authority" out.');
    }
    const needsCluster = !isOidc || !read.has('server');
    return {
        auth,
        timeout: read.withDefault('timeout', duration/* parseDuration */.E, step_end/* STEP_TIMEOUT */.dj),
        cluster: needsCluster
            ? read.required('cluster-id', cluster)
            : read.optional('cluster-id', cluster),
        endpoint: bastion === undefined ? endpoint : 'PRIVATE_ENDPOINT',
        bastion,
        server: read.optional('server', api_server_address/* asServer */.wC),
        certificateAuthority: read.optional('certificate-authority', api_server_address/* asCertificateAuthority */.xi),
        audience: read.optional('audience', input_text/* asText */.e1),
        context: read.optional('kube-context', input_text/* asText */.e1),
        namespace: read.optional('namespace', kubernetes_name/* asKubernetesName */.Wl),
        path: read.optional('kubeconfig', input_text/* asText */.e1),
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/kubeconfig.js








const STATE = 'kubeconfig';
const removeOurContext = async ({ state, log, temporaryFolder }) => {
    const record = state.load(STATE, kubeconfig/* parseKubeconfigRecord */.UO);
    if (record === undefined)
        return;
    const file = (0,text_file/* textFile */.E)(record.path);
    const removed = await (0,kubeconfig/* removeContext */.wr)(record, file, (0,backups/* backups */.u)(temporaryFolder));
    log.info(removed
        ? `Removed context ${record.context}`
        : `${record.path} holds no context ${record.context} of this step any more`);
};
const kubeconfig_kubeconfig = {
    main: async (context) => {
        const { environment, outputs, state, temporaryFolder, log } = context;
        const inputs = context.readInputs(readKubeconfig);
        context.limitTime(inputs.timeout);
        const access = inputs.auth === 'oci' ? accessWithOci : accessWithGithub;
        const { target, subject, plugin } = await access(inputs, context);
        const { path, variable } = kubeconfigPlace(inputs.path, environment, temporaryFolder);
        const { namespace } = inputs;
        const { server, certificateAuthority, tlsServerName } = target;
        const name = inputs.context ?? target.name;
        const entry = { name, server, certificateAuthority, tlsServerName, plugin };
        await (0,kubeconfig/* addContext */.xf)(namespace === undefined ? entry : { ...entry, namespace }, (0,text_file/* textFile */.E)(path), (0,backups/* backups */.u)(temporaryFolder), (record) => state.save(STATE, record));
        await outputs.exportVariable('KUBECONFIG', variable);
        // Terraform's providers for Kubernetes and Helm read this one: a single file, not a list.
        await outputs.exportVariable('KUBE_CONFIG_PATH', path);
        await outputs.set('kubeconfig', path);
        await outputs.set('kube-context', name);
        await outputs.set('server', server);
        await outputs.set('user', subject.username);
        const kind = target.kind === undefined ? '' : ` (${choose_endpoint/* endpointNames */.C0[target.kind]} endpoint)`;
        log.info(`Connected to ${target.name} at ${server}${kind} as ${subject.username}`);
    },
    post: async (context) => {
        await removeOurContext(context);
        await endTunnel(context);
    },
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

/***/ 92172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xf: () => (/* binding */ addContext),
  UO: () => (/* binding */ parseKubeconfigRecord),
  wr: () => (/* binding */ removeContext)
});

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

/***/ 21688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ asReleaseName),
/* harmony export */   Wl: () => (/* binding */ asKubernetesName),
/* harmony export */   Y_: () => (/* binding */ asSecretName)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/**
 * A name of a namespace or context of one: a DNS label.
 * @throws ActionError INPUT_INVALID
 */
const asKubernetesName = (text) => {
    if (/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text))
        return text;
    throw refused(`"${text}" is not a Kubernetes name`, 'Write at most 63 lower-case letters, digits and hyphens, such as shop.');
};
/** A DNS subdomain, the rule for most object names in Kubernetes. */
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** Helm's limit (validateReleaseName): the rest of 63 characters is for what charts append. */
const RELEASE = 53;
/**
 * A name of a Helm release.
 * @throws ActionError INPUT_INVALID
 */
const asReleaseName = (text) => {
    if (text.length > RELEASE) {
        throw refused(`"${text}" has ${text.length} characters, and a release has at most ${RELEASE}`, 'Choose a shorter name; without one, a release is called as its namespace.');
    }
    if (SUBDOMAIN.test(text))
        return text;
    throw refused(`"${text}" is not a name of a release`, `Write at most ${RELEASE} lower-case letters, digits, hyphens and dots, such as shop.`);
};
/**
 * A name of a Secret: `fra.ocir.io` is one.
 * @throws ActionError INPUT_INVALID
 */
const asSecretName = (text) => {
    if (text.length <= 253 && SUBDOMAIN.test(text))
        return text;
    throw refused(`"${text}" is not a name of a Secret`, 'Write at most 253 lower-case letters, digits, hyphens and dots, such as ocir.');
};


/***/ })

};
