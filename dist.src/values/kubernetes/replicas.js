import { ActionError } from "../action-error.js";
/**
 * The replicas expected of an HPA, from a pair such as `edge=3`.
 * @throws ActionError INPUT_INVALID
 */
export const asReplicas = ([hpa, text]) => {
    const atLeast = /^[0-9]+$/.test(text) ? Number(text) : 0;
    if (atLeast >= 2)
        return { hpa, atLeast };
    throw new ActionError({
        code: 'INPUT_INVALID',
        message: `"${hpa}" expects no growth: at least 2 replicas prove that an HPA scaled`,
        hint: 'Write the HPA and the replicas it should reach, for example edge=3.',
    });
};
