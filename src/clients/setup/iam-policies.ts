import type { Clock } from '../../core/clock.ts'
import { aList, anObject, callOci, nothing } from '../oci/oci-request.ts'
import type { OciSession } from '../oci/oci-session.ts'
import type { WantedPolicy } from '../../values/setup/wanted.ts'

/** A policy of IAM. */
interface IamPolicy {
  readonly id: string
  readonly statements: readonly string[]
}

/** IAM's policies, as an administrator. @throws ActionError OCI_* */
export interface IamPolicies {
  /** The policy of this name in the compartment itself. */
  named(compartmentId: string, name: string): Promise<IamPolicy | undefined>
  create(policy: WantedPolicy): Promise<void>
  update(id: string, statements: readonly string[]): Promise<void>
  compartmentName(compartmentId: string): Promise<string>
}

export const iamPolicies = (session: OciSession, clock: Clock): IamPolicies => {
  const base = { service: 'identity', operation: 'UpdatePolicy' } as const
  const path = (id: string) => `/20160918/policies/${encodeURIComponent(id)}`
  return {
    named: async (compartmentId, name) => {
      const query = new URLSearchParams({ compartmentId, name })
      const found = await callOci(
        session,
        {
          ...base,
          method: 'GET',
          path: `/20160918/policies?${query.toString()}`,
          operation: 'ListPolicies',
          doing: 'list the policies',
        },
        clock,
        aList((item) => ({ id: item.text('id'), statements: item.texts('statements') })),
      )
      return found[0]
    },
    create: ({ compartmentId, name, description, statements }) =>
      callOci(
        session,
        {
          ...base,
          method: 'POST',
          path: '/20160918/policies',
          body: { compartmentId, name, description, statements },
          operation: 'CreatePolicy',
          doing: `make the policy ${name}`,
        },
        clock,
        nothing,
      ),
    update: (id, statements) =>
      callOci(
        session,
        {
          ...base,
          method: 'PUT',
          path: path(id),
          body: { statements },
          doing: `change policy ${id}`,
        },
        clock,
        nothing,
      ),
    compartmentName: (id) =>
      callOci(
        session,
        {
          ...base,
          method: 'GET',
          path: `/20160918/compartments/${encodeURIComponent(id)}`,
          operation: 'GetCompartment',
          doing: `read compartment ${id}`,
        },
        clock,
        anObject((response) => response.text('name')),
      ),
  }
}
