import { obstacles, trafficText, verdictOf } from "./path-report.js";
import { isFault, routeFindingText } from "./review-routes.js";
const marks = {
    open: 'open  ',
    pending: 'ATTACH',
    shut: 'shut  ',
    closed: 'CLOSED',
};
const lines = (path) => {
    const head = `${marks[verdictOf(path)]} ${path.fromLabel} -> ${path.toLabel}, ${trafficText(path)}: ${path.why}`;
    if (path.isOpen)
        return [head];
    const seen = path.isOptional ? [] : [`       seen as: ${path.symptom}`];
    return [head, ...obstacles(path).map((one) => `       ${one}`), ...seen];
};
/** The report for the log, a line each; faults of routes are warnings of their own. */
export const renderPathText = ({ paths, findings }) => [
    ...paths.flatMap(lines),
    ...findings.filter((one) => !isFault(one)).map(routeFindingText),
];
