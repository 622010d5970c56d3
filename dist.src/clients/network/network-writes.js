import { Fields } from "../../values/fields.js";
import { partNames } from "../../values/network/part-kind.js";
import { callSdk, createSdkClient, fromSdk } from "../oci/sdk-client.js";
import { readAnswer } from "../oci/service-error.js";
import { asGroupRule } from "./network-mapping.js";
import { collections } from "./part-collections.js";
import { createPart } from "./part-creation.js";
import { toEgress, toGroupRule, toIngress } from "./security-rule-mapping.js";
const MANAGE = 'manage virtual-network-family';
const MANAGE_GROUPS = 'manage network-security-groups';
/** A new group is attached to its VCN. */
const CREATE_GROUPS = [MANAGE_GROUPS, 'manage vcns'];
/** Foreign rules go back as they came, with whatever this code knows nothing about. */
const changed = (raw, read, removed, added) => [
    ...raw.filter((_, index) => {
        const rule = read[index];
        return rule === undefined || !removed.has(rule);
    }),
    ...added,
];
/** Only the direction that changes is sent: what is left out stays untouched. */
const listDetails = ({ list, ingress, egress }, { add, remove }) => {
    const removed = new Set(remove);
    const touches = (direction) => [...add, ...remove].some((rule) => rule.direction === direction);
    const added = (direction) => add.filter((rule) => rule.direction === direction);
    const { ingressSecurityRules, egressSecurityRules } = list;
    const ins = added('INGRESS').map(toIngress);
    const outs = added('EGRESS').map(toEgress);
    return {
        ...(touches('INGRESS') && {
            ingressSecurityRules: changed(ingressSecurityRules, ingress, removed, ins),
        }),
        ...(touches('EGRESS') && {
            egressSecurityRules: changed(egressSecurityRules, egress, removed, outs),
        }),
    };
};
/** What changes a network, through the OCI SDK. Every method throws ActionError OCI_*. */
export class NetworkWrites {
    #sdk;
    #session;
    #clock;
    constructor(sdk, session, clock) {
        this.#sdk = sdk;
        this.#session = session;
        this.#clock = clock;
    }
    #call(about, work) {
        const caller = { session: this.#session, service: 'network', clock: this.#clock };
        return callSdk(caller, about, work);
    }
    async changeSecurityList({ id, etag }, raw, change) {
        const updateSecurityListDetails = listDetails(raw, change);
        const update = () => this.#sdk.updateSecurityList({ securityListId: id, ifMatch: etag, updateSecurityListDetails });
        const doing = `change the rules of security list ${id}`;
        const operation = 'UpdateSecurityList';
        await this.#call({ operation, doing, policy: 'manage security-lists' }, update);
    }
    addToSecurityGroup(id, rules) {
        const request = {
            networkSecurityGroupId: id,
            addNetworkSecurityGroupSecurityRulesDetails: { securityRules: rules.map(toGroupRule) },
        };
        const add = () => fromSdk(this.#sdk.addNetworkSecurityGroupSecurityRules(request), (answer) => new Fields(answer.addedNetworkSecurityGroupSecurityRules).items('securityRules', asGroupRule));
        const doing = `add rules to network security group ${id}`;
        const operation = 'AddNetworkSecurityGroupSecurityRules';
        return this.#call({ operation, doing, policy: MANAGE_GROUPS }, add);
    }
    async removeFromSecurityGroup(id, securityRuleIds) {
        const remove = () => this.#sdk.removeNetworkSecurityGroupSecurityRules({
            networkSecurityGroupId: id,
            removeNetworkSecurityGroupSecurityRulesDetails: { securityRuleIds: [...securityRuleIds] },
        });
        const doing = `remove rules from network security group ${id}`;
        const operation = 'RemoveNetworkSecurityGroupSecurityRules';
        await this.#call({ operation, doing, policy: MANAGE_GROUPS }, remove);
    }
    async create(part, retryToken) {
        const { kind, name, tags } = part;
        const work = async () => {
            const created = await createPart(this.#sdk, part, retryToken);
            return readAnswer(undefined, () => new Fields(created).text('id'));
        };
        const operation = `Create${collections[kind].name}`;
        const doing = `create ${partNames[kind]} ${name}`;
        const policy = kind === 'security-group' ? CREATE_GROUPS : MANAGE;
        const id = await this.#call({ operation, doing, policy }, work);
        return { kind, id, name, tags, cidrs: [], isReady: false };
    }
}
/** Loads the OCI SDK. */
export const openNetworkWrites = async (session, clock) => {
    const { VirtualNetworkClient } = await import('oci-core');
    const sdk = await createSdkClient(VirtualNetworkClient, 'network', session, clock);
    return new NetworkWrites(sdk, session, clock);
};
