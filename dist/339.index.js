export const id = 339;
export const ids = [339];
export const modules = {

/***/ 1852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ changeText)
/* harmony export */ });
/** One line for a log. */
const changeText = ({ action, target, description }) => `${action} ${target}: ${description}`;


/***/ }),

/***/ 70339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/registry/docker-config.js
var docker_config = __webpack_require__(27790);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/after-failure.js

/** The newest revision before the deployment; undefined if nothing is done on failure. */
const revisionBefore = async (policy, release, helm) => policy === 'keep' ? undefined : ((await helm.history(release)).at(-1)?.revision ?? 0);
const act = async (policy, release, before, { helm }) => {
    const revisions = await helm.history(release);
    const isOurs = (revisions.at(-1)?.revision ?? 0) > before;
    if (!isOurs)
        return undefined;
    const good = revisions.findLast(({ revision, status }) => revision <= before && ['deployed', 'superseded'].includes(status));
    if (good !== undefined) {
        await helm.rollback(release, good.revision);
        return `rolled back to revision ${good.revision}`;
    }
    if (policy !== 'uninstall-if-first')
        return undefined;
    await helm.uninstall(release);
    return 'uninstalled, as it was the first installation';
};
/**
 * Cleans up after a failed deployment as requested. Never throws: the original failure counts.
 * @param before the newest revision before it
 * @returns what was done
 */
const afterFailure = async (policy, release, before, tools) => {
    if (before === undefined)
        return undefined;
    try {
        const done = await act(policy, release, before, tools);
        if (done === undefined)
            return undefined;
        tools.changed(`release ${release.name}: ${done}`);
        return `The release was ${done}.`;
    }
    catch (error) {
        tools.progress.warning(`on-failure: ${policy} could not be done: ${(0,action_error/* messageOf */.b)(error)}`);
        return undefined;
    }
};

// EXTERNAL MODULE: ./dist.src/stages/deploy/response/await-responses.js
var await_responses = __webpack_require__(97921);
// EXTERNAL MODULE: ./dist.src/stages/until.js
var until = __webpack_require__(51474);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout/live-objects.js
const keyOf = ({ kind = '', name, namespace }) => `${kind}/${namespace}/${name}`;
/** The latest state of objects in several namespaces, from watches. */
class Placing {
    #byKey = new Map();
    #namespace;
    /** @param namespace of objects that name none */
    constructor(namespace) {
        this.#namespace = namespace;
    }
    /** To hand to a watch. */
    take = ({ type, view }) => {
        const placed = view.namespace === '' ? { ...view, namespace: this.#namespace } : view;
        if (type === 'DELETED')
            this.#byKey.delete(keyOf(placed));
        else
            this.#byKey.set(keyOf(placed), placed);
    };
    get(place) {
        return this.#byKey.get(keyOf(place));
    }
    all() {
        return [...this.#byKey.values()];
    }
}
class LiveObjects extends Placing {
}
class LivePods extends Placing {
}

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/manifests/manifests.js
var manifests_manifests = __webpack_require__(12284);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/class-names.js



const isKind = (object, kind, group) => (0,json.at)(object, 'kind') === kind && (0,json/* text */.Qq)((0,json.at)(object, 'apiVersion')).startsWith(group);
/**
 * The objects of a kind; undefined without permission, or if the cluster does not know the kind.
 */
const seen = (kubernetes, kind, namespace = '') => kubernetes.listObjects(kind, namespace).catch(() => undefined);
/** The classes in the release, and the existing ones. */
const namesOf = (own, live) => [
    ...new Set([
        ...own.map((object) => (0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'name'))),
        ...live.map(({ name }) => name),
    ]),
];
/** The error for an object with an unknown class. */
const missing = (object, kind, name, there) => new action_error/* ActionError */.l({
    code: 'INGRESS_CLASS_MISSING',
    message: `${(0,manifests_manifests/* nameOf */.Vb)(object)} is of the class "${name}", and the cluster has no ${kind} of that name: no controller would take it`,
    hint: there.length === 0
        ? `Install the controller that it is for, which brings its ${kind}.`
        : `Name one that is there (${there.join(', ')}), or install the controller that it is for.`,
});

// EXTERNAL MODULE: ./dist.src/stages/check/check-manifests.js + 8 modules
var check_manifests = __webpack_require__(1038);
// EXTERNAL MODULE: ./dist.src/stages/check/rule.js
var rule = __webpack_require__(54643);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/controller-fit.js





const KINDS = ['Deployment', 'DaemonSet'].map((kind) => ({ apiVersion: 'apps/v1', kind }));
const ALL = '*';
const isReady = ({ object }) => (0,json/* count */.U9)((0,json.at)(object, 'status', 'readyReplicas')) > 0 || (0,json/* count */.U9)((0,json.at)(object, 'status', 'numberReady')) > 0;
/** Why virtual nodes do not run it; empty if nothing is known. */
const reasons = (object) => (0,check_manifests/* checkManifests */.d)([object])
    .filter(({ severity }) => severity === 'error')
    .map(rule/* findingText */.NK)
    .join('; ');
/**
 * The workloads of a controller that have no ready pod, one sentence each. One that runs fits,
 * wherever its pods are.
 */
const unfitControllers = async (className, isOfController, kubernetes) => {
    const found = await Promise.all(KINDS.map((kind) => seen(kubernetes, kind, ALL)));
    return found
        .flatMap((workloads) => workloads ?? [])
        .filter((workload) => isOfController(workload) && !isReady(workload))
        .map(({ object, namespace }) => {
        const why = reasons(object);
        const name = `${(0,manifests_manifests/* nameOf */.Vb)(object)} in ${namespace}, the controller of the class "${className}"`;
        return `${name}, has no ready pod${why === '' ? '' : `: ${why}`}`;
    });
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/load-balancer.js

/** The addresses in the status of a Service or an Ingress. */
const addressesOf = (object) => (0,json/* list */.p_)((0,json.at)(object, 'status', 'loadBalancer', 'ingress')).flatMap((entry) => {
    const address = (0,json/* text */.Qq)((0,json.at)(entry, 'ip')) || (0,json/* text */.Qq)((0,json.at)(entry, 'hostname'));
    const ports = (0,json/* list */.p_)((0,json.at)(entry, 'ports'))
        .map((one) => (0,json.at)(one, 'port'))
        .filter((port) => typeof port === 'number');
    return address === '' ? [] : [{ address, ports }];
});

;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/native-ingress.js

/** The finalizer that OCI's native ingress controller adds to each Ingress that it handles. */
const FINALIZER = 'oci.oraclecloud.com/ingress-controller-protection';
const PREFIX = 'oci-native-ingress.oraclecloud.com/';
const isNative = (ingress) => (0,json/* list */.p_)((0,json.at)(ingress, 'metadata', 'finalizers')).includes(FINALIZER);
const noteOf = (object, name) => (0,json/* strings */.P$)((0,json.at)(object, 'metadata', 'annotations'))[`${PREFIX}${name}`] ?? '';
/** An OCI certificate means TLS even without a section `tls`. */
const hasCertificate = (ingress) => isNative(ingress) && noteOf(ingress, 'certificate-ocid') !== '';
/** The Services that an Ingress leads to, each with its port by number or name. */
const backendsOf = (ingress, host) => (0,json/* list */.p_)((0,json.at)(ingress, 'spec', 'rules'))
    .filter((rule) => host === undefined || (0,json/* text */.Qq)((0,json.at)(rule, 'host')) === host)
    .flatMap((rule) => (0,json/* list */.p_)((0,json.at)(rule, 'http', 'paths')))
    .map((path) => (0,json.at)(path, 'backend', 'service'));
/**
 * Returns the port at which OCI's native ingress controller serves a host: that of the Service,
 * unless an annotation sets one (DetermineListenerPort of its util.go). Undefined for other
 * controllers.
 */
const nativeListener = (ingress, host, isTls) => {
    if (!isNative(ingress))
        return undefined;
    const given = Number(noteOf(ingress, isTls ? 'https-listener-port' : 'http-listener-port'));
    if (given > 0)
        return given;
    const [first] = backendsOf(ingress, host);
    return (0,json/* count */.U9)((0,json.at)(first, 'port', 'number')) || undefined;
};

// EXTERNAL MODULE: ./dist.src/values/network/url.js
var network_url = __webpack_require__(86615);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/target.js

/**
 * Adjusts the targets of a release that has its own path behind a shared controller: both probes
 * and people use it. The slash at the end keeps relative links below it.
 */
const mountedAt = (path, targets) => targets.map((target) => {
    if (target.is !== 'http' || target.isRouted !== true)
        return target;
    const below = (url) => `${(0,network_url/* joinUrl */.w)(url, path)}/`;
    return { ...target, url: below(target.url), shown: below(target.shown), path: '/' };
});
const DEFAULT_PORTS = { http: 80, https: 443 };
/** The URL of an address or name; the port is left out where it is the scheme's own. */
const urlAt = (scheme, address, port) => {
    const host = address.includes(':') ? `[${address}]` : address;
    return DEFAULT_PORTS[scheme] === port ? `${scheme}://${host}` : `${scheme}://${host}:${port}`;
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/ingress-targets.js




/**
 * Returns the hosts of its rules, each with whether TLS is set up for it; an empty one means all
 * names.
 */
const hostsOf = (ingress) => {
    const sections = (0,json/* list */.p_)((0,json.at)(ingress, 'spec', 'tls')).map((tls) => (0,json/* list */.p_)((0,json.at)(tls, 'hosts')));
    const isTls = (host) => sections.some((hosts) => hosts.length === 0 || hosts.includes(host));
    const rules = (0,json/* list */.p_)((0,json.at)(ingress, 'spec', 'rules')).map((rule) => (0,json/* text */.Qq)((0,json.at)(rule, 'host')));
    return [...new Set(rules.length === 0 ? [''] : rules)].map((host) => ({
        host,
        isTls: isTls(host) || hasCertificate(ingress),
    }));
};
/** The first path that it routes for a host: `/` goes nowhere if the rules have other paths. */
const pathFor = (ingress, host) => {
    const rules = (0,json/* list */.p_)((0,json.at)(ingress, 'spec', 'rules'));
    const rule = rules.find((one) => (0,json/* text */.Qq)((0,json.at)(one, 'host')) === host);
    const paths = (0,json/* list */.p_)((0,json.at)(rule, 'http', 'paths')).map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'path'), '/'));
    const plain = paths.filter((path) => /^\/[\w./~-]*$/.test(path));
    return plain.includes('/') ? '/' : (plain[0] ?? '/');
};
/** A wildcard name cannot be requested. */
const isWildcard = (host) => host.startsWith('*');
/** One name at an address. */
const hostTarget = (address, { scheme, host, port, path }) => {
    const number = port ?? (scheme === 'https' ? 443 : 80);
    const url = urlAt(scheme, address, number);
    if (host === '')
        return { is: 'http', url, shown: url, isRouted: true, path };
    const shown = urlAt(scheme, host, number);
    if (isWildcard(host))
        return { is: 'unprobed', shown, why: 'a name that stands for many' };
    return { is: 'http', url, shown, host, isRouted: true, path };
};
/**
 * The targets of an Ingress: each host of its rules, at its own address.
 * @param fallback the address of its controller's load balancer, for controllers that write none
 * @returns undefined as long as it has no address
 */
const ingressTargets = (ingress, fallback) => {
    const address = addressesOf(ingress)[0]?.address ?? fallback;
    if (address === undefined)
        return undefined;
    return hostsOf(ingress).map(({ host, isTls }) => {
        const scheme = isTls ? 'https' : 'http';
        const port = nativeListener(ingress, host, isTls);
        const route = { host, scheme, path: pathFor(ingress, host) };
        return hostTarget(address, port === undefined ? route : { ...route, port });
    });
};
/** Its class; undefined for the default one. */
const classOf = (ingress) => (0,json/* text */.Qq)((0,json.at)(ingress, 'spec', 'ingressClassName')) ||
    (0,json/* strings */.P$)((0,json.at)(ingress, 'metadata', 'annotations'))['kubernetes.io/ingress.class'] ||
    undefined;

;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/gateway-targets.js




const listenersOf = (gateway) => (0,json/* list */.p_)((0,json.at)(gateway, 'spec', 'listeners')).map((one) => ({
    name: (0,json/* text */.Qq)((0,json.at)(one, 'name')),
    protocol: (0,json/* text */.Qq)((0,json.at)(one, 'protocol')).toUpperCase(),
    port: (0,json/* count */.U9)((0,json.at)(one, 'port'), 80),
    hostname: (0,json/* text */.Qq)((0,json.at)(one, 'hostname')),
}));
const addressOf = (gateway) => (0,json/* list */.p_)((0,json.at)(gateway, 'status', 'addresses'))
    .map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'value')))
    .find((value) => value !== '');
/**
 * The port at which a Service takes the requests for a listener: its own, or the one that leads to it.
 * Traefik's listeners have the ports of its pods.
 */
const servedPort = ({ name, protocol, port }, service) => {
    const ports = (0,json/* list */.p_)((0,json.at)(service, 'spec', 'ports'));
    const usual = protocol === 'HTTPS' ? 443 : 80;
    const found = ports.find((one) => (0,json.at)(one, 'port') === port) ??
        ports.find((one) => (0,json.at)(one, 'targetPort') === port) ??
        ports.find((one) => (0,json/* text */.Qq)((0,json.at)(one, 'name')) === name) ??
        ports.find((one) => protocol.startsWith('HTTP') && (0,json.at)(one, 'port') === usual);
    return (0,json/* count */.U9)((0,json.at)(found, 'port'), port);
};
const servedAt = (gateway, services) => {
    const address = addressOf(gateway);
    if (address === undefined)
        return undefined;
    const service = services.find((one) => addressesOf(one).some((own) => own.address === address));
    const listeners = listenersOf(gateway).map((one) => ({ ...one, port: servedPort(one, service) }));
    return { address, listeners };
};
const otherTarget = (address, { protocol, port }) => {
    const url = urlAt('tcp', address, port);
    if (protocol === 'UDP') {
        return { is: 'unprobed', shown: `${address}:${port}`, why: 'UDP says nothing unasked' };
    }
    return { is: 'tcp', url, shown: url };
};
/** The Gateway of a route, in its own namespace if it names none. */
const parentOf = (route, namespace) => {
    const parents = (0,json/* list */.p_)((0,json.at)(route, 'spec', 'parentRefs'));
    const parent = parents.find((one) => (0,json/* text */.Qq)((0,json.at)(one, 'kind'), 'Gateway') === 'Gateway');
    const name = (0,json/* text */.Qq)((0,json.at)(parent, 'name'));
    if (name === '')
        return undefined;
    const own = (0,json/* text */.Qq)((0,json.at)(parent, 'namespace')) || namespace;
    return { name, namespace: own, listener: (0,json/* text */.Qq)((0,json.at)(parent, 'sectionName')) };
};
/**
 * The targets of a Gateway without a route in the release; undefined while it has no address.
 * @param services the Services of the cluster, one of which may have that address
 */
const gatewayTargets = (gateway, services) => {
    const served = servedAt(gateway, services);
    // Without a route, its HTTP response is not the application's.
    return served?.listeners.map((listener) => otherTarget(served.address, listener));
};
/** The first path that a route forwards. */
const pathOf = (route) => {
    const paths = (0,json/* list */.p_)((0,json.at)(route, 'spec', 'rules'))
        .flatMap((rule) => (0,json/* list */.p_)((0,json.at)(rule, 'matches')))
        .filter((match) => (0,json.at)(match, 'path', 'type') !== 'RegularExpression')
        .map((match) => (0,json/* text */.Qq)((0,json.at)(match, 'path', 'value'), '/'));
    return paths.includes('/') ? '/' : (paths[0] ?? '/');
};
/**
 * The targets of an HTTPRoute: its host names, at the address of its Gateway.
 * @param listener name of the Gateway's listener; empty for any
 * @param services the Services of the cluster, one of which may have that address
 */
