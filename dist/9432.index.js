export const id = 9432;
export const ids = [9432];
export const modules = {

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openManagedClusters)
});

// EXTERNAL MODULE: ./dist.src/clients/oci/oci-reader.js
var oci_reader = __webpack_require__(15674);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-request.js
var oci_request = __webpack_require__(51912);
;// CONCATENATED MODULE: ./dist.src/clients/container-engine/managed-cluster-mapping.js
/** The API server knows a job by this prefix and its subject, as in Oracle's documentation. */
const USERNAME = { usernameClaim: 'sub', usernamePrefix: 'actions-oidc:' };
const openIdOf = (settings) => {
    if (settings?.optionalFlag('isOpenIdConnectAuthEnabled') !== true)
        return undefined;
    const issuer = settings.optionalText('issuerUrl');
    if (issuer === undefined || settings.has('configurationFile'))
        return 'others';
    const claims = settings.optionalItems('requiredClaims', (claim) => [
        claim.text('key'),
        claim.optionalText('value') ?? '',
    ]);
    const audience = settings.optionalText('clientId') ?? '';
    return { issuer, audience, claims: Object.fromEntries(claims) };
};
const openIdSettings = ({ issuer, audience, claims }) => ({
    isOpenIdConnectAuthEnabled: true,
    issuerUrl: issuer,
    clientId: audience,
    ...USERNAME,
    requiredClaims: Object.entries(claims).map(([key, value]) => ({ key, value })),
});
const endpointOf = (endpoint) => ({
    subnetId: endpoint?.optionalText('subnetId') ?? '',
    groupIds: endpoint?.texts('nsgIds') ?? [],
    isPublic: endpoint?.optionalFlag('isPublicIpEnabled') ?? false,
});
/** Reads a cluster, or the summary of one in a list. */
const asManagedCluster = (cluster, etag) => {
    const options = cluster.optional('options');
    const addresses = options?.optional('kubernetesNetworkConfig');
    const cniTypes = cluster.optionalItems('clusterPodNetworkOptions', (one) => one.optionalText('cniType'));
    return {
        id: cluster.text('id'),
        name: cluster.text('name'),
        compartmentId: cluster.text('compartmentId'),
        vcnId: cluster.text('vcnId'),
        state: cluster.text('lifecycleState'),
        stateDetails: cluster.optionalText('lifecycleDetails'),
        createdAt: cluster.optional('metadata')?.optionalText('timeCreated'),
        version: cluster.text('kubernetesVersion'),
        availableUpgrades: cluster.texts('availableKubernetesUpgrades'),
        isEnhanced: cluster.optionalText('type') === 'ENHANCED_CLUSTER',
        hasNativePodNetwork: cniTypes.includes('OCI_VCN_IP_NATIVE'),
        endpoint: endpointOf(cluster.optional('endpointConfig')),
        loadBalancerSubnetIds: options?.texts('serviceLbSubnetIds') ?? [],
        servicesCidr: addresses?.optionalText('servicesCidr'),
        podsCidr: addresses?.optionalText('podsCidr'),
        kmsKeyId: cluster.optionalText('kmsKeyId'),
        openId: openIdOf(options?.optional('openIdConnectTokenAuthenticationConfig')),
        tags: cluster.strings('freeformTags'),
        etag,
    };
};
const asClusterWork = (work) => ({
    id: work.text('id'),
    status: work.text('status'),
    operation: work.optionalText('operationType') ?? '',
    acceptedAt: work.optionalTime('timeAccepted'),
    clusterIds: work
        .optionalItems('resources', (one) => ({
        type: one.optionalText('entityType') ?? '',
        id: one.optionalText('identifier') ?? '',
    }))
        .flatMap(({ type, id }) => (/^cluster$/i.test(type) && id !== '' ? [id] : [])),
});
const endpointBody = ({ groupIds, isPublic }) => ({
    nsgIds: [...groupIds],
    isPublicIpEnabled: isPublic,
});
/** OKE decides what is left out. */
const addressesBody = ({ servicesCidr, podsCidr }) => servicesCidr === undefined && podsCidr === undefined
    ? {}
    : { kubernetesNetworkConfig: { servicesCidr, podsCidr } };
/** CreateClusterDetails. With OKE's own defaults, the cluster could not have virtual nodes. */
const createBody = (cluster) => {
    const { loadBalancerSubnetId, openId, endpoint } = cluster;
    return {
        name: cluster.name,
        compartmentId: cluster.compartmentId,
        vcnId: cluster.vcnId,
        kubernetesVersion: cluster.version,
        type: 'ENHANCED_CLUSTER',
        clusterPodNetworkOptions: [{ cniType: 'OCI_VCN_IP_NATIVE' }],
        endpointConfig: { subnetId: endpoint.subnetId, ...endpointBody(endpoint) },
        kmsKeyId: cluster.kmsKeyId,
        freeformTags: cluster.tags,
        options: {
            serviceLbSubnetIds: loadBalancerSubnetId === undefined ? [] : [loadBalancerSubnetId],
            ...addressesBody(cluster),
            ...(openId && { openIdConnectTokenAuthenticationConfig: openIdSettings(openId) }),
        },
    };
};
/** UpdateClusterDetails. */
const updateBody = ({ isEnhanced, version, openId, tags }) => ({
    ...(isEnhanced && { type: 'ENHANCED_CLUSTER' }),
    ...(version !== undefined && { kubernetesVersion: version }),
    ...(tags && { freeformTags: tags }),
    ...(openId && { options: { openIdConnectTokenAuthenticationConfig: openIdSettings(openId) } }),
});

;// CONCATENATED MODULE: ./dist.src/clients/container-engine/managed-clusters.js



