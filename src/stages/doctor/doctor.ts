import { statements } from '../../values/policy-statements.ts'
import type { DoctorClients, Setup } from './clients.ts'
import { examineCluster, examineNetwork, examineNodePool } from './examine-cluster.ts'
import { examineKubernetes } from './examine-kubernetes.ts'
import type { Finding } from './finding.ts'
import { examinePermissions } from './permissions.ts'
import type { Facts } from './try-statements.ts'

/** The grants needed to judge the network: missing ones are already reported. */
const NETWORK_GRANTS = [statements.readClusters, statements.readNetwork, statements.useGroups].map(
  ({ grant }) => grant,
)

const isMissing = (findings: readonly Finding[], grants: readonly string[]): boolean =>
  findings.some(
    ({ verdict, what }) => verdict === 'missing' && grants.some((grant) => what.includes(grant)),
  )

/** OCI returns the same for what does not exist and what is not visible. */
const WHICH_CLUSTER =
  'Check its OCID and the region first; only then add the statement that is missing above.'

const notChecked = (area: Finding['area'], why: string): Finding => ({
  area,
  verdict: 'unknown',
  what: `not looked at: ${why}`,
})

const examineOfCluster = async (
  setup: Setup,
  facts: Facts,
  clients: DoctorClients,
  permissions: readonly Finding[],
): Promise<readonly Finding[]> => {
  const { cluster } = facts
  if (cluster === undefined) {
    return setup.environment.cluster === undefined
      ? []
      : [{ ...notChecked('cluster', 'the cluster could not be read'), mend: WHICH_CLUSTER }]
  }
  const kind = await examineCluster(cluster)
  if (kind.verdict !== 'ready') return [kind]
  const isShut = isMissing(permissions, NETWORK_GRANTS)
  const [pool, network] = await Promise.all([
    examineNodePool(setup, facts, clients),
    isShut ? [notChecked('network', 'a statement is missing')] : examineNetwork(setup, clients),
  ])
  return [kind, ...pool, ...network]
}

/** Examines everything behind the sign-in. Changes nothing. */
export const examine = async (
  setup: Setup,
  clients: DoctorClients,
): Promise<readonly Finding[]> => {
  const { findings, facts } = await examinePermissions(setup, clients)
  const mayConnect = facts.cluster !== undefined && !isMissing(findings, ['use clusters'])
  const [cluster, kubernetes] = await Promise.all([
    examineOfCluster(setup, facts, clients, findings),
    examineKubernetes(setup, clients, mayConnect),
  ])
  return [...findings, ...cluster, ...kubernetes]
}