const routeTargets = (route, gateway, listener, services) => {
    const served = servedAt(gateway, services);
    if (served === undefined)
        return undefined;
    const { address, listeners: own } = served;
    const through = own.find(({ name }) => name === listener) ??
        own.find(({ protocol }) => protocol === 'HTTPS') ??
        own.find(({ protocol }) => protocol === 'HTTP');
    if (through === undefined)
        return [];
    const names = (0,json/* list */.p_)((0,json.at)(route, 'spec', 'hostnames')).map((name) => (0,json/* text */.Qq)(name));
    const hosts = names.length === 0 ? [through.hostname] : names;
    const scheme = through.protocol === 'HTTPS' ? 'https' : 'http';
    const { port } = through;
    return hosts.map((host) => hostTarget(address, { scheme, host, port, path: pathOf(route) }));
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/gateway-check.js




const GROUP = 'gateway.networking.k8s.io/';
/** The condition that a controller sets on each GatewayClass that it accepts. */
const isAccepted = ({ object }) => (0,json/* list */.p_)((0,json.at)(object, 'status', 'conditions')).some((one) => (0,json.at)(one, 'type') === 'Accepted' && (0,json.at)(one, 'status') === 'True');
const reviewClasses = async (objects, kubernetes, progress) => {
    const gateways = objects.filter((one) => isKind(one, 'Gateway', GROUP));
    const [first] = gateways;
    if (first === undefined)
        return;
    const kind = { apiVersion: (0,json/* text */.Qq)((0,json.at)(first, 'apiVersion')), kind: 'GatewayClass' };
    const live = await seen(kubernetes, kind);
    if (live === undefined)
        return;
    const own = objects.filter((one) => isKind(one, 'GatewayClass', GROUP));
    const names = namesOf(own, live);
    for (const gateway of gateways) {
        const name = (0,json/* text */.Qq)((0,json.at)(gateway, 'spec', 'gatewayClassName'));
        if (!names.includes(name))
            throw missing(gateway, 'GatewayClass', name, names);
        const found = live.find((one) => one.name === name);
        if (found === undefined || isAccepted(found))
            continue;
        const controller = (0,json/* text */.Qq)((0,json.at)(found.object, 'spec', 'controllerName'));
        progress.warning(`${(0,manifests_manifests/* nameOf */.Vb)(gateway)} is of the class "${name}", which ${controller} has not accepted: it may not run`);
    }
};
/** Routes may refer to Gateways of other releases. */
const reviewParents = async (objects, namespace, kubernetes, progress) => {
    const isIn = (place) => (one) => isKind(one, 'Gateway', GROUP) &&
        (0,json/* text */.Qq)((0,json.at)(one, 'metadata', 'name')) === place.name &&
        (0,manifests_manifests/* namespaceOf */.N6)(one, namespace) === place.namespace;
    for (const route of objects.filter((one) => isKind(one, 'HTTPRoute', GROUP))) {
        const parent = parentOf(route, (0,manifests_manifests/* namespaceOf */.N6)(route, namespace));
        if (parent === undefined || objects.some(isIn(parent)))
            continue;
        const kind = { apiVersion: (0,json/* text */.Qq)((0,json.at)(route, 'apiVersion')), kind: 'Gateway' };
        const live = await seen(kubernetes, kind, parent.namespace);
        if (live === undefined || live.some(({ name }) => name === parent.name))
            continue;
        progress.warning(`${(0,manifests_manifests/* nameOf */.Vb)(route)} hangs on the Gateway ${parent.namespace}/${parent.name}, which is not in the cluster: it gets no address before that is`);
    }
};
/**
 * Checks that a controller will handle the Gateways and routes of a release.
 * @throws ActionError INGRESS_CLASS_MISSING
 */
const reviewGateways = async (objects, namespace, kubernetes, progress) => {
    await reviewClasses(objects, kubernetes, progress);
    await reviewParents(objects, namespace, kubernetes, progress);
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/class-check.js







const INGRESS_CLASS = { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass' };
const SERVICE = { apiVersion: 'v1', kind: 'Service' };
const DEFAULT = 'ingressclass.kubernetes.io/is-default-class';
const class_check_ALL = '*';
/**
 * OCI's own controller, which creates its load balancers by OCI's API, and uses different labels.
 */
const NATIVE = 'oci.oraclecloud.com/native-ingress-controller';
const NATIVE_LABEL = 'oci-native-ingress-controller';
/** Controllers' own objects are labelled with a part of the controller name in the class. */
const isOf = (controller, service) => {
    const name = (0,json/* strings */.P$)((0,json.at)(service.object, 'metadata', 'labels'))['app.kubernetes.io/name'] ?? '';
    if (controller === NATIVE)
        return name === NATIVE_LABEL;
    return name !== '' && controller.includes(name);
};
const reviewIngresses = async (objects, kubernetes, progress) => {
    const ingresses = objects.filter((one) => isKind(one, 'Ingress', 'networking.k8s.io/'));
    if (ingresses.length === 0)
        return;
    const live = await seen(kubernetes, INGRESS_CLASS);
    if (live === undefined)
        return;
    const own = objects.filter((one) => isKind(one, 'IngressClass', 'networking.k8s.io/'));
    const names = namesOf(own, live);
    const all = [...live.map(({ object }) => object), ...own];
    const reviewed = new Set();
    for (const ingress of ingresses) {
        const name = classOf(ingress);
        if (name === undefined) {
            const hasDefault = all.some((one) => (0,json/* strings */.P$)((0,json.at)(one, 'metadata', 'annotations'))[DEFAULT] === 'true');
            if (!hasDefault) {
                progress.warning(`${(0,manifests_manifests/* nameOf */.Vb)(ingress)} names no class, and no IngressClass is the default one: it is only taken by a controller that takes what has no class`);
            }
        }
        else if (!names.includes(name)) {
            if ((0,json/* text */.Qq)((0,json.at)(ingress, 'spec', 'ingressClassName')) === name) {
                throw missing(ingress, 'IngressClass', name, names);
            }
            // With the old annotation, a controller may accept it without an IngressClass.
            progress.warning(missing(ingress, 'IngressClass', name, names).message);
        }
        else if (own.length === 0 && !reviewed.has(name)) {
            // A controller is the same for all Ingresses of a class.
            reviewed.add(name);
            await reviewController(ingress, live, kubernetes, progress);
        }
    }
};
const reviewController = async (ingress, classes, kubernetes, progress) => {
    const found = classes.find(({ name }) => name === classOf(ingress));
    const controller = (0,json/* text */.Qq)((0,json.at)(found?.object, 'spec', 'controller'));
    const services = await seen(kubernetes, SERVICE, class_check_ALL);
    if (services === undefined)
        return;
    const name = found?.name ?? '';
    const isOfController = (one) => isOf(controller, one);
    if (services.some(isOfController)) {
        const unfit = await unfitControllers(name, isOfController, kubernetes);
        for (const warning of unfit)
            progress.warning(warning);
        return;
    }
    progress.warning(`${(0,manifests_manifests/* nameOf */.Vb)(ingress)} is of the class "${name}" of ${controller}, and no Service in the cluster is labelled as of that controller: it may not run`);
};
/**
 * Checks before anything is changed that a controller will handle the Ingresses and Gateways of a
 * release. Skipped without permission to read the classes.
 *
 * @throws ActionError INGRESS_CLASS_MISSING
 */
const requireClasses = async (objects, namespace, kubernetes, progress) => {
    await reviewIngresses(objects, kubernetes, progress);
    await reviewGateways(objects, namespace, kubernetes, progress);
};
/**
 * The address of the load balancer of an Ingress's controller, for controllers that write none into
 * the Ingress; undefined if not found.
 */
const controllerAddress = async (ingress, kubernetes) => {
    const [classes, services] = await Promise.all([
        seen(kubernetes, INGRESS_CLASS),
        seen(kubernetes, SERVICE, class_check_ALL),
    ]);
    const name = classOf(ingress);
    const isDefault = ({ object }) => (0,json/* strings */.P$)((0,json.at)(object, 'metadata', 'annotations'))[DEFAULT] === 'true';
    const found = classes?.find((one) => (name === undefined ? isDefault(one) : one.name === name));
    const controller = (0,json/* text */.Qq)((0,json.at)(found?.object, 'spec', 'controller'));
    return services
        ?.filter((one) => isOf(controller, one))
        .flatMap(({ object }) => addressesOf(object))[0]?.address;
};

// EXTERNAL MODULE: ./dist.src/stages/check/pod-spec.js
var pod_spec = __webpack_require__(51120);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/direct-balancer.js





const CLASS = { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass' };
const PARAMETERS = { apiVersion: 'ingress.oraclecloud.com/v1beta1', kind: 'IngressClassParameters' };
/** A port of a pod that a Service names. */
const namedPort = (objects, service, name) => {
    const selector = Object.entries((0,json/* record */.g1)((0,json.at)(service, 'spec', 'selector')));
    return objects
        .filter((object) => {
        const labels = (0,json/* record */.g1)((0,json.at)(object, 'spec', 'template', 'metadata', 'labels'));
        return selector.length > 0 && selector.every(([key, value]) => labels[key] === value);
    })
        .flatMap((object) => (0,json/* list */.p_)((0,json.at)((0,pod_spec/* podSpecOf */.qz)(object), 'containers')))
        .flatMap((container) => (0,json/* list */.p_)((0,json.at)(container, 'ports')))
        .filter((port) => (0,json/* text */.Qq)((0,json.at)(port, 'name')) === name)
        .map((port) => (0,json/* count */.U9)((0,json.at)(port, 'containerPort')));
};
const podPortsOf = (ingresses, objects) => {
    const backends = ingresses.flatMap((one) => backendsOf(one));
    const found = backends.flatMap((backend) => {
        const service = objects.find((object) => (0,json.at)(object, 'kind') === 'Service' && (0,json.at)(object, 'metadata', 'name') === (0,json.at)(backend, 'name'));
        return (0,json/* list */.p_)((0,json.at)(service, 'spec', 'ports'))
            .filter((port) => (0,json.at)(port, 'port') === (0,json.at)(backend, 'port', 'number') ||
            ((0,json.at)(port, 'name') !== undefined && (0,json.at)(port, 'name') === (0,json.at)(backend, 'port', 'name')))
            .flatMap((port) => {
            const target = (0,json.at)(port, 'targetPort') ?? (0,json.at)(port, 'port');
            return typeof target === 'string' ? namedPort(objects, service, target) : [(0,json/* count */.U9)(target)];
        });
    });
    return [...new Set(found)].filter((port) => port > 0).toSorted((a, b) => a - b);
};
const direct_balancer_listenersOf = (ingress) => hostsOf(ingress).map(({ host, isTls }) => nativeListener(ingress, host, isTls) ?? (isTls ? 443 : 80));
/** Returns what the class of an Ingress sets for its load balancer. */
const classSettings = async (ingress, kubernetes) => {
    const [classes = [], parameters = []] = await Promise.all([
        seen(kubernetes, CLASS),
        seen(kubernetes, PARAMETERS, '*'),
    ]);
    const found = classes.find(({ name }) => name === classOf(ingress))?.object;
    const wanted = (0,json/* text */.Qq)((0,json.at)(found, 'spec', 'parameters', 'name'));
    const given = parameters.find(({ name }) => name === wanted && wanted !== '')?.object;
    const subnetId = (0,json/* text */.Qq)((0,json.at)(given, 'spec', 'subnetId'));
    const groups = noteOf(found, 'network-security-group-ids').split(',');
    return {
        groups: groups.map((id) => id.trim()).filter((id) => id !== ''),
        ...(subnetId === '' ? {} : { subnetId }),
    };
};
/**
 * Returns what is known about the load balancer that Ingresses of one class share.
 * @param ingresses at least one, as they are in the cluster
 */
const directBalancer = async (address, ingresses, objects, kubernetes) => ({
    address,
    listeners: [...new Set(ingresses.flatMap((one) => direct_balancer_listenersOf(one)))],
    podPorts: podPortsOf(ingresses, objects),
    ...(await classSettings(ingresses[0], kubernetes)),
});

;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/service-targets.js




/** Annotations by which OCI makes a load balancer without a public address. */
const INTERNAL = [
    'service.beta.kubernetes.io/oci-load-balancer-internal',
    'oci-network-load-balancer.oraclecloud.com/internal',
];
/** Ports at which the load balancer itself ends TLS. */
const TLS_PORTS = 'service.beta.kubernetes.io/oci-load-balancer-ssl-ports';
/** Well-known ports of protocols that are not HTTP (IANA). */
const OTHER_PORTS = new Set([
    21, 22, 23, 25, 53, 88, 110, 111, 135, 139, 143, 389, 445, 465, 587, 636, 853, 993, 995, 1433,
    1521, 1522, 1883, 2049, 2181, 3306, 3389, 5222, 5432, 5671, 5672, 6379, 6380, 6432, 6446, 8883,
    9042, 9092, 9093, 9094, 11211, 26379, 27017, 33060, 50051,
]);
const TLS = new Set([443, 8443, 9443, 6443]);
const HTTP = /^(http2?|web|www|h2c|kubernetes\.io\/(h2c|ws))($|[-_])/;
const HTTPS = /^(https|wss|kubernetes\.io\/wss)($|[-_])/;
const OTHER = /^(tcp|tls|grpc|grpcs|mysql|mysqlx|postgres|postgresql|psql|redis|mongo|mongodb|amqp|amqps|mqtt|mqtts|kafka|ldap|ldaps|smtp|smtps|imap|imaps|ftp|sftp|ssh|smb|nfs|dns|sql|mssql|oracle|cql|memcached|zookeeper|stun|turn|sip|rtmp|rtsp|git-ssh)($|[-_])/;
/** The protocol of a port: by appProtocol, name, number. */
const speechOf = (port, tlsPorts) => {
    const number = (0,json/* count */.U9)((0,json.at)(port, 'port'));
    const words = [(0,json/* text */.Qq)((0,json.at)(port, 'appProtocol')), (0,json/* text */.Qq)((0,json.at)(port, 'name'))].map((word) => word.toLowerCase());
    const isTls = tlsPorts.includes(String(number)) || tlsPorts.includes(words[1] ?? '');
    for (const word of words) {
        if (HTTPS.test(word))
            return 'https';
        if (HTTP.test(word))
            return isTls || TLS.has(number) ? 'https' : 'http';
        if (OTHER.test(word))
            return 'tcp';
    }
    if (OTHER_PORTS.has(number))
        return 'tcp';
    if (isTls || TLS.has(number))
        return 'https';
    return number === 80 || number === 8080 ? 'http' : 'guess';
};
const targetOf = (port, { address, number }, tlsPorts) => {
    const protocol = (0,json/* text */.Qq)((0,json.at)(port, 'protocol'), 'TCP');
    if (protocol !== 'TCP') {
        return {
            is: 'unprobed',
            shown: `${address}:${number}`,
            why: `${protocol} says nothing unasked`,
        };
    }
    const speech = speechOf(port, tlsPorts);
    if (speech === 'tcp') {
        const url = urlAt('tcp', address, number);
        return { is: 'tcp', url, shown: url };
    }
    const url = urlAt(speech === 'https' ? 'https' : 'http', address, number);
    return { is: 'http', url, shown: url, ...(speech === 'guess' ? { isGuess: true } : {}) };
};
/** Whether a Service gets an address that is reachable only from the VCN and connected networks. */
const isInternal = (service) => {
    const annotations = (0,json/* strings */.P$)((0,json.at)(service, 'metadata', 'annotations'));
    return INTERNAL.some((name) => annotations[name] === 'true');
};
/** The targets of a Service of type LoadBalancer; undefined while it has no address. */
const serviceTargets = (service) => {
    const [first] = addressesOf(service);
    if (first === undefined)
        return undefined;
    const { address } = first;
    if (isInternal(service)) {
        const why = 'an internal load balancer, which the runner may not reach';
        return [{ is: 'unprobed', shown: `${(0,manifests_manifests/* nameOf */.Vb)(service)} at ${address}`, why }];
    }
    const tls = (0,json/* strings */.P$)((0,json.at)(service, 'metadata', 'annotations'))[TLS_PORTS] ?? '';
    const tlsPorts = tls
        .split(',')
        .map((port) => port.trim())
        .filter((port) => port !== '');
    const all = (0,json/* list */.p_)((0,json.at)(service, 'spec', 'ports')).map((port, index) => {
        const number = first.ports[index] ?? (0,json/* count */.U9)((0,json.at)(port, 'port'), 80);
        return targetOf(port, { address, number }, tlsPorts);
    });
    return oneAsked(all);
};
/** With several HTTP ports, the path is requested on one; the others have to accept connections. */
const oneAsked = (all) => {
    const http = all.filter((one) => one.is === 'http');
    const asked = http.find(({ isGuess }) => isGuess !== true) ?? http[0];
    return all.map((one) => {
        if (one.is !== 'http' || one === asked)
            return one;
        const { protocol, hostname, port } = new URL(one.url);
        const number = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
        return { is: 'tcp', url: `tcp://${hostname}:${number}`, shown: one.shown };
    });
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/doors.js





const GATEWAYS = 'gateway.networking.k8s.io/';
const isDoor = (object) => {
    const kind = (0,json/* text */.Qq)((0,json.at)(object, 'kind'));
    if (kind === 'Service')
        return (0,json/* text */.Qq)((0,json.at)(object, 'spec', 'type')) === 'LoadBalancer';
    const apiVersion = (0,json/* text */.Qq)((0,json.at)(object, 'apiVersion'));
    if (kind === 'Ingress')
        return apiVersion.startsWith('networking.k8s.io/');
    return ['Gateway', 'HTTPRoute'].includes(kind) && apiVersion.startsWith(GATEWAYS);
};
const doorOf = (object, ofRelease) => {
    const namespace = (0,manifests_manifests/* namespaceOf */.N6)(object, ofRelease);
    const door = {
        apiVersion: (0,json/* text */.Qq)((0,json.at)(object, 'apiVersion'), 'v1'),
        kind: (0,json/* text */.Qq)((0,json.at)(object, 'kind')),
        name: (0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'name')),
        namespace,
    };
    const gateway = door.kind === 'HTTPRoute' ? parentOf(object, namespace) : undefined;
    return gateway === undefined ? door : { ...door, gateway };
};
/** Names come before addresses: those are what people open. */
const ORDER = ['HTTPRoute', 'Ingress', 'Gateway', 'Service'];
/**
 * The entry points of a release, from its manifests. A Gateway with routes is probed through them.
 */
const doorsOf = (objects, namespace) => {
    const all = objects.filter(isDoor).map((object) => doorOf(object, namespace));
    const routed = new Set(all.flatMap(({ gateway }) => gateway?.name ?? []));
    return all
        .filter(({ kind, gateway }) => kind !== 'HTTPRoute' || gateway !== undefined)
        .filter(({ kind, name }) => kind !== 'Gateway' || !routed.has(name))
        .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
};
/** What to watch for the targets of an entry point. */
const watchedBy = (door) => door.gateway === undefined
    ? [door]
    : [door, { apiVersion: door.apiVersion, kind: 'Gateway', namespace: door.gateway.namespace }];
/** The targets of an entry point; undefined while it has no address. */
const targetsOf = (door, live, { address, services = [] } = {}) => {
    const object = live.get(door)?.object;
    if (object === undefined)
        return undefined;
    if (door.kind === 'Service')
        return serviceTargets(object);
    if (door.kind === 'Ingress')
        return ingressTargets(object, address);
    if (door.gateway === undefined)
        return gatewayTargets(object, services);
    const { gateway } = door;
    const parent = live.get({ ...gateway, kind: 'Gateway' });
    return parent && routeTargets(object, parent.object, gateway.listener, services);
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/controller-services.js






const controller_services_SERVICE = { apiVersion: 'v1', kind: 'Service' };
const controller_services_ALL = '*';
/** All Services of the cluster; undefined without permission. */
const servicesOf = async (kubernetes) => (await seen(kubernetes, controller_services_SERVICE, controller_services_ALL))?.map(({ object }) => object);
/** The addresses in the status of an Ingress or a Gateway. */
const statusOf = (object) => [
    ...addressesOf(object).map(({ address }) => address),
    ...(0,json/* list */.p_)((0,json.at)(object, 'status', 'addresses')).map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'value'))),
];
/** The object with an entry point's address: a route has its Gateway's. */
const placeOf = ({ apiVersion, kind, name, namespace, gateway }) => gateway === undefined
    ? { apiVersion, kind, name, namespace }
    : { apiVersion, kind: 'Gateway', name: gateway.name, namespace: gateway.namespace };
const addressesFor = async (door, kubernetes) => {
    const { name, namespace, ...kind } = placeOf(door);
    const all = (await seen(kubernetes, kind, namespace)) ?? [];
    return all
        .filter((one) => one.name === name)
        .flatMap(({ object }) => statusOf(object).map((address) => ({ address, object })));
};
/** Finds through which load balancers the Ingresses and routes of a release are reached. */
const behindControllers = async (objects, namespace, kubernetes) => {
    const doors = doorsOf(objects, namespace).filter(({ kind }) => kind !== 'Service');
    const all = (await Promise.all(doors.map((door) => addressesFor(door, kubernetes)))).flat();
    const services = all.length === 0 ? [] : await servicesOf(kubernetes);
    if (services === undefined)
        return { services: [], direct: [], strangers: [] };
    const isOf = (service) => (wanted) => addressesOf(service).some(({ address }) => address === wanted.address);
    const unserved = all.filter((one) => !services.some((service) => isOf(service)(one)));
    const native = unserved.filter(({ object }) => isNative(object));
    // Ingresses of one class share one load balancer.
    const byAddress = Map.groupBy(native, ({ address }) => address);
    const others = unserved.filter(({ address }) => !byAddress.has(address));
    return {
        services: services.filter((service) => all.some(isOf(service))),
        direct: await Promise.all([...byAddress].map(([address, found]) => {
            const ingresses = found.map(({ object }) => object);
            return directBalancer(address, ingresses, objects, kubernetes);
        })),
        strangers: [...new Set(others.map(({ address }) => address))],
    };
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/await-targets.js






/** Milliseconds after which an Ingress without an address is probed at its controller's. */
const PATIENCE = 15_000;
const WORDS = {
    Service: 'load balancer',
    HTTPRoute: 'the Gateway of HTTPRoute',
};
/** Whether the port to check is that of a Service in front of a Gateway. */
const isOfGateway = ({ kind, gateway }) => kind === 'Gateway' || gateway !== undefined;
const wordOf = ({ kind, name }) => `${WORDS[kind] ?? kind} ${name}`;
const pending = (door) => door.kind === 'Service'
    ? new action_error/* ActionError */.l({
        code: 'LOAD_BALANCER_PENDING',
        message: `load balancer ${door.name} got no address in time`,
        hint: 'See the events of the Service below. Usual reasons: the load balancer limit of the tenancy, a ' +
            'missing subnet annotation, no free address in the load balancer subnet.',
    })
    : new action_error/* ActionError */.l({
        code: 'INGRESS_PENDING',
        message: `${wordOf(door)} got no address in time: no controller has taken it, or its load balancer has none`,
        hint: 'Check that the controller of its class runs and that its own Service of type LoadBalancer has an address: kubectl get services --all-namespaces.',
    });
const unique = (kinds) => [
    ...new Map(kinds.map((one) => [`${one.apiVersion}/${one.kind}/${one.namespace}`, one])).values(),
];
/**
 * Waits until every entry point of a release has an address.
 * @returns the targets to probe, by entry point
 * @throws ActionError LOAD_BALANCER_PENDING, INGRESS_PENDING
 */
const awaitTargets = async (doors, kubernetes, waiting, progress) => {
    const live = new LiveObjects('');
    const watches = unique(doors.flatMap(watchedBy)).map((one) => kubernetes.watchObjects(one, one.namespace, ({ type, view }) => live.take({ type, view: { ...view, namespace: view.namespace || one.namespace } })));
    const fallbacks = new Map();
    const begun = waiting.clock.now();
    const found = (services = []) => doors.map((door) => targetsOf(door, live, { address: fallbacks.get(door), services }));
    const probe = async (door) => {
        const ingress = live.get(door)?.object;
        if (ingress === undefined || fallbacks.has(door))
            return;
        fallbacks.set(door, undefined);
        fallbacks.set(door, await controllerAddress(ingress, kubernetes));
    };
    const all = await (0,until/* until */.T)({ ...waiting, progress }, watches, () => {
        const now = found();
        const left = doors.filter((_door, index) => now[index] === undefined);
        const [first] = left;
        if (first === undefined)
            return now;
        progress.waiting(`the address of ${left.map(wordOf).join(', ')}`);
        if (waiting.clock.now() - begun >= PATIENCE) {
            for (const door of left)
                if (door.kind === 'Ingress')
                    void probe(door);
        }
        return undefined;
    });
    if (all !== undefined) {
        const services = doors.some(isOfGateway) ? await servicesOf(kubernetes) : undefined;
        return (services === undefined ? all : found(services)).flatMap((targets) => targets ?? []);
    }
    const late = doors.find((_door, index) => found()[index] === undefined) ?? doors[0];
    if (late === undefined)
        return [];
    throw pending(late);
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/cause/cause.js
/** The first rule that matches. */
const ruleFor = (rules, text) => rules.find(({ says }) => says.test(text));

;// CONCATENATED MODULE: ./dist.src/stages/deploy/cause/pod-causes.js

/**
 * Why a pod has no node, or no machine of its own yet. Missing addresses come first, since nodes
 * report them as CPU.
 */
const PENDING = [
    {
        says: /no free IP|IP address(es)?( left|.*exhaust)|NoAvailableIP|not enough (private )?IP/i,
        text: 'no address is left in the pod subnet',
        hint: 'Every pod takes one: use a larger pod subnet, or fewer pods. An address that was left is free after about a minute.',
    },
    {
        says: /LimitExceeded|QuotaExceeded|service limit|limits? (was|were) exceeded/i,
        text: 'a limit of the tenancy is reached',
        hint: 'Check Limits, Quotas and Usage for the cores and memory of the shape, and ask for more.',
    },
    {
        says: /out of (host )?capacity/i,
        text: 'OCI has no capacity for the shape at the moment',
        hint: 'Try another availability domain or shape, or again later.',
    },
    {
        // The scheduler reports it for nodes that otherwise fit; its messages about other nodes are not
        // the cause.
        says: /Insufficient (cpu|memory|ephemeral-storage)|Too many pods/i,
        text: 'no node has room for the pod, or no address is left in the pod subnet, which is reported in the same words',
        hint: 'Check the free addresses of the pod subnet first; then lower the requests, or enlarge the node pool.',
    },
    {
        says: /untolerated taint/i,
        text: 'the nodes have a taint that the pod does not tolerate',
        hint: 'Add the toleration to the chart, or take the taint from the pool. NotReady nodes are tainted too: check kubectl get nodes.',
    },
    {
        says: /node affinity|node selector|didn't match Pod's node/i,
        text: 'no node has the labels that the pod asks for',
        hint: 'Correct nodeSelector or affinity; virtual nodes say amd64 whatever their shape is.',
    },
    {
        says: /topology spread|pod (anti-)?affinity/i,
        text: 'the spread or affinity rules leave no node',
        hint: 'Use whenUnsatisfiable: ScheduleAnyway, or more virtual nodes.',
    },
    {
        says: /no nodes available|0\/0 nodes/i,
        text: 'the cluster has no node',
        hint: 'Run ensure-node-pool, or check the work requests of the node pool.',
    },
    {
        says: /unbound .*PersistentVolumeClaim|persistentvolumeclaim "[^"]*" not found/i,
        text: 'its volume claim is not bound',
        hint: 'Virtual nodes take File Storage with ReadWriteMany only.',
    },
    {
        says: /(configmap|secret) "[^"]*" not found|references non-existent/i,
        text: 'a ConfigMap or Secret that it refers to is missing',
        hint: 'Create it before, or let the chart make it; see its name below.',
    },
    {
        says: /Error creating pod|ProviderCreateFailed|ProviderFailed|not supported|unsupported/i,
        text: 'virtual nodes refuse it',
        hint: 'See what they name below; docs/troubleshooting.md says what to use instead.',
    },
];
const STARTS = [
    {
        says: /runAsNonRoot and image will run as root|non-numeric user/i,
        text: 'the container may not run as root (runAsNonRoot), and its image does',
        hint: 'Set USER to a number in the Dockerfile, or runAsUser in the chart.',
    },
    {
        says: /exec format error/i,
        text: 'the image is built for another processor than the pod shape has',
        hint: 'Build it for the platform of the shape: linux/arm64 for A1, linux/amd64 else.',
    },
    {
        says: /executable file not found|no such file or directory/i,
        text: 'the command of the container is not in its image',
        hint: 'Correct command in the chart, or ENTRYPOINT in the Dockerfile.',
    },
    {
        says: /(configmap|secret|key).*not found|couldn't find key/i,
        text: 'a ConfigMap or Secret that the container refers to is missing',
        hint: 'Create it before, or let the chart make it; see its name below.',
    },
];
const crash = ({ name, end, restarts }, of) => {
    if (end === undefined)
        return undefined;
    const where = `container ${name} of ${of}`;
    if (end.reason === 'OOMKilled') {
        const hint = 'Raise the memory limit (on virtual nodes the request counts as the limit), or let it use less.';
        return { text: `${where} used more memory than its limit and was killed (OOMKilled)`, hint };
    }
    const known = ruleFor(STARTS, end.message);
    if (known !== undefined)
        return { text: `${of}: ${known.text}`, hint: known.hint };
    if (end.exitCode === 0 && restarts === 0)
        return undefined;
    const hint = 'See the end of its log below.';
    return { text: `${where} starts and ends with exit code ${end.exitCode}`, hint };
};
/** Why a pod is not scheduled, or has no machine. */
const pendingCause = (pod, says) => {
    const unscheduled = pod.conditions.find(({ type, status }) => type === 'PodScheduled' && status === 'False');
    const words = [unscheduled?.message, pod.reason, pod.message, says].join('\n');
    const rule = ruleFor(PENDING, words);
    if (rule === undefined || pod.phase === 'Running')
        return undefined;
    return { text: `pod ${pod.name} cannot start: ${rule.text}`, hint: rule.hint };
};
/** Why a container of a pod does not run. */
const startCause = (pod, says) => {
    const open = [...pod.initContainers, ...pod.containers].filter(({ ready }) => !ready);
    const of = `pod ${pod.name}`;
    for (const container of open) {
        const { reason = '', message = '' } = container;
        if (/^(CreateContainer|RunContainer|StartError)/.test(reason)) {
            const rule = ruleFor(STARTS, `${message}\n${says}`);
            if (rule !== undefined)
                return { text: `${of}: ${rule.text}`, hint: rule.hint };
        }
        const found = crash(container, of);
        if (found !== undefined && !/probe failed/.test(says))
            return found;
        if (found !== undefined && container.end?.reason === 'OOMKilled')
            return found;
    }
    return undefined;
};
const PROBE = /(Readiness|Liveness|Startup) probe failed: ([^\n]*)/;
/** Which probe keeps a pod from being ready. */
const probeCause = (pod, says) => {
    const [, kind, why] = PROBE.exec(says) ?? [];
    if (kind === undefined || pod.ready)
        return undefined;
    return {
        text: `the ${kind.toLowerCase()} probe of pod ${pod.name} fails: ${why}`,
        hint: 'Correct path and port of the probe, or give the application more time (startupProbe). Where pods have a subnet of their own, virtual nodes have to reach it: run ensure-network.',
    };
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/cause/pull-cause.js

const TOKEN = 'Virtual nodes pull private images only with a Secret of type kubernetes.io/dockerconfigjson that holds an auth token: give pull-username and pull-token, or name a Secret in pull-secret.';
const RULES = [
    {
        says: /no such host|server misbehaving|lookup \S+/i,
        text: 'the name of the registry does not resolve',
        hint: 'Correct the host of the image. If it is right, the pods have no way to DNS: run ensure-network.',
    },
    {
        says: /i\/o timeout|connection refused|deadline exceeded|TLS handshake timeout|no route to host/i,
        text: 'the registry cannot be reached from the pods',
        hint: 'Run ensure-network: the pods need a service gateway (or NAT gateway), its route, and an egress rule on TCP 443.',
    },
    {
        says: /manifest unknown|manifest for \S+ not found|name unknown|not found|does not exist(?! or)/i,
        text: 'the image is not in the registry',
        hint: 'Check repository, tag and digest of the image, and that it was pushed to this region and tenancy.',
    },
    {
        says: /denied|forbidden|403/i,
        text: 'the user of the pull secret may not read the image, or it does not exist',
        hint: 'OCIR says the same to both. Check the name; the user needs: Allow group <group> to read repos in compartment <compartment>.',
    },
    {
        says: /unauthorized|authentication required|invalid username|incorrect username|401/i,
        text: 'the registry does not accept the user or the auth token of the pull secret',
        hint: 'The user is <tenancy namespace>/<user>, with the domain between them if it is not Default; the token is an auth token that still exists.',
    },
];
const hostOf = (image) => image.split('/')[0] ?? '';
/** Why an image is not pulled: facts about the pull secret come before the node's message. */
const pullCause = (image, says, secrets) => {
    const rule = ruleFor(RULES, says);
    const isAccess = rule === undefined || /pull secret|not in the registry/.test(rule.text);
    const what = `image ${image} cannot be pulled`;
    if (secrets !== undefined && isAccess && image.includes('.')) {
        const { named, found } = secrets;
        if (named.length === 0 && rule?.text !== 'the image is not in the registry') {
            return { text: `${what}: the pod names no pull secret`, hint: TOKEN };
        }
        const missing = named.filter((name) => !found.some((one) => one.name === name));
        if (named.length > 0 && missing.length === named.length) {
            return { text: `${what}: the pull secret ${missing.join(', ')} does not exist`, hint: TOKEN };
        }
        const hosts = found.flatMap((one) => one.hosts);
        if (found.length > 0 && !hosts.includes(hostOf(image))) {
            const known = hosts.length === 0 ? 'no host' : hosts.join(', ');
            const hint = 'The host in the Secret has to be that of the image, letter by letter.';
            return { text: `${what}: the pull secret is for ${known}, not for ${hostOf(image)}`, hint };
        }
    }
    if (rule === undefined)
        return { text: what, hint: TOKEN };
    return { text: `${what}: ${rule.text}`, hint: rule.hint };
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/cause/pull-secrets.js

const SECRET = { apiVersion: 'v1', kind: 'Secret' };
const KEY = '.dockerconfigjson';
/** The hosts of a pull secret; reads nothing else in it. */
const pull_secrets_hostsOf = (secret) => {
    const data = (0,json/* text */.Qq)((0,json/* record */.g1)((0,json.at)(secret, 'data'))[KEY]);
    const config = (0,json/* parseJson */.qF)(Buffer.from(data, 'base64').toString('utf8'));
    return Object.keys((0,json/* record */.g1)((0,json.at)(config, 'auths'))).map((host) => host.replace(/^https?:\/\//, '').replace(/\/.*$/, ''));
};
/** The pull secrets of a pod; undefined without permission to read Secrets. */
const pullSecretsOf = async (pod, namespace, kubernetes) => {
    const named = pod.pullSecrets;
    if (named.length === 0)
        return { named, found: [] };
    const all = await kubernetes.listObjects(SECRET, namespace).catch(() => undefined);
    if (all === undefined)
        return undefined;
    const own = all.filter(({ name }) => named.includes(name));
    return { named, found: own.map(({ name, object }) => ({ name, hosts: pull_secrets_hostsOf(object) })) };
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/cause/refusal-cause.js

/** Refusals by the API server, as reported by Helm or a controller's events. */
const refusal_cause_RULES = [
    {
        says: /exceeded quota/i,
        text: 'a ResourceQuota of the namespace is used up',
        hint: 'Raise the quota, or lower requests and replicas: kubectl describe resourcequota.',
    },
    {
        says: /violates PodSecurity/i,
        text: 'the Pod Security level of the namespace refuses the pods',
        hint: 'Set what the message names in securityContext, or change the label pod-security.kubernetes.io/enforce of the namespace.',
    },
    {
        says: /failed calling webhook/i,
        text: 'an admission webhook does not respond',
        hint: 'Check its pods. The control plane has to reach them: run ensure-network.',
    },
    {
        says: /admission webhook "[^"]*" denied|ValidatingAdmissionPolicy|denied the request/i,
        text: 'an admission rule of the cluster refuses an object',
        hint: 'The message names the rule and what it asks for.',
    },
    {
        says: /serviceaccount "[^"]*" not found/i,
        text: 'the ServiceAccount of the pods is missing',
        hint: 'Let the chart make it, or name one that is there.',
    },
    {
        says: /forbidden: maximum|must be less than or equal to|LimitRange/i,
        text: 'a LimitRange of the namespace refuses the pods',
        hint: 'Change the requests and limits to what it allows: kubectl describe limitrange.',
    },
];
/** Why an object is refused; undefined for an unknown message. */
const refusalCause = (says) => {
    const rule = ruleFor(refusal_cause_RULES, says);
    return rule && { text: rule.text, hint: rule.hint };
};
/** Helm's messages differ between installation and upgrade. */
const HOOK = /failed ((?:pre|post)-(?:install|upgrade|rollback|delete))|((?:pre|post)-(?:install|upgrade|rollback|delete)) hooks? failed/;
/** Whether Helm failed because a hook failed. */
const hookCause = (says) => {
    const [, installing, upgrading] = HOOK.exec(says) ?? [];
    const event = installing ?? upgrading;
    if (event === undefined)
        return undefined;
    return {
        text: `the ${event} hook of the chart failed`,
        hint: 'See the log of its pod below. If it only needs longer, raise timeout.',
    };
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/cause/find-cause.js




const PULL = /^(ErrImage|ImagePull|InvalidImageName|ImageInspect)/;
/** The events of one pod. */
const wordsOf = (pod, { events }) => events
    .filter(({ object }) => object.name === pod.name)
    .map(({ reason, message }) => `${reason}: ${message}`)
    .join('\n');
const pullCauseOf = async (pod, says, kubernetes) => {
    const container = [...pod.initContainers, ...pod.containers].find(({ reason = '' }) => PULL.test(reason));
    if (container === undefined)
        return undefined;
    const { image, reason, message = '' } = container;
    if (reason === 'InvalidImageName') {
        const hint = 'Correct the image that the chart renders.';
        return { text: `"${image}" is no name of an image`, hint };
    }
    const secrets = await pullSecretsOf(pod, pod.namespace, kubernetes);
    return pullCause(image, `${message}\n${says}`, secrets);
};
/**
 * The likely cause of a failed deployment, from the most reliable evidence first; undefined if
 * unknown.
 * @param failure the message of Helm or the rollout
 */
const findCause = async (failure, scene, kubernetes) => {
    const hook = hookCause(failure);
    const created = scene.events.filter(({ reason }) => /^FailedCreate$/.test(reason));
    const refused = refusalCause([failure, ...created.map(({ message }) => message)].join('\n'));
    if (refused !== undefined && hook === undefined)
        return refused;
    for (const pod of scene.pods) {
        const says = wordsOf(pod, scene);
        const found = (await pullCauseOf(pod, says, kubernetes)) ??
            pendingCause(pod, says) ??
            startCause(pod, says) ??
            probeCause(pod, says);
        if (found === undefined)
            continue;
        return hook === undefined ? found : { text: `${hook.text}: ${found.text}`, hint: found.hint };
    }
    return hook;
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout/own-pods.js

const REVISION = 'deployment.kubernetes.io/revision';
const annotation = (object, name) => (0,json/* strings */.P$)((0,json.at)(object, 'metadata', 'annotations'))[name];
const isOwnedBy = ({ object, namespace }, owner) => namespace === owner.namespace &&
    (0,json/* list */.p_)((0,json.at)(object, 'metadata', 'ownerReferences')).some((reference) => (0,json/* text */.Qq)((0,json.at)(reference, 'kind')) === owner.kind && (0,json/* text */.Qq)((0,json.at)(reference, 'name')) === owner.name);
/** A Deployment's pods belong to ReplicaSets, which are named after it and the hash of their template. */
const isMadeBy = (pod, { kind, name, namespace }) => {
    const { owner } = pod;
    if (owner === undefined || (pod.namespace || namespace) !== namespace)
        return false;
    if (owner.kind === kind)
        return owner.name === name;
    const hash = pod.labels['pod-template-hash'] ?? pod.labels['rollouts-pod-template-hash'] ?? '';
    return owner.kind === 'ReplicaSet' && hash !== '' && owner.name === `${name}-${hash}`;
};
/** The hash that a pod of the newest revision carries; undefined if it is not known. */
const newestHash = ({ kind, object }, revisions) => {
    if (kind === 'StatefulSet')
        return (0,json/* text */.Qq)((0,json.at)(object, 'status', 'updateRevision')) || undefined;
    if (kind === 'Deployment') {
        const number = annotation(object, REVISION);
        const newest = revisions.find((one) => annotation(one.object, REVISION) === number);
        return newest && (0,json/* strings */.P$)((0,json.at)(newest.object, 'metadata', 'labels'))['pod-template-hash'];
    }
    const newest = revisions.toSorted((a, b) => (0,json/* count */.U9)((0,json.at)(b.object, 'revision')) - (0,json/* count */.U9)((0,json.at)(a.object, 'revision')))[0];
    return newest && (0,json/* strings */.P$)((0,json.at)(newest.object, 'metadata', 'labels'))['controller-revision-hash'];
};
const hashOf = ({ labels }) => labels['pod-template-hash'] ?? labels['controller-revision-hash'];
/**
 * The pods of a workload, by their owners and not by their names.
 * @param revisions ReplicaSets and ControllerRevisions of the namespace; without them all pods
 * count as new
 */
const ownPods = (workload, pods, revisions) => {
    if (workload.kind === 'Pod') {
        const itself = pods.filter(({ name, namespace }) => name === workload.name && (namespace || workload.namespace) === workload.namespace);
        return { newest: itself, old: [] };
    }
    const own = pods.filter((pod) => isMadeBy(pod, workload));
    const hash = newestHash(workload, revisions.filter((one) => isOwnedBy(one, workload)));
    const isNewest = (pod) => hash === undefined || (hashOf(pod) ?? hash) === hash;
    return { newest: own.filter(isNewest), old: own.filter((pod) => !isNewest(pod)) };
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout/object-fields.js

/** A condition of any object; undefined if it has none of that type. */
const conditionOf = (object, type) => conditionsOf(object).find((one) => one.type === type);
const conditionsOf = (object) => (0,json/* list */.p_)((0,json.at)(object, 'status', 'conditions')).map((one) => ({
    type: (0,json/* text */.Qq)((0,json.at)(one, 'type')),
    status: (0,json/* text */.Qq)((0,json.at)(one, 'status')),
    reason: (0,json/* text */.Qq)((0,json.at)(one, 'reason')),
    message: (0,json/* text */.Qq)((0,json.at)(one, 'message')),
}));
const statusCount = (object, key) => (0,json/* count */.U9)((0,json.at)(object, 'status', key));
/** Whether the controller has seen the newest spec. */
const isObserved = (object) => statusCount(object, 'observedGeneration') >= (0,json/* count */.U9)((0,json.at)(object, 'metadata', 'generation'));
/** The condition's message, or its reason if it has none. */
const object_fields_wordsOf = ({ reason, message }) => message || reason;

;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout/rollout-state.js
const done = { is: 'done' };
const doneWith = (note) => ({ is: 'done', note });
const waiting = (text) => ({ is: 'waiting', text });
const failed = (text, hint) => ({ is: 'failed', text, hint });

;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout/custom-state.js



const HINT = 'See its status: kubectl describe names the conditions.';
/** Whether it is a custom kind that runs pods, e.g. Argo's Rollout or Knative's Service. */
const runsPods = (object) => (0,json/* list */.p_)((0,json.at)(object, 'spec', 'template', 'spec', 'containers')).length > 0 ||
    (0,json.at)(object, 'spec', 'workloadRef') !== undefined;
/** Argo writes it as a text, others as a number. */
const isBehind = (object) => {
    const seen = (0,json.at)(object, 'status', 'observedGeneration');
    if (seen === undefined)
        return false;
    return Number(seen) < (0,json/* count */.U9)((0,json.at)(object, 'metadata', 'generation'));
};
/** Argo Rollouts sum their conditions up in a phase. */
const byPhase = (object) => {
    const phase = (0,json/* text */.Qq)((0,json.at)(object, 'status', 'phase'));
    const message = (0,json/* text */.Qq)((0,json.at)(object, 'status', 'message'));
    const why = message === '' ? phase : `${phase}: ${message}`;
    if (phase === 'Healthy')
        return done;
    if (phase === 'Paused')
        return doneWith(`is ${why}: promote it to continue`);
    if (phase === 'Degraded')
        return failed(`is ${why}`, HINT);
    return phase === 'Progressing' ? waiting(why) : undefined;
};
/** Reads any object like kstatus (kubernetes-sigs/cli-utils): by its conditions, failures first. */
const byConditions = (object) => {
    const stalled = conditionOf(object, 'Stalled');
    if (stalled?.status === 'True')
        return failed(`is stalled: ${object_fields_wordsOf(stalled)}`, HINT);
    const progressing = conditionOf(object, 'Progressing');
    if (progressing?.reason === 'ProgressDeadlineExceeded') {
        return failed(`makes no progress: ${object_fields_wordsOf(progressing)}`, HINT);
    }
    const reconciling = conditionOf(object, 'Reconciling');
    if (reconciling?.status === 'True')
        return waiting(object_fields_wordsOf(reconciling));
    const ready = conditionOf(object, 'Ready') ?? conditionOf(object, 'Available');
    if (ready === undefined)
        return undefined;
    return ready.status === 'True'
        ? done
        : waiting(`${ready.type} is ${ready.status}: ${object_fields_wordsOf(ready)}`);
};
/** A workload of a kind that is not Kubernetes' own. */
const customState = (object) => {
    if (isBehind(object))
        return waiting('its controller has not seen the newest spec yet');
    const known = byPhase(object) ?? byConditions(object);
    if (known !== undefined)
        return known;
    const wanted = (0,json/* count */.U9)((0,json.at)(object, 'spec', 'replicas'), 1);
    const ready = Math.max(...['readyReplicas', 'availableReplicas'].map((key) => statusCount(object, key)));
    return ready < wanted ? waiting(`${ready} of ${wanted}`) : done;
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout/tracked.js


const tracked = {
    apps: ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'],
    batch: ['Job'],
    '': ['Pod', 'ReplicationController'],
};
const groupOf = (apiVersion) => apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
/** Kubernetes' own API groups have no dot, or end like this. */
const isCustom = (group) => group.includes('.') && !group.endsWith('.k8s.io');
const isTracked = (object) => {
    const group = groupOf((0,json/* text */.Qq)((0,json.at)(object, 'apiVersion')));
    if (isCustom(group))
        return runsPods(object);
    return (tracked[group] ?? []).includes((0,json/* text */.Qq)((0,json.at)(object, 'kind')));
};
/** The objects of a release whose rollout is tracked, from its manifests; Helm handles hooks. */
const trackedOf = (objects, namespace) => objects
    .filter((object) => (0,json.at)(object, 'metadata', 'annotations', 'helm.sh/hook') === undefined)
    .filter(isTracked)
    .map((object) => ({
    apiVersion: (0,json/* text */.Qq)((0,json.at)(object, 'apiVersion')),
    kind: (0,json/* text */.Qq)((0,json.at)(object, 'kind')),
    name: (0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'name')),
    namespace: (0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'namespace'), namespace),
    isPassing: (0,json.at)(object, 'spec', 'ttlSecondsAfterFinished') !== undefined,
}));

;// CONCATENATED MODULE: ./dist.src/stages/deploy/cause/release-pods.js




const REPLICA_SETS = { apiVersion: 'apps/v1', kind: 'ReplicaSet' };
/**
 * Hooks are treated like everything else here: this searches for failures and waits for nothing.
 */
const withoutHook = (object) => ({
    apiVersion: (0,json.at)(object, 'apiVersion'),
    kind: (0,json.at)(object, 'kind'),
    metadata: {
        name: (0,json.at)(object, 'metadata', 'name'),
        namespace: (0,json.at)(object, 'metadata', 'namespace'),
    },
    spec: (0,json.at)(object, 'spec'),
});
const liveOf = async (objects, namespace, kubernetes) => {
    const tracked = trackedOf(objects.map(withoutHook), namespace);
    const kinds = new Map(tracked.map((one) => [`${one.apiVersion} ${one.kind} ${one.namespace}`, one]));
    const found = await Promise.all([...kinds.values()].map((one) => kubernetes.listObjects(one, one.namespace).catch(() => [])));
    const all = found.flat().map((one) => ({ ...one, namespace: one.namespace || namespace }));
    return all.filter((live) => tracked.some((one) => one.kind === live.kind && one.name === live.name && one.namespace === live.namespace));
};
/** A pod that completed is not a problem. */
const isOpen = ({ ready, phase }) => !ready && phase !== 'Succeeded';
/** The release's own pods and warnings: other workloads in the namespace explain nothing. */
const releaseScene = async (objects, namespace, kubernetes, since) => {
    const namespaces = [...new Set([namespace, ...objects.map((one) => (0,manifests_manifests/* namespaceOf */.N6)(one, namespace))])];
    const all = async (list) => (await Promise.all(namespaces.map((of) => list(of).catch(() => [])))).flat();
    const [live, revisions, pods, events] = await Promise.all([
        liveOf(objects, namespace, kubernetes),
        all((of) => kubernetes.listObjects(REPLICA_SETS, of)),
        all((of) => kubernetes.list('pods', of)),
        all((of) => kubernetes.list('events', of)),
    ]);
    const placed = revisions.map((one) => ({ ...one, namespace: one.namespace || namespace }));
    const own = live.flatMap((one) => ownPods(one, pods, placed).newest);
    const names = new Set([
        ...own.map(({ name }) => name),
        ...objects.map((object) => (0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'name'))),
    ]);
    const sets = revisions.map(({ name }) => name);
    const isOwn = ({ object: { kind, name } }) => names.has(name) ||
        (kind === 'ReplicaSet' &&
            sets.includes(name) &&
            [...names].some((one) => name.startsWith(`${one}-`)));
    return {
        pods: own.filter(isOpen),
        events: events
            .filter((event) => event.type === 'Warning' && event.at >= since && isOwn(event))
            .sort((a, b) => a.at - b.at),
    };
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/cause/network-cause.js

const ALL_OPEN = 'Rules, routes and gateways leave the paths through the load balancer to the pods open.';
const network_cause_HINT = 'ensure-network adds missing rules (ports of pods behind a native Ingress where pod-ports names them), and attaches the groups of pools with attach-groups: true. Routes and gateways are yours to set.';
/** Reads the network if a load balancer does not respond. Never throws. */
const networkWitness = async (release, readPaths) => {
    try {
        const closed = await readPaths?.(release);
        if (closed === undefined)
            return { lines: [] };
        const [first] = closed;
        if (first === undefined)
            return { lines: [ALL_OPEN] };
        const text = `the network keeps requests from the pods: ${first}`;
        return { cause: { text, hint: network_cause_HINT }, lines: closed };
    }
    catch (error) {
        return { lines: [`(not to be read: ${(0,action_error/* messageOf */.b)(error)})`] };
    }
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/cause/service-cause.js


const isSelected = (labels, selector) => Object.entries(selector).every(([key, value]) => labels[key] === value);
/** The release's pod templates that a Service selects. */
const templatesOf = (service, objects, ofRelease) => {
    const selector = (0,json/* strings */.P$)((0,json.at)(service, 'spec', 'selector'));
    const namespace = (0,manifests_manifests/* namespaceOf */.N6)(service, ofRelease);
    return objects
        .filter((object) => (0,manifests_manifests/* namespaceOf */.N6)(object, ofRelease) === namespace)
        .map((object) => (0,json.at)(object, 'spec', 'template'))
        .filter((template) => isSelected((0,json/* strings */.P$)((0,json.at)(template, 'metadata', 'labels')), selector))
        .filter((template) => template !== undefined);
};
/** The declared container ports of a pod, which are optional. */
const portsOf = (template) => (0,json/* list */.p_)((0,json.at)(template, 'spec', 'containers'))
    .flatMap((container) => (0,json/* list */.p_)((0,json.at)(container, 'ports')))
    .flatMap((port) => [(0,json.at)(port, 'containerPort'), (0,json.at)(port, 'name')])
    .filter((port) => typeof port === 'number' || typeof port === 'string');
const portCause = (service, templates) => {
    const known = templates.flatMap(portsOf);
    if (known.length === 0)
        return undefined;
    const wrong = (0,json/* list */.p_)((0,json.at)(service, 'spec', 'ports'))
        .map((port) => (0,json.at)(port, 'targetPort') ?? (0,json.at)(port, 'port'))
        .filter((port) => typeof port === 'number' || typeof port === 'string')
        .find((port) => !known.includes(port));
    if (wrong === undefined)
        return undefined;
    return {
        text: `${(0,manifests_manifests/* nameOf */.Vb)(service)} sends to port ${wrong} of its pods, which no container of them names`,
        hint: `Set targetPort to a port that a container listens to; named are ${known.join(', ')}.`,
    };
};
/**
 * Why a load balancer does not respond although the release's pods are ready: it selects none of
 * them, or a port that they do not have.
 */
const serviceCause = async (objects, ofRelease, kubernetes) => {
    const services = objects.filter((object) => (0,json.at)(object, 'spec', 'type') === 'LoadBalancer');
    for (const service of services) {
        const selector = Object.entries((0,json/* strings */.P$)((0,json.at)(service, 'spec', 'selector')));
        if (selector.length === 0)
            continue;
        const templates = templatesOf(service, objects, ofRelease);
        const found = portCause(service, templates);
        if (found !== undefined)
            return found;
        const words = selector.map(([key, value]) => `${key}=${value}`).join(',');
        const pods = await kubernetes.list('pods', (0,manifests_manifests/* namespaceOf */.N6)(service, ofRelease), words);
        if (pods.length > 0)
            continue;
        const hint = 'Give the pods these labels, or correct the selector of the Service.';
        return { text: `${(0,manifests_manifests/* nameOf */.Vb)(service)} selects no pod: ${words}`, hint };
    }
    return undefined;
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/diagnostics.js






/** Pods and events shown at most, so that the cause stays visible. */
const MOST = 8;
const LOG_LINES = 20;
/** Failures that occur only after the pods are ready. */
const SILENT = 'URL_DOES_NOT_ANSWER';
/** The load balancer itself responded that it had no backend. */
const REACHED = /: status \d{3}$/;
const containerText = (pod) => pod.containers
    .map(({ name, ready, restarts, reason }) => {
    const state = reason ?? (ready ? 'ready' : 'not ready');
    return `${name} ${state}${restarts === 0 ? '' : `, ${restarts} restarts`}`;
})
    .join('; ');
const podLine = (pod) => `  ${pod.name}  ${pod.phase}${pod.node === undefined ? '' : ` on ${pod.node}`}  ${containerText(pod)}${pod.message === undefined ? '' : `\n    ${pod.message}`}`;
const eventLine = (event) => `  ${event.object.kind}/${event.object.name}  ${event.reason}${event.count > 1 ? ` (${event.count} times)` : ''}: ${event.message}`;
/** A container whose log explains more than its state, since it has run. */
const talkative = (pods) => {
    for (const { name: pod, namespace, initContainers, containers } of pods) {
        const found = [...initContainers, ...containers].find(({ ready, restarts, end }) => !ready && (restarts > 0 || end !== undefined));
        if (found !== undefined)
            return { pod, namespace, container: found.name };
    }
    return undefined;
};
const section = (title, lines) => lines.length === 0 ? [] : [title, ...lines];
const logOf = async ({ pods }, ofRelease, kubernetes) => {
    const talk = talkative(pods);
    if (talk === undefined)
        return [];
    const log = await kubernetes
        .logs(talk.namespace || ofRelease, talk.pod, talk.container, LOG_LINES)
        .catch((error) => `(not to be had: ${(0,action_error/* messageOf */.b)(error)})`);
    const lines = log
        .trimEnd()
        .split('\n')
        .filter((line) => line !== '');
    return section(`Log of ${talk.pod}:`, lines);
};
/** The network's explanation for the load balancers of the release and of its controllers. */
const askNetwork = async (message, objects, namespace, { kubernetes, readPaths }) => {
    const { services, direct, strangers } = await behindControllers(objects, namespace, kubernetes);
    const unnamed = direct.filter(({ podPorts }) => podPorts.length === 0);
    const unknown = [...strangers, ...unnamed.map(({ address }) => address)];
    // Rules are judged where it is known to which ports they lead.
    if (unknown.length > 0)
        return { lines: unknown.map(strangerText) };
    const isReached = REACHED.test(message);
    const release = { objects: [...objects, ...services], direct, isReached };
    const witness = await networkWitness(release, readPaths);
    return { ...witness, lines: [...witness.lines, ...direct.map(directText)] };
};
const directText = ({ address, podPorts }) => `The load balancer at ${address} is of no Service. It sends to pods at their own ports (${podPorts.join(', ')}).`;
const strangerText = (address) => `The load balancer at ${address} is of no Service. If it sends to pods at their own ports, rules from its subnet to that of the pods have to allow these.`;
/**
 * Finds the likely cause of a failed deployment, and what an engineer would look at first: the
 * release's own pods that are not ready, recent warnings, the end of a failing container's log.
 * Never throws: it must not hide the failure.
 */
const diagnose = async (failure, objects, namespace, { kubernetes, since, readPaths }) => {
    try {
        const scene = await releaseScene(objects, namespace, kubernetes, since);
        const isSilent = failure.code === SILENT;
        const [cause, network, log] = await Promise.all([
            isSilent
                ? serviceCause(objects, namespace, kubernetes)
                : findCause(failure.message, scene, kubernetes),
            isSilent
                ? askNetwork(failure.message, objects, namespace, { kubernetes, readPaths })
                : undefined,
            logOf(scene, namespace, kubernetes),
        ]);
        const evidence = [
            ...section('Pods that are not ready:', scene.pods.slice(0, MOST).map(podLine)),
            ...section('Warnings:', scene.events.slice(-MOST).map(eventLine)),
            ...section('Network paths:', (network?.lines ?? []).map((line) => `  ${line}`)),
            ...log,
        ].join('\n');
        return { cause: cause ?? network?.cause, evidence };
    }
    catch (error) {
        return { evidence: `(no diagnostics: ${(0,action_error/* messageOf */.b)(error)})` };
    }
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/namespace.js

/**
 * Creates a namespace unless it exists, and leaves an existing one unchanged: permissions inside a
 * namespace do not allow creating it.
 *
 * @returns whether it was made
 * @throws ActionError CLUSTER_FORBIDDEN if it is missing and may not be created
 */
const ensureNamespace = async (name, namespaces) => {
    const found = await check(name, namespaces);
    if (found !== undefined)
        return false;
    return namespaces.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
};
/** A restricted role may deploy without seeing the namespace; Helm reports a missing one. */
const check = async (name, namespaces) => {
    try {
        return await namespaces.find(name);
    }
    catch (error) {
        if (error instanceof action_error/* ActionError */.l && error.code === 'CLUSTER_FORBIDDEN')
            return 'hidden';
        throw error;
    }
};

// EXTERNAL MODULE: ./dist.src/stages/deploy/render.js + 5 modules
var render = __webpack_require__(86401);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/node-fit.js
var node_fit = __webpack_require__(50332);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/require-nodes.js





const NODES = { apiVersion: 'v1', kind: 'Node' };
/** Why no node accepts the pods of an object; undefined if one does. */
const refusalOf = (object, nodes) => {
    const spec = (0,pod_spec/* podSpecOf */.qz)(object);
    if (spec === undefined || (0,json.at)(object, 'kind') === 'DaemonSet')
        return undefined;
    const misfits = nodes.map((node) => (0,node_fit/* misfit */.h)(spec, node));
    if (misfits.includes(undefined))
        return undefined;
    if (!misfits.includes('taints')) {
        return `${(0,manifests_manifests/* nameOf */.Vb)(object)} asks for nodes with ${(0,node_fit/* asksOfNodes */.D)(spec)}, and none has that`;
    }
    const taints = nodes
        .filter((_, index) => misfits[index] === 'taints')
        .flatMap((node) => (0,json/* list */.p_)((0,json.at)(node, 'spec', 'taints')))
        .map((taint) => String((0,json.at)(taint, 'key')));
    return `${(0,manifests_manifests/* nameOf */.Vb)(object)} does not tolerate the taints of its nodes: ${[...new Set(taints)].join(', ')}`;
};
/**
 * Checks the node requirements of a release's pods against the existing nodes, before anything is
 * changed. Only warns if there are managed nodes, which may be autoscaled; skipped without
 * permission to list nodes.
 *
 * @throws ActionError NO_NODE_FITS
 */
const requireNodes = async (objects, hasManagedNodes, kubernetes, progress) => {
    if (!objects.some((object) => (0,pod_spec/* podSpecOf */.qz)(object) !== undefined))
        return;
    const found = await kubernetes.listObjects(NODES, '').catch(() => []);
    if (found.length === 0)
        return;
    const nodes = found.map(({ object }) => object);
    const refusals = objects.flatMap((object) => refusalOf(object, nodes) ?? []);
    if (refusals.length === 0)
        return;
    const message = refusals.join('\n');
    if (hasManagedNodes)
        return progress.warning(message);
    throw new action_error/* ActionError */.l({
        code: 'NO_NODE_FITS',
        message,
        hint: 'Correct nodeSelector, affinity or tolerations of the chart, or labels and taints of the node pool (node-pool.labels, node-pool.taints). Virtual nodes say amd64 whatever their shape is.',
    });
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout/job-state.js



/**
 * A Job of the release, hooks apart: Helm waits for those itself.
 * @param isAwaited whether to wait for a running one; a failed one is always reported
 */
const jobState = (object, isAwaited) => {
    const isOver = ['Complete', 'SuccessCriteriaMet'].some((type) => conditionOf(object, type)?.status === 'True');
    if (isOver)
        return done;
    const failure = ['Failed', 'FailureTarget']
        .map((type) => conditionOf(object, type))
        .find((one) => one?.status === 'True');
    if (failure !== undefined) {
        const hint = 'See the log of its pod below. A Job keeps its pods as they are: delete it, or give it a new name, to have it run again.';
        return failed(`failed: ${failure.reason}: ${object_fields_wordsOf(failure)}`, hint);
    }
    if ((0,json.at)(object, 'spec', 'suspend') === true)
        return doneWith('is suspended');
    const count = statusCount(object, 'succeeded');
    return isAwaited ? waiting(`${count} pods succeeded so far`) : doneWith('still runs');
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout/workload-state.js



/**
 * Judges like `kubectl rollout status` (polymorphichelpers/rollout_status.go), and detects what it
 * would wait for in vain.
 */
const wantedOf = (object) => (0,json/* count */.U9)((0,json.at)(object, 'spec', 'replicas'), 1);
const unseen = waiting('its controller has not seen the newest spec yet');
const of = (have, wanted, more = '') => waiting(`${have} of ${wanted}${more}`);
/** A Deployment: all replicas of the newest ReplicaSet are available, and no old pod is left. */
const deploymentState = (object) => {
    if ((0,json.at)(object, 'spec', 'paused') === true) {
        return doneWith('is paused: its pods stay as they are until `kubectl rollout resume`');
    }
    if (!isObserved(object))
        return unseen;
    const progressing = conditionOf(object, 'Progressing');
    if (progressing?.reason === 'ProgressDeadlineExceeded') {
        const hint = 'Mend what keeps the pods from getting ready; raise progressDeadlineSeconds of the Deployment if they only need longer.';
        return failed('made no progress within its progressDeadlineSeconds', hint);
    }
    const wanted = wantedOf(object);
    const updated = statusCount(object, 'updatedReplicas');
    const available = statusCount(object, 'availableReplicas');
    const old = statusCount(object, 'replicas') - updated;
    if (updated < wanted)
        return of(Math.min(updated, available), wanted);
    if (old > 0)
        return of(Math.min(updated, available), wanted, `, ${old} of the old pods left`);
    return available < updated ? of(available, updated) : done;
};
/** A StatefulSet; below its partition, and with OnDelete, pods stay as they are. */
const statefulSetState = (object) => {
    if (!isObserved(object))
        return unseen;
    const wanted = wantedOf(object);
    const ready = statusCount(object, 'readyReplicas');
    const updated = statusCount(object, 'updatedReplicas');
    if (ready < wanted)
        return of(ready, wanted);
    const isNewest = (0,json.at)(object, 'status', 'updateRevision') === (0,json.at)(object, 'status', 'currentRevision');
    if ((0,json/* text */.Qq)((0,json.at)(object, 'spec', 'updateStrategy', 'type')) === 'OnDelete') {
        return isNewest ? done : doneWith('replaces its pods only when they are deleted (OnDelete)');
    }
    const partition = (0,json/* count */.U9)((0,json.at)(object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition'));
    if (partition > 0) {
        const due = Math.max(wanted - partition, 0);
        if (updated < due)
            return of(updated, due, ' above its partition');
        return isNewest ? done : doneWith(`keeps the pods below its partition of ${partition}`);
    }
    return isNewest ? done : of(updated, wanted, ' updated');
};
/**
 * A DaemonSet.
 * @param unrun its pods on virtual nodes, which never run: they are not awaited
 */
const daemonSetState = (object, unrun) => {
    if (!isObserved(object))
        return unseen;
    const all = statusCount(object, 'desiredNumberScheduled');
    const wanted = Math.max(all - unrun, 0);
    const available = statusCount(object, 'numberAvailable');
    if (available < wanted)
        return of(available, wanted);
    const note = `runs on ${wanted} nodes, not on ${unrun} virtual ones`;
    const end = unrun > 0 ? doneWith(note) : done;
    if ((0,json/* text */.Qq)((0,json.at)(object, 'spec', 'updateStrategy', 'type')) === 'OnDelete') {
        return doneWith('replaces its pods only when they are deleted (OnDelete)');
    }
    const updated = statusCount(object, 'updatedNumberScheduled');
    // Pods that cannot run are updated at once or never, so they are not awaited.
    return updated + unrun < all ? of(updated, wanted, ' updated') : end;
};
/** A standalone ReplicaSet or ReplicationController. */
const replicaSetState = (object) => {
    if (!isObserved(object))
        return unseen;
    const [wanted, ready] = [wantedOf(object), statusCount(object, 'readyReplicas')];
    return ready < wanted ? of(ready, wanted) : done;
};
/** A standalone pod, without a controller. */
const podState = (object) => {
    const phase = (0,json/* text */.Qq)((0,json.at)(object, 'status', 'phase'), 'Pending');
    if (phase === 'Succeeded')
        return done;
    if (phase === 'Failed') {
        const why = (0,json/* text */.Qq)((0,json.at)(object, 'status', 'message')) || (0,json/* text */.Qq)((0,json.at)(object, 'status', 'reason'));
        return failed(`ended${why === '' ? '' : `: ${why}`}`, 'See its log below.');
    }
    return conditionOf(object, 'Ready')?.status === 'True' ? done : waiting(phase);
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout/rollout-watch.js







const rollout_watch_REPLICA_SETS = { apiVersion: 'apps/v1', kind: 'ReplicaSet' };
const CONTROLLER_REVISIONS = { apiVersion: 'apps/v1', kind: 'ControllerRevision' };
const rollout_watch_NODES = { apiVersion: 'v1', kind: 'Node' };
const VIRTUAL = 'node-role.kubernetes.io/virtual-node';
/** The state of a rollout from its watches, and its evaluation. */
class Rollout {
    objects;
    revisions;
    pods;
    #request;
    #virtualNodes;
    /** Jobs that did not exist when the watches started. */
    #gone;
    /** Objects deleted since, in their last seen state. */
    #deleted;
    constructor(request, virtualNodes, gone) {
        this.#request = request;
        this.#virtualNodes = virtualNodes;
        this.#gone = gone;
        this.objects = new LiveObjects(request.namespace);
        this.#deleted = new LiveObjects(request.namespace);
        this.revisions = new LiveObjects(request.namespace);
        this.pods = new LivePods(request.namespace);
    }
    /** Each object with its state. */
    states() {
        return this.#request.tracked.map((one) => ({ one, state: this.#stateOf(one) }));
    }
    /** Handles an event of a watch. A completed Job that is then removed keeps its state. */
    take({ type, view }) {
        const isGone = type === 'DELETED' && !hasEnded(view);
        this.objects.take({ type: isGone ? 'DELETED' : 'MODIFIED', view });
        this.#deleted.take({ type: isGone ? 'MODIFIED' : 'DELETED', view });
    }
    podsOf(live) {
        return ownPods(live, this.pods.all(), this.revisions.all());
    }
    #stateOf(one) {
        if (this.#gone.has(one))
            return doneWith('was removed some time after its end');
        const live = this.objects.get(one);
        const { awaitsJobs } = this.#request;
        // It may have ended and been removed before the first read.
        if (live === undefined && one.kind === 'Job' && !awaitsJobs)
            return doneWith('is not awaited');
        if (live === undefined)
            return this.#missing(one);
        const { object, kind } = live;
        switch (kind) {
            case 'Deployment':
                return deploymentState(object);
            case 'StatefulSet':
                return statefulSetState(object);
            case 'DaemonSet':
                return daemonSetState(object, this.#unrun(live));
            case 'Job':
                return jobState(object, awaitsJobs);
            case 'Pod':
                return podState(object);
            case 'ReplicaSet':
            case 'ReplicationController':
                return replicaSetState(object);
            default:
                return customState(object);
        }
    }
    #missing(one) {
        if (this.#deleted.get(one) === undefined)
            return waiting('not seen yet');
        // Its end may have passed while the watch was away: only what has ended is removed by itself.
        if (one.isPassing)
            return doneWith('was removed before its end was seen');
        return waiting('was deleted and is not back yet');
    }
    /** Pods of a DaemonSet that are assigned to virtual nodes. */
    #unrun(live) {
        const { newest, old } = this.podsOf(live);
        return [...newest, ...old].filter(({ node = '', ready }) => !ready && this.#virtualNodes.has(node)).length;
    }
}
/** Names of the virtual nodes; none without permission to list nodes. */
const virtualNodes = async (tracked, kubernetes) => {
    if (!tracked.some(({ kind }) => kind === 'DaemonSet'))
        return new Set();
    const nodes = await kubernetes.listObjects(rollout_watch_NODES, '').catch(() => []);
    const isVirtual = ({ object }) => (0,json/* record */.g1)((0,json.at)(object, 'metadata', 'labels'))[VIRTUAL] !== undefined;
    return new Set(nodes.filter(isVirtual).map(({ name }) => name));
};
/** Jobs with a time to live that are already gone, and so are done. */
const goneJobs = async (tracked, kubernetes) => {
    const gone = new Set();
    const passing = tracked.filter(({ isPassing }) => isPassing);
    for (const one of passing) {
        const there = await kubernetes.listObjects(one, one.namespace);
        if (!there.some(({ name }) => name === one.name))
            gone.add(one);
    }
    return gone;
};
const rollout_watch_unique = (items, keyOf) => [
    ...new Map(items.map((item) => [keyOf(item), item])).values(),
];
/** Kinds of revisions, by the kind of their owner. */
const revisionKinds = {
    Deployment: rollout_watch_REPLICA_SETS,
    DaemonSet: CONTROLLER_REVISIONS,
};
/** An optional watch: it refines the evaluation, which works without it. */
const optional = (watch) => ({
    failure: new Promise(() => undefined),
    trouble: () => undefined,
    stop: () => watch.stop(),
});
const watchesOf = ({ tracked }, rollout, kubernetes) => {
    const kinds = rollout_watch_unique(tracked, ({ apiVersion, kind, namespace }) => [apiVersion, kind, namespace].join());
    const revisions = kinds.flatMap(({ kind, namespace }) => {
        const of = revisionKinds[kind];
        return of === undefined ? [] : [{ of, namespace }];
    });
    const namespaces = rollout_watch_unique(tracked, ({ namespace }) => namespace);
    return [
        ...kinds.map((one) => kubernetes.watchObjects(one, one.namespace, (seen) => rollout.take(seen))),
        ...revisions.map(({ of, namespace }) => optional(kubernetes.watchObjects(of, namespace, rollout.revisions.take))),
        ...namespaces.map(({ namespace }) => kubernetes.watch('pods', namespace, rollout.pods.take)),
    ];
};
/** Whether a Job is complete or has failed. */
const hasEnded = ({ kind, object }) => kind === 'Job' && jobState(object, true).is !== 'waiting';
/** Starts the watches of a rollout. */
const openRollout = async (request, kubernetes) => {
    const { tracked } = request;
    const [nodes, gone] = await Promise.all([
        virtualNodes(tracked, kubernetes),
        goneJobs(tracked, kubernetes),
    ]);
    const rollout = new Rollout(request, nodes, gone);
    return { rollout, watches: watchesOf(request, rollout, kubernetes) };
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout/stuck.js


/** Milliseconds that something may stay in a state that rarely recovers by itself. */
const stuck_PATIENCE = 45_000;
/** Reasons of a waiting container that end a rollout early, with what to do. */
const hopeless = {
    ImagePullBackOff: 'virtual nodes pull private images only with a pull secret of an auth token: check it and the image',
    ErrImagePull: 'virtual nodes pull private images only with a pull secret of an auth token: check it and the image',
    ErrImageNeverPull: 'set imagePullPolicy to IfNotPresent: a virtual node holds no images beforehand',
    InvalidImageName: 'correct the image reference that the chart renders',
    CreateContainerConfigError: 'a ConfigMap or Secret that the pod refers to is missing',
    CreateContainerError: 'see the message above',
    RunContainerError: 'see the message above',
    CrashLoopBackOff: 'the container starts and ends: see its log',
};
/** A Job restarts its pods itself, and reports when it gives up. */
const retried = ['CrashLoopBackOff', 'RunContainerError'];
const podTrouble = (pod) => {
    const known = [...pod.initContainers, ...pod.containers].find(({ reason = '' }) => Object.hasOwn(hopeless, reason) && !(pod.owner?.kind === 'Job' && retried.includes(reason)));
    if (known?.reason !== undefined) {
        const { reason, message } = known;
        const text = `pod ${pod.name} does not start: ${reason}${message === undefined ? '' : `: ${message}`}`;
        return { what: pod.name, text, hint: hopeless[reason] ?? '' };
    }
    if (pod.reason === undefined || pod.ready || pod.owner?.kind === 'Job')
        return undefined;
    const text = `pod ${pod.name} does not start: ${pod.reason}${pod.message === undefined ? '' : `: ${pod.message}`}`;
    return { what: pod.name, text, hint: 'See the reason above, which the node gives.' };
};
/** Pods that cannot even be created: a quota, an admission rule, a missing service account. */
const workloadTrouble = ({ kind, name, object }) => {
    const refused = conditionOf(object, 'ReplicaFailure');
    if (refused?.status !== 'True')
        return undefined;
    return {
        what: `${kind}/${name}`,
        text: `${kind}/${name} may not make its pods: ${refused.reason}: ${refused.message}`,
        hint: 'See the reason above, which the API server gives.',
    };
};
/** Detects what stays too long in a state that does not recover by itself. */
class Stuck {
    #since = new Map();
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** @throws ActionError ROLLOUT_FAILED */
    check(workloads, pods) {
        const now = this.#clock.now();
        const found = [
            ...workloads.map((one) => workloadTrouble(one)),
            ...pods.map((one) => podTrouble(one)),
        ].filter((one) => one !== undefined);
        const kept = new Set(found.map(({ what }) => what));
        for (const what of this.#since.keys())
            if (!kept.has(what))
                this.#since.delete(what);
        for (const { what, text, hint } of found) {
            const since = this.#since.get(what) ?? now;
            this.#since.set(what, since);
            if (now - since < stuck_PATIENCE)
                continue;
            throw new action_error/* ActionError */.l({ code: 'ROLLOUT_FAILED', message: text, hint });
        }
    }
}

;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout.js




/**
 * Waits until all workloads are rolled out, in whichever namespaces they are.
 *
 * @returns unexpected facts, one sentence each
 * @throws ActionError ROLLOUT_FAILED as soon as one certainly does not get ready, ROLLOUT_TIMED_OUT
 */
const awaitRollout = async (request, kubernetes, waiting, progress) => {
    if (request.tracked.length === 0)
        return [];
    const { rollout, watches } = await openRollout(request, kubernetes);
    const stuck = new Stuck(waiting.clock);
    const notes = await (0,until/* until */.T)({ ...waiting, progress }, watches, () => {
        const states = rollout.states();
        requireHope(states);
        const left = states.filter(({ state }) => state.is === 'waiting').map(({ one }) => one);
        if (left.length === 0)
            return notesOf(states);
        const live = left.map((one) => rollout.objects.get(one)).filter((one) => one !== undefined);
        stuck.check(live, live.flatMap((one) => rollout.podsOf(one).newest));
        progress.waiting(`the rollout: ${describe(states)}`);
        return undefined;
    });
    if (notes === undefined)
        throw timedOut(rollout);
    return notes;
};
const requireHope = (states) => {
    for (const { one, state } of states) {
        if (state.is !== 'failed')
            continue;
        const message = `${one.kind}/${one.name} ${state.text}`;
        throw new action_error/* ActionError */.l({ code: 'ROLLOUT_FAILED', message, hint: state.hint });
    }
};
const notesOf = (states) => states.flatMap(({ one, state }) => state.is === 'done' && state.note !== undefined
    ? [`${one.kind}/${one.name} ${state.note}`]
    : []);
const describe = (states) => states
    .flatMap(({ one, state }) => (state.is === 'waiting' ? [`${one.name} ${state.text}`] : []))
    .join(', ');
const timedOut = (rollout) => {
    const states = rollout.states();
    const pending = states
        .filter(({ state }) => state.is === 'waiting')
        .flatMap(({ one }) => rollout.objects.get(one) ?? [])
        .flatMap((live) => rollout.podsOf(live).newest)
        .find((pod) => !pod.ready && pod.message !== undefined);
    return new action_error/* ActionError */.l({
        code: 'ROLLOUT_TIMED_OUT',
        message: `the rollout is not complete: ${describe(states)}${pending === undefined ? '' : `\n${pending.name}: ${pending.message ?? ''}`}`,
        hint: 'Pending pods mostly lack addresses in the pod subnet or capacity in the virtual node pool; ' +
            'pods that run but are not ready fail their probes. Raise "timeout" if they only need longer.',
    });
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/standing.js


/** A name with a number may contain the number of its revision, e.g. `{{ .Release.Revision }}`. */
const mayHaveRevision = (object) => /\d/.test((0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'name')));
/**
 * The objects in a release's current revision. If a name may contain the revision number, reads
 * Helm's record: a rendering has the next number, which an unchanged release does not get, and a
 * repeated upgrade exceeds.
 */
const standingObjects = async (release, rendered, helm, progress) => {
    if (!rendered.some(mayHaveRevision))
        return rendered;
    try {
        return (await helm.manifest(release)).objects;
    }
    catch (error) {
        progress.info(`${(0,action_error/* messageOf */.b)(error)}; waiting for what the chart renders`);
        return rendered;
    }
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/unchangeable.js


const SERVICES = { apiVersion: 'v1', kind: 'Service' };
const SHAPE = 'service.beta.kubernetes.io/oci-load-balancer-shape';
/**
 * Annotations that OKE reads only when it creates a load balancer, with their defaults (OCI's cloud
 * controller manager 1.35).
 */
const ONCE = {
    'service.beta.kubernetes.io/oci-load-balancer-internal': 'false',
    'oci-network-load-balancer.oraclecloud.com/internal': 'false',
    'oci.oraclecloud.com/load-balancer-type': 'lb',
    'oci.oraclecloud.com/reserved-ips': 'not set',
    'oci.oraclecloud.com/reserved-private-ips': 'not set',
    'oci.oraclecloud.com/compartment-id': 'not set',
};
const unchangeable_noteOf = (object, key, absent = '') => (0,json/* text */.Qq)((0,json/* record */.g1)((0,json.at)(object, 'metadata', 'annotations'))[key], absent);
const isFlexible = (shape) => shape.toLowerCase() === 'flexible';
/** The changes of a Service that have no effect, one sentence each. */
const unchangeable = (before, after) => {
    const changed = ([key, was, is]) => was.toLowerCase() === is.toLowerCase()
        ? []
        : [
            `${key} becomes ${is} and was ${was}; that is read only when a load balancer is made. For another one, give the Service another name.`,
        ];
    const address = (object) => (0,json/* text */.Qq)((0,json.at)(object, 'spec', 'loadBalancerIP'), 'not set');
    const notes = Object.entries(ONCE).map(([key, absent]) => [key, unchangeable_noteOf(before, key, absent), unchangeable_noteOf(after, key, absent)]);
    const shape = unchangeable_noteOf(after, SHAPE);
    const isFixed = isFlexible(unchangeable_noteOf(before, SHAPE)) && shape !== '' && !isFlexible(shape);
    return [
        ...[...notes, ['spec.loadBalancerIP', address(before), address(after)]].flatMap(changed),
        ...(isFixed
            ? [
                `${SHAPE} becomes ${shape} and was flexible, which OKE refuses: write flexible with both bounds at that bandwidth.`,
            ]
            : []),
    ];
};
/** Warns of changes in a release that have no effect on an existing load balancer. */
const warnOfUnchangeable = async (objects, ofRelease, kubernetes, progress) => {
    const wanted = objects.filter((object) => (0,json.at)(object, 'kind') === 'Service' && (0,json.at)(object, 'spec', 'type') === 'LoadBalancer');
    for (const service of wanted) {
        const namespace = (0,manifests_manifests/* namespaceOf */.N6)(service, ofRelease);
        const all = await kubernetes.listObjects(SERVICES, namespace).catch(() => []);
        const live = all.find(({ name }) => `Service/${name}` === (0,manifests_manifests/* nameOf */.Vb)(service));
        if (live === undefined || (0,json.at)(live.object, 'spec', 'type') !== 'LoadBalancer')
            continue;
        for (const sentence of unchangeable(live.object, service))
            progress.warning(`${(0,manifests_manifests/* nameOf */.Vb)(service)}: ${sentence}`);
    }
};

// EXTERNAL MODULE: ./dist.src/core/change.js
var core_change = __webpack_require__(1852);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/release-mark.js
var release_mark = __webpack_require__(77819);
// EXTERNAL MODULE: ./dist.src/stages/with-heartbeat.js
var with_heartbeat = __webpack_require__(2933);
// EXTERNAL MODULE: ./dist.src/stages/deploy/free-release.js
var free_release = __webpack_require__(6228);
// EXTERNAL MODULE: ./dist.src/stages/deploy/kept-replicas.js
var kept_replicas = __webpack_require__(27038);
// EXTERNAL MODULE: ./dist.src/stages/deploy/review-release.js
var review_release = __webpack_require__(49742);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/upgrade.js







/**
 * Milliseconds before a release is read again that others locked first, or whose upgrade the API
 * server interrupted: each failed upgrade may leave a revision.
 */
const pause = (count) => Math.min(1_000 * 2 ** (count - 1), 15_000);
/**
 * A failed or stopped upgrade may have changed objects: Helm keeps it as a revision, if that can
 * still be read.
 */
const leftBehind = async (release, before, helm) => {
    const revisions = await helm.history(release).catch(() => undefined);
    if (revisions === undefined) {
        return `release ${release.name} to revision ${(before ?? 0) + 1}, whose end is not known`;
    }
    const newest = revisions.at(-1);
    if (newest === undefined || newest.revision === before)
        return undefined;
    const { revision, status } = newest;
    return status === 'deployed'
        ? undefined
        : `release ${release.name} to revision ${revision}, which is ${status}`;
};
/** Whether Helm did not record the upgrade; the release is recovered from that only once. */
const isUnrecorded = (error) => error instanceof action_error/* ActionError */.l && error.code === 'RELEASE_NOT_RECORDED';
/** Whether a failed upgrade may be retried, after checking what it left. */
const mayRepeat = (error, count, { waiting }) => (0,free_release/* isPassing */.WG)(error) &&
    (count === 1 || !isUnrecorded(error)) &&
    waiting.signal?.aborted !== true &&
    waiting.clock.now() < waiting.deadline;
const reportRepair = ({ name }, { changes }, progress) => {
    const lines = changes.map((change) => `  ${(0,core_change/* changeText */.k)(change)}`);
    progress.warning(`Release ${name} is not in the cluster as deployed; repairing:\n${lines.join('\n')}`);
};
/** The release with the replicas that HPAs have set. */
const keeping = (release, { held = [] }) => held.length === 0 ? release : { ...release, edits: { ...release.edits, replicas: held } };
/** @returns the revision that now contains `objects`, and whether Helm was run to create it */
const bringUp = async (release, objects, tools) => {
    const { helm, runs, waiting, progress, changed } = tools;
    for (let count = 1;; count++) {
        const last = await (0,free_release/* freeRelease */.SA)(release, tools);
        const review = await (0,review_release/* reviewRelease */.w)(release, objects, last, tools);
        if (review.unseen !== undefined) {
            progress.warning(`The cluster was not compared with the release: ${review.unseen}`);
        }
        if (review.verdict === 'unchanged' && last !== undefined) {
            return { revision: last, isMade: false };
        }
        if (review.verdict === 'repair')
            reportRepair(release, review, progress);
        for (const held of review.held ?? [])
            progress.info((0,kept_replicas/* heldText */.D)(held));
        try {
            const left = Math.max(waiting.deadline - waiting.clock.now(), 1_000);
            const mark = (0,release_mark/* formatMark */.ry)(runs.own, count);
            const work = helm.upgrade(keeping(release, review), mark, left, waiting.signal);
            const tick = () => progress.waiting('helm upgrade');
            return { revision: await (0,with_heartbeat/* withHeartbeat */.p)(waiting.clock, work, tick), isMade: true };
        }
        catch (error) {
            if (!mayRepeat(error, count, tools)) {
                const left = await leftBehind(release, last?.revision, helm);
                if (left !== undefined)
                    changed(left);
                throw error;
            }
            progress.info(`${(0,action_error/* messageOf */.b)(error)}; looking at the release again`);
            const left = Math.max(waiting.deadline - waiting.clock.now(), 0);
            await waiting.clock.sleep(Math.min(pause(count), left), waiting.signal);
        }
    }
};
/**
 * Brings the release to a revision that contains `objects`; an existing one stays. Recovers first
 * what an earlier run left pending, and waits for concurrent runs.
 *
 * @throws ActionError RELEASE_BUSY, RELEASE_NOT_RECORDED, CLUSTER_*, PROCESS_*
 */
const upgradeRelease = async (release, objects, tools) => {
    const { progress } = tools;
    const changes = [];
    const changed = (description) => {
        changes.push(description);
        tools.changed(description);
    };
    const { revision, isMade } = await bringUp(release, objects, { ...tools, changed });
    const which = `revision ${revision.revision}`;
    if (isMade) {
        progress.info(`${release.name} is ${which}`);
        changed(`release ${release.name} to ${which}`);
    }
    else {
        progress.info(`${release.name} is at ${which} already, nothing changed`);
    }
    return { revision: revision.revision, changes };
};

;// CONCATENATED MODULE: ./dist.src/stages/secrets/apply.js


/** Applies what is new or differs; only reports leftovers, since others may use them by now. */
const applySecrets = async ({ manifests, changes, leftovers }, kubernetes, progress, changed = () => undefined) => {
    for (const manifest of manifests) {
        const change = changes.find(({ target }) => target === (0,manifests_manifests/* nameOf */.Vb)(manifest));
        if (change === undefined)
            continue;
        await kubernetes.apply(manifest);
        progress.info(`${change.target}: ${change.description}`);
        changed((0,core_change/* changeText */.k)(change));
    }
    for (const name of leftovers) {
        progress.warning(`ExternalSecret/${name} was made here and is not described any more: kubectl delete externalsecret ${name} removes it with its Secret`);
    }
};

// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
// EXTERNAL MODULE: ./dist.src/stages/watched.js
var stages_watched = __webpack_require__(25444);
// EXTERNAL MODULE: ./dist.src/stages/secrets/objects.js
var secrets_objects = __webpack_require__(66100);
// EXTERNAL MODULE: ./dist.src/stages/secrets/plan.js
var secrets_plan = __webpack_require__(86937);
;// CONCATENATED MODULE: ./dist.src/stages/secrets/stores.js


const STORES = ['SecretStore', 'ClusterSecretStore'];
/** Undefined for another object, and for a store of another provider. */
const oracleStoreOf = (object) => {
    const oracle = (0,json.at)(object, 'spec', 'provider', 'oracle');
    if (oracle === undefined || !(0,secrets_objects/* isOfOperator */.mA)(object, ...STORES))
        return undefined;
    return {
        kind: (0,json/* text */.Qq)((0,json.at)(object, 'kind')),
        name: (0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'name')),
        vault: (0,json/* text */.Qq)((0,json.at)(oracle, 'vault')),
        region: (0,json/* text */.Qq)((0,json.at)(oracle, 'region')),
        principal: (0,json/* text */.Qq)((0,json.at)(oracle, 'principalType')),
        hasKeys: (0,json.at)(oracle, 'auth') !== undefined,
        serviceAccount: (0,json/* text */.Qq)((0,json.at)(oracle, 'serviceAccountRef', 'name')),
    };
};
/** The store that an ExternalSecret names: its kind and name. */
const storeRefOf = (externalSecret) => {
    const ref = (0,json.at)(externalSecret, 'spec', 'secretStoreRef');
    return { kind: (0,json/* text */.Qq)((0,json.at)(ref, 'kind'), 'SecretStore'), name: (0,json/* text */.Qq)((0,json.at)(ref, 'name')) };
};

;// CONCATENATED MODULE: ./dist.src/stages/secrets/statement.js
/** Returns the policy statement with which a service account can read the contents of secrets. */
const readStatement = ({ namespace, serviceAccount, clusterId }) => {
    const conditions = [
        `request.principal.type='workload'`,
        `request.principal.namespace='${namespace}'`,
        `request.principal.service_account='${serviceAccount}'`,
        `request.principal.cluster_id='${clusterId ?? 'OCID of the cluster'}'`,
    ];
    return `Allow any-user to read secret-family in compartment NAME where all {${conditions.join(', ')}}`;
};

;// CONCATENATED MODULE: ./dist.src/stages/secrets/sync-cause.js

const sync_cause_namesOf = ({ wanted }) => wanted.map((one) => `"${one}"`).join(', ');
const vaultOf = ({ store }) => store === undefined ? 'the vault' : `vault ${store.vault}`;
const accountOf = ({ store }) => store?.serviceAccount ?? '';
/** OCI returns the same for missing and forbidden: other facts decide. */
const notFound = (failure) => {
    const { namespace, clusterId, isStoreTrusted, isVaultSeen } = failure;
    const account = accountOf(failure);
    const reader = { namespace, serviceAccount: account === '' ? 'ACCOUNT' : account, clusterId };
    const statement = readStatement(reader);
    if (isStoreTrusted) {
        return {
            text: `${vaultOf(failure)} has no secret ${sync_cause_namesOf(failure)}, or it lies in another compartment than those which can be read`,
            hint: `Correct the name, or add a statement for the compartment of the secret:\n${statement}`,
        };
    }
    const whose = account === ''
        ? 'the service account of the operator'
        : `service account ${namespace}/${account}`;
    const vault = isVaultSeen ? '' : ` Is it the right vault (${vaultOf(failure)})?`;
    return {
        text: `OCI does not let ${whose} read ${sync_cause_namesOf(failure)}: the policy statement is missing, or ${vaultOf(failure)} has no such secret`,
        hint: `Write the statement where the secrets lie; it counts some minutes later:\n${statement}\nIf it is there: is there a secret of that name, and not to be deleted?${vault}`,
    };
};
const noAccount = (failure) => ({
    text: `service account ${failure.namespace}/${accountOf(failure)} is not there`,
    hint: 'Name one that the chart makes or that is there (service-account), and name it in the policy.',
});
const noIdentity = (failure) => ({
    text: `OKE gave service account ${failure.namespace}/${accountOf(failure)} no identity`,
    hint: 'Workload identity needs an enhanced cluster, and pods that reach TCP 12250 of the API endpoint; ensure-network adds the rules.',
});
const noProperty = (failure) => ({
    text: `${sync_cause_namesOf(failure)} in ${vaultOf(failure)} is no JSON with the property that is asked for`,
    hint: 'Correct "property", or store the secret as a JSON object.',
});
const ownedElsewhere = ({ name }) => ({
    text: `the Secret that ExternalSecret/${name} is for is owned by another one`,
    hint: 'Give it another name.',
});
/** Messages of the operator and the SDK, and their meaning; the most certain first. */
const judges = [
    [/serviceaccounts? "[^"]*" not found/i, noAccount],
    [/Proxymux|RPST|cluster type is enhanced|:12250|resourcePrincipalSessionTokens/i, noIdentity],
    [/NotAuthorizedOrNotFound|status code:? 404|Authorization failed or requested/i, notFound],
    [/missing Key in secret|unable to unmarshal secret/i, noProperty],
    [/owned by another/i, ownedElsewhere],
];
/** Why an ExternalSecret is not synced, and what to do; the operator's message if unknown. */
const syncCause = (failure) => {
    const found = judges.find(([says]) => says.test(failure.said));
    if (found !== undefined)
        return found[1](failure);
    if (failure.said === '') {
        return {
            text: 'the External Secrets Operator has not looked at it',
            hint: 'Does the operator run, and may it work in this namespace? Look at its log.',
        };
    }
    return {
        text: failure.said.split('\n')[0] ?? '',
        hint: `kubectl describe externalsecret ${failure.name} shows what the operator did.`,
    };
};

;// CONCATENATED MODULE: ./dist.src/stages/secrets/sync-state.js

/** The Ready condition of an ExternalSecret or a store. */
const readyOf = (object) => (0,json/* list */.p_)((0,json.at)(object, 'status', 'conditions')).find((one) => (0,json.at)(one, 'type') === 'Ready');
/** The operator records the generation that it synced, with a hash of labels and annotations. */
const isOfNow = (object) => {
    const synced = (0,json/* text */.Qq)((0,json.at)(object, 'status', 'syncedResourceVersion'));
    const generation = (0,json/* count */.U9)((0,json.at)(object, 'metadata', 'generation'), Number.NaN);
    return synced === '' || Number.isNaN(generation) || synced.startsWith(`${generation}-`);
};
/** Undefined stands for an object that is not there. */
const syncStateOf = (object) => {
    const ready = readyOf(object);
    const status = (0,json/* text */.Qq)((0,json.at)(ready, 'status'));
    if (status === 'True')
        return { is: isOfNow(object) ? 'synced' : 'waiting' };
    if (status !== 'False')
        return { is: 'waiting' };
    return { is: 'failed', text: (0,json/* text */.Qq)((0,json.at)(ready, 'message')) || (0,json/* text */.Qq)((0,json.at)(ready, 'reason')) };
};
/** The names in the vault that an ExternalSecret reads. */
const vaultNamesOf = (object) => {
    const spec = (0,json.at)(object, 'spec');
    const names = [
        ...(0,json/* list */.p_)((0,json.at)(spec, 'data')).map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'remoteRef', 'key'))),
        ...(0,json/* list */.p_)((0,json.at)(spec, 'dataFrom')).map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'extract', 'key'))),
    ];
    return [...new Set(names.filter((name) => name !== ''))];
};

;// CONCATENATED MODULE: ./dist.src/stages/secrets/not-synced.js





const storesOf = async ({ namespace, apiVersion }, kubernetes) => {
    const kinds = [
        ['SecretStore', namespace],
        ['ClusterSecretStore', ''],
    ];
    const found = kinds.map(([kind, at_]) => kubernetes.listObjects({ apiVersion, kind }, at_).catch(() => []));
    return (await Promise.all(found)).flat();
};
const conditionText = (object) => (0,json/* list */.p_)((0,json.at)(object, 'status', 'conditions'))
    .map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'message')))
    .join('\n');
const isRef = (ref) => (one) => one.kind === ref.kind && one.name === ref.name;
/**
 * The operator's events and conditions for an ExternalSecret and its store; events are more
 * specific.
 */
const saidOf = async (live, store, namespace, kubernetes) => {
    const events = await kubernetes.list('events', namespace).catch(() => []);
    const of = (object) => events
        .filter(({ type }) => type === 'Warning')
        .filter(({ object: { kind, name } }) => kind === object?.kind && name === object.name)
        .toSorted((a, b) => b.at - a.at)
        .slice(0, 1)
        .map(({ message }) => message);
    const isStoreReady = (0,json.at)(readyOf(store?.object), 'status') === 'True';
    const ofStore = isStoreReady ? [] : [...of(store), conditionText(store?.object)];
    const said = [...of(live), ...ofStore, conditionText(live?.object)];
    return said.filter((one) => one !== '').join('\n');
};
/** What is known about unsynced ones. @param all current ones of the namespace */
const failuresOf = async ({ namespace, clusterId, apiVersion }, left, all, kubernetes) => {
    const stores = await storesOf({ namespace, apiVersion }, kubernetes);
    const synced = all.filter(({ object }) => syncStateOf(object).is === 'synced');
    const failureOf = async (name) => {
        const live = all.find((one) => one.name === name);
        const ref = storeRefOf(live?.object);
        const store = stores.find(isRef(ref));
        return {
            ...{ name, namespace, clusterId, wanted: vaultNamesOf(live?.object) },
            store: oracleStoreOf(store?.object),
            said: await saidOf(live, store, namespace, kubernetes),
            isVaultSeen: (0,json/* text */.Qq)((0,json.at)(readyOf(store?.object), 'reason')) === 'Valid',
            isStoreTrusted: synced.some(({ object }) => sameStore(storeRefOf(object), ref)),
        };
    };
    return Promise.all(left.map(failureOf));
};
/** The error with the reason why each of them is not synced, and the operator's messages. */
const notSynced = async (place, left, all, kubernetes) => {
    const failures = await failuresOf(place, left, all, kubernetes);
    const causes = failures.map((failure) => ({ ...failure, ...syncCause(failure) }));
    const lines = causes.map((one) => `ExternalSecret/${one.name} is not synced: ${one.text}`);
    const said = causes.flatMap((one) => (one.said === '' ? [] : [`  ${one.name}: ${one.said}`]));
    const hints = [...new Set(causes.map(({ hint }) => hint))];
    return new action_error/* ActionError */.l({
        code: 'SECRETS_NOT_SYNCED',
        message: [...lines, ...(said.length > 0 ? ['The operator said:', ...said] : [])].join('\n'),
        hint: hints.join('\n'),
    });
};
const sameStore = (a, b) => a.kind === b.kind && a.name === b.name;

;// CONCATENATED MODULE: ./dist.src/stages/secrets/await-secrets.js








/** Milliseconds that one may fail: the operator retries in growing steps of a second. */
const await_secrets_PATIENCE = 45_000;
/**
 * The first attempt may have failed for something that the upgrade brought, and the next may be
 * minutes away.
 */
const askAgain = async ({ namespace, apiVersion, manifests }, failed, kubernetes, mark) => {
    for (const { name } of failed) {
        const own = manifests.find((one) => one['kind'] === 'ExternalSecret' && (0,json.at)(one, 'metadata', 'name') === name);
        const metadata = { name, namespace, annotations: { [secrets_objects/* SYNC_ANNOTATION */.Ox]: mark } };
        const asked = own === undefined ? { apiVersion, kind: 'ExternalSecret', metadata } : (0,secrets_plan/* marked */.xI)(own, mark);
        // Without permission to write it, waiting is still possible.
        await kubernetes.apply(asked).catch(() => undefined);
    }
};
const await_secrets_liveOf = async ({ namespace, apiVersion, names }, kubernetes) => (await kubernetes.listObjects({ apiVersion, kind: 'ExternalSecret' }, namespace)).filter(({ name }) => names.includes(name));
/**
 * Waits until the operator has synced all secrets of a release, so that no pod waits for one in
 * vain.
 * @throws ActionError SECRETS_NOT_SYNCED that names the cause
 */
const awaitSecrets = async (awaited, kubernetes, waiting, progress) => {
    const { namespace, apiVersion, names } = awaited;
    if (names.length === 0)
        return;
    const { clock } = waiting;
    const before = await await_secrets_liveOf(awaited, kubernetes);
    const failed = before.filter(({ object }) => syncStateOf(object).is === 'failed');
    await askAgain(awaited, failed, kubernetes, String(clock.now()));
    const watched = new stages_watched/* Watched */.l();
    const kind = { apiVersion, kind: 'ExternalSecret' };
    const watch = kubernetes.watchObjects(kind, namespace, watched.take);
    const deadline = Math.min(waiting.deadline, clock.now() + await_secrets_PATIENCE);
    const leftNames = () => names.filter((name) => syncStateOf(watched.get(name)?.object).is !== 'synced');
    const done = await (0,until/* until */.T)({ ...waiting, deadline, progress }, [watch], () => {
        const left = leftNames();
        if (left.length === 0)
            return true;
        progress.waiting(`secrets of the vault: ${left.join(', ')}`);
        return undefined;
    });
    if (done === true)
        return progress.info(`${(0,plural/* plural */.L)(names.length, 'Secret')} of the vault synced`);
    throw await notSynced(awaited, leftNames(), watched.all(), kubernetes);
};

// EXTERNAL MODULE: ./dist.src/stages/secrets/served-api.js
var served_api = __webpack_require__(44002);
;// CONCATENATED MODULE: ./dist.src/stages/secrets/release-secrets.js







/**
 * Creates the described secrets, before an upgrade whose pods need them.
 * @returns what was applied, marked for a new sync where needed
 */
const makeSecrets = async ({ owner, described }, kubernetes, progress, changed) => {
    if (described === undefined)
        return [];
    const plan = await (0,secrets_plan/* planSecrets */.Ds)(described, owner, kubernetes);
    await applySecrets(plan, kubernetes, progress, changed);
    return plan.manifests;
};
/** The ExternalSecrets of a chart, by namespace. */
const ofChart = (objects, ofRelease) => {
    const found = new Map();
    for (const object of objects.filter((one) => (0,secrets_objects/* isOfOperator */.mA)(one, 'ExternalSecret'))) {
        const namespace = (0,manifests_manifests/* namespaceOf */.N6)(object, ofRelease);
        const name = (0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'name'));
        found.set(namespace, [...(found.get(namespace) ?? []), name]);
    }
    return found;
};
/**
 * @param manifests our own, as applied; waits for these and the chart's. @throws ActionError
 * SECRETS_NOT_SYNCED
 */
const awaitReleaseSecrets = async ({ owner, clusterId }, { objects, manifests, }, kubernetes, { waiting, progress }) => {
    const all = ofChart([...objects, ...manifests], owner.namespace);
    for (const [namespace, names] of all) {
        const api = await (0,served_api/* servedApi */.S)(kubernetes, namespace);
        if (api === undefined)
            continue;
        const { apiVersion } = api;
        const own = namespace === owner.namespace ? manifests : [];
        const awaited = { namespace, apiVersion, names: [...new Set(names)], manifests: own, clusterId };
        await awaitSecrets(awaited, kubernetes, waiting, progress);
    }
};

// EXTERNAL MODULE: ./dist.src/values/oci/cluster-region.js
var cluster_region = __webpack_require__(44668);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/version.js
var kubernetes_version = __webpack_require__(12372);
;// CONCATENATED MODULE: ./dist.src/stages/secrets/review.js









const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment' };
const EVERYWHERE = '*';
/**
 * From this version on, workload identity does not exhaust ports, and lost connections are closed
 * (notes of 2.9).
 */
const SOUND = { major: 2, minor: 9 };
const labelsOf = (object) => (0,json/* strings */.P$)((0,json.at)(object, 'metadata', 'labels'));
/** The operator's own Deployment, by the labels of its chart; its webhook has another name. */
const isOperator = (object) => labelsOf(object)['app.kubernetes.io/name'] === 'external-secrets';
/** A chart that includes the operator or its CRDs. */
const bringsOperator = (object) => isOperator(object) ||
    ((0,json.at)(object, 'kind') === 'CustomResourceDefinition' &&
        (0,json/* text */.Qq)((0,json.at)(object, 'spec', 'group')) === 'external-secrets.io');
/**
 * Why a store cannot work; undefined if nothing is known against it.
 * @param hasManagedNodes whether the operator may run on nodes that are instances
 */
const storeFault = (store, hasManagedNodes) => {
    const { kind, name, vault, region, principal, hasKeys } = store;
    const isInstance = principal === 'InstancePrincipal' || (principal === '' && !hasKeys);
    if (isInstance && !hasManagedNodes) {
        const said = principal === ''
            ? 'names no principalType, which means InstancePrincipal'
            : `is of principalType ${principal}`;
        return new action_error/* ActionError */.l({
            code: 'SECRETS_PRINCIPAL_UNFIT',
            message: `${kind}/${name} ${said}: virtual nodes are no instances, so the operator would have no identity`,
            hint: 'Set spec.provider.oracle.principalType to Workload, with a serviceAccountRef that the policy names.',
        });
    }
    const lies = vault.startsWith('ocid1.vault.') ? (0,cluster_region/* regionOfOcid */.r)(vault) : undefined;
    if (lies === undefined || region === '' || lies === region)
        return undefined;
    return new action_error/* ActionError */.l({
        code: 'SECRETS_VAULT_ELSEWHERE',
        message: `${kind}/${name} reads vault ${vault} in ${region}, and the vault lies in ${lies}`,
        hint: `Set spec.provider.oracle.region to ${lies}, or name a vault of ${region}.`,
    });
};
/** Problems and remarks of the operator's own Deployments. */
const reviewOperator = (deployments, progress) => {
    const found = deployments.find(({ object }) => isOperator(object));
    if (found === undefined) {
        return progress.warning('no Deployment in the cluster is labelled as the External Secrets Operator (app.kubernetes.io/name=external-secrets): it may not run');
    }
    if ((0,json/* count */.U9)((0,json.at)(found.object, 'status', 'readyReplicas')) === 0) {
        throw new action_error/* ActionError */.l({
            code: 'SECRETS_OPERATOR_NOT_READY',
            message: `no pod of the External Secrets Operator is ready (Deployment ${found.namespace}/${found.name})`,
            hint: 'Look at its pods (kubectl describe): on virtual nodes they need requests that equal limits.',
        });
    }
    const said = labelsOf(found.object)['app.kubernetes.io/version'] ?? '';
    const version = (0,kubernetes_version/* readVersion */.$4)(said);
    if (version === undefined || (0,kubernetes_version/* compareVersions */.Zy)(version, SOUND) >= 0)
        return;
    progress.warning(`the External Secrets Operator is ${said}: before v2.9.0 it loses connections and runs out of ports with workload identity`);
};
/** The operator's objects in a release. */
const operatorObjects = (objects) => objects.filter((object) => (0,secrets_objects/* isOfOperator */.mA)(object, 'ExternalSecret', ...STORES));
/**
 * Checks before anything is changed that what a chart asks of the operator can come about: the API
 * is served, the operator runs, and each store can read its vault. Without permission to list
 * Deployments, the operator is not checked.
 *
 * @throws ActionError SECRETS_OPERATOR_MISSING, SECRETS_OPERATOR_NOT_READY,
 * SECRETS_PRINCIPAL_UNFIT, SECRETS_VAULT_ELSEWHERE, SECRETS_FORBIDDEN
 */
const requireSecrets = async (objects, { namespace, isDescribed, hasManagedNodes }, kubernetes, progress) => {
    const own = operatorObjects(objects);
    if ((own.length === 0 && !isDescribed) || objects.some(bringsOperator))
        return;
    for (const store of own.flatMap((object) => oracleStoreOf(object) ?? [])) {
        const fault = storeFault(store, hasManagedNodes);
        if (fault !== undefined)
            throw fault;
    }
    const api = await (0,served_api/* servedApi */.S)(kubernetes, namespace);
    const [first] = own;
    if (api === undefined) {
        throw (0,secrets_plan/* operatorMissing */.Fv)(first === undefined ? '"release.secrets" is described' : `the chart has ${(0,manifests_manifests/* nameOf */.Vb)(first)}`);
    }
    requireVersion(own, api.apiVersion);
    const deployments = await kubernetes.listObjects(DEPLOYMENT, EVERYWHERE).catch(() => undefined);
    if (deployments !== undefined)
        reviewOperator(deployments, progress);
};
/** The newest version is certainly served; v1beta1 no longer is where there is v1. */
const requireVersion = (own, served) => {
    const newer = (0,json/* list */.p_)(own).find((object) => served.endsWith('/v1beta1') && (0,json/* text */.Qq)((0,json.at)(object, 'apiVersion')).endsWith('/v1'));
    if (newer === undefined)
        return;
    throw new action_error/* ActionError */.l({
        code: 'SECRETS_OPERATOR_MISSING',
        message: `${(0,manifests_manifests/* nameOf */.Vb)(newer)} is of external-secrets.io/v1, and the cluster serves ${served}`,
        hint: 'Update the operator: v1 is served since its 0.16.',
    });
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy.js



















/**
 * Brings the release to what the chart renders, and waits until the rollout is complete and it
 * responds. An unchanged release is not upgraded, but still awaited.
 *
 * @throws ActionError with the pods, events and logs that explain a failed rollout
 */
const deploy = async (request, clients, progress, run = {}) => {
    const { release, timeout } = request;
    const { helm, kubernetes, clock } = clients;
    const started = clock.now();
    const rendered = await (0,render/* renderInCluster */.wh)(release, helm, progress);
    const { objects, hooks } = rendered;
    await requireClasses(objects, release.namespace, kubernetes, progress);
    const hasManagedNodes = release.checks?.managedNodes ?? false;
    await requireNodes([...objects, ...hooks], hasManagedNodes, kubernetes, progress);
    const { secrets } = request;
    const setting = {
        ...{ namespace: release.namespace, isDescribed: secrets !== undefined, hasManagedNodes },
    };
    await requireSecrets([...objects, ...hooks], setting, kubernetes, progress);
    await warnOfUnchangeable(objects, release.namespace, kubernetes, progress);
    await prepareNamespace(request, clients, run);
    const waiting = { clock, deadline: started + timeout, signal: run.signal };
    const policy = request.onFailure ?? 'keep';
    const before = await revisionBefore(policy, release, helm);
    try {
        return await rollOut(request, rendered, clients, { ...run, waiting, progress });
    }
    catch (error) {
        if (run.signal?.aborted === true)
            throw error;
        const explained = await withDiagnostics(error, [...objects, ...hooks], release.namespace, {
            kubernetes,
            since: started,
            readPaths: clients.readPaths,
        });
        const changed = run.changed ?? (() => undefined);
        const done = await afterFailure(policy, release, before, { helm, progress, changed });
        throw withOutcome(explained, done);
    }
};
const prepareNamespace = async ({ release, createNamespace, pullSecret }, { kubernetes, namespaces }, { changed }) => {
    const { namespace } = release;
    if (createNamespace && (await ensureNamespace(namespace, namespaces))) {
        changed?.(`create namespace ${namespace}`);
    }
    if (pullSecret === undefined)
        return;
    const data = Buffer.from((0,docker_config/* pullSecretConfig */.Aj)(pullSecret.login)).toString('base64');
    await kubernetes.apply({
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: pullSecret.name, namespace },
        type: 'kubernetes.io/dockerconfigjson',
        data: { '.dockerconfigjson': data },
    });
};
const rollOut = async (request, rendered, clients, { waiting, progress, changed = () => undefined, reached, }) => {
    const { release, onPending } = request;
    const { helm, kubernetes, runs } = clients;
    const { name, namespace } = release;
    const tools = { helm, kubernetes, runs, waiting, progress, changed, onPending };
    const { secrets: described, clusterId } = request;
    const secrets = { owner: { name, namespace }, described, clusterId };
    const manifests = await makeSecrets(secrets, kubernetes, progress, changed);
    const upgraded = await upgradeRelease(release, rendered.alone, tools);
    const deployed = { name, namespace, ...upgraded };
    await reached?.(deployed);
    const objects = await standingObjects(release, rendered.objects, helm, progress);
    const around = { waiting, progress };
    await awaitReleaseSecrets(secrets, { objects, manifests }, kubernetes, around);
    const rollout = {
        namespace,
        tracked: trackedOf(objects, namespace),
        awaitsJobs: request.awaitsJobs ?? true,
    };
    const notes = await awaitRollout(rollout, kubernetes, waiting, progress);
    for (const note of notes)
        progress.info(note);
    const doors = doorsOf(objects, namespace);
    if (doors.length === 0)
        return deployed;
    const found = await awaitTargets(doors, kubernetes, waiting, progress);
    const targets = request.mount === undefined ? found : mountedAt(request.mount, found);
    const addressed = { ...deployed, ...urlOf(targets) };
    await reached?.(addressed);
    if (request.response === undefined)
        return addressed;
    // A changed release has to respond several times: old pods may still respond at first.
    const times = deployed.changes.length > 0 ? 3 : 1;
    await (0,await_responses/* awaitResponses */.X)(targets, request.response, {
        probe: clients.probe,
        times,
        waiting,
        progress,
    });
    return { ...addressed, hasAnswered: true };
};
/** The URL for people: the first target that speaks HTTP. */
const urlOf = (targets) => {
    const first = targets.find((target) => target.is === 'http');
    if (first === undefined)
        return {};
    const { url, shown, host } = first;
    return { url: shown, ...(host === undefined ? {} : { addressUrl: url }) };
};
const withOutcome = (error, done) => {
    if (done === undefined || !(error instanceof action_error/* ActionError */.l))
        return error;
    const { code, message, hint, cause } = error;
    return new action_error/* ActionError */.l({ code, message: `${message}\n${done}`, hint, cause });
};
/** The cause comes first, then what was awaited, then the evidence. */
const withDiagnostics = async (error, objects, namespace, around) => {
    if (!(error instanceof action_error/* ActionError */.l))
        return error;
    const { cause, evidence } = await diagnose(error, objects, namespace, around);
    // That pods lack a Secret is a consequence, not the cause.
    const found = error.code === 'SECRETS_NOT_SYNCED' ? undefined : cause;
    if (found === undefined && evidence === '')
        return error;
    const { code, cause: thrown } = error;
    const parts = [found?.text, error.message, evidence].filter((part) => part);
    const hint = found?.hint ?? error.hint;
    return new action_error/* ActionError */.l({ code, message: parts.join('\n'), hint, cause: thrown });
};


/***/ }),

/***/ 6228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   SA: () => (/* binding */ freeRelease),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   js: () => (/* binding */ ABANDONED),
/* harmony export */   mm: () => (/* binding */ isPending)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77819);
/* harmony import */ var _with_heartbeat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2933);




/** Milliseconds after which a pending revision of unknown origin counts as abandoned. */
const ABANDONED = 5 * 60_000;
/** Milliseconds between two reads of the release, and at least between two calls to GitHub. */
const PAUSE = 5_000;
const ASK = 30_000;
const isPending = (revision) => revision?.status.startsWith('pending-') ?? false;
/** Failures after which the release is read again: others hold it, or the response was lost. */
const isPassing = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && (error.isTransient || error.code === 'RELEASE_BUSY');
/**
 * The mark of the newest revision. An upgrade by other tools keeps the labels of the previous
 * revision, and a rollback those of the restored one: such a mark means nothing.
 */
const holderOf = async (release, { revision, status }, helm) => {
    if (status === 'pending-rollback')
        return undefined;
    const marks = await helm.marks(release);
    const mark = marks.get(revision);
    return mark === undefined || mark === marks.get(revision - 1) ? undefined : (0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMark */ .lw)(mark);
};
/** Judges whether the holder of a release is still working; checks from time to time. */
class Holders {
    #release;
    #tools;
    #known;
    #mark;
    constructor(release, tools) {
        this.#release = release;
        this.#tools = tools;
    }
    get text() {
        return (0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .describeMark */ .hU)(this.#mark, this.#tools.runs.own);
    }
    async verdict(last) {
        const { helm, runs, waiting } = this.#tools;
        const now = waiting.clock.now();
        const { revision, at = 0, verdict } = this.#known ?? {};
        if (revision === last.revision && verdict !== undefined && now - at < ASK)
            return verdict;
        if (revision !== last.revision)
            this.#mark = await holderOf(this.#release, last, helm);
        const isOver = this.#mark && (await runs.isOver(this.#mark));
        const found = isOver === undefined ? 'unknown' : isOver ? 'over' : 'alive';
        this.#known = { revision: last.revision, at: now, verdict: found };
        return found;
    }
}
/** Whether the step was ended in the meantime. */
const isEnd = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && ['JOB_CANCELLED', 'TIMED_OUT'].includes(error.code);
/** @returns what was done */
const free = async (release, revisions, { helm, waiting, progress, changed }) => {
    const { clock } = waiting;
    /** If it is interrupted, the release is left half rolled back. */
    const reportStep = async (what, work) => {
        try {
            await (0,_with_heartbeat_js__WEBPACK_IMPORTED_MODULE_3__/* .withHeartbeat */ .p)(clock, work, () => progress.waiting(what));
        }
        catch (error) {
            if (isEnd(error))
                changed(`release ${release.name}: ${what}, which was cut off`);
            throw error;
        }
    };
    const good = revisions.findLast(({ status }) => ['deployed', 'superseded'].includes(status));
    if (good === undefined) {
        await reportStep('helm uninstall', helm.uninstall(release));
        return 'removed a first installation that was cut off';
    }
    const what = `helm rollback to revision ${good.revision}`;
    await reportStep(what, helm.rollback(release, good.revision));
    return `rolled back to revision ${good.revision}, an upgrade was cut off`;
};
/**
 * Brings a release out of a pending state, in which Helm rejects every upgrade. What this run, or
 * one that has ended, left behind is recovered at once; a working holder is awaited; an unknown one
 * counts as abandoned after five minutes.
 *
 * @returns the newest revision, which is not pending
 * @throws ActionError RELEASE_BUSY at the deadline
 */
const freeRelease = async (release, tools) => {
    const { helm, waiting, progress, changed, onPending = 'free' } = tools;
    const { clock, signal } = waiting;
    const deadline = onPending === 'fail' ? clock.now() : waiting.deadline;
    const holders = new Holders(release, tools);
    /** The revision of our own rollback that lost the API server; it has no mark. */
    let cutOff;
    for (;;) {
        const revisions = await helm.history(release);
        const last = revisions.at(-1);
        if (!isPending(last))
            return last;
        const verdict = last.revision === cutOff ? 'over' : await holders.verdict(last);
        const age = clock.now() - last.updated;
        const isLeft = verdict === 'over' || (verdict === 'unknown' && age >= ABANDONED);
        if (isLeft && onPending === 'free') {
            try {
                const done = await free(release, revisions, tools);
                progress.warning(`Release ${release.name}: ${done}`);
                changed(`release ${release.name}: ${done}`);
                continue;
            }
            catch (error) {
                if (!isPassing(error) || clock.now() >= deadline)
                    throw error;
                if (error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.isTransient)
                    cutOff = last.revision + 1;
            }
        }
        if (clock.now() >= deadline) {
            const isKept = onPending !== 'free' && verdict !== 'alive';
            throw busy(release, last, isKept ? 'kept' : verdict, holders.text);
        }
        const until = verdict === 'unknown' && onPending === 'free' ? `, taken for abandoned in ${left(age)}` : '';
        progress.waiting(`release ${release.name}: ${last.status} for ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(Math.max(age, 0))} by ${holders.text}${until}`);
        await clock.sleep(Math.min(PAUSE, Math.max(deadline - clock.now(), 0)), signal);
    }
};
const left = (age) => (0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(Math.max(ABANDONED - age, 0));
const HINTS = {
    kept: 'It stays as it is, as on-pending says. Bring it out of that by helm rollback or helm uninstall, or set on-pending to free.',
    over: 'Run again: it is freed then.',
    alive: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
    unknown: 'Whether that one still works cannot be known. If it does not: helm rollback, or a timeout above five minutes, after which it is taken for abandoned. With "permissions: { actions: read }" the run that holds the release is asked for.',
};
/** The error for a pending release, with what is known about its holder. */
const busy = ({ name }, { revision, status, updated }, verdict = 'unknown', holder = 'another deployment') => {
    const since = new Date(updated).toISOString();
    const works = verdict === 'alive' ? ', which is still in progress' : '';
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'RELEASE_BUSY',
        message: `revision ${revision} of release ${name} is ${status} since ${since}, begun by ${holder}${works}`,
        hint: HINTS[verdict],
    });
};


/***/ }),

/***/ 97921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ awaitResponses),
/* harmony export */   o: () => (/* binding */ describeResponse)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_network_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86615);
/* harmony import */ var _values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44142);



