import { goScalar } from "../manifests/go-yaml.js";
import { formIn } from "./schema-form.js";
const isPair = (value) => typeof value === 'object' && value !== null && 'key' in value && 'value' in value;
const scalarKey = (value) => {
    const key = typeof value === 'object' && value !== null && 'value' in value ? value.value : '';
    return typeof key === 'string' ? key : JSON.stringify(key);
};
const isNode = (value) => typeof value === 'object' && value !== null && 'items' in value;
/** The path of a node from those that hold it. */
const pathOf = (key, parents, node) => {
    const chain = [...parents, node];
    return chain.flatMap((one, index) => {
        if (isPair(one))
            return [scalarKey(one.key)];
        const inner = chain[index + 1];
        if (!isNode(one) || isPair(inner) || inner === undefined)
            return [];
        return [one.items.indexOf(inner)];
    });
};
const isNoText = ({ value }) => typeof value !== 'string' && value !== null;
/** Helm reads values by YAML 1.1 and writes numbers in a form of its own. */
const misreadByHelm = ({ source = '', value }) => {
    const isChanged = typeof value === 'number' && String(value) !== source;
    const helms = goScalar(source);
    if (!isChanged && (helms === value || typeof helms === 'string'))
        return undefined;
    return `${source} would not stay as it is written; write it in quotes, or as ${JSON.stringify(helms)}`;
};
/**
 * Gives numbers and booleans the characters that were written where a text is wanted: a version of
 * 1.20 is not 1.2.
 * @returns those among the values of a chart that would lose theirs
 */
export const keepWritten = (document, visit) => {
    const found = [];
    visit(document, {
        Scalar: (key, scalar, parents) => {
            if (key === 'key' || scalar.type !== 'PLAIN' || scalar.source === undefined)
                return;
            const path = pathOf(key, parents, scalar);
            const form = formIn(path);
            if (form === 'text' && isNoText(scalar))
                scalar.value = scalar.source;
            const message = form === 'values' ? misreadByHelm(scalar) : undefined;
            if (message !== undefined)
                found.push({ node: scalar, path, message });
        },
    });
    return found;
};
