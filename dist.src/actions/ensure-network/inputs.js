import { asFlag } from "../../values/input-text.js";
import { ocidOf } from "../../values/oci/ocid.js";
import { readApproval } from "./approval.js";
import { readChart } from "./chart-traffic.js";
import { readNetwork } from "./network-inputs.js";
import { readPeak } from "./peak.js";
/** What is asked for of a network that is there. */
export const readAll = (read) => ({
    network: readNetwork(read),
    chart: readChart(read),
    peak: readPeak(read),
    clusterId: read.required('cluster-id', ocidOf('cluster')),
    attaches: read.withDefault('attach-groups', asFlag, false),
    ...readApproval(read),
});