/** Statuses of something that is starting or overloaded: transient. */
const PASSING = new Set([408, 421, 425, 429, 500, 502, 503, 504]);
/**
 * This many equal definite responses in a row come from the application: old pods may respond at
 * first.
 */
const DEFINITE = 3;
/** Milliseconds that a controller may not know an Ingress yet: it returns 404 until then. */
const ROUTED = 30_000;
const requestOf = (target, { path, host, headers }) => {
    if (target.is === 'tcp')
        return { url: target.url };
    const url = (0,_values_network_url_js__WEBPACK_IMPORTED_MODULE_1__/* .joinUrl */ .w)(target.url, path ?? target.path ?? '/');
    return { url, host: target.host ?? host, headers };
};
const shownOf = (target, { path, host }) => {
    if (target.is === 'tcp')
        return target.shown;
    const shown = (0,_values_network_url_js__WEBPACK_IMPORTED_MODULE_1__/* .joinUrl */ .w)(target.shown, path ?? target.path ?? '/');
    return target.host === undefined && host !== undefined ? `${shown} (as ${host})` : shown;
};
const isGood = (target, response, { statuses }) => {
    if ('status' in response)
        return (0,_values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(statuses, response.status);
    if ('isConnected' in response)
        return true;
    // It accepts connections and responds: nothing more is expected.
    return target.is === 'http' && target.isGuess === true && response.isForeign === true;
};
const describeResponse = (response) => {
    if ('status' in response)
        return `status ${response.status}`;
    return 'failure' in response ? response.failure : 'a connection';
};
const isDefinite = (response) => 'status' in response && !PASSING.has(response.status);
const silent = (shown, last) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'URL_DOES_NOT_ANSWER',
    message: `${shown} does not respond as it should: ${describeResponse(last)}`,
    hint: 'status' in last
        ? 'The load balancer is reached; check the application and the requested path.'
        : 'Run ensure-network: clients need the listener port, and the load balancer needs ports 30000-32767 and 10256 of the pods.',
});
const wrong = (shown, status, { statuses }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'URL_ANSWERS_WRONG',
    message: `${shown} responds with status ${status}, not with ${(0,_values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .formatStatuses */ .cr)(statuses)}`,
    hint: 'Give a path that the application has ("path"), the statuses that are right ("expect-status"), the name that it is asked by ("host"), or "path: none" if nothing is to be asked.',
});
/** Probes one target until it has responded as expected this many times in a row. */
const awaitOne = async (target, desired, { probe, times, waiting: { clock, deadline, signal }, progress }) => {
    const shown = shownOf(target, desired);
    const routed = target.is === 'http' && target.isRouted === true;
    const begun = clock.now();
    let [inRow, wrongInRow, status] = [0, 0, 0];
    for (;;) {
        const last = await probe(requestOf(target, desired));
        inRow = isGood(target, last, desired) ? inRow + 1 : 0;
        if (inRow >= times)
            return last;
        if (inRow === 0 && isDefinite(last)) {
            wrongInRow = last.status === status ? wrongInRow + 1 : 1;
            status = last.status;
            const isHeard = !routed || status !== 404 || clock.now() - begun >= ROUTED;
            if (wrongInRow >= DEFINITE && isHeard)
                throw wrong(shown, status, desired);
        }
        else
            wrongInRow = 0;
        if (inRow === 0 && clock.now() >= deadline)
            throw silent(shown, last);
        if (inRow === 0)
            progress.waiting(`a response of ${shown}: ${describeResponse(last)}`);
        await clock.sleep(1_000, signal);
    }
};
const describe = (target, response) => {
    const distrust = 'status' in response ? response.distrust : undefined;
    const but = distrust === undefined ? '' : ` (its certificate is not trusted: ${distrust})`;
    if ('status' in response)
        return `${target.shown} responds${but}`;
    return `${target.shown} takes connections`;
};
/**
 * Waits until every target of a release has responded, the required number of times in a row: a new
 * load balancer can lose its backends again when their first health check fails.
 *
 * @throws ActionError URL_DOES_NOT_ANSWER at the deadline, URL_ANSWERS_WRONG as soon as that is
 * certain
 */
