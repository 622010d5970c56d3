export const id = 504;
export const ids = [504];
export const modules = {

/***/ 83035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/registry/docker-config.js
var docker_config = __webpack_require__(27790);
// EXTERNAL MODULE: ./dist.src/stages/deploy/after-failure.js
var after_failure = __webpack_require__(24493);
// EXTERNAL MODULE: ./dist.src/stages/deploy/answer/await-answers.js
var await_answers = __webpack_require__(79799);
// EXTERNAL MODULE: ./dist.src/stages/until.js
var until = __webpack_require__(51474);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout/live-objects.js
const keyOf = ({ kind = '', name, namespace }) => `${kind}/${namespace}/${name}`;
/** The newest state of objects in several namespaces, as watches bring it. */
class Placing {
    #byKey = new Map();
    #namespace;
    /** @param namespace of what names none */
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
var manifests = __webpack_require__(12284);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/answer/load-balancer.js

/** The addresses in the status of a Service or an Ingress. */
const addressesOf = (object) => (0,json/* list */.p_)((0,json.at)(object, 'status', 'loadBalancer', 'ingress')).flatMap((entry) => {
    const address = (0,json/* text */.Qq)((0,json.at)(entry, 'ip')) || (0,json/* text */.Qq)((0,json.at)(entry, 'hostname'));
    const ports = (0,json/* list */.p_)((0,json.at)(entry, 'ports'))
        .map((one) => (0,json.at)(one, 'port'))
        .filter((port) => typeof port === 'number');
    return address === '' ? [] : [{ address, ports }];
});

;// CONCATENATED MODULE: ./dist.src/stages/deploy/answer/target.js
const DEFAULT_PORTS = { http: 80, https: 443 };
/** The URL of an address or name; the port is left out where it is the scheme's own. */
const urlAt = (scheme, address, port) => {
    const host = address.includes(':') ? `[${address}]` : address;
    return DEFAULT_PORTS[scheme] === port ? `${scheme}://${host}` : `${scheme}://${host}:${port}`;
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/answer/ingress-targets.js



/** The hosts of its rules, each with whether TLS is set up for it; an empty one stands for all names. */
const hostsOf = (ingress) => {
    const sections = (0,json/* list */.p_)((0,json.at)(ingress, 'spec', 'tls')).map((tls) => (0,json/* list */.p_)((0,json.at)(tls, 'hosts')));
    const isTls = (host) => sections.some((hosts) => hosts.length === 0 || hosts.includes(host));
    const rules = (0,json/* list */.p_)((0,json.at)(ingress, 'spec', 'rules')).map((rule) => (0,json/* text */.Qq)((0,json.at)(rule, 'host')));
    return [...new Set(rules.length === 0 ? [''] : rules)].map((host) => ({
        host,
        isTls: isTls(host),
    }));
};
/** The first path that it leads on for a host: `/` leads nowhere where the rules name others. */
const pathFor = (ingress, host) => {
    const rules = (0,json/* list */.p_)((0,json.at)(ingress, 'spec', 'rules'));
    const rule = rules.find((one) => (0,json/* text */.Qq)((0,json.at)(one, 'host')) === host);
    const paths = (0,json/* list */.p_)((0,json.at)(rule, 'http', 'paths')).map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'path'), '/'));
    const plain = paths.filter((path) => /^\/[\w./~-]*$/.test(path));
    return plain.includes('/') ? '/' : (plain[0] ?? '/');
};
/** A name that stands for many cannot be asked for. */
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
 * Where an Ingress is asked: each host of its rules, at its own address.
 * @param fallback the address of its controller's load balancer, for controllers that write none
 * @returns undefined as long as it has no address
 */
const ingressTargets = (ingress, fallback) => {
    const address = addressesOf(ingress)[0]?.address ?? fallback;
    if (address === undefined)
        return undefined;
    return hostsOf(ingress).map(({ host, isTls }) => hostTarget(address, { host, scheme: isTls ? 'https' : 'http', path: pathFor(ingress, host) }));
};
/** The class that it names; undefined if the default one takes it. */
const classOf = (ingress) => (0,json/* text */.Qq)((0,json.at)(ingress, 'spec', 'ingressClassName')) ||
    (0,json/* strings */.P$)((0,json.at)(ingress, 'metadata', 'annotations'))['kubernetes.io/ingress.class'] ||
    undefined;

;// CONCATENATED MODULE: ./dist.src/stages/deploy/answer/class-check.js





const INGRESS_CLASS = { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass' };
const SERVICE = { apiVersion: 'v1', kind: 'Service' };
const DEFAULT = 'ingressclass.kubernetes.io/is-default-class';
const ALL = '*';
const isKind = (object, kind, group) => (0,json.at)(object, 'kind') === kind && (0,json/* text */.Qq)((0,json.at)(object, 'apiVersion')).startsWith(group);
/** The objects of a kind; undefined where they may not be seen, or the cluster does not know the kind. */
const seen = (kubernetes, kind, namespace = '') => kubernetes.listObjects(kind, namespace).catch(() => undefined);
const missing = (object, kind, name, there) => new action_error/* ActionError */.l({
    code: 'INGRESS_CLASS_MISSING',
    message: `${(0,manifests/* nameOf */.Vb)(object)} is of the class "${name}", and the cluster has no ${kind} of that name: nobody would take it`,
    hint: there.length === 0
        ? `Install the controller that it is for, which brings its ${kind}.`
        : `Name one that is there (${there.join(', ')}), or install the controller that it is for.`,
});
/** Controllers label what they are made of with a part of the name that their class gives them. */
const isOf = (controller, service) => {
    const name = (0,json/* strings */.P$)((0,json.at)(service.object, 'metadata', 'labels'))['app.kubernetes.io/name'] ?? '';
    return name !== '' && controller.includes(name);
};
const namesOf = (own, live) => [
    ...new Set([
        ...own.map((object) => (0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'name'))),
        ...live.map(({ name }) => name),
    ]),
];
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
    for (const ingress of ingresses) {
        const name = classOf(ingress);
        if (name === undefined) {
            const hasDefault = all.some((one) => (0,json/* strings */.P$)((0,json.at)(one, 'metadata', 'annotations'))[DEFAULT] === 'true');
            if (!hasDefault) {
                progress.warning(`${(0,manifests/* nameOf */.Vb)(ingress)} names no class, and no IngressClass is the default one: it is only taken by a controller that takes what has no class`);
            }
        }
        else if (!names.includes(name)) {
            if ((0,json/* text */.Qq)((0,json.at)(ingress, 'spec', 'ingressClassName')) === name) {
                throw missing(ingress, 'IngressClass', name, names);
            }
            // By the old annotation, a controller may take it without an IngressClass.
            progress.warning(missing(ingress, 'IngressClass', name, names).message);
        }
        else if (own.length === 0) {
            await reviewController(ingress, live, kubernetes, progress);
        }
    }
};
const reviewController = async (ingress, classes, kubernetes, progress) => {
    const found = classes.find(({ name }) => name === classOf(ingress));
    const controller = (0,json/* text */.Qq)((0,json.at)(found?.object, 'spec', 'controller'));
    const services = await seen(kubernetes, SERVICE, ALL);
    if (services === undefined || services.some((one) => isOf(controller, one)))
        return;
    progress.warning(`${(0,manifests/* nameOf */.Vb)(ingress)} is of the class "${found?.name ?? ''}" of ${controller}, and no Service in the cluster is labelled as of that controller: it may not run`);
};
const reviewGateways = async (objects, kubernetes) => {
    const group = 'gateway.networking.k8s.io/';
    const gateways = objects.filter((one) => isKind(one, 'Gateway', group));
    const [first] = gateways;
    if (first === undefined)
        return;
    const kind = { apiVersion: (0,json/* text */.Qq)((0,json.at)(first, 'apiVersion')), kind: 'GatewayClass' };
    const live = await seen(kubernetes, kind);
    if (live === undefined)
        return;
    const own = objects.filter((one) => isKind(one, 'GatewayClass', group));
    const names = namesOf(own, live);
    for (const gateway of gateways) {
        const name = (0,json/* text */.Qq)((0,json.at)(gateway, 'spec', 'gatewayClassName'));
        if (!names.includes(name))
            throw missing(gateway, 'GatewayClass', name, names);
    }
};
/**
 * Checks before anything is changed that somebody will take the Ingresses and Gateways of a release.
 * Who may not see the classes is told nothing.
 *
 * @throws ActionError INGRESS_CLASS_MISSING
 */
