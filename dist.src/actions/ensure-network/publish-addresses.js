import { addressesOutput, addressProblem, reportAddresses, } from "../../stages/addresses/address-report.js";
import { neededAddresses } from "../../stages/addresses/needed-addresses.js";
import { observeAddresses } from "../../stages/addresses/observe-addresses.js";
import { addressText, renderAddresses } from "../../stages/addresses/render-addresses.js";
import { requireAddresses } from "../../stages/addresses/require-addresses.js";
/**
 * Tells usable, used and needed addresses in the log, the summary and the outputs. Without `max-pods`
 * nothing is known of the need, and no call is made.
 * @throws ActionError SUBNET_TOO_SMALL, unless only planned
 */
export const publishAddresses = async ({ places, snapshot, expected, isPlan }, { outputs, summary }, stage) => {
    if (expected === undefined)
        return outputs.set('addresses', '[]');
    const uses = await observeAddresses(places, snapshot);
    const balancers = places['load-balancer']?.subnetIds ?? [];
    const areBalancersPrivate = await Promise.all(balancers.map(async (id) => (await snapshot.subnet(id)).isPrivate));
    const form = {
        hasPodSubnet: places.pods !== undefined,
        isLoadBalancerPrivate: areBalancersPrivate.includes(true),
    };
    const needed = neededAddresses(expected, form);
    const lines = reportAddresses(uses, needed);
    addressText(lines).forEach((line) => stage.info(`  ${line}`));
    await summary.append(renderAddresses(lines));
    await outputs.set('addresses', addressesOutput(lines));
    const warned = isPlan ? lines : lines.filter(({ verdict }) => verdict !== 'too-small');
    warned.flatMap((line) => addressProblem(line) ?? []).forEach((problem) => stage.warning(problem));
    if (!isPlan)
        requireAddresses(lines);
};
