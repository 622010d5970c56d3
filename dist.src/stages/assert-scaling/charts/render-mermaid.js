import { valueAt } from "./panel.js";
import { spanOf } from "./span.js";
/** Points on the axis: more are not readable in a job summary. */
const COLUMNS = 13;
/** HPAs that get a chart of their own: GitHub draws no more than some of them quickly. */
const MOST_CHARTS = 8;
/** What a load does in between is a part of it: the mean around a time. */
const meanAround = ({ points }, time, width) => {
    const near = points.filter(([at]) => Math.abs(at - time) <= width / 2).map(([, value]) => value);
    return near.length === 0 ? 0 : near.reduce((sum, value) => sum + value, 0) / near.length;
};
const renderChart = ({ title, unit, bars, line, value }, end) => {
    const width = end / (COLUMNS - 1);
    const times = Array.from({ length: COLUMNS }, (_, i) => (end * i) / (COLUMNS - 1));
    const values = (series) => times.map((time) => Math.round(value(series, time, width)));
    const all = [...bars.points, ...line.points].map(([, value]) => Math.ceil(value));
    const highest = all.reduce((a, b) => Math.max(a, b), 1);
    return [
        '```mermaid',
        'xychart-beta',
        `  title ${JSON.stringify(title)}`,
        `  x-axis "seconds" [${times.map((time) => Math.round(time)).join(', ')}]`,
        `  y-axis "${unit}" 0 --> ${highest + 1}`,
        `  bar [${values(bars).join(', ')}]`,
        `  line [${values(line).join(', ')}]`,
        '```',
        '',
    ].join('\n');
};
const loadChart = ({ load }) => {
    if (load === undefined || load.seconds.length === 0)
        return [];
    const series = (name, value) => ({
        name,
        points: load.seconds.map((one) => [one.at, value(one)]),
    });
    return [
        {
            title: 'Requests a second: answered (bars), failed (line)',
            unit: 'req/s',
            bars: series('answered', ({ ended, failed }) => Math.max(0, ended - failed)),
            line: series('failed', ({ failed, dropped }) => failed + dropped),
            value: meanAround,
        },
    ];
};
const hpaChart = ({ name, samples, ready }) => ({
    title: `${name}: replicas ready (bars), wanted (line)`,
    unit: 'replicas',
    bars: { name: 'ready', points: ready.map((one) => [one.at, one.ready]) },
    line: { name: 'wanted', points: samples.map(({ at, desired }) => [at, desired]) },
    value: valueAt,
});
/**
 * The load, and the replicas of each HPA over time, as Mermaid charts: lines of Mermaid have no legend,
 * so each chart has the name of its HPA, bars and one line. GitHub draws them in job summaries; where
 * it cannot, the table beside them says the same.
 */
export const renderMermaid = (timeline) => {
    const { end } = spanOf(timeline);
    const shown = timeline.hpas.slice(0, MOST_CHARTS);
    const more = timeline.hpas.length - shown.length;
    const charts = [...loadChart(timeline), ...shown.map(hpaChart)];
    const rest = more === 0 ? [] : [`${more} more HPAs: see the page.\n`];
    return [...charts.map((chart) => renderChart(chart, end)), ...rest].join('\n');
};