const requireClasses = async (objects, kubernetes, progress) => {
    await reviewIngresses(objects, kubernetes, progress);
    await reviewGateways(objects, kubernetes);
};
/**
 * The address of the load balancer of an Ingress's controller, for controllers that write none into the
 * Ingress; undefined if it is not to be found.
 */
const controllerAddress = async (ingress, kubernetes) => {
    const [classes, services] = await Promise.all([
        seen(kubernetes, INGRESS_CLASS),
        seen(kubernetes, SERVICE, ALL),
    ]);
    const name = classOf(ingress);
    const isDefault = ({ object }) => (0,json/* strings */.P$)((0,json.at)(object, 'metadata', 'annotations'))[DEFAULT] === 'true';
    const found = classes?.find((one) => (name === undefined ? isDefault(one) : one.name === name));
    const controller = (0,json/* text */.Qq)((0,json.at)(found?.object, 'spec', 'controller'));
    return services
        ?.filter((one) => isOf(controller, one))
        .flatMap(({ object }) => addressesOf(object))[0]?.address;
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/answer/gateway-targets.js



const listenersOf = (gateway) => (0,json/* list */.p_)((0,json.at)(gateway, 'spec', 'listeners')).map((one) => ({
    name: (0,json/* text */.Qq)((0,json.at)(one, 'name')),
    protocol: (0,json/* text */.Qq)((0,json.at)(one, 'protocol')).toUpperCase(),
    port: (0,json/* count */.U9)((0,json.at)(one, 'port'), 80),
    hostname: (0,json/* text */.Qq)((0,json.at)(one, 'hostname')),
}));
const addressOf = (gateway) => (0,json/* list */.p_)((0,json.at)(gateway, 'status', 'addresses'))
    .map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'value')))
    .find((value) => value !== '');
