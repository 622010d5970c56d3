import { ActionError } from "../../values/action-error.js";
import { Fields, itemsOf, parseWhole } from "../../values/fields.js";
import { updateDetails } from "../container-engine/node-pool-mapping.js";
import { aList, callOci, nothing } from "./oci-request.js";
/** No etag of OCI. */
const NO_ETAG = 'doctor-changes-nothing';
/** No rule of a group: OCI removes none if one of those named is not there. */
const NO_RULE = 'doctor';
/** Compartments can lie six deep. */
const DEEPEST = 8;
const isAllowed = (error) => error instanceof ActionError && [409, 412].includes(error.service?.status ?? 0);
/** What the pool has already. */
const asItIs = ({ placements, podSubnetId, podGroupIds, nodeGroupIds, shape }) => updateDetails({ placements, podSubnetId, podGroupIds, nodeGroupIds, shape });
/**
 * Statements for groups say nothing of an instance, and those for dynamic groups nothing of a user. Every
 * tenancy has one that lets Administrators do everything; who is one of them is refused nothing.
 */
const subjectOf = ({ userId = '' }) => userId.startsWith('ocid1.user.')
    ? /^\s*allow\s+(?:group\s+(?!'?administrators\b)|any-)/i
    : /^\s*allow\s+(?:dynamic-group\s|any-)/i;
class OciRights {
    #session;
    #clock;
    constructor(session, clock) {
        this.#session = session;
        this.#clock = clock;
    }
    async #tryChange(call) {
        const headers = { 'if-match': NO_ETAG, 'content-type': 'application/json' };
        const doing = `try ${call.operation} without changing anything`;
        try {
            await callOci(this.#session, { ...call, headers, doing, repeatable: true }, this.#clock, nothing);
        }
        catch (error) {
            if (!isAllowed(error))
                throw error;
        }
    }
    changeSecurityList(id) {
        const path = `/20160918/securityLists/${encodeURIComponent(id)}`;
        return this.#tryChange({
            ...{ service: 'network', method: 'PUT', path, operation: 'UpdateSecurityList' },
            body: {},
        });
    }
    changeGroupRules(id) {
        const one = `/20160918/networkSecurityGroups/${encodeURIComponent(id)}`;
        return this.#tryChange({
            ...{ service: 'network', method: 'POST', path: `${one}/actions/removeSecurityRules` },
            operation: 'RemoveNetworkSecurityGroupSecurityRules',
            body: { securityRuleIds: [NO_RULE] },
        });
    }
    changePool(pool, named) {
        const path = `/20180222/virtualNodePools/${encodeURIComponent(pool.id)}`;
        return this.#tryChange({
            ...{ service: 'container-engine', method: 'PUT', path, operation: 'UpdateVirtualNodePool' },
            body: named ? asItIs(pool) : {},
        });
    }
    #get(operation, path, doing) {
        return {
            service: 'container-engine',
            method: 'GET',
            path: `/20180222${path}`,
            operation,
            doing,
        };
    }
    listNodePools(compartmentId, clusterId) {
        const query = new URLSearchParams({ compartmentId, clusterId, limit: '1' });
        const call = this.#get('ListNodePools', `/nodePools?${query.toString()}`, 'list node pools');
        return callOci(this.#session, call, this.#clock, nothing);
    }
    async readWorkRequest(compartmentId, clusterId) {
        const query = new URLSearchParams({ compartmentId, clusterId, limit: '1' });
        const list = this.#get('ListWorkRequests', `/workRequests?${query.toString()}`, 'list work requests');
        const ids = await callOci(this.#session, list, this.#clock, aList((one) => one.text('id')));
        const [id] = ids;
        if (id === undefined)
            return;
        const path = `/workRequests/${encodeURIComponent(id)}`;
        const read = this.#get('GetWorkRequest', path, `read work request ${id}`);
        await callOci(this.#session, read, this.#clock, nothing);
    }
    #identity(operation, path, read) {
        const call = {
            ...{ service: 'identity', method: 'GET', path: `/20160918${path}`, operation },
            doing: 'read which policies hold',
        };
        return callOci(this.#session, call, this.#clock, ({ body }) => read(body));
    }
    async #above(compartmentId) {
        const above = [];
        let id = compartmentId;
        while (id !== this.#session.tenancyId && above.length < DEEPEST) {
            const path = `/compartments/${encodeURIComponent(id)}`;
            const { name, parent } = await this.#identity('GetCompartment', path, (body) => {
                const one = Fields.parse(body);
                return { name: one.text('name'), parent: one.text('compartmentId') };
            });
            above.push({ id, name });
            id = parent;
        }
        return [...above, { id: this.#session.tenancyId, name: '' }];
    }
    async policiesOf(compartmentId) {
        try {
            const above = await this.#above(compartmentId);
            const lists = await Promise.all(above.map(({ id }) => this.#statements(id)));
            return { above, texts: lists.flat() };
        }
        catch (error) {
            if (error instanceof ActionError)
                return undefined;
            throw error;
        }
    }
    async #statements(compartmentId) {
        const query = new URLSearchParams({ compartmentId, limit: '1000' });
        const subject = subjectOf(this.#session);
        return this.#identity('ListPolicies', `/policies?${query.toString()}`, (body) => itemsOf(parseWhole(body), (policy) => policy.texts('statements'))
            .flat()
            .filter((text) => subject.test(text)));
    }
}
/** By signed calls of the identity. */
export const openRights = (session, clock) => new OciRights(session, clock);