const READ = 'read clusters';
const MANAGE = 'manage clusters';
const WORK = [
    'read cluster-work-requests',
    'read cluster-node-pools',
    'read clusters',
];
/** The permissions for the endpoint's network, besides the cluster's own. */
const PLACE = [
    MANAGE,
    'read virtual-network-family',
    'use subnets',
    'use network-security-groups',
    'manage vnics',
];
const ifMatch = ({ etag }) => etag === undefined ? {} : { 'if-match': etag };
/** Uses signed calls only, without the SDK. */
class ManagedClusters {
    #reader;
    #session;
    #clock;
    constructor(session, clock) {
        this.#reader = new oci_reader/* OciReader */.L(session, 'container-engine', clock);
        this.#session = session;
        this.#clock = clock;
    }
    /** @returns the OCID of the work request */
    #write({ path, ...call }) {
        const request = { ...call, service: 'container-engine', path: `/20180222${path}` };
        return (0,oci_request/* callOci */.OJ)(this.#session, request, this.#clock, (response) => (0,oci_request/* headerOf */.rR)(response, 'opc-work-request-id'));
    }
    async findClusters(compartmentId, name) {
        const read = {
            path: '/clusters',
            query: { compartmentId, name },
            operation: 'ListClusters',
            doing: `list the clusters named "${name}"`,
            policy: READ,
        };
        const found = await this.#reader.list(read, (cluster) => asManagedCluster(cluster));
        return found.filter((cluster) => cluster.name === name && cluster.state !== 'DELETED');
    }
    managedCluster(id) {
        const read = { path: (0,oci_reader/* pathOf */.X)('clusters', id), operation: 'GetCluster', policy: READ };
        return this.#reader.get({ ...read, doing: `read cluster ${id}` }, (cluster, { etag }) => asManagedCluster(cluster, etag));
    }
    versions(compartmentId) {
        const read = {
            path: '/clusterOptions/all',
            query: { compartmentId, shouldListAllPatchVersions: 'true' },
            operation: 'GetClusterOptions',
            doing: 'read which Kubernetes versions OKE offers',
            policy: READ,
        };
        return this.#reader.get(read, (options) => options.texts('kubernetesVersions'));
    }
    createCluster(cluster, retryToken) {
        return this.#write({
            method: 'POST',
            path: '/clusters',
            operation: 'CreateCluster',
            doing: `create cluster "${cluster.name}"`,
            policy: PLACE,
            body: createBody(cluster),
            headers: { 'opc-retry-token': retryToken },
        });
    }
    updateCluster(cluster, update) {
        return this.#write({
            method: 'PUT',
            path: (0,oci_reader/* pathOf */.X)('clusters', cluster.id),
            operation: 'UpdateCluster',
            doing: `update cluster ${cluster.id}`,
            policy: MANAGE,
            body: updateBody(update),
            headers: ifMatch(cluster),
        });
    }
    updateEndpoint(cluster, endpoint) {
        return this.#write({
            method: 'POST',
            path: `${(0,oci_reader/* pathOf */.X)('clusters', cluster.id)}/actions/updateEndpointConfig`,
            operation: 'UpdateClusterEndpointConfig',
            doing: `update the endpoint of cluster ${cluster.id}`,
            policy: PLACE,
            body: endpointBody(endpoint),
            headers: ifMatch(cluster),
        });
    }
    clusterWork(id) {
        const read = { path: (0,oci_reader/* pathOf */.X)('workRequests', id), operation: 'GetWorkRequest', policy: WORK };
        return this.#reader.get({ ...read, doing: `read work request ${id}` }, asClusterWork);
    }
    async unfinishedWork({ id: clusterId, compartmentId, }) {
        const read = {
            path: '/workRequests',
            query: { compartmentId, clusterId },
            operation: 'ListWorkRequests',
            doing: `list the work requests of cluster ${clusterId}`,
            policy: WORK,
        };
        const found = await this.#reader.list(read, asClusterWork);
        return found.filter(({ status }) => !['SUCCEEDED', 'FAILED', 'CANCELED'].includes(status));
    }
    workLogs(id, compartmentId) {
        return this.#entries(id, compartmentId, 'logs');
    }
    workErrors(id, compartmentId) {
        return this.#entries(id, compartmentId, 'errors');
    }
    #entries(id, compartmentId, kind) {
        const query = new URLSearchParams({ compartmentId }).toString();
        const call = {
            service: 'container-engine',
            method: 'GET',
            path: `/20180222${(0,oci_reader/* pathOf */.X)('workRequests', id)}/${kind}?${query}`,
            operation: kind === 'logs' ? 'ListWorkRequestLogs' : 'ListWorkRequestErrors',
            doing: `read the ${kind} of work request ${id}`,
            policy: WORK,
        };
        const read = (0,oci_request/* aList */.u0)((one) => {
            const code = one.optionalText('code');
            return `${code === undefined ? '' : `${code}: `}${one.optionalText('message') ?? ''}`;
        });
        return (0,oci_request/* callOci */.OJ)(this.#session, call, this.#clock, read);
    }
}
/** Opens the calls that create and change clusters, for a signed-in identity. */
const openManagedClusters = (session, clock) => new ManagedClusters(session, clock);


/***/ }),

/***/ 53544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ awaitOciWork)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _await_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47976);
/* harmony import */ var _start_when_free_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75906);




/**
 * Awaits work that OCI does asynchronously, e.g. a work request.
 * @param code the error's code when the deadline passes
 * @param name what is awaited, e.g. `work request ocid1…`
 * @param read returns undefined until it is done
 * @throws ActionError with the code at the deadline, and permanent failures of a read
 */
const awaitOciWork = (wait, code, name, read) => {
    const { clock } = wait;
    const started = clock.now();
    const late = (cause) => {
        const last = cause === undefined ? '' : `; it could not be read last: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`;
        return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code,
            message: `${name} was not done after ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(clock.now() - started)}${last}`,
            hint: 'OCI keeps working on it: run again to keep waiting, or set a longer timeout.',
            cause,
        });
    };
    return (0,_await_result_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitResult */ .w)(wait, { name, pause: _start_when_free_js__WEBPACK_IMPORTED_MODULE_3__/* .pauses */ .y, poll: read, late });
};


/***/ }),