const awaitResponses = async (targets, desired, asking) => {
    const { progress } = asking;
    for (const target of targets) {
        if (target.is === 'unprobed') {
            progress.info(`${target.shown} is not asked: ${target.why}`);
            continue;
        }
        progress.info(describe(target, await awaitOne(target, desired, asking)));
    }
};


/***/ }),

/***/ 51474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ until)
/* harmony export */ });
/** Milliseconds between two evaluations of the watches' state; they make no calls. */
const INTERVAL = 500;
/**
 * Calls `check` until it returns something. Ends early if a watch is refused or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 * @throws the current problem of a watch
 */
const until = async (waiting, watches, check) => {
    const { clock, deadline, signal, progress } = waiting;
    const reported = new Set();
    const broken = watches.map((watch) => watch.failure);
    try {
        for (;;) {
            const found = check();
            if (found !== undefined)
                return found;
            const trouble = watches.map((watch) => watch.trouble()).find((one) => one !== undefined);
            if (clock.now() >= deadline) {
                if (trouble !== undefined)
                    throw trouble;
                return undefined;
            }
            if (trouble !== undefined && !reported.has(trouble.message)) {
                reported.add(trouble.message);
                progress.info(`${trouble.message}; watching again`);
            }
            await Promise.race([clock.sleep(INTERVAL, signal), ...broken]);
        }
    }
    finally {
        await Promise.all(watches.map((watch) => watch.stop()));
    }
};