const otherTarget = (address, { protocol, port }) => {
    const url = urlAt('tcp', address, port);
    if (protocol === 'UDP') {
        return { is: 'unprobed', shown: `${address}:${port}`, why: 'UDP says nothing unasked' };
    }
    return { is: 'tcp', url, shown: url };
};
/** The Gateway that a route hangs on, in its own namespace if it names none. */
const parentOf = (route, namespace) => {
    const parents = (0,json/* list */.p_)((0,json.at)(route, 'spec', 'parentRefs'));
    const parent = parents.find((one) => (0,json/* text */.Qq)((0,json.at)(one, 'kind'), 'Gateway') === 'Gateway');
    const name = (0,json/* text */.Qq)((0,json.at)(parent, 'name'));
    if (name === '')
        return undefined;
    const own = (0,json/* text */.Qq)((0,json.at)(parent, 'namespace')) || namespace;
    return { name, namespace: own, listener: (0,json/* text */.Qq)((0,json.at)(parent, 'sectionName')) };
};
/** Where a Gateway is asked that no route of the release names; undefined while it has no address. */
const gatewayTargets = (gateway) => {
    const address = addressOf(gateway);
    if (address === undefined)
        return undefined;
    // Without a route, what it says to HTTP is no answer of the application.
    return listenersOf(gateway).map((listener) => otherTarget(address, listener));
};
/** The first path that a route leads on. */
const pathOf = (route) => {
    const paths = (0,json/* list */.p_)((0,json.at)(route, 'spec', 'rules'))
        .flatMap((rule) => (0,json/* list */.p_)((0,json.at)(rule, 'matches')))
        .filter((match) => (0,json.at)(match, 'path', 'type') !== 'RegularExpression')
        .map((match) => (0,json/* text */.Qq)((0,json.at)(match, 'path', 'value'), '/'));
    return paths.includes('/') ? '/' : (paths[0] ?? '/');
};
/** Where a HTTPRoute is asked: its names, at the address of its Gateway. */
const routeTargets = (route, gateway, listener) => {
    const address = addressOf(gateway);
    if (address === undefined)
        return undefined;
    const own = listenersOf(gateway);
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

;// CONCATENATED MODULE: ./dist.src/stages/deploy/answer/service-targets.js




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
/** What a port speaks: by appProtocol, its name, its number. */
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
/** Whether a Service gets an address that only the VCN and what is connected with it reach. */
const isInternal = (service) => {
    const annotations = (0,json/* strings */.P$)((0,json.at)(service, 'metadata', 'annotations'));
    return INTERNAL.some((name) => annotations[name] === 'true');
};
/** Where a Service of type LoadBalancer is asked; undefined as long as it has no address. */
const serviceTargets = (service) => {
    const [first] = addressesOf(service);
    if (first === undefined)
        return undefined;
    const { address } = first;
    if (isInternal(service)) {
        const why = 'an internal load balancer, which the runner may not reach';
        return [{ is: 'unprobed', shown: `${(0,manifests/* nameOf */.Vb)(service)} at ${address}`, why }];
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
/** Of several ports that speak HTTP one is asked for the path; the others have to take connections. */
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

;// CONCATENATED MODULE: ./dist.src/stages/deploy/answer/doors.js





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
    const namespace = (0,manifests/* namespaceOf */.N6)(object, ofRelease);
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
/** What leads into a release, from its manifests. A Gateway is asked by its routes if it has some. */
const doorsOf = (objects, namespace) => {
    const all = objects.filter(isDoor).map((object) => doorOf(object, namespace));
    const routed = new Set(all.flatMap(({ gateway }) => gateway?.name ?? []));
    return all
        .filter(({ kind, gateway }) => kind !== 'HTTPRoute' || gateway !== undefined)
        .filter(({ kind, name }) => kind !== 'Gateway' || !routed.has(name))
        .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
};
/** What has to be watched for the targets of a door. */
const watchedBy = (door) => door.gateway === undefined
    ? [door]
    : [door, { apiVersion: door.apiVersion, kind: 'Gateway', namespace: door.gateway.namespace }];
/**
 * Where a door is asked; undefined as long as it has no address.
 * @param fallback the address of the ingress controllers' load balancer, if it is known
 */
const targetsOf = (door, live, fallback) => {
    const object = live.get(door)?.object;
    if (object === undefined)
        return undefined;
    if (door.kind === 'Service')
        return serviceTargets(object);
    if (door.kind === 'Ingress')
        return ingressTargets(object, fallback);
    if (door.gateway === undefined)
        return gatewayTargets(object);
    const { gateway } = door;
    const parent = live.get({ ...gateway, kind: 'Gateway' });
    return parent && routeTargets(object, parent.object, gateway.listener);
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/answer/await-targets.js





/** Milliseconds after which an Ingress without an address is asked at its controller's. */
const PATIENCE = 15_000;
const WORDS = {
    Service: 'load balancer',
    HTTPRoute: 'the Gateway of HTTPRoute',
};
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
 * Waits until everything that leads into a release has an address.
 * @returns where it is asked then, by door
 * @throws ActionError LOAD_BALANCER_PENDING, INGRESS_PENDING
 */
const awaitTargets = async (doors, kubernetes, waiting, progress) => {
    const live = new LiveObjects('');
    const watches = unique(doors.flatMap(watchedBy)).map((one) => kubernetes.watchObjects(one, one.namespace, ({ type, view }) => live.take({ type, view: { ...view, namespace: view.namespace || one.namespace } })));
    const fallbacks = new Map();
    const begun = waiting.clock.now();
    const found = () => doors.map((door) => targetsOf(door, live, fallbacks.get(door)));
    const look = async (door) => {
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
            return now.flatMap((targets) => targets ?? []);
        progress.waiting(`the address of ${left.map(wordOf).join(', ')}`);
        if (waiting.clock.now() - begun >= PATIENCE) {
            for (const door of left)
                if (door.kind === 'Ingress')
                    void look(door);
        }
        return undefined;
    });
    if (all !== undefined)
        return all;
    const late = doors.find((_door, index) => found()[index] === undefined) ?? doors[0];
    if (late === undefined)
        return [];
    throw pending(late);
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/cause/cause.js
/** The first rule that fits. */
const ruleFor = (rules, text) => rules.find(({ says }) => says.test(text));

;// CONCATENATED MODULE: ./dist.src/stages/deploy/cause/pod-causes.js

/** Why a pod has no node, or no machine of its own yet. The addresses come first: nodes say it as CPU. */
const PENDING = [
    {
        says: /no free IP|IP address(es)?( left|.*exhaust)|NoAvailableIP|not enough (private )?IP/i,
        text: 'no address is left in the pod subnet',
        hint: 'Every pod takes one: use a larger pod subnet, or fewer pods. An address that was left is free after about a minute.',
    },
    {
        says: /LimitExceeded|QuotaExceeded|service limit|limits? (was|were) exceeded/i,
        text: 'a limit of the tenancy is reached',
        hint: 'Look at Limits, Quotas and Usage for the cores and memory of the shape, and ask for more.',
    },
    {
        says: /out of (host )?capacity/i,
        text: 'OCI has no capacity for the shape at the moment',
        hint: 'Try another availability domain or shape, or again later.',
    },
    {
        // The scheduler says it of nodes that fit else: what it says of other nodes is not the cause.
        says: /Insufficient (cpu|memory|ephemeral-storage)|Too many pods/i,
        text: 'no node has room for the pod, or no address is left in the pod subnet, which is told in the same words',
        hint: 'Look at the free addresses of the pod subnet first; then lower the requests, or enlarge the node pool.',
    },
    {
        says: /untolerated taint/i,
        text: 'the nodes have a taint that the pod does not tolerate',
        hint: 'Add the toleration to the chart, or take the taint from the pool. NotReady nodes are tainted too: look at kubectl get nodes.',
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
        hint: 'Run ensure-node-pool, or look at the work requests of the node pool.',
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
/** Why a pod is not scheduled, or got no machine. */
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
/** Why an image is not pulled: what is known of the pull secret comes before what the node says. */
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
/** The hosts of a pull secret; what else stands there is not looked at. */
const pull_secrets_hostsOf = (secret) => {
    const data = (0,json/* text */.Qq)((0,json/* record */.g1)((0,json.at)(secret, 'data'))[KEY]);
    const config = (0,json/* parseJson */.qF)(Buffer.from(data, 'base64').toString('utf8'));
    return Object.keys((0,json/* record */.g1)((0,json.at)(config, 'auths'))).map((host) => host.replace(/^https?:\/\//, '').replace(/\/.*$/, ''));
};
/** What a pod pulls with; undefined for who may not read Secrets. */
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

/** What the API server refuses, said by Helm or by the events of a controller. */
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
        text: 'an admission webhook does not answer',
        hint: 'Look at its pods. The control plane has to reach them: run ensure-network.',
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
/** Why an object is refused; undefined if the words are not known. */
const refusalCause = (says) => {
    const rule = ruleFor(refusal_cause_RULES, says);
    return rule && { text: rule.text, hint: rule.hint };
};
/** Helm says it one way of an installation, and the other of an upgrade. */
const HOOK = /failed ((?:pre|post)-(?:install|upgrade|rollback|delete))|((?:pre|post)-(?:install|upgrade|rollback|delete)) hooks? failed/;
/** Whether Helm ended since a hook did. */
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
/** What was said of one pod. */
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
 * The likely cause of a failed deployment, the surest kind of evidence first; undefined if nothing is
 * known.
 * @param failure what Helm or the rollout said
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
 * The pods of a workload, told by what made them and not by their names.
 * @param revisions ReplicaSets and ControllerRevisions of the namespace; without them all pods count
 *   as new
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
/** The condition's own words; its reason if it has none. */
const object_fields_wordsOf = ({ reason, message }) => message || reason;

;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout/rollout-state.js
const done = { is: 'done' };
const doneWith = (note) => ({ is: 'done', note });
const waiting = (text) => ({ is: 'waiting', text });
const failed = (text, hint) => ({ is: 'failed', text, hint });

;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout/custom-state.js



const HINT = 'See its status: kubectl describe names the conditions.';
/** Whether it is a kind of its own that runs pods, e.g. a Rollout of Argo or a Service of Knative. */
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
        return doneWith(`is ${why}: promote it to go on`);
    if (phase === 'Degraded')
        return failed(`is ${why}`, HINT);
    return phase === 'Progressing' ? waiting(why) : undefined;
};
/** As kstatus reads any object (kubernetes-sigs/cli-utils): its conditions, the bad ones first. */
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
/** Groups of Kubernetes itself have no dot, or end so. */
const isCustom = (group) => group.includes('.') && !group.endsWith('.k8s.io');
const isTracked = (object) => {
    const group = groupOf((0,json/* text */.Qq)((0,json.at)(object, 'apiVersion')));
    if (isCustom(group))
        return runsPods(object);
    return (tracked[group] ?? []).includes((0,json/* text */.Qq)((0,json.at)(object, 'kind')));
};
/** The objects of a release that roll out, from its manifests; hooks are Helm's business. */
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
/** Hooks are tracked here as everything else is: what fails is looked for, not waited for. */
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
/** A pod that has ended well is no problem. */
const isOpen = ({ ready, phase }) => !ready && phase !== 'Succeeded';
/** The release's own pods and warnings: what others run in the namespace explains nothing. */
const releaseScene = async (objects, namespace, kubernetes, since) => {
    const namespaces = [...new Set([namespace, ...objects.map((one) => (0,manifests/* namespaceOf */.N6)(one, namespace))])];
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
const network_cause_HINT = 'ensure-network adds missing rules, and attaches the groups of pools with attach-groups: true. Routes and gateways are yours to set.';
/** Reads the network once a load balancer does not respond. Never throws. */
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
/** Pod templates of the release that a Service selects. */
const templatesOf = (service, objects, ofRelease) => {
    const selector = (0,json/* strings */.P$)((0,json.at)(service, 'spec', 'selector'));
    const namespace = (0,manifests/* namespaceOf */.N6)(service, ofRelease);
    return objects
        .filter((object) => (0,manifests/* namespaceOf */.N6)(object, ofRelease) === namespace)
        .map((object) => (0,json.at)(object, 'spec', 'template'))
        .filter((template) => isSelected((0,json/* strings */.P$)((0,json.at)(template, 'metadata', 'labels')), selector))
        .filter((template) => template !== undefined);
};
/** What the containers of a pod say that they listen to; they need not say it. */
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
        text: `${(0,manifests/* nameOf */.Vb)(service)} sends to port ${wrong} of its pods, which no container of them names`,
        hint: `Set targetPort to a port that a container listens to; named are ${known.join(', ')}.`,
    };
};
/**
 * Why a load balancer of the release is silent though its pods are ready: it leads to none of them, or to
 * a port that they do not have.
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
        const pods = await kubernetes.list('pods', (0,manifests/* namespaceOf */.N6)(service, ofRelease), words);
        if (pods.length > 0)
            continue;
        const hint = 'Give the pods these labels, or correct the selector of the Service.';
        return { text: `${(0,manifests/* nameOf */.Vb)(service)} selects no pod: ${words}`, hint };
    }
    return undefined;
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/diagnostics.js





/** Pods and events shown at most, so that the cause stays visible. */
const most = 8;
const logLines = 20;
/** Its pods are ready by then. */
const SILENT = 'URL_DOES_NOT_ANSWER';
/** It was the load balancer that had nobody to ask. */
const REACHED = /: status \d{3}$/;
const containerText = (pod) => pod.containers
    .map(({ name, ready, restarts, reason }) => {
    const state = reason ?? (ready ? 'ready' : 'not ready');
    return `${name} ${state}${restarts === 0 ? '' : `, ${restarts} restarts`}`;
})
    .join('; ');
const podLine = (pod) => `  ${pod.name}  ${pod.phase}${pod.node === undefined ? '' : ` on ${pod.node}`}  ${containerText(pod)}${pod.message === undefined ? '' : `\n    ${pod.message}`}`;
const eventLine = (event) => `  ${event.object.kind}/${event.object.name}  ${event.reason}${event.count > 1 ? ` (${event.count} times)` : ''}: ${event.message}`;
/** A container whose log says more than its state: it has run once. */
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
        .logs(talk.namespace || ofRelease, talk.pod, talk.container, logLines)
        .catch((error) => `(not to be had: ${(0,action_error/* messageOf */.b)(error)})`);
    const lines = log
        .trimEnd()
        .split('\n')
        .filter((line) => line !== '');
    return section(`Log of ${talk.pod}:`, lines);
};
/**
 * The likely cause of a failed deployment, and what an engineer would look at first: the release's
 * own pods that are not ready, recent warnings, the end of a failing container's log. Never throws:
 * it must not hide the failure.
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
                ? networkWitness({ objects, isReached: REACHED.test(failure.message) }, readPaths)
                : undefined,
            logOf(scene, namespace, kubernetes),
        ]);
        const evidence = [
            ...section('Pods that are not ready:', scene.pods.slice(0, most).map(podLine)),
            ...section('Warnings:', scene.events.slice(-most).map(eventLine)),
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
 * Makes a namespace where there is none, and leaves one that is there as it is: rights inside of a
 * namespace do not make namespaces.
 *
 * @returns whether it was made
 * @throws ActionError CLUSTER_FORBIDDEN if it is missing and may not be made
 */
const ensureNamespace = async (name, namespaces) => {
    const found = await look(name, namespaces);
    if (found !== undefined)
        return false;
    return namespaces.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
};
/** A role of its own may deploy and not see the namespace; if it is missing, Helm will say so. */
const look = async (name, namespaces) => {
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
// EXTERNAL MODULE: ./dist.src/stages/check/pod-spec.js
var pod_spec = __webpack_require__(51120);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/require-nodes.js





const NODES = { apiVersion: 'v1', kind: 'Node' };
/** Why no node takes the pods of an object; undefined if one does. */
const refusalOf = (object, nodes) => {
    const spec = (0,pod_spec/* podSpecOf */.qz)(object);
    if (spec === undefined || (0,json.at)(object, 'kind') === 'DaemonSet')
        return undefined;
    const misfits = nodes.map((node) => (0,node_fit/* misfit */.h)(spec, node));
    if (misfits.includes(undefined))
        return undefined;
    if (!misfits.includes('taints')) {
        return `${(0,manifests/* nameOf */.Vb)(object)} asks for nodes with ${(0,node_fit/* asksOfNodes */.D)(spec)}, and none has that`;
    }
    const taints = nodes
        .filter((_, index) => misfits[index] === 'taints')
        .flatMap((node) => (0,json/* list */.p_)((0,json.at)(node, 'spec', 'taints')))
        .map((taint) => String((0,json.at)(taint, 'key')));
    return `${(0,manifests/* nameOf */.Vb)(object)} does not tolerate the taints of its nodes: ${[...new Set(taints)].join(', ')}`;
};
/**
 * Holds what the pods of a release ask of their nodes against the nodes that there are, before anything
 * is changed. Where there are managed nodes, which may be made when they are needed, it only warns; who may
 * not list nodes hears nothing.
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
 * @param isAwaited whether one that still runs is waited for; one that failed is told in any case
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



/** The way `kubectl rollout status` judges it (polymorphichelpers/rollout_status.go), and what it waits for in vain. */
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
 * @param unrun its pods on virtual nodes, which run none of them: they are not waited for
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
    // Pods that cannot run are updated at once or never: they are not what is waited for.
    return updated + unrun < all ? of(updated, wanted, ' updated') : end;
};
/** A ReplicaSet or ReplicationController of its own. */
const replicaSetState = (object) => {
    if (!isObserved(object))
        return unseen;
    const [wanted, ready] = [wantedOf(object), statusCount(object, 'readyReplicas')];
    return ready < wanted ? of(ready, wanted) : done;
};
/** A pod of its own, without a controller. */
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
/** What the watches of a rollout have brought, and how it is judged. */
class Rollout {
    objects;
    revisions;
    pods;
    #request;
    #virtualNodes;
    /** Jobs that were not there when the watches began. */
    #gone;
    /** What was deleted since, as it was seen last. */
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
    /** Takes what a watch shows. A Job that came to its end and is then removed stays as it was. */
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
        // It may have ended and gone before anybody looked.
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
        return waiting('was deleted by somebody and is not back yet');
    }
    /** Pods of a DaemonSet that stand on virtual nodes. */
    #unrun(live) {
        const { newest, old } = this.podsOf(live);
        return [...newest, ...old].filter(({ node = '', ready }) => !ready && this.#virtualNodes.has(node)).length;
    }
}
/** Names of the virtual nodes; who may not see nodes knows none. */
const virtualNodes = async (tracked, kubernetes) => {
    if (!tracked.some(({ kind }) => kind === 'DaemonSet'))
        return new Set();
    const nodes = await kubernetes.listObjects(rollout_watch_NODES, '').catch(() => []);
    const isVirtual = ({ object }) => (0,json/* record */.g1)((0,json.at)(object, 'metadata', 'labels'))[VIRTUAL] !== undefined;
    return new Set(nodes.filter(isVirtual).map(({ name }) => name));
};
/** Jobs with a time to live that are gone already: they are done. */
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
/** Kinds that keep revisions, by the kind of what has them. */
const revisionKinds = {
    Deployment: rollout_watch_REPLICA_SETS,
    DaemonSet: CONTROLLER_REVISIONS,
};
/** A watch that may be refused: what it shows makes the judgement finer and is not needed for it. */
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
/** Begins to watch what a rollout is judged by. */
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


/** Milliseconds for which something may stay in a state that rarely heals by itself. */
const patience = 45_000;
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
/** A Job starts its pods again itself, and says when it gives up. */
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
/** Pods that may not even be made: a quota, an admission rule, a missing service account. */
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
/** Notices what stays for too long in a state that does not heal by itself. */
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
            if (now - since < patience)
                continue;
            throw new action_error/* ActionError */.l({ code: 'ROLLOUT_FAILED', message: text, hint });
        }
    }
}

