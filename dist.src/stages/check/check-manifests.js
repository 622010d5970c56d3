import { defaultChecks } from "../../values/checks.js";
import { at, list, record, text } from "../../values/json.js";
import { parseQuantity } from "../../values/kubernetes/quantity.js";
import { nameOf } from "../../values/manifests/manifests.js";
import { objectProblems } from "./object-rules.js";
import { knownVolumes, podRules, unclearVolumes } from "./pod-rules.js";
import { choosesOtherNodes, placesAt, podSpecOf } from "./pod-spec.js";
import { sources } from "./rule.js";
/** Checks all objects of a release against what virtual nodes support, before anything is sent anywhere. */
export const checkManifests = (objects, { managedNodes } = defaultChecks) => {
    const targets = hpaTargets(objects);
    return objects.flatMap((object) => {
        const name = nameOf(object);
        const problems = [
            ...objectProblems(object, managedNodes),
            ...podProblems(object, managedNodes, targets.has(name)),
        ];
        return problems.map((problem) => ({ ...problem, object: name }));
    });
};
/** Workloads that an HPA measures. */
const hpaTargets = (objects) => new Set(objects
    .filter((object) => at(object, 'kind') === 'HorizontalPodAutoscaler')
    .map((hpa) => at(hpa, 'spec', 'scaleTargetRef'))
    .map((target) => `${text(at(target, 'kind'))}/${text(at(target, 'name'))}`));
const podProblems = (object, hasManagedNodes, isMeasured) => {
    const spec = podSpecOf(object);
    if (spec === undefined)
        return [];
    // Its pods never run on virtual nodes, or are not meant to.
    const runsElsewhere = at(object, 'kind') === 'DaemonSet' || (hasManagedNodes && choosesOtherNodes(spec));
    if (runsElsewhere)
        return [];
    return [
        ...podRules.flatMap(({ when = saysSomething, ...rule }) => placesAt(spec, rule.path)
            .filter(({ value }) => when(value))
            .map(({ path }) => ({ ...rule, path }))),
        ...volumeProblems(spec),
        ...list(at(spec, 'containers')).flatMap((container) => resourceProblems(container, isMeasured)),
    ];
};
/** `false`, `[]`, `{}` and an empty text are what is so without the key. */
const saysSomething = (value) => {
    if (value === false || value === '')
        return false;
    return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
};
const volumeProblems = (spec) => {
    const volumes = list(at(spec, 'volumes'));
    const empty = volumes.filter((volume) => 'emptyDir' in record(volume));
    return [
        ...volumes.flatMap(unknownVolume),
        ...(empty.length > 1
            ? [
                {
                    rule: 'empty-dirs',
                    severity: 'warning',
                    path: 'volumes',
                    why: `has ${empty.length} emptyDir; virtual nodes support one`,
                    source: sources.list,
                },
            ]
            : []),
    ];
};
const unknownVolume = (volume) => Object.keys(record(volume))
    .filter((type) => type !== 'name' && !knownVolumes.includes(type))
    .map((type) => {
    const isUnclear = unclearVolumes.includes(type);
    return {
        rule: type === 'hostPath' ? 'host-path' : 'volume-type',
        severity: isUnclear ? 'warning' : 'error',
        path: `volumes[${text(at(volume, 'name'))}].${type}`,
        why: isUnclear
            ? 'is not in the list of volumes that virtual nodes support'
            : 'is not possible on virtual nodes',
        source: sources.list,
    };
});
const resourceProblems = (container, isMeasured) => {
    const name = `containers[${text(at(container, 'name'))}].resources`;
    const problem = (rule, path, why, fix) => [
        { rule, severity: 'warning', path, why, source: sources.billing, ...(fix && { fix }) },
    ];
    return ['cpu', 'memory'].flatMap((resource) => {
        const request = at(container, 'resources', 'requests', resource);
        const limit = at(container, 'resources', 'limits', resource);
        if (request === undefined && limit === undefined) {
            const why = resource === 'cpu' ? noCpu(isMeasured) : NO_MEMORY;
            return problem('no-resources', `${name}.requests.${resource}`, why);
        }
        if (request === undefined || limit === undefined || amount(request) === amount(limit))
            return [];
        const why = 'and limit differ; virtual nodes give the limit, and bill it';
        return problem('unequal-resources', `${name}.requests.${resource}`, why);
    });
};
const noCpu = (isMeasured) => isMeasured
    ? 'is missing, and so is a limit: its HPA has nothing to measure against'
    : 'is missing, and so is a limit: virtual nodes give 0.125 OCPU';
const NO_MEMORY = 'is missing, and so is a limit: virtual nodes give 0.5 GB';
/** A quantity as a number; what cannot be read, as its text. */
const amount = (value) => {
    const written = typeof value === 'number' ? String(value) : text(value);
    try {
        return parseQuantity(written);
    }
    catch {
        return written;
    }
};