/***/ }),

/***/ 25444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Watched)
/* harmony export */ });
/** The latest state of each object from a watch. */
class Watched {
    #byName = new Map();
    /** To hand to a watch. */
    take = ({ type, view }) => {
        if (type === 'DELETED')
            this.#byName.delete(view.name);
        else
            this.#byName.set(view.name, view);
    };
    get(name) {
        return this.#byName.get(name);
    }
    all() {
        return [...this.#byName.values()];
    }
}


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withHeartbeat)
/* harmony export */ });
/** Milliseconds between two calls of `tick`. */
const PAUSE = 1_000;
/**
 * Returns the result of `work`, and calls `tick` periodically until then, or until the step ends.
 */
const withHeartbeat = async (clock, work, tick) => {
    const stop = new AbortController();
    const isOn = () => clock.sleep(PAUSE, stop.signal).then(() => true, () => false);
    const ticking = async () => {
        do
            tick();
        while (await isOn());
    };
    const ticks = ticking();
    try {
        return await work;
    }
    finally {
        stop.abort();
        await ticks;
    }
};


/***/ }),

/***/ 50332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ asksOfNodes),
/* harmony export */   h: () => (/* binding */ misfit)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const isOfExpression = (labels, expression) => {
    const value = labels[(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(expression, 'key'))];
    const values = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(expression, 'values')).map((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(one));
    switch ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(expression, 'operator')) {
        case 'In':
            return value !== undefined && values.includes(value);
        case 'NotIn':
            return value === undefined || !values.includes(value);
        case 'Exists':
            return value !== undefined;
        case 'DoesNotExist':
            return value === undefined;
        case 'Gt':
            return Number(value) > Number(values[0]);
        case 'Lt':
            return Number(value) < Number(values[0]);
        default:
            // Unknown operators are assumed to match.
            return true;
    }
};
const required = (spec) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(spec, ...['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'], 'nodeSelectorTerms'));
const hasLabels = (spec, labels) => {
    const selector = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .strings */ .P$)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(spec, 'nodeSelector')));
    const terms = required(spec);
    return (selector.every(([key, value]) => labels[key] === value) &&
        (terms.length === 0 ||
            terms.some((term) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(term, 'matchExpressions')).every((one) => isOfExpression(labels, one)))));
};
/** By the rules of Kubernetes: an empty key stands for all, an empty effect for each. */
const tolerates = (spec, taint) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(spec, 'tolerations')).some((one) => {
    const { key, operator = 'Equal', value = '', effect } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(one);
    const isKey = key === undefined ? operator === 'Exists' : key === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(taint, 'key');
    const isValue = operator === 'Exists' || value === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(taint, 'value'));
    return isKey && isValue && (effect === undefined || effect === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(taint, 'effect'));
});
/** Taints of a node that is not ready come and go. */
const isLasting = (taint) => ['NoSchedule', 'NoExecute'].includes((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(taint, 'effect'))) &&
    !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(taint, 'key')).startsWith('node.kubernetes.io/');
