import { ActionError, messageOf } from "../../values/action-error.js";
export const areas = [
    'GitHub',
    'inputs',
    'identity',
    'permissions',
    'limits',
    'cluster',
    'node pool',
    'network',
    'Kubernetes',
    'metrics-server',
    'operators',
    'chart',
    'registry',
];
export const ready = (area, what) => ({ area, verdict: 'ready', what });
/** What an error says of the set-up; what may pass by itself is no fault of it. */
export const findingOf = (area, error) => {
    if (!(error instanceof ActionError))
        return { area, verdict: 'unknown', what: messageOf(error) };
    const verdict = error.isTransient ? 'unknown' : 'missing';
    return { area, verdict, what: `${error.code}: ${error.message}`, mend: error.hint };
};
/** A check that says what is there, or fails. */
export const check = async (area, run) => {
    try {
        return ready(area, await run());
    }
    catch (error) {
        return findingOf(area, error);
    }
};
