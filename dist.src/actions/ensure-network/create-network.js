import { openNetwork } from "../../clients/network/oci-network.js";
import { openSession } from "../../clients/oci/oci-session.js";
import { changesOutput, renderPlan } from "../../runner/plan-table.js";
import { applyCreate } from "../../stages/network-create/apply-create.js";
import { subnetRoles, } from "../../stages/network-create/network-wish.js";
import { takeSnapshot } from "../../stages/network/network-snapshot.js";
import { serviceTraffic } from "../../stages/network/service-traffic.js";
import { planCreate } from "../../stages/network-create/plan-create.js";
import { createPlanJson, requireSameCreate } from "../../stages/network-create/same-create.js";
import { asFlag, asOneOf } from "../../values/input-text.js";
import { ocidOf } from "../../values/oci/ocid.js";
import { parseVcnCidr } from "../../values/network/vcn-cidr.js";
import { readApproval } from "./approval.js";
import { readChart, chartObjects, withTraffic } from "./chart-traffic.js";
import { readOptions } from "./network-inputs.js";
import { expectationOfNew, readPeak } from "./peak.js";
import { publishPaths } from "./publish-paths.js";
const asName = (text) => {
    if (/^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(text))
        return text;
    throw new Error(`"${text}" is no name: a letter, then letters, digits, - and _`);
};
const readWish = (read) => {
    const endpoint = read.withDefault('api-endpoint', asOneOf('public', 'private'), 'public');
    return {
        name: read.withDefault('network-name', asName, 'oke-virtual-nodes'),
        compartmentId: read.required('compartment-id', ocidOf('compartment', 'tenancy')),
        vcnCidr: read.required('vcn-cidr', (text) => parseVcnCidr(text).text),
        mode: read.withDefault('network-mode', asOneOf('security-list', 'nsg'), 'security-list'),
        isEndpointPublic: endpoint === 'public',
        hasFlowLogs: read.withDefault('flow-logs', asFlag, false),
        hasDatabase: read.withDefault('create-database-subnet', asFlag, true),
        ...readOptions(read),
    };
};
const OUTPUTS = {
    endpoint: 'endpoint-subnet-id',
    nodes: 'node-subnet-id',
    'load-balancer': 'load-balancer-subnet-id',
    database: 'database-subnet-id',
};
const setIds = async (ids, wish, { outputs }) => {
    await outputs.set('vcn-id', ids.get('vcn') ?? '');
    for (const role of subnetRoles(wish)) {
        await outputs.set(OUTPUTS[role], ids.get(`subnet-${role}`) ?? '');
        await outputs.set(`${role}-nsg-id`, ids.get(`group-${role}`) ?? '');
    }
};
const placesOf = (ids, wish) => Object.fromEntries(subnetRoles(wish).map((role) => {
    const idsOf = (kind) => [ids.get(`${kind}-${role}`) ?? []].flat();
    return [role, { subnetIds: idsOf('subnet'), groupIds: idsOf('group') }];
}));
/** A plan that somebody approved is the most that may be made. Its parser is loaded for it only. */
const requireApproved = async (text, plan) => {
    const { parseCreatePlan } = await import("../../stages/network-create/parse-create-plan.js");
    requireSameCreate(parseCreatePlan(text), plan);
};
/**
 * Makes the whole network of the reference architecture, or what is missing of it; deletes nothing.
 * Then follows every path through it, as it is.
 */
export const createNetwork = async (context) => {
    const { readInputs, environment, clock, log, outputs, summary } = context;
    const inputs = readInputs((read) => ({
        wish: readWish(read),
        peak: readPeak(read),
        chart: readChart(read),
        ...readApproval(read),
    }));
    const { isPlan, approved } = inputs;
    const stage = log.stage('ensure-network');
    const session = await openSession(environment, clock, (secret) => log.mask(secret));
    const objects = await chartObjects(inputs.chart, context);
    const asked = { ...inputs.wish, expected: expectationOfNew(inputs.peak, objects) };
    const wish = withTraffic(asked, serviceTraffic(objects), inputs.chart.given);
    const client = openNetwork(session, clock);
    const plan = await planCreate(wish, client);
    const { changes, kept } = plan;
    await summary.append(renderPlan(`Network ${wish.name}`, changes));
    await outputs.set('changes', changesOutput(changes));
    await outputs.set('plan', createPlanJson(plan));
    if (isPlan) {
        changes.forEach(({ target, description }) => stage.info(`  ${target}: ${description}`));
        return stage.done(`${changes.length} parts to make, ${kept.length} already there`);
    }
    if (approved !== undefined)
        await requireApproved(approved, plan);
    const { ids, done, failure } = await applyCreate(plan, { client, clock, progress: stage });
    await setIds(ids, wish, context);
    if (failure !== undefined)
        throw failure;
    const sources = { places: placesOf(ids, wish), snapshot: takeSnapshot(client) };
    const closed = await publishPaths({ target: wish, ...sources }, { outputs, summary }, stage);
    const still = closed === 0 ? '' : `; ${closed} paths are still closed`;
    stage.done(`${done.length} parts made, ${kept.length} already there${still}`);
};