/**
 * Why pods with this spec can never run on a node (its labels, or a taint); undefined if they can.
 */
const misfit = (spec, node) => {
    if (!hasLabels(spec, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .strings */ .P$)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(node, 'metadata', 'labels'))))
        return 'labels';
    const taints = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(node, 'spec', 'taints')).filter(isLasting);
    return taints.every((taint) => tolerates(spec, taint)) ? undefined : 'taints';
};
/** The node requirements of pods with this spec, for people; empty if there are none. */
const asksOfNodes = (spec) => {
    const selector = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .strings */ .P$)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(spec, 'nodeSelector'))).map(([key, value]) => `${key}=${value}`);
    const terms = required(spec).map((term) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(term, 'matchExpressions'))
        .map((one) => {
        const values = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'values')).map((value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value));
        const words = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'key')), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'operator')), values.join(',')];
        return words.filter((word) => word !== '').join(' ');
    })
        .join(' and '));
    return [...selector, ...(terms.length === 0 ? [] : [terms.join(' or ')])].join(', ');
};


/***/ }),

/***/ 12284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   RC: () => (/* binding */ sortManifests),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const HOOK = 'helm.sh/hook';
/** The hook events that a deployment or its removal triggers; those of tests never are. */
const EVENTS = new Set(['install', 'upgrade', 'rollback', 'delete'].flatMap((event) => [
    `pre-${event}`,
    `post-${event}`,
]));
const hookOf = (object) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'annotations', HOOK);
/** `Deployment/edge`. */
const nameOf = (object) => `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'))}/${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name'))}`;
/** The namespace of an object of a release: each may name its own. */
const namespaceOf = (object, ofRelease) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'namespace')) || ofRelease;
const isList = (object) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind')).endsWith('List') && Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'items'));
/** The objects in a `List`, with its hook annotation. */
const unlisted = (object) => {
    if (!isList(object))
        return [object];
    const hook = hookOf(object);
    const items = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'items')).flatMap(unlisted);
    return hook === undefined ? items : items.map((item) => withHook(item, hook));
};
const withHook = (object, hook) => {
    const metadata = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata'));
    const annotations = { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(metadata['annotations']), [HOOK]: hook };
    return { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(object), metadata: { ...metadata, annotations } };
};
/** Removes null fields, which Kubernetes treats as absent. */
const withoutNulls = (value) => {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => inner === null ? [] : [[key, withoutNulls(inner)]]));
};
const events = (hook) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(hook)
    .split(',')
    .map((event) => event.trim().toLowerCase());
/** Groups objects by use. */
const sortManifests = (found, warnings = [], sources = new Map()) => {
    const all = found.flatMap(unlisted).map(withoutNulls);
    return {
        objects: all.filter((object) => hookOf(object) === undefined),
        hooks: all.filter((object) => events(hookOf(object)).some((event) => EVENTS.has(event))),
        warnings,
        sources,
    };
};


/***/ }),

/***/ 86615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ asUrl),
/* harmony export */   w: () => (/* binding */ joinUrl)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);
/* harmony import */ var _parse_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10737);



/**
 * The address of a web application, http or https.
 * @throws ActionError INPUT_INVALID
 */
const asUrl = (text) => {
    const url = (0,_parse_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .D)(text);
    if (url !== undefined && ['http:', 'https:'].includes(url.protocol))
        return url.href;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(text)}" is not an http or https address`,
        hint: 'Write it in full, for example http://140.83.1.2.',
    });
};
/**
 * Appends a path to an address, whatever slashes either has. A path such as `//host` or
 * `http://host` cannot replace the host of the address.
 */
const joinUrl = (url, path) => `${url.replace(/\/+$/, '')}/${path.replace(/^[/\\]+/, '')}`;


/***/ }),

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


/***/ })

};
