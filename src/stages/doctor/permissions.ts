import type { Policies } from '../../clients/oci/rights.ts'
import { isWritten } from '../../values/policy-cover.ts'
import type { PolicyPlace } from '../../values/policy-statements.ts'
import type { DoctorClients, Setup } from './clients.ts'
import { type Finding, findingOf } from './finding.ts'
import { judgeStatements, type Written } from './judge-statements.ts'
import { neededStatements } from './needed-statements.ts'
import { Trials } from './trials.ts'
import { type Facts, tryStatements } from './try-statements.ts'

/** The compartments' policy readers; undefined for an unknown compartment. */
const compartmentsOf = (
  { environment }: Setup,
  { cluster, subnet }: Facts,
): Partial<Record<PolicyPlace, string>> => ({
  ...(cluster && { cluster: cluster.compartmentId, root: cluster.compartmentId }),
  ...(subnet && { network: subnet.compartmentId }),
  ...(environment.image && { repositories: environment.image.compartment }),
})

/** Undefined if the policies of any relevant compartment may not be read. */
const readPolicies = async (
  places: Partial<Record<PolicyPlace, string>>,
  wanted: readonly PolicyPlace[],
  { rights }: DoctorClients,
): Promise<Written | undefined> => {
  const read = new Map<PolicyPlace, Policies>()
  for (const place of new Set(wanted)) {
    const compartmentId = places[place]
    if (compartmentId === undefined) continue
    const policies = await rights.policiesOf(compartmentId)
    if (policies === undefined) return undefined
    read.set(place, policies)
  }
  return (statement) => {
    const policies = read.get(statement.place)
    // If the compartment is unknown, something else is missing.
    return policies === undefined || isWritten(statement, policies.texts, policies.above)
  }
}

/** A finding per statement, and what the calls read. */
export const examinePermissions = async (
  setup: Setup,
  clients: DoctorClients,
): Promise<{ readonly findings: readonly Finding[]; readonly facts: Facts }> => {
  const needed = neededStatements(setup.environment, setup.picked)
  const trials = new Trials(needed)
  const facts = await tryStatements(setup, clients, trials)
  const places = compartmentsOf(setup, facts)
  const wanted = needed.map(({ place }) => place)
  const written = await readPolicies(places, wanted, clients)
  const faults = trials.faults.map((error): Finding => {
    return { ...findingOf('permissions', error), verdict: 'unknown' }
  })
  return { facts, findings: [...judgeStatements(needed, trials.tried, written), ...faults] }
}
