// Own file: the tests compare every action.yml with this table.
/**
 * Inputs that limit what a step may do, each with the word for "no limit". An empty value must not
 * mean no limit: it may come from a misspelt variable, or from an output that GitHub emptied
 * because it contained a masked value. The runner does not distinguish absent and empty inputs
 * unless action.yml has a default, so all of these have one.
 */
export const guards: ReadonlyMap<string, string> = new Map([
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
])