/***/ 1852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ changeText)
/* harmony export */ });
/** One line for a log. */
const changeText = ({ action, target, description }) => `${action} ${target}: ${description}`;


/***/ }),

/***/ 75906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ startWhenFree),
/* harmony export */   y: () => (/* binding */ pauses)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** OKE runs one work request at a time per cluster, and rejects a second with a conflict. */
const isBusy = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l &&
    error.service?.status === 409 &&
    ['IncorrectState', 'Conflict'].includes(error.service.code);
/** Milliseconds between polls of work that takes minutes; short at first, for quick work. */
const pauses = (polls) => Math.min(1000 * 1.5 ** polls, 10_000);
/**
 * Starts a change of a cluster or pool, and retries while another change of its cluster is running.
 * @throws ActionError OCI_*; at the deadline, OCI's last refusal
 */
const startWhenFree = async (wait, start) => {
    for (let count = 0;; count++) {
        try {
            return await start();
        }
        catch (error) {
            if (!isBusy(error) || wait.clock.now() >= wait.deadline)
                throw error;
            wait.progress?.waiting('the cluster: another change of it is in progress');
            await wait.clock.sleep(pauses(count), wait.signal);
        }
    }
};


/***/ }),

/***/ 66839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keyText)
/* harmony export */ });
/** For people. */
const keyText = (key) => 'id' in key ? `cluster ${key.id}` : `cluster "${key.name}"`;


/***/ }),

/***/ 55878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ applyEnsureCluster),
  w: () => (/* binding */ planEnsureCluster)
});

// EXTERNAL MODULE: ./dist.src/core/start-when-free.js
var start_when_free = __webpack_require__(75906);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/oci/refusal.js
var refusal = __webpack_require__(61557);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/version.js
var kubernetes_version = __webpack_require__(12372);
;// CONCATENATED MODULE: ./dist.src/stages/cluster/choose-version.js


const unavailable = (message, hint) => new action_error/* ActionError */.l({ code: 'CLUSTER_VERSION_UNAVAILABLE', message, hint });
const readOffered = (texts) => texts.flatMap((text) => {
    const numbers = (0,kubernetes_version/* readVersion */.$4)(text);
    return numbers === undefined ? [] : [{ text, numbers }];
});
const newest = (offered) => offered.toSorted((a, b) => (0,kubernetes_version/* compareVersions */.Zy)(b.numbers, a.numbers))[0]?.text;
/** Oracle publishes patch 0 of a minor as a preview. */
const isPreview = ({ numbers }) => numbers.patch === 0;
const listed = (texts) => texts.join(', ') || 'none';
/**
 * The version for a new cluster, in the service's spelling: the newest that matches.
 * @throws ActionError CLUSTER_VERSION_UNAVAILABLE
 */
const chooseVersion = (wanted, texts) => {
    const offered = readOffered(texts);
    const final = offered.filter((one) => !isPreview(one));
    const fitting = wanted === 'latest'
        ? final.length > 0
            ? final
            : offered
        : offered.filter(({ numbers }) => (0,kubernetes_version/* compareVersions */.Zy)(numbers, wanted) === 0);
    const found = newest(fitting);
    if (found !== undefined)
        return found;
    const text = wanted === 'latest' ? 'any version' : (0,kubernetes_version/* versionText */.KA)(wanted);
    throw unavailable(`OKE does not offer ${text} for new clusters; offered: ${listed(texts)}`, 'Write one of these as kubernetes-version, a minor of them such as 1.36, or latest.');
};
const requireOneMinor = (wanted, now, text) => {
    const order = (0,kubernetes_version/* compareVersions */.Zy)(wanted, now);
    if (order < 0) {
        throw unavailable(`the cluster has ${text}, and OKE never goes back to ${(0,kubernetes_version/* versionText */.KA)(wanted)}`, 'Write the version that the cluster has, or leave kubernetes-version out.');
    }
    if (wanted.major === now.major && wanted.minor - now.minor <= 1)
        return;
    const next = (0,kubernetes_version/* versionText */.KA)({ major: now.major, minor: now.minor + 1 });
    throw unavailable(`the cluster has ${text}: OKE upgrades one minor at a time, and ${(0,kubernetes_version/* versionText */.KA)(wanted)} is further`, `Upgrade to ${next} first, see that the applications run, then continue.`);
};
/**
 * The version to upgrade to. Any patch satisfies a request without a patch.
 * @returns undefined where nothing is to be done
 * @throws ActionError CLUSTER_VERSION_UNAVAILABLE
 */
const chooseUpgrade = (wanted, { version, availableUpgrades }) => {
    const now = (0,kubernetes_version/* readVersion */.$4)(version);
    if (wanted === undefined || wanted === 'latest' || now === undefined)
        return undefined;
    if ((0,kubernetes_version/* compareVersions */.Zy)(wanted, now) === 0)
        return undefined;
    requireOneMinor(wanted, now, version);
    const fitting = readOffered(availableUpgrades).filter(({ numbers }) => (0,kubernetes_version/* compareVersions */.Zy)(numbers, wanted) === 0);
    const found = newest(fitting);
    if (found !== undefined)
        return found;
    throw unavailable(`OKE does not offer the upgrade from ${version} to ${(0,kubernetes_version/* versionText */.KA)(wanted)}; offered: ${listed(availableUpgrades)}`, 'Write one of these as kubernetes-version, or leave it out.');
};

// EXTERNAL MODULE: ./dist.src/values/network/cidr.js
var cidr = __webpack_require__(57562);
;// CONCATENATED MODULE: ./dist.src/stages/cluster/cluster-network.js


