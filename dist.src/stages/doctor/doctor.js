import { statements } from "../../values/policy-statements.js";
import { examineCluster, examineNetwork, examineNodePool } from "./examine-cluster.js";
import { examineKubernetes } from "./examine-kubernetes.js";
import { examinePermissions } from "./permissions.js";
/** The grants without which the network cannot be judged: what is missing of them is told already. */
const NETWORK_GRANTS = [statements.readClusters, statements.readNetwork, statements.useGroups].map(({ grant }) => grant);
const isMissing = (findings, grants) => findings.some(({ verdict, what }) => verdict === 'missing' && grants.some((grant) => what.includes(grant)));
const notLookedAt = (area, why) => ({
    area,
    verdict: 'unknown',
    what: `not looked at: ${why}`,
});
const examineOfCluster = async (setup, facts, clients, permissions) => {
    const { cluster } = facts;
    if (cluster === undefined) {
        return setup.environment.cluster === undefined
            ? []
            : [notLookedAt('cluster', 'the cluster could not be read')];
    }
    const kind = await examineCluster(cluster);
    if (kind.verdict !== 'ready')
        return [kind];
    const isShut = isMissing(permissions, NETWORK_GRANTS);
    const [pool, network] = await Promise.all([
        examineNodePool(setup, facts, clients),
        isShut ? [notLookedAt('network', 'a statement is missing')] : examineNetwork(setup, clients),
    ]);
    return [kind, ...pool, ...network];
};
/** Everything behind the sign-in. Changes nothing. */
export const examine = async (setup, clients) => {
    const { findings, facts } = await examinePermissions(setup, clients);
    const mayConnect = facts.cluster !== undefined && !isMissing(findings, ['use clusters']);
    const [cluster, kubernetes] = await Promise.all([
        examineOfCluster(setup, facts, clients, findings),
        examineKubernetes(setup, clients, mayConnect),
    ]);
    return [...findings, ...cluster, ...kubernetes];
};
