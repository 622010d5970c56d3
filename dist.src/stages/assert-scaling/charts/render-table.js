export const tableHead = ['HPA', 'Result', 'Replicas', 'Peak', 'First scale-up', 'Reached'];
const after = (seconds) => (seconds === null ? '–' : `${seconds} s`);
/** A row per HPA, in the order of the verdicts. */
export const scalingRows = (verdicts) => verdicts.map((verdict) => [
    verdict.hpa,
    verdict.passed ? '✔ scaled' : `✖ ${verdict.code}`,
    `${verdict.from} → ${verdict.to} (expected ${verdict.atLeast})`,
    String(verdict.peak),
    after(verdict.firstScaleUpSeconds),
    after(verdict.reachedSeconds),
]);