/** OKE's default. */
const SERVICES = '10.96.0.0/16';
const overlap = (a, b) => a.version === b.version && a.first <= b.last && b.first <= a.last;
const unfit = (message, hint) => new action_error/* ActionError */.l({ code: 'CLUSTER_NETWORK_UNFIT', message, hint });
const requireApart = (services, others) => {
    const clash = others.find(([, block]) => overlap((0,cidr/* parseCidr */.GN)(services), (0,cidr/* parseCidr */.GN)(block)));
    if (clash === undefined)
        return;
    throw unfit(`the addresses of Services, ${services}, overlap ${clash[1]} of ${clash[0]}`, 'Give services-cidr a block that nothing in the VCN, and nothing it is peered with, has.');
};
/**
 * Checks before creating a cluster what would only fail minutes later, and leave a failed cluster:
 * a public address in a private subnet, subnets of another VCN, and addresses that overlap.
 * @throws ActionError CLUSTER_NETWORK_UNFIT, OCI_*
 */
const requireNetwork = async (cluster, network) => {
    const { vcnId, endpoint, loadBalancerSubnetId, podsCidr } = cluster;
    const subnetIds = [endpoint.subnetId, ...(loadBalancerSubnetId ? [loadBalancerSubnetId] : [])];
    const [blocks = [], ...subnets] = await Promise.all([
        network.vcnCidrs(vcnId),
        ...subnetIds.map((id) => network.subnet(id)),
    ]);
    const stranger = subnets.find((subnet) => subnet.vcnId !== vcnId);
    if (stranger !== undefined) {
        throw unfit(`subnet "${stranger.name}" (${stranger.id}) is not in the VCN ${vcnId}`, 'Give subnets of the VCN of the cluster.');
    }
    if (endpoint.isPublic && subnets[0]?.isPrivate) {
        throw unfit(`subnet "${subnets[0].name}" (${endpoint.subnetId}) is private: the endpoint cannot have a public address there`, 'Give a public subnet as endpoint-subnet-id, or set "api-endpoint: private".');
    }
    const pods = podsCidr === undefined ? [] : [['the pods', podsCidr]];
    const ofVcn = blocks.map((block) => ['the VCN', block]);
    requireApart(cluster.servicesCidr ?? SERVICES, [...ofVcn, ...pods]);
};

// EXTERNAL MODULE: ./dist.src/stages/node-pool/find-node-pool.js
var find_node_pool = __webpack_require__(54949);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
;// CONCATENATED MODULE: ./dist.src/stages/cluster/fixed-settings.js


/**
 * Settings that can only be chosen at creation: current and desired value of each, by its name for
 * people.
 */
const fixedOf = (target, cluster) => [
    ['VCN', target.vcnId, cluster.vcnId],
    ['endpoint subnet', target.endpointSubnetId, cluster.endpoint.subnetId],
    ['load balancer subnet', target.loadBalancerSubnetId, cluster.loadBalancerSubnetIds.join(', ')],
    ['addresses of Services', target.servicesCidr, cluster.servicesCidr],
    ['addresses of pods', target.podsCidr, cluster.podsCidr],
    ['KMS key', target.kmsKeyId, cluster.kmsKeyId],
];
/**
 * Rejects settings that OKE cannot change on an existing cluster.
 * @throws ActionError CLUSTER_FIXED_SETTING that names all of them
 */
const requireSameFixed = (target, cluster) => {
    const different = fixedOf(target, cluster).filter(([, wanted, has]) => wanted !== undefined && wanted !== has);
    if (different.length === 0)
        return;
    const lines = different.map(([name, wanted = '', has]) => `  ${name}: has ${(0,ocid/* shortOcid */.CJ)(has || 'none')}, wanted ${(0,ocid/* shortOcid */.CJ)(wanted)}`);
    throw new action_error/* ActionError */.l({
        code: 'CLUSTER_FIXED_SETTING',
        message: `cluster "${cluster.name}" (${cluster.id}) is made otherwise, and OKE never changes this:\n${lines.join('\n')}`,
        hint: 'Give what the cluster has, leave these inputs out, or make a cluster of another name.',
    });
};
/** The permanent settings, for the plan of a new cluster. */
const fixedText = (target) => {
    const known = [
        ['VCN', target.vcnId],
        ['endpoint subnet', target.endpointSubnetId],
        ['load balancer subnet', target.loadBalancerSubnetId ?? 'none'],
        ['addresses of Services', target.servicesCidr ?? '10.96.0.0/16'],
        ['KMS key', target.kmsKeyId ?? 'none'],
    ].map(([name, value = '']) => `${name} ${(0,ocid/* shortOcid */.CJ)(value)}`);
    return `never to be changed later: ${known.join(', ')}, VCN-native pods`;
};

;// CONCATENATED MODULE: ./dist.src/stages/cluster/open-id-change.js

const textOf = ({ issuer, audience, claims }) => {
    const of = Object.entries(claims).map(([key, value]) => `${key}=${value}`);
    return [`issuer ${issuer}`, `audience ${audience}`, ...of.toSorted()].join(', ');
};
/** Replacing it would lock out whoever set it up. */
const other = ({ id, name, openId }) => {
    const trusted = openId === 'others' || openId === undefined ? 'settings in a file' : openId.issuer;
    return new action_error/* ActionError */.l({
        code: 'CLUSTER_OPENID_OTHER',
        message: `cluster "${name}" (${id}) trusts another OpenID Connect issuer already: ${trusted}`,
        hint: 'Nothing was changed. To trust both, give the cluster a configuration file with all issuers (oci ce cluster update --options, configurationFile), and leave openid-audience out.',
    });
};
/**
 * The change that makes the cluster trust the desired issuer, audience and claims.
 * @throws ActionError CLUSTER_OPENID_OTHER
 */
const openIdChange = ({ openId: wanted }, cluster) => {
    const now = cluster.openId;
    if (wanted === undefined)
        return undefined;
    if (now === 'others' || (now !== undefined && now.issuer !== wanted.issuer))
        throw other(cluster);
    if (now !== undefined && textOf(now) === textOf(wanted))
        return undefined;
    return { update: { openId: wanted }, description: `OpenID Connect: ${textOf(wanted)}` };
};

;// CONCATENATED MODULE: ./dist.src/stages/cluster/cluster-plan.js




