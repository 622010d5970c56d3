import { renderJunit } from "../assert-scaling/evidence/junit.js";
import { scalingSuite } from "../assert-scaling/evidence/junit-suites.js";
const failureOf = (failure) => {
    if (failure === undefined)
        return {};
    const { code, message, hint } = failure;
    return { failure: { code, text: `${message}\nFix: ${hint}` } };
};
const reasons = { skipped: 'not run', cancelled: 'stopped' };
/** A test for each stage, and one for what stopped the run outside of all stages. */
const stageSuite = ({ stages, failures, seconds }) => ({
    name: 'stages',
    cases: [
        ...failures
            .filter(({ stage }) => stage === undefined)
            .map((failure) => ({ name: 'run', seconds, ...failureOf(failure) })),
        ...stages.map(({ name, outcome, seconds: taken }) => ({
            name,
            seconds: taken,
            ...failureOf(failures.find(({ stage }) => stage === name)),
            ...(outcome === 'skipped' || outcome === 'cancelled' ? { skipped: reasons[outcome] } : {}),
        })),
    ],
});
/** The run as JUnit XML: its stages, and each HPA. */
export const runJunit = (report, { scaling }) => renderJunit([stageSuite(report), scalingSuite(scaling?.verdicts ?? [])]);
