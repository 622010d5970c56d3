import { rolesOf } from "../../stages/network/network-target.js";
import { unattachedGroups } from "../../stages/network/unattached-groups.js";
import { observePaths } from "../../stages/reachability/observe-paths.js";
import { closedPaths, pathsOutput, pendingPaths, reportPaths, routeFindingsOutput, } from "../../stages/reachability/path-report.js";
import { renderPathSummary } from "../../stages/reachability/render-summary.js";
import { renderPathText } from "../../stages/reachability/render-text.js";
import { isFault, routeFindingText } from "../../stages/reachability/review-routes.js";
/** Only groups that are attached count; those that the target names beside them are still to be. */
export const placesOf = (target) => {
    const unattached = unattachedGroups(target);
    return Object.fromEntries(rolesOf(target).map(([role, { subnetIds }]) => {
        const groupIds = target.attachedGroups?.[role] ?? [];
        const toAttach = unattached.filter((one) => one.role === role);
        return [role, { subnetIds, groupIds, toAttach }];
    }));
};
/** Follows every path and tells it in the log, the summary and the outputs; how many are closed. */
export const publishPaths = async ({ target, places, snapshot }, { outputs, summary }, stage) => {
    const view = await observePaths(places, snapshot, target);
    const report = reportPaths(view, target);
    const closed = closedPaths(report);
    renderPathText(report).forEach((line) => stage.info(`  ${line}`));
    report.findings.filter(isFault).forEach((one) => stage.warning(routeFindingText(one)));
    await summary.append(renderPathSummary(report));
    await outputs.set('paths', pathsOutput(report));
    await outputs.set('paths-closed', closed.length);
    await outputs.set('paths-pending', pendingPaths(report).length);
    await outputs.set('route-findings', routeFindingsOutput(report));
    return closed.length;
};
