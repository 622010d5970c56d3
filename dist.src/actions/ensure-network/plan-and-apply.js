import { reportThenThrow } from "../../core/resource.js";
import { applyEnsureNetwork, planEnsureNetwork, } from "../../stages/network/ensure-network.js";
import { takeSnapshot } from "../../stages/network/network-snapshot.js";
import { networkTarget } from "../../stages/network/network-target.js";
import { livePools, poolsUnknown, readPools } from "../../stages/network/read-pools.js";
import { resolveGroups } from "../../stages/network/role-groups.js";
import { requireSamePlan } from "../../stages/network/same-plan.js";
import { serviceTraffic } from "../../stages/network/service-traffic.js";
import { attachToPools } from "./attach-to-pools.js";
import { withTraffic } from "./chart-traffic.js";
import { expectationOf } from "./peak.js";
import { publishAddresses } from "./publish-addresses.js";
import { placesOf, publishPaths } from "./publish-paths.js";
import { publishPlan } from "./publish-plan.js";
/** A plan that somebody approved is the most that may be done. Its parser is loaded for it only. */
const requireApproved = async (text, plan) => {
    const { parsePlan } = await import("../../stages/network/parse-plan.js");
    requireSamePlan(parsePlan(text), plan);
};
const removedBy = (changes) => changes.reduce((sum, { removed }) => sum + removed.length, 0);
/** The network that is wanted, with what the chart and the pools say of it. */
const targetOf = async ({ network, chart, attaches }, objects, { engine, cluster }, stage) => {
    // To attach groups one must know the pools.
    const pools = await (attaches ? livePools : readPools)(engine, cluster);
    if (pools === undefined)
        stage.warning(poolsUnknown);
    const traffic = serviceTraffic(objects);
    const settings = withTraffic(network, traffic, chart.given);
    const attachedGroups = { 'load-balancer': traffic?.groups };
    const balancers = { attachedGroups, balancerSubnets: traffic?.subnets };
    return networkTarget({ ...settings, ...balancers, pools, attachesPools: attaches }, cluster);
};
const tellPaths = (target, snapshot, { context, stage }) => publishPaths({ target, places: placesOf(target), snapshot }, context, stage);
/** The target as it is after changes: with groups that were made, and pools that got theirs. */
const targetAfter = async (applied, { wish }, snapshot, { inputs, objects, opened, stage }) => {
    const isAttached = applied.some(({ kind }) => kind === 'attach-group');
    const now = isAttached ? await targetOf(inputs, objects, opened, stage) : wish;
    return (await resolveGroups(now, snapshot)).target;
};
const apply = async (plan, before, run) => {
    const { context, opened, stage } = run;
    const { engine, client, cluster } = opened;
    const attach = attachToPools(cluster, engine, context.clock, stage);
    const { done, failure } = await applyEnsureNetwork(plan, {
        client,
        clock: context.clock,
        progress: stage,
        attach,
    });
    const added = done.reduce((sum, { rules }) => sum + rules.length, 0);
    const report = async () => {
        await context.outputs.set('rules-added', added);
        await context.outputs.set('rules-removed', removedBy(done));
        if (done.length === 0)
            return tellPaths(plan.target, before, run);
        const after = takeSnapshot(client);
        return tellPaths(await targetAfter(done, plan, after, run), after, run);
    };
    const closed = await reportThenThrow(failure, report, stage);
    const still = closed === 0 ? '' : `; ${closed} paths are still closed`;
    stage.done(`${added} rules added, ${plan.rulesKept} already there${still}`);
};
/** Plans, publishes plan, addresses and paths, and applies unless only planned. */
export const planAndApply = async (run) => {
    const { inputs, objects, opened, context, stage } = run;
    const target = await targetOf(inputs, objects, opened, stage);
    // Plan and reports look at the same moment.
    const snapshot = takeSnapshot(opened.client);
    const plan = await planEnsureNetwork(target, snapshot);
    const { isPlan } = inputs;
    const places = placesOf(plan.target);
    const expected = expectationOf(inputs.peak, objects);
    await publishPlan(plan, context, stage);
    await publishAddresses({ places, snapshot, expected, isPlan }, context, stage);
    if (isPlan) {
        await context.outputs.set('rules-added', 0);
        await context.outputs.set('rules-removed', 0);
        await tellPaths(plan.target, snapshot, run);
        return stage.done(`${plan.rulesMissing} rules to add, ${plan.rulesKept} already there`);
    }
    if (inputs.approved !== undefined)
        await requireApproved(inputs.approved, plan);
    await apply(plan, snapshot, run);
};
