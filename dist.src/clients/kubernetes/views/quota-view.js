import { parseQuantity } from "../../../values/kubernetes/quantity.js";
import { nameOf } from "./view-parts.js";
/** A ResourceQuota as its status has it. */
export const quotaView = (object) => {
    const spec = object.optional('spec');
    const status = object.optional('status');
    const used = status?.strings('used') ?? {};
    return {
        name: nameOf(object),
        isScoped: (spec?.texts('scopes') ?? []).length > 0 || spec?.has('scopeSelector') === true,
        limits: Object.entries(status?.strings('hard') ?? {}).map(([resource, hard]) => ({
            resource,
            hard: parseQuantity(hard),
            used: parseQuantity(used[resource] ?? '0'),
        })),
    };
};