/** For people: what a new cluster will be. */
const describeNew = (target, cluster) => [
    `${cluster.version}, enhanced`,
    `${cluster.endpoint.isPublic ? 'public' : 'private'} endpoint`,
    ...(cluster.openId ? [`trusts ${cluster.openId.issuer}`] : []),
    fixedText(target),
].join('; ');
/** Tags of others stay. */
const tagUpdate = ({ tags = {} }, { tags: now }) => {
    const different = Object.entries(tags).filter(([key, value]) => now[key] !== value);
    if (different.length === 0)
        return undefined;
    const texts = different.map(([key, value]) => `${key}=${value}`);
    return { update: { tags: { ...now, ...tags } }, description: `tags ${texts.join(' ')}` };
};
const isSameSet = (a, b) => JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());
const endpointUpdate = ({ isEndpointPublic, endpointGroupIds }, { endpoint }) => {
    const isPublic = isEndpointPublic ?? endpoint.isPublic;
    const groupIds = endpointGroupIds ?? endpoint.groupIds;
    const texts = [
        ...(isPublic === endpoint.isPublic ? [] : [isPublic ? 'public address' : 'no public address']),
        ...(isSameSet(groupIds, endpoint.groupIds) ? [] : [`${groupIds.length} security groups`]),
    ];
    if (texts.length === 0)
        return undefined;
    return { endpoint: { isPublic, groupIds }, description: `endpoint: ${texts.join(', ')}` };
};
const versionUpdate = (target, cluster) => {
    const version = chooseUpgrade(target.version, cluster);
    if (version === undefined)
        return undefined;
    const restarts = 'the virtual nodes of all pools are upgraded with it, so all their pods are evicted and start anew (one replica means an outage); never to be taken back';
    return { update: { version }, description: `${cluster.version} -> ${version}; ${restarts}` };
};
/**
 * The remaining changes, in order of execution.
 * @throws ActionError CLUSTER_FIXED_SETTING, CLUSTER_NOT_ENHANCED, CLUSTER_NOT_NATIVE,
 * CLUSTER_OPENID_OTHER, CLUSTER_VERSION_UNAVAILABLE
 */
const planUpdates = (target, cluster) => {
    requireSameFixed(target, cluster);
    const isEnhanced = cluster.isEnhanced || target.upgrades;
    (0,find_node_pool/* requireVirtualNodeSupport */.oS)({ ...cluster, isEnhanced, state: 'ACTIVE' });
    const enhancing = cluster.isEnhanced
        ? undefined
        : {
            update: { isEnhanced: true },
            description: 'basic -> enhanced; paid for by the hour, and never to be taken back',
        };
    const steps = [
        enhancing,
        openIdChange(target, cluster),
        tagUpdate(target, cluster),
        endpointUpdate(target, cluster),
        versionUpdate(target, cluster),
    ];
    return steps.flatMap((step) => step === undefined
        ? []
        : [{ action: 'update', target: `cluster "${cluster.name}"`, ...step }]);
};

// EXTERNAL MODULE: ./dist.src/stages/cluster/cluster-target.js
var cluster_target = __webpack_require__(66839);
// EXTERNAL MODULE: ./dist.src/core/create-once.js
var create_once = __webpack_require__(95708);
// EXTERNAL MODULE: ./dist.src/core/read-after-create.js
var read_after_create = __webpack_require__(8312);
// EXTERNAL MODULE: ./dist.src/stages/cluster/find-cluster.js
var find_cluster = __webpack_require__(64107);
// EXTERNAL MODULE: ./dist.src/core/await-oci-work.js
var await_oci_work = __webpack_require__(53544);
;// CONCATENATED MODULE: ./dist.src/stages/cluster/wait-for-cluster.js



/** Shows the new lines of a work request's log; ignores failures to read them. */
const logReporter = ({ client, progress }, compartmentId) => {
    const reported = new Map();
    return async (id) => {
        const lines = await client.workLogs(id, compartmentId).catch(() => []);
        lines.slice(reported.get(id) ?? 0).forEach((line) => progress.info(`  ${line}`));
        reported.set(id, Math.max(lines.length, reported.get(id) ?? 0));
    };
};
/** Oracle's policy statement for the etcd encryption key; only the outcome proves a policy. */
const keyHint = (keyId) => `The cluster must be allowed to use the KMS key before it is made:\n  Allow any-user to use keys in compartment <compartment> where ALL {request.principal.type='cluster', target.key.id='${keyId}'}`;
const workFailed = (work, errors, kmsKeyId) => {
    const details = errors.join('; ') || 'OCI gives no details';
    const hints = [
        'Remove the cause that OCI names (limits, policies, subnets).',
        ...(kmsKeyId === undefined ? [] : [keyHint(kmsKeyId)]),
        work.operation === 'CLUSTER_CREATE'
            ? 'A failed cluster remains: delete it in the console, and run again.'
            : 'Then run again.',
    ];
    return new action_error/* ActionError */.l({
        code: 'CLUSTER_WORK_FAILED',
        message: `work request ${work.id} (${work.operation}) ended ${work.status}: ${details}`,
        hint: hints.join('\n'),
    });
};
/** @throws ActionError CLUSTER_WORK_FAILED, CLUSTER_TIMEOUT, OCI_* */
const followWork = async (workId, { compartmentId, kmsKeyId }, wait) => {
    const report = logReporter(wait, compartmentId);
    const done = await (0,await_oci_work/* awaitOciWork */.P)(wait, 'CLUSTER_TIMEOUT', `work request ${workId}`, async () => {
        const work = await wait.client.clusterWork(workId);
        const [id] = work.clusterIds;
        if (id !== undefined)
            await wait.seen?.(id);
        await report(workId);
        wait.progress.waiting(`the work request: ${work.status}`);
        return ['SUCCEEDED', 'FAILED', 'CANCELED'].includes(work.status) ? work : undefined;
    });
    if (done.status === 'SUCCEEDED')
        return done;
    const errors = await wait.client
        .workErrors(workId, compartmentId)
        .catch((error) => [(0,action_error/* messageOf */.b)(error)]);
    throw workFailed(done, errors, kmsKeyId);
};
/**
 * Waits until no work on the cluster is in progress, whoever started it.
 * @throws ActionError CLUSTER_FAILED, CLUSTER_NOT_FOUND, CLUSTER_TIMEOUT, OCI_*
 */
