import { statementText } from "../../values/policy-cover.js";
const area = 'permissions';
const missing = (statement, message) => ({
    area,
    verdict: 'missing',
    what: `${statement.grant}: ${statement.reason}${message}`,
    mend: `Add: ${statementText(statement)}`,
});
const oneOf = (statements, message) => ({
    area,
    verdict: 'missing',
    what: `one of ${statements.map(({ grant }) => grant).join(', ')}${message}`,
    mend: [
        'Add what is missing of these; with "inspect policies in tenancy" it can be told which:',
        ...statements.map(statementText),
    ].join('\n'),
});
const untried = (statement, why) => ({
    area,
    verdict: 'unknown',
    what: `${statement.grant}: nothing shows it without changing something${why}`,
    mend: `If a run is refused, add: ${statementText(statement)}`,
});
const granted = ({ grant, reason }, how) => ({
    area,
    verdict: 'ready',
    what: `${grant}: ${reason}${how}`,
});
const because = (message) => message === undefined ? '' : ` (${message})`;
/** The statements that refusals leave over, once those that are known to be missing explain theirs. */
class Suspects {
    #proven;
    found = new Map();
    constructor(proven) {
        this.#proven = proven;
    }
    /** The fewer statements a call takes, the more its refusal says: in that order. */
    note({ needs, message }, written) {
        if (needs.some((one) => this.found.has(one)))
            return;
        const open = needs.filter((one) => !this.#proven.has(one));
        const unwritten = written === undefined ? open : open.filter((one) => !written(one));
        const suspects = unwritten.length === 0 ? open : unwritten;
        const [only] = suspects;
        const told = because(message);
        if (only === undefined)
            return;
        const finding = suspects.length === 1 ? missing(only, told) : oneOf(suspects, told);
        for (const one of suspects)
            this.found.set(one, finding);
    }
}
const bySize = (one, other) => one.needs.length - other.needs.length;
/**
 * One finding for each statement, but one for several of which any may be the one that is missing.
 * @param written undefined where the policies may not be read
 */
export const judgeStatements = (needed, tried, written) => {
    const having = (outcome) => tried.filter((one) => one.outcome === outcome);
    const proven = new Set(having('granted').flatMap(({ needs }) => needs));
    const suspects = new Suspects(proven);
    for (const one of having('refused').toSorted(bySize))
        suspects.note(one, written);
    const findings = needed.map((statement) => {
        const found = suspects.found.get(statement);
        if (found !== undefined)
            return found;
        if (proven.has(statement))
            return granted(statement, '');
        if (written === undefined)
            return untried(statement, '');
        if (written(statement))
            return granted(statement, ' (by the text of a policy)');
        return untried(statement, ', and no policy that holds there has it');
    });
    return [...new Set(findings)];
};
