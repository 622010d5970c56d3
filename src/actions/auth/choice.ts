import { outsiderOf } from '../../clients/github/outsider.ts'
import { findUserProfile } from '../../clients/oci/user-profile.ts'
import { hasWorkloadIdentity } from '../../clients/oci/workload-identity.ts'
import type { ActionContext } from '../../runner/context.ts'
import { variable } from '../../runner/environment.ts'
import { type Choice, chooseMethod } from '../../stages/auth/choose-method.ts'
import type { SignInInputs } from './inputs.ts'

/**
 * Chooses the sign-in method by inputs, environment and machine. @throws ActionError
 * SIGN_IN_METHOD_MISSING
 */
export const choose = (inputs: SignInInputs, context: ActionContext): Promise<Choice> => {
  const { environment, temporaryFolder, clock } = context
  const found = {
    domain: inputs.domainUrl !== undefined,
    sessionToken: inputs.sessionToken !== undefined,
    privateKey: inputs.key !== undefined && inputs.keyVariable === undefined,
    keyVariable: inputs.keyVariable,
    resourcePrincipal: variable(environment, 'OCI_RESOURCE_PRINCIPAL_VERSION') !== undefined,
    workloadIdentity: hasWorkloadIdentity(environment),
    profile: () => findUserProfile(environment, temporaryFolder),
    isOnInstance: async () =>
      (await import('../../clients/oci/instance/instance-metadata.ts')).isOnInstance(
        environment,
        clock,
      ),
  }
  return chooseMethod(inputs.method, found, () => outsiderOf(environment))
}
