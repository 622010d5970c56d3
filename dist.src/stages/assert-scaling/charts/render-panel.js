import { escapeMarkup } from "../../../values/markup.js";
import { timeText, timeTicks, valueTicks } from "./axis.js";
/** Small enough that its text can be read where the page is no wider than a phone. */
const WIDTH = 400;
const HEIGHT = 190;
const margin = { left: 38, right: 12, top: 12, bottom: 30 };
const right = WIDTH - margin.right;
const bottom = HEIGHT - margin.bottom;
const round = (value) => String(Math.round(value * 10) / 10);
const pathOf = ({ points, isStepped }, { x, y }, end) => {
    const last = points.at(-1);
    if (last === undefined)
        return '';
    const all = isStepped === true ? [...points, [end, last[1]]] : points;
    return all
        .map(([time, value], index) => {
        if (index === 0)
            return `M${x(time)} ${y(value)}`;
        return `${isStepped === true ? `H${x(time)}` : ''}L${x(time)} ${y(value)}`;
    })
        .join('');
};
const upright = (at, { x }, kind) => `<line x1="${x(at)}" x2="${x(at)}" y1="${margin.top}" y2="${bottom}" class="${kind}"/>`;
const markOf = ({ at, text, isWarning }, scales) => `<g><title>${escapeMarkup(text)}</title>${upright(at, scales, isWarning ? 'mark warning' : 'mark')}</g>`;
const across = (value, { y }, kind) => `<line x1="${margin.left}" x2="${right}" y1="${y(value)}" y2="${y(value)}" class="${kind}"/>`;
const targetOf = ({ target }, scales) => {
    if (target === undefined)
        return [];
    const { value, text } = target;
    const label = `<text x="${margin.left + 4}" y="${Number(scales.y(value)) - 5}">${escapeMarkup(text)}</text>`;
    return [across(value, scales, 'target'), label];
};
const axes = (ticks, { end }, scales) => [
    ...ticks.map((tick) => `${across(tick, scales, 'grid')}<text x="${margin.left - 6}" y="${Number(scales.y(tick)) + 4}" class="tick end">${tick}</text>`),
    ...timeTicks(end).map((tick) => `<text x="${scales.x(tick)}" y="${HEIGHT - 10}" class="middle">${timeText(tick, end)}</text>`),
];
const scalesOf = (top, end) => ({
    x: (time) => round(margin.left + (Math.max(0, time) / end) * (right - margin.left)),
    y: (value) => round(bottom - (value / top) * (bottom - margin.top)),
});
/** A panel as an SVG; styles come from the page. */
export const renderPanel = (panel, span) => {
    const values = panel.lines.flatMap(({ points }) => points.map(([, value]) => value));
    const highest = [...values, panel.target?.value ?? 0].reduce((a, b) => Math.max(a, b), 1);
    const ticks = valueTicks(highest);
    const scales = scalesOf(ticks.at(-1) ?? highest, span.end);
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeMarkup(panel.title)}">`,
        ...axes(ticks, span, scales),
        upright(span.loadStart, scales, 'start'),
        `<text x="${Number(scales.x(span.loadStart)) + 4}" y="${bottom - 5}" class="note">load</text>`,
        ...(panel.marks ?? []).map((mark) => markOf(mark, scales)),
        ...targetOf(panel, scales),
        ...panel.lines.map((line) => `<path d="${pathOf(line, scales, span.end)}" class="line ${line.style}"><title>${escapeMarkup(line.name)}</title></path>`),
        '</svg>',
    ].join('\n');
};
