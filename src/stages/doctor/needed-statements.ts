import type { Environment } from '../../values/environment/environment-schema.ts'
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

const hasGroups = ({ network }: Environment): boolean =>
  network?.groups.nodes !== undefined || network?.groups.pods !== undefined

/** The list of each stage's own action, in the mode that the environment describes. */
const PARTS: Readonly<Record<StageName, Part>> = {
  'build-push': () => listOf('build-push', ''),
  'ensure-network': ({ network }) =>
    listOf('ensure-network', `network-mode: ${network?.mode ?? 'security-list'}`),
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
