import { failureOf } from "../pipeline/report.js";
import { differencesIn, failuresIn, resultOf, } from "./environment-drift.js";
/** What is counted: environments, those with drift and those not compared whole, and findings. */
export const countNames = [
    ...['environments', 'drifted', 'failed'],
    ...['differences', 'notices', 'ignored'],
];
const reportedDifference = (finding) => {
    const { action, target, description, kind, fields, ocid, owner } = finding;
    const paths = fields.map(({ path }) => path);
    return {
        ...{ action, target, description, kind, paths },
        ...(ocid === undefined ? {} : { ocid }),
        ...(owner === undefined ? {} : { owner }),
    };
};
const reportedEnvironment = (environment) => {
    const { name, sections, notices, ignored, remediated, failures } = environment;
    const failed = sections.filter(({ outcome }) => outcome === 'failed');
    return {
        name,
        result: resultOf([environment]),
        sections: sections.map((section) => ({
            name: section.name,
            outcome: section.outcome,
            changes: section.changes.map(reportedDifference),
            kept: section.kept,
        })),
        ...{ notices, ignored, remediated },
        failures: [
            ...failures.map(failureOf),
            ...failed.map((section) => ({ section: section.name, ...failureOf(section.failure) })),
        ],
    };
};
const sum = (all, count) => all.reduce((total, one) => total + count(one).length, 0);
/** Counts for outputs and report. */
export const countDrift = (all) => ({
    environments: all.length,
    drifted: all.filter((one) => differencesIn(one).length > 0).length,
    failed: all.filter((one) => failuresIn(one).length > 0).length,
    differences: sum(all, differencesIn),
    notices: sum(all, ({ notices }) => notices),
    ignored: sum(all, ({ ignored }) => ignored),
});
/** All of it, as data. */
export const driftReport = (all, milliseconds) => ({
    result: resultOf(all),
    seconds: Math.round(milliseconds / 100) / 10,
    counts: countDrift(all),
    environments: all.map(reportedEnvironment),
    failures: [],
});
