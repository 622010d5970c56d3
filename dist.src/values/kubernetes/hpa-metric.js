import { formatBytes, formatCpu } from "./quantity.js";
const people = { cpu: 'CPU' };
/** Its name as people write it. */
export const resourceName = (resource) => people[resource] ?? resource;
const amount = ({ resource }, value) => {
    if (resource === 'cpu')
        return formatCpu(value);
    return resource === undefined ? String(Number(value.toPrecision(4))) : formatBytes(value);
};
const valueText = (metric, value) => metric.target.type === 'Utilization' ? `${value} %` : amount(metric, value);
/** The target: `70 % of the request`, `500m a pod`, `30`. */
export const describeTarget = (metric) => {
    const value = valueText(metric, metric.target.value);
    const suffix = { Utilization: ' of the request', AverageValue: ' a pod', Value: '' };
    return `${value}${suffix[metric.target.type]}`;
};
/** What is measured: `41 %`, `12.5`. */
export const describeCurrent = (metric) => metric.current === undefined ? 'not measured' : valueText(metric, metric.current);
/** Measured, as a share of the target; undefined if nothing was measured. */
export const ratioOf = ({ current, target }) => current === undefined || target.value === 0 ? undefined : current / target.value;