const settle = (cluster, wait) => {
    const { client, progress } = wait;
    const report = logReporter(wait, cluster.compartmentId);
    let known = cluster;
    return (0,await_oci_work/* awaitOciWork */.P)(wait, 'CLUSTER_TIMEOUT', `cluster "${cluster.name}"`, async () => {
        const now = (0,find_cluster/* requireLive */.CL)(known ?? (await client.managedCluster(cluster.id)));
        known = undefined;
        if (now.state === 'ACTIVE')
            return now;
        const works = await client.unfinishedWork(cluster);
        for (const { id } of works)
            await report(id);
        const under = works.map(({ operation, status }) => `${operation} ${status}`).join(', ');
        progress.waiting(`the cluster is ${now.state}${under === '' ? '' : `: ${under}`}`);
        return undefined;
    });
};

;// CONCATENATED MODULE: ./dist.src/stages/cluster/create-cluster.js







const isGone = ({ state }) => state === 'DELETING' || state === 'DELETED';
/** The cluster by its OCID; undefined if it was deleted. */
const liveCluster = async (id, client) => {
    const cluster = await (0,refusal/* ifSeen */.hy)(client.managedCluster(id));
    return cluster === undefined || isGone(cluster) ? undefined : cluster;
};
/** Milliseconds after which a work request cannot belong to a call that was just made. */
const OLD = 60_000;
/**
 * Whether the work request is of an earlier run whose cluster is deleted. Else reports its cluster.
 */
const isSpent = async (workId, { client, clock, seen }) => {
    const { acceptedAt, clusterIds } = await client.clusterWork(workId);
    const [id] = clusterIds;
    if (id === undefined)
        return false;
    const isOld = acceptedAt !== undefined && clock.now() - acceptedAt >= OLD;
    if (isOld && (await liveCluster(id, client)) === undefined)
        return true;
    await seen?.(id);
    return false;
};
/**
 * Creates the cluster once for all concurrent runs, and waits for the work request. Waits also for
 * one that another run creates with a different request.
 * @param accepted called when OCI has accepted the work
 * @throws ActionError CLUSTER_*, RESOURCE_GONE, OCI_*
 */
const createCluster = async (cluster, wait, accepted) => {
    const { client, clock, progress } = wait;
    const { compartmentId, name, kmsKeyId } = cluster;
    const find = async () => {
        const found = await (0,find_cluster/* findCluster */.KG)({ compartmentId, name }, client);
        if (found !== undefined)
            progress.info(`cluster "${name}" is there since the plan (${found.id})`);
        return found;
    };
    const found = await find();
    if (found !== undefined)
        return found;
    const create = async (token) => {
        const workId = await (0,start_when_free/* startWhenFree */.l)(wait, () => client.createCluster(cluster, token));
        if (await isSpent(workId, wait))
            return undefined;
        accepted();
        progress.info(`creating cluster "${name}" (work request ${workId})`);
        const [id] = (await followWork(workId, { compartmentId, kmsKeyId }, wait)).clusterIds;
        if (id === undefined)
            throw namesNoCluster(workId);
        return (0,read_after_create/* readAfterCreate */.B)(() => liveCluster(id, client), clock);
    };
    const created = await (0,create_once/* createOnce */.U)({
        name: `cluster "${name}"`,
        identity: ['cluster', compartmentId, name],
        create,
        find: () => (0,read_after_create/* readAfterCreate */.B)(find, clock),
    });
    await (0,find_cluster/* requireOnlyCluster */.u2)(created, client);
    return created;
};
const namesNoCluster = (workId) => new action_error/* ActionError */.l({
    code: 'CLUSTER_WORK_FAILED',
    message: `work request ${workId} succeeded but names no cluster`,
    hint: 'Run again: the cluster is found by its name then.',
});

;// CONCATENATED MODULE: ./dist.src/stages/cluster/ensure-cluster.js










/**
 * The settings to create the cluster with. @throws ActionError CLUSTER_VERSION_UNAVAILABLE,
 * CLUSTER_NOT_FOUND
 */
const newCluster = async (target, client) => {
    const { key, vcnId, endpointSubnetId } = target;
    if ('id' in key || !target.creates || vcnId === undefined || endpointSubnetId === undefined) {
        throw (0,find_cluster/* missing */.LO)(key);
    }
    const { loadBalancerSubnetId, servicesCidr, podsCidr, kmsKeyId, openId, tags = {} } = target;
    return {
        ...key,
        vcnId,
        version: chooseVersion(target.version ?? 'latest', await client.versions(key.compartmentId)),
        endpoint: {
            subnetId: endpointSubnetId,
            groupIds: target.endpointGroupIds ?? [],
            isPublic: target.isEndpointPublic ?? true,
        },
        ...{ loadBalancerSubnetId, servicesCidr, podsCidr, kmsKeyId, openId, tags },
    };
};
/**
 * Plans what would be created or changed. Changes nothing.
 * @throws ActionError CLUSTER_*, OCI_*
 */
const planEnsureCluster = async (target, client, network) => {
    const cluster = await (0,find_cluster/* findCluster */.KG)(target.key, client);
    if (cluster !== undefined) {
        const changes = planUpdates(target, cluster);
        const kept = `cluster "${cluster.name}": ${cluster.version}, ${cluster.state}`;
        return { target, cluster, changes, kept: changes.length === 0 ? [kept] : [] };
    }
    const wanted = await newCluster(target, client);
    await requireNetwork(wanted, network);
    const change = {
        action: 'create',
        target: (0,cluster_target/* keyText */.P)(target.key),
        description: describeNew(target, wanted),
        cluster: wanted,
    };
    return { target, cluster, changes: [change], kept: [] };
};
const send = (cluster, { update, endpoint }, { client }) => endpoint === undefined
    ? client.updateCluster(cluster, update ?? {})
    : client.updateEndpoint(cluster, endpoint);
