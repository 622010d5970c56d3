export const itself = (item) => item;
export const nameOf = (object) => object.fields('metadata').text('name');
export const textOf = (fields, key) => fields?.optionalText(key) ?? '';
export const countOf = (fields, key, otherwise = 0) => fields?.optionalNumber(key) ?? otherwise;
const condition = (one) => ({
    type: one.text('type'),
    status: one.text('status'),
    reason: textOf(one, 'reason'),
    message: textOf(one, 'message'),
    ...given({ at: one.optionalTime('lastTransitionTime') }),
});
export const conditionsOf = (status) => status?.optionalItems('conditions', condition) ?? [];
/** Leaves out keys that have no value, as exactOptionalPropertyTypes asks for. */
export const given = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
