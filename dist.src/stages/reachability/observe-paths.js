import { parseCidr } from "../../values/network/cidr.js";
import { isPrivateBlock } from "./judge-route.js";
class PathReader {
    #snapshot;
    #needsVcn;
    constructor(snapshot, needsVcn) {
        this.#snapshot = snapshot;
        this.#needsVcn = needsVcn;
    }
    async place({ subnetIds, groupIds, toAttach = [] }) {
        const group = (id) => this.#snapshot.group(id, subnetIds[0] ?? '');
        const [subnets, groups, pending] = await Promise.all([
            Promise.all(subnetIds.map((id) => this.#subnet(id))),
            Promise.all(groupIds.map(group)),
            Promise.all(toAttach.map(async ({ groupId, to, how }) => ({ to, how, ...(await group(groupId)) }))),
        ]);
        return { subnets, groups, pending };
    }
    async #subnet(id) {
        const snapshot = this.#snapshot;
        const { name, vcnId, cidrs, isPrivate, ...ids } = await snapshot.subnet(id);
        const [lists, routeTable, vcnCidrs] = await Promise.all([
            Promise.all(ids.securityListIds.map((listId) => snapshot.list(listId))),
            this.#routeTable(ids.routeTableId),
            this.#needsVcn ? snapshot.vcnCidrs(vcnId) : undefined,
        ]);
        return { id, name, vcnId, vcnCidrs, cidrs, isPrivate, lists, routeTable };
    }
    async #routeTable(id) {
        const { name, routes } = await this.#snapshot.routeTable(id);
        const found = routes.map(async (route) => ({
            ...route,
            gateway: await this.#snapshot.gateway(route.gatewayId),
        }));
        return { id, name, routes: await Promise.all(found) };
    }
}
/**
 * Reads what decides about paths: one call for each subnet, list, group, route table and gateway that
 * the snapshot does not know yet, and if `peers` names private blocks one for the VCN.
 */
export const observePaths = async (places, snapshot, peers) => {
    const isAnyPrivate = [...peers.clients, ...peers.apiClients].map(parseCidr).some(isPrivateBlock);
    const reader = new PathReader(snapshot, isAnyPrivate);
    const read = Object.entries(places).map(async ([role, place]) => [role, await reader.place(place)]);
    const [servicesLabel, found] = await Promise.all([snapshot.servicesLabel(), Promise.all(read)]);
    return { servicesLabel, places: Object.fromEntries(found) };
};
