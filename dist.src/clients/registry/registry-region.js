import { ActionError } from "../../values/action-error.js";
import { parseWhole, ShapeError } from "../../values/fields.js";
import { isLoopback } from "../../values/registry/registry-host.js";
import { ocirPlace } from "../../values/registry/registry-target.js";
import { aList, callOci } from "../oci/oci-request.js";
import { knownRegion } from "../oci/region-keys.js";
const unknownHost = (message, hint) => new ActionError({ code: 'REGISTRY_HOST_UNKNOWN', message, hint });
/** Only an emulator has its registry on this machine. */
const isEmulated = (host, { endpoint }) => endpoint !== undefined && isLoopback(new URL(endpoint).host) && isLoopback(host);
/** Whether a host is OCIR's, in the realm that is signed in to. */
export const isOwnRegistry = (host, session) => ocirPlace(host, session) !== undefined || isEmulated(host, session);
/**
 * Tokens stand for the identity at OCIR: a host of somebody else could push and pull with them.
 * @throws ActionError REGISTRY_HOST_UNKNOWN
 */
export const requireOwnRegistry = (host, session) => {
    if (isOwnRegistry(host, session))
        return;
    throw unknownHost(`${host} is not a host of OCIR in realm ${session.realm}, so it is given no token of the signed-in identity`, 'Write "registry" as ocir.<region>.oci.oraclecloud.com, as <key>.ocir.io or as a region alone. Log in to a registry of others with a step of its own, such as docker/login-action.');
};
/**
 * The session for the region of a registry's host, since a token is good for one region.
 * @throws ActionError REGISTRY_HOST_UNKNOWN for hosts of others and keys that no region has
 */
export const sessionFor = async (host, session, clock) => {
    requireOwnRegistry(host, session);
    const place = ocirPlace(host, session);
    if (place === undefined)
        return session;
    const region = 'key' in place ? await regionOfKey(place.key, session, clock) : place.region;
    return { ...session, region };
};
/**
 * The identifier behind a region's key (`fra`). OCI is asked where it can be a new one; by Oracle's
 * table not everybody may ask.
 */
const regionOfKey = async (key, session, clock) => {
    const known = await knownRegion(key);
    if (known !== undefined)
        return known;
    const regions = await callOci(session, {
        service: 'identity',
        method: 'GET',
        path: '/20160918/regions',
        operation: 'ListRegions',
        doing: `find the region of ${key}.ocir.io`,
        policy: 'inspect tenancies',
    }, clock, aList((region) => ({ key: region.text('key').toLowerCase(), name: region.text('name') })));
    const found = regions.find((region) => region.key === key);
    if (found !== undefined)
        return found.name;
    throw unknownHost(`no region of OCI has the key "${key}" of ${key}.ocir.io`, 'Check "registry": the key of Frankfurt is fra, that of Ashburn iad. The identifier of the region alone works too, as eu-frankfurt-1.');
};
/**
 * The tenancy's namespace, the first part of every image's path; the same in all regions. Object
 * Storage tells it to everybody who is signed in; the registry's configuration only to who may
 * inspect repos in the root compartment.
 */
export const registryNamespace = (session, clock) => callOci(session, {
    service: 'object-storage',
    method: 'GET',
    path: '/n',
    operation: 'GetNamespace',
    doing: "read the tenancy's namespace",
}, clock, ({ body }) => namespaceIn(parseWhole(body)));
const namespaceIn = (value) => {
    if (typeof value === 'string' && /^[\w-]+$/.test(value))
        return value;
    throw new ShapeError('the answer is no name of a namespace');
};
