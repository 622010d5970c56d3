// Own file: undoes what seed.ts makes.
import { ADMINISTRATORS, groupsOf } from '../iam/groups.ts'
import { policiesOf } from '../iam/policies.ts'
import type { Context } from '../oci/core/context.ts'
import { appsOf } from '../oci/identity/oauth-client.ts'
import { trustsOf } from '../oci/identity/trust.ts'

/**
 * Removes what was set up for deployments: policies, groups, application and trust; keeps the
 * administrators.
 */
export const forgetSetUp = (context: Context): void => {
  const ofAdministrators = new RegExp(`^allow group ${ADMINISTRATORS} `, 'i')
  for (const { id, statements } of policiesOf(context).list())
    if (!statements.some((text) => ofAdministrators.test(text))) policiesOf(context).delete(id)
  for (const { id, displayName } of groupsOf(context).list())
    if (displayName !== ADMINISTRATORS) groupsOf(context).delete(id)
  for (const { id } of appsOf(context).list()) appsOf(context).delete(id)
  for (const { id } of trustsOf(context).list()) trustsOf(context).delete(id)
}
