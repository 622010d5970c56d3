import { ActionError } from "../../values/action-error.js";
import { addressProblem } from "./address-report.js";
/** @throws ActionError SUBNET_TOO_SMALL, if a subnet can never hold what is expected of it */
export const requireAddresses = (lines) => {
    const small = lines.filter(({ verdict }) => verdict === 'too-small');
    if (small.length === 0)
        return;
    throw new ActionError({
        code: 'SUBNET_TOO_SMALL',
        message: small.map(addressProblem).join('; '),
        hint: 'Pods beyond the addresses would stay in Pending. Make the subnet larger (OCI can change its CIDR block in place if the VCN has room), use a larger one, or expect less: max-pods, previews, surge.',
    });
};
