import { roles } from "../../../values/network/role.js";
import { trafficOf } from "./traffic.js";
import { applies } from "./traffic-row.js";
const ingress = (role, row) => ({
    name: `${role}-in-${row.from}-${row.name}`,
    role,
    direction: 'INGRESS',
    peer: row.from,
    traffic: row.traffic,
    why: row.why,
    source: row.source,
});
const egress = (role, row) => ({
    name: `${role}-out-${row.to}-${row.name}`,
    role,
    direction: 'EGRESS',
    peer: row.to,
    traffic: row.traffic,
    why: row.why,
    source: row.source,
});
const catalogueOf = (rows) => roles.flatMap((role) => [
    ...rows.flatMap((row) => (row.to === role && row.only !== 'from' ? ingress(role, row) : [])),
    ...rows.flatMap((row) => (row.from === role && row.only !== 'to' ? egress(role, row) : [])),
]);
/** Every rule that virtual nodes need in a network of this shape, role by role. */
export const ruleCatalogue = (shape) => catalogueOf(trafficOf(shape).filter((row) => applies(row, shape)));
/** Every row that some network of a layout needs: for documentation and tests. */
export const wholeCatalogue = (hasPodSubnet) => catalogueOf(trafficOf({ hasPodSubnet }));
