import { applyPlan } from "../../core/resource.js";
import { attachChange, planAttachments, poolText } from "./attach-groups.js";
import { changeRules, requireRoom } from "./change-rules.js";
import { planNetwork } from "./network-plan.js";
import { holderText } from "./rules-in-place.js";
import { networkShape } from "./network-target.js";
import { takeSnapshot } from "./network-snapshot.js";
import { observeNetwork } from "./observe-network.js";
import { ownMark } from "./ownership.js";
import { reviewRules } from "./review-rules.js";
import { wantedByPools } from "./pool-layouts.js";
import { createChange, createGroup, resolveGroups } from "./role-groups.js";
import { requireSamePlan } from "./same-plan.js";
import { unattachedWarnings } from "./unattached-groups.js";
import { wantedRules } from "./wanted-rules.js";
/**
 * What would be changed. Changes nothing.
 * @throws ActionError NETWORK_RULES_LIMIT, NETWORK_GROUPS_LIMIT, NETWORK_GROUP_MISSING,
 * SUBNET_WITHOUT_SECURITY_LIST, OCI_*
 */
export const planEnsureNetwork = async (wish, snapshot) => {
    const { target, toCreate, groupIds } = await resolveGroups(wish, snapshot);
    const observed = await observeNetwork(target, snapshot);
    const named = withNames(observed, toCreate);
    const mark = ownMark(target.clusterId);
    const { wanted, byPools } = needsOf(target, observed, mark);
    const plan = planNetwork(wanted, named, { mark, byPools, prune: target.prune ?? false });
    requireRooms(plan, named);
    const { unneeded } = plan;
    const { subnets } = observed;
    const findings = reviewRules({ wanted, inPlace: named, mark, unneeded, subnets });
    const attachments = planAttachments(target);
    const attached = attachments.map((one) => attachChange(one, named.holders));
    const warnings = [...observed.warnings, ...unattachedWarnings(target, filled(named, plan))];
    const changes = [...toCreate.map(createChange), ...plan.changes, ...attached];
    return {
        ...plan,
        changes,
        wish,
        target,
        toCreate,
        groupIds,
        attachments,
        observed: named,
        wanted,
        warnings,
        routeFaults: observed.routeFaults,
        findings,
    };
};
const needsOf = (target, observed, mark) => {
    const shape = networkShape(target, observed.isEndpointPublic);
    const addresses = { ...target, ...observed, peerGroups: target.attachedGroups ?? {}, mark };
    return {
        wanted: wantedRules(shape, addresses),
        byPools: wantedByPools(target, shape, addresses, observed.poolBlocks),
    };
};
const requireRooms = ({ changes }, { holders }) => {
    for (const change of changes) {
        requireRoom(change, holders.get(change.holder.id)?.rules.length ?? 0);
    }
};
/** The holders that have rules, or get some. */
const filled = ({ holders }, { changes }) => new Map([
    ...[...holders].filter(([, { rules }]) => rules.length > 0),
    ...changes.map(({ holder }) => [holder.id, holder]),
]);
/** Groups that are to be made have no name that could be read. */
const withNames = (observed, toCreate) => ({
    ...observed,
    holders: new Map([
        ...observed.holders,
        ...toCreate.map(({ holder }) => [
            holder.id,
            { ...holder, rules: [] },
        ]),
    ]),
});
/** One update for each pool, at its first change. */
const attachOf = (plan, attach) => {
    const done = new Set();
    return async ({ target }) => {
        const own = plan.attachments.filter(({ pool }) => poolText(pool) === target);
        for (const { pool } of own) {
            if (done.has(pool.id))
                continue;
            done.add(pool.id);
            await attach(pool, own.filter((one) => one.pool.id === pool.id));
        }
    };
};
const cannotAttach = () => Promise.reject(new TypeError('no way to attach groups'));
const tell = ({ target, rules, removed }, progress) => {
    if (rules.length > 0)
        progress.info(`${target}: added ${rules.length} rules`);
    if (removed.length > 0)
        progress.info(`${target}: removed ${removed.length} rules`);
};
const isCreation = ({ kind }) => kind === 'create-group';
/** The plan as it reads once its groups exist. */
const withIds = (plan, ids) => {
    const idOf = (id) => ids.get(id) ?? id;
    return {
        ...plan,
        changes: plan.changes
            .filter((change) => !isCreation(change))
            .map((change) => ({ ...change, holder: { ...change.holder, id: idOf(change.holder.id) } })),
        attachments: plan.attachments.map((one) => ({ ...one, groupId: idOf(one.groupId) })),
    };
};
const createGroups = async ({ toCreate, wish }, tools) => {
    const ids = new Map();
    for (const group of toCreate) {
        ids.set(group.holder.id, await createGroup(group, wish.clusterId, tools));
        tools.progress.info(`${holderText(group.holder)}: created`);
    }
    return ids;
};
/**
 * Does what the plan says, holder by holder, and nothing else: if the network is not as it was when
 * the plan was made, in a way that would need other changes, it stops before the first.
 * @throws ActionError NETWORK_PLAN_STALE, NETWORK_RULES_LIMIT, NETWORK_GROUPS_LIMIT before anything is
 * changed
 */
export const applyEnsureNetwork = async (plan, tools) => {
    if (plan.changes.length === 0)
        return { done: [], remaining: [] };
    const { client, progress, attach = cannotAttach } = tools;
    const now = await planEnsureNetwork(plan.wish, takeSnapshot(client));
    requireSamePlan(plan.changes, now);
    const created = now.changes.filter(isCreation);
    const rest = withIds(now, await createGroups(now, tools));
    const attachGroups = attachOf(rest, attach);
    const applied = await applyPlan(rest, (change) => change.kind === 'attach-group'
        ? attachGroups(change)
        : changeRules(change, tools, ownMark(plan.wish.clusterId)), (change) => tell(change, progress));
    return { ...applied, done: [...created, ...applied.done] };
};