/**
 * Makes one change, unless the cluster changed since it was read.
 * @returns whether it was made
 */
const makeChange = async (cluster, change, wait) => {
    try {
        const workId = await (0,start_when_free/* startWhenFree */.l)(wait, () => send(cluster, change, wait));
        wait.changed?.(change);
        wait.progress.info(`updating ${change.target}: ${change.description} (work request ${workId})`);
        await followWork(workId, cluster, wait);
        return true;
    }
    catch (error) {
        if (!(0,refusal/* isChangedMeanwhile */.BH)(error) || wait.clock.now() >= wait.deadline)
            throw error;
        wait.progress.info(`${change.target} was changed by another client: reading it again`);
        return false;
    }
};
/** Polls that may not show a completed change yet, and the milliseconds between them. */
const LOOKS = 8;
const LOOK_PAUSE = 2000;
const unseen = ({ target, description }) => new action_error/* ActionError */.l({
    code: 'CLUSTER_WORK_FAILED',
    message: `OCI says that it changed ${target} (${description}), and the cluster does not show it`,
    hint: 'Check the cluster in the console: a user or a tool may be reverting the change. Then run again.',
});
/** Makes changes until none is left; decides again at each poll. */
const bring = async (target, found, wait) => {
    const lookups = new Map();
    for (let cluster = found;; cluster = await wait.client.managedCluster(cluster.id)) {
        cluster = await settle(cluster, wait);
        const [next] = planUpdates(target, cluster);
        if (next === undefined)
            return cluster;
        const made = lookups.get(next.description);
        if (made === undefined) {
            if (await makeChange(cluster, next, wait))
                lookups.set(next.description, 0);
            continue;
        }
        if (made >= LOOKS)
            throw unseen(next);
        lookups.set(next.description, made + 1);
        await wait.clock.sleep(LOOK_PAUSE, wait.signal);
    }
};
/**
 * Applies the plan and waits until the cluster is idle, even if nothing had to change: an
 * interrupted run may have left work unfinished.
 * @throws ActionError CLUSTER_*, OCI_*
 */
const applyEnsureCluster = async ({ target, changes, cluster: found }, wait) => {
    const [first] = changes;
    const cluster = first?.action === 'create'
        ? await createCluster(first.cluster, wait, () => wait.changed?.(first))
        : found;
    if (cluster === undefined)
        throw (0,find_cluster/* missing */.LO)(target.key);
    await wait.seen?.(cluster.id);
    return bring(target, cluster, wait);
};


/***/ }),

/***/ 64107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ requireLive),
/* harmony export */   KG: () => (/* binding */ findCluster),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   u2: () => (/* binding */ requireOnlyCluster)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _cluster_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66839);


const isGone = ({ state }) => ['DELETING', 'DELETED'].includes(state);
const ambiguous = (name, clusters) => {
    const lines = clusters
        .toSorted((a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? ''))
        .map(({ id, createdAt, state }) => `  ${id} created ${createdAt ?? 'unknown'}, ${state}`);
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'CLUSTER_AMBIGUOUS',
        message: `the compartment has ${clusters.length} clusters named "${name}":\n${lines.join('\n')}`,
        hint: 'Give the OCID of the one that is meant as cluster-id, or rename or delete the others in the console.',
    });
};
/** A failed creation leaves the cluster, which counts against limits and may be billed. */
const failed = ({ id, name, stateDetails }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'CLUSTER_FAILED',
    message: `cluster "${name}" (${id}) is FAILED: ${stateDetails ?? 'OCI gives no details'}`,
    hint: 'Remove the cause that OCI names, delete the failed cluster in the console, and run again: a cluster is never deleted by this action.',
});
/** @throws ActionError CLUSTER_FAILED, CLUSTER_NOT_FOUND for one that is deleted */
const requireLive = (cluster) => {
    if (cluster.state === 'FAILED')
        throw failed(cluster);
    if (isGone(cluster)) {
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'CLUSTER_NOT_FOUND',
            message: `cluster "${cluster.name}" (${cluster.id}) is ${cluster.state}`,
            hint: 'Give the OCID of another cluster, or name and compartment of the one to make.',
        });
    }
    return cluster;
};
/** The cluster of this name that is not (being) deleted. @throws ActionError CLUSTER_AMBIGUOUS */
const byName = async ({ compartmentId, name }, client) => {
    const live = (await client.findClusters(compartmentId, name)).filter((one) => !isGone(one));
    if (live.length > 1)
        throw ambiguous(name, live);
    return live[0];
};
/**
 * The cluster by its OCID, or by its name in a compartment, read in full.
 * @returns undefined if there is none of that name: a 404 for an OCID may mean that it is not
 * visible
 * @throws ActionError CLUSTER_AMBIGUOUS, CLUSTER_FAILED, CLUSTER_NOT_FOUND, OCI_*
 */
const findCluster = async (key, client) => {
    if ('id' in key)
        return requireLive(await client.managedCluster(key.id));
    const found = await byName(key, client);
    // A list leaves out the key and the etag.
    return found && requireLive(await client.managedCluster(found.id));
};
/**
 * Searches again after creating the cluster: OCI does not enforce unique names.
 * @throws ActionError CLUSTER_AMBIGUOUS
 */
const requireOnlyCluster = async (cluster, client) => {
    const found = await client.findClusters(cluster.compartmentId, cluster.name);
    const others = found.filter((one) => one.id !== cluster.id && !isGone(one));
    if (others.length > 0)
        throw ambiguous(cluster.name, [cluster, ...others]);
};
/** @returns the error for a missing cluster that must not be created */
const missing = (key) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'CLUSTER_NOT_FOUND',
    message: `there is no ${(0,_cluster_target_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .P)(key)} in the compartment`,
    hint: 'Check name, compartment and region (and that the signed-in identity may read clusters there), or set "create: true" to make it.',
});


