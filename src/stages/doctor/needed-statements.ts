import { describedPools } from '../../values/environment/described-pools.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import type { FlowLogs } from '../../values/network/flow-logs.ts'
import { policyLists } from '../../values/policies.ts'
import { withoutCovered } from '../../values/policy-cover.ts'
import { type PolicyStatement, statements } from '../../values/policy-statements.ts'
import type { StageName } from '../graph.ts'

const listOf = (action: string, mode: string): readonly PolicyStatement[] => {
  const found = policyLists.find((list) => list.action === action && list.mode === mode)
  if (found === undefined) throw new Error(`there is no list of policies for ${action} ${mode}`)
  return found.statements
}

type Part = (environment: Environment) => readonly PolicyStatement[]

const KUBECONFIG: Part = () => listOf('kubeconfig', '')

/** Of the network, or of a pool instead. */
const hasGroups = (environment: Environment): boolean => {
  const { nodes, pods } = environment.network?.groups ?? {}
  return describedPools(environment).some(({ pool }) =>
    [pool['node-groups'] ?? nodes ?? [], pool['pod-groups'] ?? pods ?? []].some(
      (groups) => groups.length > 0,
    ),
  )
}

const RECORDING: Readonly<Record<FlowLogs, string>> = {
  all: 'flow-logs',
  rejected: 'flow-logs: rejected',
}

/** The lists of flow logs are for rules in security lists, which mode nsg does not change. */
const ofNetwork: Part = ({ network }) => {
  const rules = listOf('ensure-network', `network-mode: ${network?.mode ?? 'security-list'}`)
  const flowLogs = network?.['flow-logs']
  if (flowLogs === undefined) return rules
  const recording = listOf('ensure-network', RECORDING[flowLogs])
  return [...rules, ...recording.filter((one) => one !== statements.updateLists)]
}

/** The list of each stage's own action, in the mode that the environment describes. */
const PARTS: Readonly<Record<StageName, Part>> = {
  'build-push': () => listOf('build-push', ''),
  'ensure-network': ofNetwork,
  'ensure-node-pool': (environment) =>
    listOf('ensure-node-pool', hasGroups(environment) ? 'with groups' : ''),
  'metrics-server': (environment) =>
    environment['metrics-server'] === 'install'
      ? [statements.manageClusters]
      : KUBECONFIG(environment),
  deploy: KUBECONFIG,
  load: () => [],
  'assert-scaling': KUBECONFIG,
}

/** Every statement that the picked stages need, each once. */
export const neededStatements = (
  environment: Environment,
  picked: ReadonlySet<StageName>,
): readonly PolicyStatement[] =>
  withoutCovered([...picked].flatMap((stage) => PARTS[stage](environment)))
