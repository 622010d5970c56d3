import { isMap, isScalar, isSeq, parseAllDocuments, } from 'yaml';
import { changesAnything } from "./edits.js";
import { goOptions } from "./go-yaml.js";
/** Of a key that stands twice the last one counts. */
const inner = (map, ...keys) => keys.reduce((from, key) => {
    if (!isMap(from))
        return undefined;
    return from.items.findLast((pair) => isScalar(pair.key) && pair.key.value === key)?.value;
}, map);
const textAt = (map, ...keys) => {
    const node = inner(map, ...keys);
    return isScalar(node) ? String(node.value) : '';
};
const rangeOf = (node) => [
    node.range?.[0] ?? 0,
    node.range?.[1] ?? 0,
];
/** The objects of a document, those of lists too. */
const objectsIn = (node) => {
    if (!isMap(node))
        return [];
    const items = inner(node, 'items');
    return textAt(node, 'kind').endsWith('List') && isSeq(items)
        ? items.items.flatMap(objectsIn)
        : [node];
};
const isHook = (object) => inner(object, 'metadata', 'annotations', 'helm.sh/hook') !== undefined;
const keepReplicas = (object, ofRelease, kept) => {
    const namespace = textAt(object, 'metadata', 'namespace') || ofRelease;
    const found = kept.find((one) => one.kind === textAt(object, 'kind') &&
        one.name === textAt(object, 'metadata', 'name') &&
        one.namespace === namespace);
    const node = inner(object, 'spec', 'replicas');
    if (found === undefined || !isScalar(node))
        return [];
    const [start, end] = rangeOf(node);
    return [{ start, end, text: String(found.replicas) }];
};
/** Labels of OKE's nodes, virtual ones too. */
const TOPOLOGIES = ['kubernetes.io/hostname', 'oci.oraclecloud.com/fault-domain'];
/** Pods of a revision that goes away are not counted (Kubernetes 1.27). */
const REVISION = {
    Deployment: ['pod-template-hash'],
    StatefulSet: [],
};
const constraints = (labels, matchLabelKeys) => TOPOLOGIES.map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: labels },
    ...(matchLabelKeys.length === 0 ? {} : { matchLabelKeys }),
}));
const labelsIn = (map) => Object.fromEntries(map.items.map(({ key, value }) => [
    String(key.value),
    isScalar(value) ? String(value.value) : '',
]));
/** Puts a key before the first one of a mapping, in the form that the mapping has. */
const insertInto = (map, entry, text) => {
    const first = map.items[0]?.key;
    const start = first?.range?.[0];
    if (start === undefined)
        return [];
    if (map.flow === true)
        return [{ start, end: start, text: `${entry}, ` }];
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    // Behind anything but spaces, such as the dash of a list, a line of its own would be another mapping.
    return /^ *$/.test(indent) ? [{ start, end: start, text: `${entry}\n${indent}` }] : [];
};
const spread = (object, text) => {
    const revision = Object.entries(REVISION).find(([kind]) => kind === textAt(object, 'kind'))?.[1];
    const labels = inner(object, 'spec', 'selector', 'matchLabels');
    const pod = inner(object, 'spec', 'template', 'spec');
    const isSpread = inner(pod, 'topologySpreadConstraints') !== undefined ||
        inner(pod, 'affinity', 'podAntiAffinity') !== undefined;
    if (revision === undefined || !isMap(labels) || !isMap(pod) || isSpread)
        return [];
    const value = JSON.stringify(constraints(labelsIn(labels), revision));
    return insertInto(pod, `"topologySpreadConstraints": ${value}`, text);
};
/**
 * The manifests with what is to be changed in them; all else keeps its characters. What is no YAML
 * stays, so that Helm says what is wrong with it.
 *
 * @param ofRelease the namespace of objects that name none
 */
export const editManifests = (text, ofRelease, edits) => {
    if (!changesAnything(edits))
        return text;
    const documents = parseAllDocuments(text, goOptions);
    const sound = Array.isArray(documents)
        ? documents.filter(({ errors }) => errors.length === 0)
        : [];
    const splices = sound
        .flatMap(({ contents }) => objectsIn(contents))
        .filter((object) => !isHook(object))
        .flatMap((object) => [
        ...keepReplicas(object, ofRelease, edits.replicas ?? []),
        ...(edits.spread === true ? spread(object, text) : []),
    ])
        .toSorted((a, b) => b.start - a.start);
    return splices.reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);
};
