import { isWritten } from "../../values/policy-cover.js";
import { findingOf } from "./finding.js";
import { judgeStatements } from "./judge-statements.js";
import { neededStatements } from "./needed-statements.js";
import { Trials } from "./trials.js";
import { tryStatements } from "./try-statements.js";
/** Whose policies say what; undefined where a compartment is not known. */
const compartmentsOf = ({ environment }, { cluster, subnet }) => ({
    ...(cluster && { cluster: cluster.compartmentId, root: cluster.compartmentId }),
    ...(subnet && { network: subnet.compartmentId }),
    ...(environment.image && { repositories: environment.image.compartment }),
});
/** Undefined where the policies of any place that matters may not be read. */
const readPolicies = async (places, wanted, { rights }) => {
    const read = new Map();
    for (const place of new Set(wanted)) {
        const compartmentId = places[place];
        if (compartmentId === undefined)
            continue;
        const policies = await rights.policiesOf(compartmentId);
        if (policies === undefined)
            return undefined;
        read.set(place, policies);
    }
    return (statement) => {
        const policies = read.get(statement.place);
        // Where the compartment is not known, something else is missing.
        return policies === undefined || isWritten(statement, policies.texts, policies.above);
    };
};
/** Statement by statement, and what was read on the way. */
export const examinePermissions = async (setup, clients) => {
    const needed = neededStatements(setup.environment, setup.picked);
    const trials = new Trials(needed);
    const facts = await tryStatements(setup, clients, trials);
    const places = compartmentsOf(setup, facts);
    const wanted = needed.map(({ place }) => place);
    const written = await readPolicies(places, wanted, clients);
    const faults = trials.faults.map((error) => {
        return { ...findingOf('permissions', error), verdict: 'unknown' };
    });
    return { facts, findings: [...judgeStatements(needed, trials.tried, written), ...faults] };
};
