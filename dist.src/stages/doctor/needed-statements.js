import { policyLists } from "../../values/policies.js";
import { withoutCovered } from "../../values/policy-cover.js";
const listOf = (action, mode) => {
    const found = policyLists.find((list) => list.action === action && list.mode === mode);
    if (found === undefined)
        throw new Error(`there is no list of policies for ${action} ${mode}`);
    return found.statements;
};
const KUBECONFIG = () => listOf('kubeconfig', '');
const hasGroups = ({ network }) => network?.groups.nodes !== undefined || network?.groups.pods !== undefined;
/** The list of each stage's own action, in the mode that the environment describes. */
const PARTS = {
    'build-push': () => listOf('build-push', ''),
    'ensure-network': ({ network }) => listOf('ensure-network', `network-mode: ${network?.mode ?? 'security-list'}`),
    'ensure-node-pool': (environment) => listOf('ensure-node-pool', hasGroups(environment) ? 'with groups' : ''),
    deploy: KUBECONFIG,
    load: () => [],
    'assert-scaling': KUBECONFIG,
};
/** Every statement that the picked stages need, each once. */
export const neededStatements = (environment, picked) => withoutCovered([...picked].flatMap((stage) => PARTS[stage](environment)));
