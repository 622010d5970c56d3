import {} from "../assert-scaling.js";
import { timelineFile } from "../assert-scaling/evidence/timeline-file.js";
import { emptyTimeline } from "../assert-scaling/sample.js";
/** A load that nobody watched, as a report without HPAs. */
const unwatched = ({ sent, release }) => {
    const seconds = sent?.seconds() ?? [];
    const [first] = seconds;
    if (first === undefined)
        return undefined;
    return {
        namespace: release?.namespace ?? '',
        startedAt: first.at,
        verdicts: [],
        timeline: emptyTimeline,
        loadStartedAt: 0,
        seconds: seconds.map((second) => ({ ...second, at: second.at - first.at })),
    };
};
/** What a run saw of load and scaling, however it ended; undefined if it came to neither. */
export const runTimeline = ({ result }, evidence) => {
    const report = evidence.scaling ?? unwatched(evidence);
    return report && timelineFile(report, evidence.load, result);
};
