import { count } from "../../values/json.js";
const COUNT = 'environments';
/** What post undoes is noted for each environment under names of its own. */
const withOwnState = (context, at) => {
    const { state } = context;
    const own = (key) => (at === 0 ? key : `${key}-${at}`);
    return {
        ...context,
        state: {
            save: (key, value) => state.save(own(key), value),
            load: (key, parse) => state.load(own(key), parse),
        },
    };
};
/** The context of one environment; the first has that of the step. */
export const contextOf = async (context, at) => {
    const { state } = context;
    const known = state.load(COUNT, (value) => count(value)) ?? 0;
    if (at >= known)
        await state.save(COUNT, at + 1);
    return withOwnState(context, at);
};
/** Those of all environments that were begun, for post. */
export const contextsOf = (context) => {
    const known = context.state.load(COUNT, (value) => count(value)) ?? 1;
    return Array.from({ length: Math.max(known, 1) }, (_, at) => withOwnState(context, at));
};
