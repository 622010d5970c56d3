/**
 * Inputs that limit what a step may do, each with the word that stands for "no limit of its own".
 * Empty ones would be no limit at all, as after a misspelt variable, or where GitHub empties an output
 * that holds a masked value. The runner gives absent and empty inputs alike, unless action.yml has a
 * default: so all of these have one, and an empty one was given.
 */
export const guards = new Map([
    ['allowed-tenancies', 'any'],
    ['approved-plan', 'none'],
    ['mode', 'apply'],
    ['method', 'auto'],
    ['auth', 'oci'],
    ['export', 'true'],
    ['repositories', 'all'],
    ['access', 'push'],
    ['clients', 'auto'],
    ['api-endpoint', 'public'],
    ['stages', 'auto'],
    ['expect', 'auto'],
    ['fail-on', 'error'],
    ['remediate', 'none'],
    ['max-failed', 'auto'],
    ['max-p95', 'auto'],
]);