;// CONCATENATED MODULE: ./dist.src/stages/deploy/rollout.js




/**
 * Waits until all workloads are rolled out, in whichever namespaces they are.
 *
 * @returns what somebody may not expect, a sentence each
 * @throws ActionError ROLLOUT_FAILED as soon as one surely does not get ready, ROLLOUT_TIMED_OUT
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


/** A name with a number in it may hold the number of its revision, e.g. `{{ .Release.Revision }}`. */
const mayHaveRevision = (object) => /\d/.test((0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'name')));
/**
 * The objects that a release has in its revision of now. Where a name may hold the number of a revision,
 * Helm's record is read: a rendering has that of the next one, which an unchanged release does not get,
 * and which a repeated upgrade goes past.
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
/** What OKE reads once, when it makes a load balancer (OCI's cloud controller manager 1.35). */
const ONCE = [
    'service.beta.kubernetes.io/oci-load-balancer-internal',
    'oci-network-load-balancer.oraclecloud.com/internal',
];
const noteOf = (object, key) => (0,json/* text */.Qq)((0,json/* record */.g1)((0,json.at)(object, 'metadata', 'annotations'))[key], 'false');
/** Warns of annotations that a release changes and that have no effect on a load balancer that is there. */
const warnOfUnchangeable = async (objects, ofRelease, kubernetes, progress) => {
    const wanted = objects.filter((object) => (0,json.at)(object, 'kind') === 'Service' && (0,json.at)(object, 'spec', 'type') === 'LoadBalancer');
    for (const service of wanted) {
        const namespace = (0,manifests/* namespaceOf */.N6)(service, ofRelease);
        const all = await kubernetes.listObjects(SERVICES, namespace).catch(() => []);
        const live = all.find(({ name }) => `Service/${name}` === (0,manifests/* nameOf */.Vb)(service));
        if (live === undefined || (0,json.at)(live.object, 'spec', 'type') !== 'LoadBalancer')
            continue;
        for (const key of ONCE) {
            const [before, after] = [noteOf(live.object, key), noteOf(service, key)];
            if (before === after)
                continue;
            progress.warning(`${(0,manifests/* nameOf */.Vb)(service)}: ${key} becomes ${after} and was ${before}; that is read only when a load balancer is made. For another one, give the Service another name.`);
        }
    }
};

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
 * Milliseconds before a release is looked at again that others took hold of first, or whose upgrade the
 * API server did not get to its end: each one that fails may leave a revision.
 */
const pause = (count) => Math.min(1_000 * 2 ** (count - 1), 15_000);
/**
 * An upgrade that fails, or is stopped, may have changed objects: Helm keeps it as a revision, unless
 * that cannot be looked at any more.
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
/** What is freed of it is an installation that may work: that is done once. */
const isUnrecorded = (error) => error instanceof action_error/* ActionError */.l && error.code === 'RELEASE_NOT_RECORDED';
/** Whether a failed upgrade may be tried again: what it left is looked at first. */
const mayRepeat = (error, count, { waiting }) => (0,free_release/* isPassing */.WG)(error) &&
    (count === 1 || !isUnrecorded(error)) &&
    waiting.signal?.aborted !== true &&
    waiting.clock.now() < waiting.deadline;
const tellRepair = ({ name }, { changes }, progress) => {
    const lines = changes.map((change) => `  ${(0,review_release/* changeText */.k)(change)}`);
    progress.warning(`Release ${name} is not in the cluster as deployed; repairing:\n${lines.join('\n')}`);
};
/** The release with what an HPA has set. */
const keeping = (release, { held = [] }) => held.length === 0 ? release : { ...release, edits: { ...release.edits, replicas: held } };
/** @returns the revision that holds `objects` now, and whether Helm was let make it */
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
            tellRepair(release, review, progress);
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
 * Brings the release to the revision that holds `objects`; one that holds them already stays. What
 * an earlier run left pending is freed first, and what another one does at the same time awaited.
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

