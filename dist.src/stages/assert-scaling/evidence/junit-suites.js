const scalingCase = (verdict) => {
    const { hpa, atLeast, passed, code, message, hint, reachedSeconds } = verdict;
    return {
        name: `${hpa} reaches ${atLeast} replicas`,
        seconds: reachedSeconds ?? 0,
        ...(passed ? {} : { failure: { code, text: `${message}\nFix: ${hint}` } }),
    };
};
/** A test for each HPA. */
export const scalingSuite = (verdicts) => ({
    name: 'scaling',
    cases: verdicts.map(scalingCase),
});
