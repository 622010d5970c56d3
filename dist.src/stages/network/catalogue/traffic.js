import { backendRows, clientRows, controlPlaneRows } from "./traffic-common.js";
import { jointRows } from "./traffic-joint.js";
import { separateRows } from "./traffic-separate.js";
const inJointSubnet = (peer) => (peer === 'pods' ? 'nodes' : peer);
/** Every row of one layout, whether or not it applies. In a joint subnet, nodes stand for the pods. */
export const trafficOf = ({ hasPodSubnet }) => {
    const rows = [
        ...clientRows,
        ...controlPlaneRows,
        ...(hasPodSubnet ? separateRows : jointRows),
        ...backendRows,
    ];
    if (hasPodSubnet)
        return rows;
    return rows.map((row) => ({ ...row, from: inJointSubnet(row.from), to: inJointSubnet(row.to) }));
};
