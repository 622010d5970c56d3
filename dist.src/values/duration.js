import { ActionError } from "./action-error.js";
const UNITS = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
const WHOLE = /^(?:[0-9]+(?:\.[0-9]+)?(?:ms|s|m|h|d))+$/;
const PART = /([0-9]+(?:\.[0-9]+)?)(ms|s|m|h|d)/g;
/**
 * A duration as Go and Kubernetes write it ('3m', '90s', '1h30m', also '7d'), in milliseconds.
 * @throws ActionError DURATION_INVALID
 */
export const parseDuration = (text) => {
    const trimmed = text.trim();
    const milliseconds = WHOLE.test(trimmed)
        ? [...trimmed.matchAll(PART)].reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? Number.NaN), 0)
        : Number.NaN;
    if (milliseconds > 0)
        return Math.round(milliseconds);
    throw new ActionError({
        code: 'DURATION_INVALID',
        message: `"${text}" is not a duration above zero`,
        hint: 'Write a number with a unit: 90s, 3m, 1h30m.',
    });
};
/** For people: `12.4 s`, `1 min 05 s`, `2 h 03 min`. */
export const formatDuration = (milliseconds) => {
    const seconds = milliseconds / 1000;
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
    return `${Math.floor(whole / 3600)} h ${String(Math.floor((whole % 3600) / 60)).padStart(2, '0')} min`;
};
