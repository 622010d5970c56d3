import { resourceName } from "../../../values/kubernetes/hpa-metric.js";
import { parseQuantity } from "../../../values/kubernetes/quantity.js";
import { conditionsOf, countOf, given, nameOf, textOf } from "./view-parts.js";
const quantityOf = (fields, key) => {
    const text = fields?.optionalText(key);
    return text === undefined ? undefined : parseQuantity(text);
};
/** A metric with its selector: two queues may share the name of a metric. */
const selected = (metric) => {
    const labels = metric.optional('selector')?.strings('matchLabels') ?? {};
    const pairs = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
    const suffix = pairs.length === 0 ? '' : `{${pairs.sort().join(',')}}`;
    const name = `${metric.text('name')}${suffix}`;
    return { name, key: name };
};
const sources = {
    resource: (fields) => {
        const resource = fields.text('name');
        return { source: 'Resource', resource, name: resourceName(resource), key: resource };
    },
    containerResource: (fields) => {
        const [resource, container] = [fields.text('name'), fields.text('container')];
        const name = `${resourceName(resource)} of container ${container}`;
        return { source: 'ContainerResource', resource, container, name, key: name };
    },
    pods: (fields) => ({ source: 'Pods', ...selected(fields.fields('metric')) }),
    object: (fields) => {
        const of = fields.fields('describedObject');
        const { name } = selected(fields.fields('metric'));
        const text = `${name} of ${of.text('kind')} ${of.text('name')}`;
        return { source: 'Object', name: text, key: text };
    },
    external: (fields) => ({ source: 'External', ...selected(fields.fields('metric')) }),
};
/** Undefined for what the controller could not measure: its status then has an empty place. */
const sourceOf = (metric) => {
    for (const [key, read] of Object.entries(sources)) {
        const fields = metric.optional(key);
        if (fields !== undefined)
            return { ...read(fields), fields };
    }
    return undefined;
};
const targetOf = (target) => {
    const utilization = target.optionalNumber('averageUtilization');
    if (utilization !== undefined)
        return { type: 'Utilization', value: utilization };
    const average = quantityOf(target, 'averageValue');
    if (average !== undefined)
        return { type: 'AverageValue', value: average };
    return { type: 'Value', value: quantityOf(target, 'value') ?? 0 };
};
const currentOf = ({ type }, current) => {
    if (type === 'Utilization')
        return current?.optionalNumber('averageUtilization');
    return quantityOf(current, type === 'AverageValue' ? 'averageValue' : 'value');
};
const metricsOf = (spec, status) => {
    const wanted = spec.optionalItems('metrics', sourceOf);
    const measured = status?.optionalItems('currentMetrics', sourceOf) ?? [];
    return wanted.flatMap((one) => {
        if (one === undefined)
            return [];
        const { source, name, resource, container, key, fields } = one;
        const target = targetOf(fields.fields('target'));
        const current = measured
            .find((other) => other?.source === source && other.key === key)
            ?.fields.optional('current');
        return [
            {
                ...{ source, name, target },
                ...given({
                    resource,
                    container,
                    current: currentOf(target, current),
                    average: quantityOf(current, 'averageValue'),
                }),
            },
        ];
    });
};
const policy = (one) => ({
    isPercent: one.text('type') === 'Percent',
    value: one.number('value'),
    seconds: one.number('periodSeconds'),
});
const scaleUpOf = (spec) => {
    const rules = spec.optional('behavior')?.optional('scaleUp');
    return {
        select: textOf(rules, 'selectPolicy') || 'Max',
        policies: rules?.optionalItems('policies', policy) ?? [],
        stabilizationSeconds: countOf(rules, 'stabilizationWindowSeconds'),
        ...given({ tolerance: quantityOf(rules, 'tolerance') }),
    };
};
/** A HorizontalPodAutoscaler of autoscaling/v2. */
export const hpaView = (object) => {
    const spec = object.fields('spec');
    const status = object.optional('status');
    const of = spec.fields('scaleTargetRef');
    return {
        name: nameOf(object),
        target: { apiVersion: textOf(of, 'apiVersion'), kind: of.text('kind'), name: of.text('name') },
        minReplicas: countOf(spec, 'minReplicas', 1),
        maxReplicas: spec.number('maxReplicas'),
        currentReplicas: countOf(status, 'currentReplicas'),
        desiredReplicas: countOf(status, 'desiredReplicas'),
        metrics: metricsOf(spec, status),
        scaleUp: scaleUpOf(spec),
        conditions: conditionsOf(status),
    };
};
/** What an HPA scales, as every kind with a scale subresource shows it. */
export const scaleView = (object) => ({
    wanted: countOf(object.optional('spec'), 'replicas'),
    selector: textOf(object.optional('status'), 'selector'),
});
