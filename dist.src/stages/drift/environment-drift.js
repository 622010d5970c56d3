import { siftFindings } from "./ignore.js";
/** One that could not be compared at all. */
export const failedEnvironment = (name, failure) => ({
    ...{ name, sections: [], notices: [], ignored: [], warnings: [], unasked: [], remediated: [] },
    failures: [failure],
});
/** One that was compared, with what its rules leave out taken out. */
export const comparedEnvironment = (name, { sections, notices, unasked = [] }, rules, today) => {
    const sifted = siftFindings(sections, notices, rules, today);
    const warnings = [...sections.flatMap((section) => section.warnings), ...sifted.unused];
    return { name, ...sifted, warnings, unasked, remediated: [], failures: [] };
};
/** All differences of one environment. */
export const differencesIn = ({ sections }) => sections.flatMap(({ changes }) => changes);
/** Everything that kept something from being compared. */
export const failuresIn = ({ sections, failures }) => [
    ...failures,
    ...sections.flatMap(({ outcome, failure }) => (outcome === 'failed' ? [failure] : [])),
];
/** The worst that is true of any of them. */
export const resultOf = (all) => {
    if (all.some((one) => failuresIn(one).length > 0))
        return 'failed';
    return all.some((one) => differencesIn(one).length > 0) ? 'drift' : 'clean';
};
