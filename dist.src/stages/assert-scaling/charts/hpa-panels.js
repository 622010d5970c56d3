/** Metrics of one HPA that are drawn; more have their figures in timeline.json. */
const MOST_METRICS = 3;
/** Events that are marked: what the HPA did, and what went wrong. */
const isMarked = ({ type, reason }) => type === 'Warning' || reason === 'SuccessfulRescale';
/** The marked events of an HPA, in the order of time. */
const marksOf = ({ events }) => events
    .filter(isMarked)
    .map(({ at, type, reason, object, message }) => ({
    at,
    text: `${at} s, ${object}: ${reason}: ${message}`,
    isWarning: type === 'Warning',
}))
    .sort((a, b) => a.at - b.at);
const shifted = (points, by) => points.map(([at, value]) => [at + by, value]);
const readyPoints = ({ ready }) => ready.map(({ at, ready: count }) => [at, count]);
const replicaPanel = (hpa, before, shift) => {
    const { samples, verdict } = hpa;
    const desired = samples.map((one) => [one.at, one.desired]);
    const current = samples.map((one) => [one.at, one.current]);
    const earlier = before === undefined ? [] : shifted(readyPoints(before), shift);
    return {
        title: `${hpa.name}: replicas`,
        marks: marksOf(hpa),
        target: { value: verdict.atLeast, text: `expected ${verdict.atLeast}` },
        lines: [
            ...(earlier.length === 0
                ? []
                : [{ name: 'ready before', style: 'before', isStepped: true, points: earlier }]),
            { name: 'wanted', style: 'wide', isStepped: true, points: desired },
            { name: 'current', style: 'plan', isStepped: true, points: current },
            { name: 'ready', style: 'good', isStepped: true, points: readyPoints(hpa) },
        ],
    };
};
/** Per cent of the request stay what they are; all else is drawn in per cent of its target. */
const shareOf = ({ target, current }) => {
    if (current === undefined || target.value === 0)
        return undefined;
    if (target.type === 'Utilization')
        return current;
    return Math.round((current / target.value) * 1000) / 10;
};
const metricPanel = (hpa, { name, target }) => {
    const points = hpa.samples.flatMap(({ at, metrics }) => {
        const share = metrics.filter((one) => one.name === name).map(shareOf)[0];
        return share === undefined ? [] : [[at, share]];
    });
    const isShare = target.type === 'Utilization';
    const value = isShare ? target.value : 100;
    return {
        title: `${hpa.name}: ${name}, % of ${isShare ? 'the request' : 'its target'}`,
        target: { value, text: `target ${value} %` },
        lines: [{ name, style: 'main', points }],
    };
};
/** The panels of one HPA: its replicas, then each of its metrics against the target. */
export const hpaPanels = (hpa, before, shift) => [
    replicaPanel(hpa, before, shift),
    ...(hpa.samples.at(-1)?.metrics ?? [])
        .slice(0, MOST_METRICS)
        .map((metric) => metricPanel(hpa, metric)),
];
