const fits = ({ rule, object }, finding) => rule === finding.rule && object === finding.object;
/**
 * Takes out the findings that an exception covers today.
 *
 * @param today e.g. `2026-11-29`
 */
export const acceptFindings = (findings, exceptions, today) => {
    const inForce = exceptions.filter(({ until }) => until >= today);
    const exceptionOf = (finding) => inForce.find((one) => fits(one, finding));
    const name = ({ rule, object }) => `the exception for ${rule} of ${object}`;
    return {
        open: findings.filter((finding) => exceptionOf(finding) === undefined),
        ignored: findings.flatMap((finding) => {
            const exception = exceptionOf(finding);
            return exception === undefined ? [] : [{ finding, reason: exception.reason }];
        }),
        notes: [
            ...exceptions
                .filter((exception) => !inForce.includes(exception))
                .map((exception) => `${name(exception)} ended on ${exception.until}`),
            ...inForce
                .filter((exception) => !findings.some((finding) => fits(exception, finding)))
                .map((exception) => `${name(exception)} fits nothing: remove it`),
        ],
    };
};
/** The day in UTC, e.g. `2026-11-29`. */
export const today = () => new Date().toISOString().slice(0, 10);