;// CONCATENATED MODULE: ./dist.src/stages/deploy.js
















/**
 * Brings the release to what the chart renders and waits until it is rolled out and answers. An
 * unchanged release is not upgraded, but still waited for.
 *
 * @throws ActionError with the pods, events and logs that explain a failed rollout
 */
const deploy = async (request, clients, progress, run = {}) => {
    const { release, timeout } = request;
    const { helm, kubernetes, clock } = clients;
    const started = clock.now();
    const rendered = await (0,render/* renderInCluster */.wh)(release, helm, progress);
    const { objects, hooks } = rendered;
    await requireClasses(objects, kubernetes, progress);
    const hasManagedNodes = release.checks?.managedNodes ?? false;
    await requireNodes([...objects, ...hooks], hasManagedNodes, kubernetes, progress);
    await warnOfUnchangeable(objects, release.namespace, kubernetes, progress);
    await prepareNamespace(request, clients, run);
    const waiting = { clock, deadline: started + timeout, signal: run.signal };
    const policy = request.onFailure ?? 'keep';
    const before = await (0,after_failure/* revisionBefore */.nA)(policy, release, helm);
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
        const done = await (0,after_failure/* afterFailure */.HP)(policy, release, before, { helm, progress, changed });
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
    const upgraded = await upgradeRelease(release, rendered.alone, tools);
    const deployed = { name, namespace, ...upgraded };
    await reached?.(deployed);
    const objects = await standingObjects(release, rendered.objects, helm, progress);
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
    const targets = await awaitTargets(doors, kubernetes, waiting, progress);
    const addressed = { ...deployed, ...urlOf(targets) };
    await reached?.(addressed);
    if (request.answer === undefined)
        return addressed;
    // A release that was changed has to answer several times: old pods may still answer at first.
    const times = deployed.changes.length > 0 ? 3 : 1;
    await (0,await_answers/* awaitAnswers */.w)(targets, request.answer, { probe: clients.probe, times, waiting, progress });
    return addressed;
};
/** What people open: the first place that speaks HTTP. */
const urlOf = (targets) => {
    const first = targets.find((target) => target.is === 'http');
    return first === undefined ? {} : { url: first.shown };
};
const withOutcome = (error, done) => {
    if (done === undefined || !(error instanceof action_error/* ActionError */.l))
        return error;
    const { code, message, hint, cause } = error;
    return new action_error/* ActionError */.l({ code, message: `${message}\n${done}`, hint, cause });
};
/** The cause comes first, then what was waited for, then the evidence. */
const withDiagnostics = async (error, objects, namespace, around) => {
    if (!(error instanceof action_error/* ActionError */.l))
        return error;
    const { cause: found, evidence } = await diagnose(error, objects, namespace, around);
    if (found === undefined && evidence === '')
        return error;
    const { code, cause } = error;
    const parts = [found?.text, error.message, evidence].filter((part) => part);
    const hint = found?.hint ?? error.hint;
    return new action_error/* ActionError */.l({ code, message: parts.join('\n'), hint, cause });
};


/***/ }),

/***/ 24493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ failurePolicies),
/* harmony export */   HP: () => (/* binding */ afterFailure),
/* harmony export */   nA: () => (/* binding */ revisionBefore)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * What becomes of a release whose deployment fails: it stays as it is, it is rolled back to the
 * revision before, or, beside that, a first installation is removed.
 */
