import { isNewGroup } from "../network/rules-in-place.js";
import { wholeFinding } from "./finding.js";
import { networkFaults } from "./network-faults.js";
import { ociOwner } from "./owners/oci-owner.js";
import { networkLine } from "../pipeline/plan.js";
import { comparedSection } from "./section.js";
const planned = ({ changes, observed }) => changes.map((change) => {
    const { id } = change.holder;
    const owner = ociOwner({ createdBy: observed.holders.get(id)?.createdBy });
    return wholeFinding(change, 'network', { ocid: isNewGroup(id) ? undefined : id, owner });
});
const faults = (plan) => networkFaults(plan).map((change) => wholeFinding(change, 'network'));
/** The rules, groups and routes, compared with what is described. */
export const compareNetwork = (plan) => {
    const found = [...planned(plan), ...faults(plan)];
    const section = comparedSection('network', found, [networkLine(plan)], plan.warnings);
    return { ...section, plan: { network: plan } };
};
