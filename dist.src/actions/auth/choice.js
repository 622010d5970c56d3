import { outsiderOf } from "../../clients/github/outsider.js";
import { findUserProfile } from "../../clients/oci/user-profile.js";
import { variable } from "../../runner/environment.js";
import { chooseMethod } from "../../stages/auth/choose-method.js";
/** Looks at the inputs, the environment and the machine. @throws ActionError SIGN_IN_METHOD_MISSING */
export const choose = (inputs, context) => {
    const { environment, temporaryFolder, clock } = context;
    const found = {
        domain: inputs.domainUrl !== undefined,
        sessionToken: inputs.sessionToken !== undefined,
        privateKey: inputs.key !== undefined && inputs.keyVariable === undefined,
        keyVariable: inputs.keyVariable,
        resourcePrincipal: variable(environment, 'OCI_RESOURCE_PRINCIPAL_VERSION') !== undefined,
        profile: () => findUserProfile(environment, temporaryFolder),
        isOnInstance: async () => (await import("../../clients/oci/instance-metadata.js")).isOnInstance(environment, clock),
    };
    return chooseMethod(inputs.method, found, () => outsiderOf(environment));
};