const failurePolicies = ['keep', 'rollback', 'uninstall-if-first'];
/** The newest revision, as it was before the deployment; undefined if nothing is done on failure. */
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
 * Does what is asked for after a deployment that failed. Never throws: the failure is what counts.
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
        tools.progress.warning(`on-failure: ${policy} could not be done: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
        return undefined;
    }
};


/***/ }),

/***/ 79799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeAnswer),
/* harmony export */   w: () => (/* binding */ awaitAnswers)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_network_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86615);
/* harmony import */ var _values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44142);



/** Statuses of something that is about to start, or has too much to do: they pass. */
const PASSING = new Set([408, 421, 425, 429, 500, 502, 503, 504]);
/** The same definite answer so often in a row is the application's: old pods may answer at first. */
const DEFINITE = 3;
/** Milliseconds for which a controller may not have heard of an Ingress: it says 404 meanwhile. */
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
const isGood = (target, answer, { statuses }) => {
    if ('status' in answer)
        return (0,_values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(statuses, answer.status);
    if ('isConnected' in answer)
        return true;
    // It takes connections and speaks: more was not known of it.
    return target.is === 'http' && target.isGuess === true && answer.isForeign === true;
};
const describeAnswer = (answer) => {
    if ('status' in answer)
        return `status ${answer.status}`;
    return 'failure' in answer ? answer.failure : 'a connection';
};
const isDefinite = (answer) => 'status' in answer && !PASSING.has(answer.status);
const silent = (shown, last) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'URL_DOES_NOT_ANSWER',
    message: `${shown} does not respond as it should: ${describeAnswer(last)}`,
    hint: 'status' in last
        ? 'The load balancer is reached; look at the application and the path that is asked for.'
        : 'Run ensure-network: clients need the listener port, and the load balancer needs ports 30000-32767 and 10256 of the pods.',
});
const wrong = (shown, status, { statuses }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'URL_ANSWERS_WRONG',
    message: `${shown} responds with status ${status}, not with ${(0,_values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .formatStatuses */ .cr)(statuses)}`,
    hint: 'Give a path that the application has ("path"), the statuses that are right ("expect-status"), the name that it is asked by ("host"), or "path: none" if nothing is to be asked.',
});
/** Asks one place until it has answered well so many times in a row. */
const awaitOne = async (target, wish, { probe, times, waiting: { clock, deadline, signal }, progress }) => {
    const shown = shownOf(target, wish);
    const routed = target.is === 'http' && target.isRouted === true;
    const begun = clock.now();
    let [inRow, wrongInRow, status] = [0, 0, 0];
    for (;;) {
        const last = await probe(requestOf(target, wish));
        inRow = isGood(target, last, wish) ? inRow + 1 : 0;
        if (inRow >= times)
            return last;
        if (inRow === 0 && isDefinite(last)) {
            wrongInRow = last.status === status ? wrongInRow + 1 : 1;
            status = last.status;
            const isHeard = !routed || status !== 404 || clock.now() - begun >= ROUTED;
            if (wrongInRow >= DEFINITE && isHeard)
                throw wrong(shown, status, wish);
        }
        else
            wrongInRow = 0;
        if (inRow === 0 && clock.now() >= deadline)
            throw silent(shown, last);
        if (inRow === 0)
            progress.waiting(`an answer of ${shown}: ${describeAnswer(last)}`);
        await clock.sleep(1_000, signal);
    }
};
const told = (target, answer) => {
    const distrust = 'status' in answer ? answer.distrust : undefined;
    const but = distrust === undefined ? '' : ` (its certificate is not trusted: ${distrust})`;
    if ('status' in answer)
        return `${target.shown} answers${but}`;
    return `${target.shown} takes connections`;
};
/**
 * Waits until every place of a release has answered, as many times in a row as are asked for: a new
 * load balancer can lose its backends again when their first health check fails.
 *
 * @throws ActionError URL_DOES_NOT_ANSWER at the deadline, URL_ANSWERS_WRONG as soon as that is sure
 */
const awaitAnswers = async (targets, wish, asking) => {
    const { progress } = asking;
    for (const target of targets) {
        if (target.is === 'unprobed') {
            progress.info(`${target.shown} is not asked: ${target.why}`);
            continue;
        }
        progress.info(told(target, await awaitOne(target, wish, asking)));
    }
};


/***/ }),

/***/ 6228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   SA: () => (/* binding */ freeRelease),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   eP: () => (/* binding */ pendingPolicies),
/* harmony export */   js: () => (/* binding */ ABANDONED),
/* harmony export */   mm: () => (/* binding */ isPending)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77819);
/* harmony import */ var _with_heartbeat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2933);




/**
 * What becomes of a release that an earlier deployment left pending: it is freed, once that is surely over
 * or has been silent for five minutes; it is only waited for; or the deployment ends at once.
 */
const pendingPolicies = ['free', 'wait', 'fail'];
/** Milliseconds after which a pending revision of somebody unknown is taken for abandoned. */
const ABANDONED = 5 * 60_000;
/** Milliseconds between two looks at the release, and at least between two questions to GitHub. */
const PAUSE = 5_000;
const ASK = 30_000;
const isPending = (revision) => revision?.status.startsWith('pending-') ?? false;
/** Failures after which the release is looked at again: others hold it, or the answer was lost. */
const isPassing = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && (error.isTransient || error.code === 'RELEASE_BUSY');
/**
 * Who began the newest revision. An upgrade by other means keeps the labels of the revision before,
 * and a rollback those of the revision that it brings back: such a mark says nothing.
 */
const holderOf = async (release, { revision, status }, helm) => {
    if (status === 'pending-rollback')
        return undefined;
    const marks = await helm.marks(release);
    const mark = marks.get(revision);
    return mark === undefined || mark === marks.get(revision - 1) ? undefined : (0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMark */ .lw)(mark);
};
/** Judges by evidence whether the one that holds a release still works; asks for it now and then. */
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
/** Whether the step was ended meanwhile. */
const isEnd = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && ['JOB_CANCELLED', 'TIMED_OUT'].includes(error.code);
/** @returns what was done */
const free = async (release, revisions, { helm, waiting, progress, changed }) => {
    const { clock } = waiting;
    /** Without its end, the release is left in the middle of it. */
    const told = async (what, work) => {
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
        await told('helm uninstall', helm.uninstall(release));
        return 'removed a first installation that was cut off';
    }
    const what = `helm rollback to revision ${good.revision}`;
    await told(what, helm.rollback(release, good.revision));
    return `rolled back to revision ${good.revision}, an upgrade was cut off`;
};
/**
 * Brings a release out of a pending state, in which Helm refuses every upgrade. What this run, or one
 * that has ended, left behind is freed at once; one that works is waited for; of one that nobody knows
 * it is waited until it has been pending for five minutes.
 *
 * @returns the newest revision, which is not pending
 * @throws ActionError RELEASE_BUSY at the deadline
 */
const freeRelease = async (release, tools) => {
    const { helm, waiting, progress, changed, onPending = 'free' } = tools;
    const { clock, signal } = waiting;
    const deadline = onPending === 'fail' ? clock.now() : waiting.deadline;
    const holders = new Holders(release, tools);
    /** Of our rollback that lost the API server; it has no mark. */
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
/** The error for a release that is pending, with what is known of the one that holds it. */
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

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ groupsOfPools),
/* harmony export */   _: () => (/* binding */ poolCards)
/* harmony export */ });
const cardsOf = (pool, subnetIds) => [
    ...(pool.placements.some(({ subnetId }) => subnetIds.includes(subnetId))
        ? [{ pool, of: 'virtual nodes', groupIds: pool.nodeGroupIds }]
        : []),
    ...(subnetIds.includes(pool.podSubnetId)
        ? [{ pool, of: 'pods', groupIds: pool.podGroupIds }]
        : []),
];
/** The cards in the subnets of nodes or pods. In a joint subnet those of the nodes are both. */
const poolCards = (roles, role, pools) => {
    const subnetIds = roles[role]?.subnetIds ?? [];
    const cards = pools.flatMap((pool) => cardsOf(pool, subnetIds));
    if (roles.pods === undefined)
        return cards;
    return cards.filter((one) => one.of === (role === 'pods' ? 'pods' : 'virtual nodes'));
};
const common = (cards) => cards[0]?.groupIds.filter((id) => cards.every(({ groupIds }) => groupIds.includes(id)));
/** The groups that all pools of the subnets have; undefined where there is no pool to tell. */
const groupsOfPools = (roles, pools) => ({
    nodes: common(poolCards(roles, 'nodes', pools)),
    pods: common(poolCards(roles, 'pods', pools)),
});


/***/ }),

/***/ 41614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ planNetwork)
});

// EXTERNAL MODULE: ./dist.src/values/network/security-rule.js
var security_rule = __webpack_require__(30253);
// EXTERNAL MODULE: ./dist.src/values/network/rule-coverage.js
var rule_coverage = __webpack_require__(44201);
;// CONCATENATED MODULE: ./dist.src/stages/network/missing-rules.js


/** Rules of one direction that a security list holds: widely stated, in Oracle's limits only for some. */
const RULES_A_DIRECTION = 200;
/** The rules of every holder, as they will be; reads in the planning are thousands, so no copies. */
class Rules {
    #held;
    #isList;
    added = new Map();
    constructor({ holders }, going) {
        this.#held = new Map([...holders].map(([id, { rules }]) => [id, rules.filter((rule) => !going.has(rule))]));
        this.#isList = (id) => holders.get(id)?.kind === 'security-list';
    }
    #of(ids) {
        return ids.flatMap((id) => [...(this.#held.get(id) ?? []), ...(this.added.get(id) ?? [])]);
    }
    /** Whether the place lets it through, in every subnet that it stands for. */
    covers({ contexts }, { rule, peerGroupIds }) {
        return contexts.every((ids) => (0,rule_coverage/* rulesCover */.vI)(this.#of(ids), rule, peerGroupIds));
    }
    #hasRoom(id, { direction }) {
        return this.#of([id]).filter((rule) => rule.direction === direction).length < RULES_A_DIRECTION;
    }
    /** Into the place's holder, or where that is a full list into another one of the subnet. */
    add({ holderId: first, contexts }, rule) {
        const others = (contexts[0] ?? []).filter((id) => contexts.every((ids) => ids.includes(id)));
        const candidates = this.#isList(first) ? [first, ...others.filter(this.#isList)] : [first];
        const holderId = candidates.find((id) => this.#hasRoom(id, rule)) ?? first;
        this.added.set(holderId, [...(this.added.get(holderId) ?? []), rule]);
    }
    set(holderId, rules) {
        this.added.set(holderId, rules);
    }
}
const needsOf = (wanted, { places }) => places.flatMap((place) => wanted.filter(({ role }) => role === place.role).map((one) => ({ place, wanted: one })));
/**
 * A rule that was added first may be covered by a broader one that came later: such a one is taken
 * out again, so that none of those that stay could be left out.
 */
const withoutSuperfluous = (rules, needs) => {
    for (const [holderId, added] of rules.added) {
        for (const rule of added) {
            const all = rules.added.get(holderId) ?? [];
            rules.set(holderId, all.filter((one) => one !== rule));
            const affected = needs.filter(({ place, wanted }) => place.contexts.some((context) => context.includes(holderId)) &&
                (0,rule_coverage/* ruleMeets */.py)(rule, wanted.rule, wanted.peerGroupIds));
            const isNeeded = affected.some(({ place, wanted }) => !rules.covers(place, wanted));
            if (isNeeded)
                rules.set(holderId, all);
        }
    }
};
/** What has to be added so that every place lets through what its role needs, and no rule more. */
const missingRules = (wanted, inPlace, going) => {
    const needs = needsOf(wanted, inPlace);
    const rules = new Rules(inPlace, going);
    const there = new Set(needs.filter(({ place, wanted: one }) => rules.covers(place, one)));
    const kept = needs.filter((need) => there.has(need));
    const missing = needs.filter((need) => !there.has(need));
    for (const { place, wanted: one } of missing) {
        if (!rules.covers(place, one))
            rules.add(place, one.rule);
    }
    withoutSuperfluous(rules, needs);
    return {
        added: rules.added,
        kept: kept.map(({ place, wanted: one }) => `${place.role}: ${(0,security_rule/* describeRule */.I)(one.rule)}`),
    };
};

// EXTERNAL MODULE: ./dist.src/stages/network/leftover-rules.js
var leftover_rules = __webpack_require__(74118);
// EXTERNAL MODULE: ./dist.src/stages/network/rules-in-place.js
var rules_in_place = __webpack_require__(74780);
;// CONCATENATED MODULE: ./dist.src/stages/network/network-plan.js




const rulesChange = ({ kind, id, name }, { rules, removed, duplicates }) => ({
    kind: 'rules',
    action: 'update',
    target: (0,rules_in_place/* holderText */.ii)({ kind, id, name }),
    description: [
        ...rules.map(security_rule/* describeRule */.I),
        ...removed.map((rule) => `remove: ${(0,security_rule/* describeRule */.I)(rule)}`),
    ].join('; '),
    holder: { kind, id, name },
    rules,
    removed,
    duplicates,
});
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
/**
 * What is missing and what is to go, by holder. Rules of others are never changed or removed.
 * Pure: the order of existing rules does not matter.
 */
const planNetwork = (wanted, inPlace, options) => {
    const { duplicates, unneeded } = (0,leftover_rules/* leftovers */.T)({ wanted, byPools: options.byPools }, inPlace, options.mark);
    const going = new Set([...duplicates, ...(options.prune ? unneeded : [])]);
    const missing = missingRules(wanted, inPlace, going);
    const holders = [...inPlace.holders.values()];
    const changes = holders
        .map((holder) => rulesChange(holder, {
        rules: missing.added.get(holder.id) ?? [],
        removed: holder.rules.filter((rule) => going.has(rule)),
        duplicates: holder.rules.filter((rule) => duplicates.includes(rule)),
    }))
        .filter(({ rules, removed }) => rules.length + removed.length > 0);
    const stays = options.prune ? new Set() : new Set(unneeded);
    return {
        changes,
        kept: missing.kept,
        rulesKept: missing.kept.length,
        rulesMissing: sum(changes.map(({ rules }) => rules.length)),
        rulesToRemove: sum(changes.map(({ removed }) => removed.length)),
        unneeded: holders.flatMap((holder) => holder.rules.filter((rule) => stays.has(rule)).map((rule) => ({ holder, rule }))),
    };
};


/***/ }),

/***/ 6603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ networkTarget),
/* harmony export */   R7: () => (/* binding */ rolesOf),
/* harmony export */   WR: () => (/* binding */ networkShape)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_network_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68320);
/* harmony import */ var _attached_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3928);



const rolesOf = (target) => _values_network_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roles */ .O.flatMap((role) => {
    const part = target.roles[role];
    return part === undefined ? [] : [[role, part]];
});
/** Which rows of the catalogue apply; whether the API is public only its subnet can say. */
const networkShape = (target, isEndpointPublic) => ({
    hasPodSubnet: target.roles.pods !== undefined,
    hasDatabase: target.roles.database !== undefined,
    isEndpointPublic,
    loadBalancer: target.loadBalancer,
    hasOidc: target.hasOidc,
    isInternetAllowed: target.isInternetAllowed,
});
const subnetUnknown = ({ id }, what) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'CLUSTER_SUBNET_UNKNOWN',
    message: `cluster ${id} names no subnet for its ${what}`,
    hint: 'Virtual nodes need a cluster whose endpoint lies in your VCN and that has a subnet for load balancers.',
});
const DEFAULT = { named: [], usesDefault: true };
/** The cluster's own count always: Services that no run knows of use them. */
const balancerSubnetIds = ({ named, usesDefault }, cluster) => {
    const { loadBalancerSubnetIds: ids } = cluster;
    if (usesDefault && ids.length === 0)
        throw subnetUnknown(cluster, 'load balancers');
    return [...new Set([...ids, ...named])];
};
/** @throws ActionError CLUSTER_SUBNET_UNKNOWN */
const networkTarget = (settings, cluster) => {
    const { endpointSubnetId: endpoint } = cluster;
    if (endpoint === undefined)
        throw subnetUnknown(cluster, 'Kubernetes API endpoint');
    const { groups, nodeSubnetId, podSubnetId, databaseSubnetId, balancerSubnets, ...rest } = settings;
    const of = (role, subnetIds) => ({
        [role]: { subnetIds, groupId: groups[role] },
    });
    const hasPodSubnet = podSubnetId !== undefined && podSubnetId !== nodeSubnetId;
    const targets = {
        ...of('endpoint', [endpoint]),
        ...of('nodes', [nodeSubnetId]),
        ...(hasPodSubnet ? of('pods', [podSubnetId]) : {}),
        ...of('load-balancer', balancerSubnetIds(balancerSubnets ?? DEFAULT, cluster)),
        ...(databaseSubnetId === undefined ? {} : of('database', [databaseSubnetId])),
    };
    return {
        ...rest,
        clusterId: cluster.id,
        attachedGroups: {
            endpoint: cluster.endpointGroupIds ?? [],
            ...(0,_attached_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOfPools */ .H)(targets, settings.pools ?? []),
            ...settings.attachedGroups,
        },
        roles: targets,
    };
};


/***/ }),

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   Q2: () => (/* binding */ poolsUnknown),
/* harmony export */   Yg: () => (/* binding */ livePools),
/* harmony export */   aG: () => (/* binding */ readPools)
/* harmony export */ });
/* harmony import */ var _values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61557);

/** Whether a pool has pods or will have some. */
const isLive = ({ state }) => state !== 'DELETING' && state !== 'FAILED';
/** The virtual node pools of the cluster that have pods or will have some. Throws ActionError OCI_*. */
const livePools = async (listing, { compartmentId, id }) => (await listing.nodePools(compartmentId, id)).filter(isLive);
/** The same; rules can be seen to without them, so undefined if they may not be read. */
const readPools = (listing, cluster) => (0,_values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .ifSeen */ .hy)(livePools(listing, cluster));
const poolsUnknown = 'the virtual node pools may not be read (read cluster-virtualnode-pools), so their network security groups count as not attached, and no rule counts as left over';


/***/ }),

/***/ 49988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bq: () => (/* binding */ resolveGroups),
/* harmony export */   fx: () => (/* binding */ createChange),
/* harmony export */   wj: () => (/* binding */ createGroup)
/* harmony export */ });
/* harmony import */ var _network_create_create_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64084);
/* harmony import */ var _network_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41614);
/* harmony import */ var _network_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6603);
/* harmony import */ var _rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74780);




/** Tags by which our groups are found again, whatever they are called. */
const tagsOf = (clusterId, role) => ({
    'oke-virtual-nodes-cluster': clusterId,
    'oke-virtual-nodes-role': role,
});
const nameOf = (clusterId, role) => `oke-virtual-nodes-${role}-${clusterId.slice(-8)}`;
/** The same one for everybody who looks, should there be several. */
const ours = (groups, clusterId, role) => groups
    .filter(({ tags }) => Object.entries(tagsOf(clusterId, role)).every(([key, value]) => tags[key] === value))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
/** Finds the groups that earlier runs made, and says which are still to be made. */
const resolveGroups = async (target, snapshot) => {
    const without = (0,_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .rolesOf */ .R7)(target).filter(([, { groupId }]) => groupId === undefined);
    const subnetId = without[0]?.[1].subnetIds[0];
    if (target.mode !== 'nsg' || target.createGroups !== true || subnetId === undefined) {
        return { target, toCreate: [], groupIds: new Map() };
    }
    const { compartmentId, vcnId } = await snapshot.subnet(subnetId);
    const groups = await snapshot.groupsBeside(subnetId);
    const found = without.map(([role, part]) => {
        const id = ours(groups, target.clusterId, role)?.id ?? (0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .newGroupId */ .Fq)(role);
        return [role, { ...part, groupId: id }];
    });
    const toCreate = found
        .filter(([, { groupId }]) => (0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isNewGroup */ .SI)(groupId))
        .map(([role, { groupId: id }]) => {
        const holder = { kind: 'nsg', id, name: nameOf(target.clusterId, role) };
        return { role, compartmentId, vcnId, holder };
    });
    return {
        target: { ...target, roles: { ...target.roles, ...Object.fromEntries(found) } },
        toCreate,
        groupIds: new Map(found.map(([role, { groupId }]) => [(0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .newGroupId */ .Fq)(role), groupId])),
    };
};
const createChange = ({ role, holder }) => ({
    kind: 'create-group',
    action: 'create',
    target: (0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .holderText */ .ii)(holder),
    description: `for the ${role}`,
    holder,
    rules: [],
    removed: [],
    duplicates: [],
});
/**
 * Makes the group, once for all runs at the same time.
 * @returns its OCID
 * @throws ActionError RESOURCE_GONE, OCI_*
 */
const createGroup = async ({ role, compartmentId, vcnId, holder: { name } }, clusterId, tools) => {
    const tags = tagsOf(clusterId, role);
    const find = async () => ours(await tools.client.parts('security-group', compartmentId, vcnId), clusterId, role);
    const part = {
        details: { kind: 'security-group', compartmentId, vcnId, name, tags },
        identity: ['role-group', compartmentId, vcnId, clusterId, role],
        find,
    };
    return (await (0,_network_create_create_part_js__WEBPACK_IMPORTED_MODULE_0__/* .createPart */ .y)(part, tools)).id;
};


/***/ }),

/***/ 3713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ unattachedWarnings),
/* harmony export */   g: () => (/* binding */ unattachedGroups)
/* harmony export */ });
/* harmony import */ var _rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74780);
/* harmony import */ var _network_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6603);
/* harmony import */ var _service_traffic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16617);



const POOLS = 'attach-groups: true, or nodes-nsg-id and pods-nsg-id of ensure-node-pool';
const ways = ({ roles, loadBalancer = 'lb' }) => ({
    endpoint: {
        to: 'the Kubernetes API endpoint',
        how: 'oci ce cluster update-endpoint-config --nsg-ids',
    },
    nodes: {
        to: roles.pods === undefined ? 'virtual nodes and pods' : 'the virtual nodes',
        how: POOLS,
    },
    pods: { to: 'the pods', how: POOLS },
    'load-balancer': {
        to: 'the load balancer',
        how: `annotation ${(0,_service_traffic_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsAnnotation */ .i)(loadBalancer)}: ${roles['load-balancer']?.groupId ?? ''} of its Service`,
    },
    database: { to: 'the database', how: 'the network settings of the DB system' },
});
/** The groups of the target that are not attached, as far as that can be seen. */
const unattachedGroups = (target) => (0,_network_target_js__WEBPACK_IMPORTED_MODULE_1__/* .rolesOf */ .R7)(target).flatMap(([role, { groupId }]) => {
    const attached = target.attachedGroups?.[role];
    if (groupId === undefined || (0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewGroup */ .SI)(groupId) || attached?.includes(groupId))
        return [];
    return [{ role, groupId, ...ways(target)[role], isKnown: attached !== undefined }];
});
/**
 * Said of groups with rules that are certainly not attached; of others the report of paths says what
 * depends on them.
 */
const unattachedWarnings = (target, holdersWithRules) => unattachedGroups(target).flatMap(({ role, groupId, to, how, isKnown }) => {
    const holder = holdersWithRules.get(groupId);
    const isPool = role === 'nodes' || role === 'pods';
    const isPlanned = isPool && target.attachesPools === true;
    if (target.mode !== 'nsg' || holder === undefined || !isKnown || isPlanned)
        return [];
    return [`${(0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__/* .holderText */ .ii)(holder)} is not attached to ${to}, so its rules do not count yet: ${how}`];
});


/***/ }),

/***/ 60570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _network_network_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6603);
/* harmony import */ var _network_unattached_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3713);


/** Only groups that are attached count; those that the target names beside them are still to be. */
const placesOf = (target) => {
    const unattached = (0,_network_unattached_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .unattachedGroups */ .g)(target);
    return Object.fromEntries((0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesOf */ .R7)(target).map(([role, { subnetIds }]) => {
        const groupIds = target.attachedGroups?.[role] ?? [];
        const toAttach = unattached.filter((one) => one.role === role);
        return [role, { subnetIds, groupIds, toAttach }];
    }));
};


/***/ }),

/***/ 2618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ releasePaths)
});

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/network/options.js
var options = __webpack_require__(23824);
// EXTERNAL MODULE: ./dist.src/stages/network/network-snapshot.js
var network_snapshot = __webpack_require__(1938);
// EXTERNAL MODULE: ./dist.src/stages/network/network-target.js
var network_target = __webpack_require__(6603);
// EXTERNAL MODULE: ./dist.src/stages/network/read-pools.js
var read_pools = __webpack_require__(329);
// EXTERNAL MODULE: ./dist.src/stages/network/role-groups.js
var role_groups = __webpack_require__(49988);
// EXTERNAL MODULE: ./dist.src/stages/network/service-traffic.js + 2 modules
var service_traffic = __webpack_require__(16617);
// EXTERNAL MODULE: ./dist.src/stages/reachability/path-report.js + 3 modules
var path_report = __webpack_require__(45208);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/balancer-obstacles.js

const leadsToPods = ({ from, to }, isReached) => from === 'load-balancer' || (!isReached && from === 'clients' && to === 'load-balancer');
/** Where clients are is not known: pods stand for those of an internal one, whose egress says nothing. */
const atOurEnd = (path) => path.from === 'clients'
    ? { ...path, missing: path.missing.filter(({ direction }) => direction === 'INGRESS') }
    : path;
/**
 * What keeps requests from coming to the pods through a load balancer, one sentence each; empty if
 * nothing does.
 * @param isReached whether the load balancer itself has responded: clients do come to it then
 */
const balancerObstacles = (report, isReached) => [...(0,path_report/* closedPaths */.tF)(report), ...(0,path_report/* pendingPaths */.Ck)(report)]
    .filter((path) => leadsToPods(path, isReached))
    .map(atOurEnd)
    .flatMap((path) => (0,path_report/* obstacles */.Bw)(path).map((one) => `${path.fromLabel} -> ${path.toLabel}, ${(0,path_report/* trafficText */.nR)(path)}: ${one}`));

// EXTERNAL MODULE: ./dist.src/stages/reachability/observe-paths.js
var observe_paths = __webpack_require__(201);
// EXTERNAL MODULE: ./dist.src/stages/reachability/places.js
var places = __webpack_require__(60570);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/release-paths.js











/** Where the cloud controller manager makes groups of its own, whose rules are not known here. */
const MANAGEMENT = 'oci.oraclecloud.com/security-rule-management-mode';
const hasOwnGroups = (object) => (0,json.at)(object, 'metadata', 'annotations', MANAGEMENT) === 'NSG';
/** The network with what the Services themselves say of listeners, clients and load balancer. */
const withServices = (settings, objects) => {
    const traffic = (0,service_traffic/* serviceTraffic */.$)(objects);
    if (traffic === undefined)
        return settings;
    const { listeners, udpListeners, loadBalancer, clients, groups, subnets } = traffic;
    return {
        ...settings,
        ...{ listeners, udpListeners, loadBalancer },
        ...(clients.length === 0 ? {} : { clients }),
        attachedGroups: { 'load-balancer': groups },
        balancerSubnets: subnets,
    };
};
/** Where the first pool has its nodes and pods; undefined where no pool can be seen. */
const settingsOfPools = (pools = []) => {
    const [pool] = pools;
    const nodeSubnetId = pool?.placements[0]?.subnetId;
    if (pool === undefined || nodeSubnetId === undefined)
        return undefined;
    const { podSubnetId } = pool;
    const pods = podSubnetId === nodeSubnetId ? {} : { podSubnetId };
    return { mode: 'security-list', nodeSubnetId, ...pods, groups: {}, ...options/* defaultOptions */.KQ };
};
const settingsOf = async ({ network, silent }, cluster, engine) => {
    const pools = await (0,read_pools/* readPools */.aG)(engine, cluster);
    const settings = network ?? settingsOfPools(pools);
    return settings && { ...withServices(settings, silent.objects), pools };
};
/**
 * What keeps requests from coming through the load balancers of a release, as the network is now, one
 * sentence each; undefined where nothing can be said of the network. Changes nothing.
 * @throws ActionError OCI_*, CLUSTER_SUBNET_UNKNOWN, CIDR_INVALID
 */
const releasePaths = async (release, clients) => {
    const { objects, isReached } = release.silent;
    if (objects.some(hasOwnGroups))
        return undefined;
    const engine = await clients.engine();
    const cluster = await engine.cluster(release.clusterId);
    const settings = await settingsOf(release, cluster, engine);
    if (settings === undefined)
        return undefined;
    const snapshot = (0,network_snapshot/* takeSnapshot */.W)(await clients.network());
    const { target } = await (0,role_groups/* resolveGroups */.bq)((0,network_target/* networkTarget */.Oq)(settings, cluster), snapshot);
    const view = await (0,observe_paths/* observePaths */.L)((0,places/* placesOf */.e)(target), snapshot, target);
    return balancerObstacles((0,path_report/* reportPaths */.Rs)(view, target), isReached);
};


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withHeartbeat)
/* harmony export */ });
/** Milliseconds between two calls of `tick`. */
const pause = 1_000;
/** The result of `work`; `tick` is called from time to time until it is there, or the step is ended. */
const withHeartbeat = async (clock, work, tick) => {
    const stop = new AbortController();
    const isOn = () => clock.sleep(pause, stop.signal).then(() => true, () => false);
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
            // What this does not know may fit.
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
/** Why pods with this spec can never run on a node: its labels, or a taint; undefined if they can. */
const misfit = (spec, node) => {
    if (!hasLabels(spec, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .strings */ .P$)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(node, 'metadata', 'labels'))))
        return 'labels';
    const taints = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(node, 'spec', 'taints')).filter(isLasting);
    return taints.every((taint) => tolerates(spec, taint)) ? undefined : 'taints';
};
/** What pods with this spec ask of their nodes, for people; empty if nothing. */
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

/***/ 68320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/** In the order in which plans and tables show them. */
const roles = ['endpoint', 'nodes', 'pods', 'load-balancer', 'database'];


/***/ })

};