/***/ }),

/***/ 54949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ findPools),
/* harmony export */   mq: () => (/* binding */ requireOnlyPool),
/* harmony export */   oS: () => (/* binding */ requireVirtualNodeSupport)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _replaced_pool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72605);


/**
 * Virtual nodes exist only on enhanced clusters with VCN-native pod networking.
 * @throws ActionError CLUSTER_NOT_ENHANCED, CLUSTER_NOT_NATIVE, CLUSTER_NOT_ACTIVE
 */
const requireVirtualNodeSupport = (cluster) => {
    const what = `cluster "${cluster.name}" (${cluster.id})`;
    if (!cluster.isEnhanced) {
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'CLUSTER_NOT_ENHANCED',
            message: `${what} is a basic cluster; virtual nodes need an enhanced one`,
            hint: 'Upgrade it by ensure-cluster with "upgrade: true", or in the console (it cannot be turned back), or use another cluster.',
        });
    }
    if (!cluster.hasNativePodNetwork) {
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'CLUSTER_NOT_NATIVE',
            message: `${what} does not use VCN-native pod networking, which virtual nodes need`,
            hint: 'The network type of a cluster cannot be changed: use a cluster made with VCN-native pod networking.',
        });
    }
    if (!['ACTIVE', 'UPDATING'].includes(cluster.state)) {
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'CLUSTER_NOT_ACTIVE',
            message: `${what} is ${cluster.state}`,
            hint: 'Wait until the cluster is ACTIVE, or use another one.',
        });
    }
};
const oldestFirst = (a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? '') || a.id.localeCompare(b.id);
/** A replacement that was begun. */
const pairOf = (pools) => pools.flatMap((pool) => pools.filter((old) => (0,_replaced_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .isMadeFor */ .pb)(pool, old)).map((old) => ({ pool, old })))[0];
/** Nothing is deleted: people have to check which of them the pods run on. */
const ambiguous = ({ clusterId, name }, pools) => {
    const lines = pools
        .toSorted(oldestFirst)
        .map(({ id, createdAt, state, size }, index) => [
        `  ${index === 0 ? 'oldest' : 'newer '} ${id}`,
        `created ${createdAt ?? 'at a time that OCI does not say'}, ${state}, size ${size}`,
    ].join(' '));
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'NODE_POOL_AMBIGUOUS',
        message: `cluster ${clusterId} has ${pools.length} virtual node pools named "${name}":\n${lines.join('\n')}`,
        hint: pairOf(pools) === undefined
            ? 'Each of them is paid for. Keep the one that the pods run on, mostly the oldest; delete or rename the others in the console, and run again.'
            : 'The newer was made in place of the older: run again with "replace: allow", which finishes that; or delete the one that is not wanted in the console.',
    });
};
/**
 * Searches again after creating the pool: others may have created one of this name, which OCI
 * allows.
 * @param old the pool that the new one replaces, if any
 * @throws ActionError NODE_POOL_AMBIGUOUS
 */
const requireOnlyPool = async (target, pool, client, old) => {
    const { clusterId, compartmentId, name } = target;
    const found = await client.findNodePools(compartmentId, clusterId, name);
    const others = found.filter(({ id, state }) => state !== 'DELETING' && id !== pool.id && id !== old?.id);
    if (others.length > 0)
        throw ambiguous(target, [pool, ...others]);
};
const failed = (pool) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'NODE_POOL_FAILED',
    message: `virtual node pool "${pool.name}" has failed: ${pool.stateDetails ?? 'OCI gives no details'}`,
    hint: 'Delete the pool in the console, remove the cause that it names, and run again; or have it replaced by another ("replace: allow").',
});
/**
 * The pools by their name in the cluster. Names are not unique to OCI, but they are to us.
 * @throws ActionError NODE_POOL_AMBIGUOUS, and NODE_POOL_FAILED for one that may not be replaced
 */
const findPools = async (target, client) => {
    const { clusterId, compartmentId, name, replaces = false } = target;
    const found = await client.findNodePools(compartmentId, clusterId, name);
    const live = found.filter(({ state }) => state !== 'DELETING');
    const pair = live.length === 2 && replaces ? pairOf(live) : undefined;
    if (live.length > 1 && pair === undefined)
        throw ambiguous(target, live);
    const pool = pair?.pool ?? live[0];
    if (pool?.state === 'FAILED' && !replaces)
        throw failed(pool);
    const leaving = found.filter((one) => one.state === 'DELETING' && pool !== undefined && (0,_replaced_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .isMadeFor */ .pb)(pool, one));
    return { pool, old: pair?.old, leaving };
};


/***/ }),

/***/ 72605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mz: () => (/* binding */ needsReplacement),
/* harmony export */   pb: () => (/* binding */ isMadeFor),
/* harmony export */   sV: () => (/* binding */ inPlaceOf)
/* harmony export */ });
/** The tag of a pool that is made in place of another: the OCID of that. */
const REPLACES = 'oke-virtual-nodes-replaces';
/** Whether one pool was made in place of another. */
const isMadeFor = (pool, old) => pool.tags[REPLACES] === old.id;
/** Whether the target has a setting that only a new pool can have. */
const needsReplacement = (pool, target) => pool.state === 'FAILED' || pool.shape !== target.shape;
/** Takes over from the replaced pool what the target leaves out. */
const inPlaceOf = (old, target) => {
    const { nodeSubnetId: subnetId } = target;
    return {
        ...target,
        labels: target.labels ?? old.labels,
        taints: target.taints ?? old.taints,
        nodeGroupIds: target.nodeGroupIds ?? old.nodeGroupIds,
        podGroupIds: target.podGroupIds ?? old.podGroupIds,
        placements: target.placements ?? old.placements.map((one) => ({ ...one, subnetId })),
        // Names the newest of all that were replaced.
        tags: { ...old.tags, ...target.tags, [REPLACES]: old.id },
    };
};


/***/ })

};
