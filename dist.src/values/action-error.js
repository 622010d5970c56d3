/** Every failure that a user can do something about. */
export class ActionError extends Error {
    name = 'ActionError';
    code;
    hint;
    service;
    isTransient;
    place;
    constructor(details) {
        const { code, message, hint, cause, service, isTransient = false, place } = details;
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
        this.service = service;
        this.isTransient = isTransient;
        this.place = place;
    }
}
/**
 * The text of anything thrown. oci-common throws plain objects for connection failures, so `String()`
 * alone would print `[object Object]`.
 */
export const messageOf = (thrown) => {
    if (typeof thrown === 'string')
        return thrown;
    if (typeof thrown !== 'object' || thrown === null)
        return String(thrown);
    if ('message' in thrown && typeof thrown.message === 'string' && thrown.message !== '') {
        return thrown.message;
    }
    if ('code' in thrown && typeof thrown.code === 'string')
        return thrown.code;
    return thrown instanceof Error ? thrown.name : JSON.stringify(thrown);
};
