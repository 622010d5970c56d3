/** Of its last second the load may have had only a part. */
const wholeSeconds = ({ seconds }) => seconds.length > 1 ? seconds.slice(0, -1) : seconds;
const points = ({ startedAt, ...load }, zero, value) => wholeSeconds({ startedAt, ...load }).flatMap((second) => {
    const found = value(second);
    return found === undefined ? [] : [[second.at + zero - startedAt, found]];
});
const answered = ({ ended, failed }) => Math.max(0, ended - failed);
const line = (name, style, at) => at.length === 0 ? [] : [{ name, style, points: at }];
const ratePanel = (load, before) => {
    const zero = load.startedAt;
    const asked = load.asked.map(({ at, perSecond }) => [at, perSecond]);
    return {
        title: 'Requests per second',
        lines: [
            ...(before === undefined ? [] : line('before', 'before', points(before, zero, answered))),
            ...line('asked for', 'plan', asked),
            ...line('answered', 'main', points(load, zero, answered)),
            ...line('failed or never sent', 'bad', points(load, zero, ({ failed, dropped }) => failed + dropped)),
        ],
    };
};
const timePanel = (load, before) => {
    const zero = load.startedAt;
    const p95 = ({ p95Milliseconds }) => p95Milliseconds;
    return {
        title: 'Response time of each second, ms',
        lines: [
            ...(before === undefined ? [] : line('p95 before', 'before', points(before, zero, p95))),
            ...line('p95', 'main', points(load, zero, p95)),
            ...line('p50', 'good', points(load, zero, ({ p50Milliseconds }) => p50Milliseconds)),
        ],
    };
};
/** What was sent and how it was answered, beside an earlier run where there is one. */
export const loadPanels = ({ load }, before) => load === undefined
    ? []
    : [ratePanel(load, before?.load), timePanel(load, before?.load)].filter(({ lines }) => lines.length > 0);
