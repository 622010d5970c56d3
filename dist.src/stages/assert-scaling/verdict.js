export function fail(code, message, hint) {
    return { passed: false, code, message, hint };
}
/** The verdict of a watch that was ended before it could judge; what was proven stays so. */
export const unfinished = (verdict) => {
    if (verdict.passed)
        return verdict;
    const message = `${verdict.hpa} was at ${verdict.to} of ${verdict.atLeast} replicas when the watch was ended`;
    const reason = fail('SCALING_NOT_JUDGED', message, 'see why it was ended, and run it again');
    const { hpa, from, to, peak, atLeast, firstScaleUpSeconds, reachedSeconds } = verdict;
    return { hpa, from, to, peak, atLeast, firstScaleUpSeconds, reachedSeconds, ...reason };
};
