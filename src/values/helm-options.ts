import { invalidInput } from './input-text.ts'

/** Helm options that do not conflict with what this project passes, and run no program. */
const BOTH = [
  ...['ca-file', 'cert-file', 'key-file', 'keyring'],
  ...['dependency-update', 'devel', 'disable-openapi-validation', 'enable-dns'],
  ...['insecure-skip-tls-verify', 'no-hooks', 'plain-http', 'skip-crds'],
  ...['skip-schema-validation', 'verify'],
]
const UPGRADE = [
  ...['cleanup-on-fail', 'force', 'force-conflicts', 'force-replace', 'hide-notes'],
  ...['history-max', 'render-subchart-notes', 'reset-then-reuse-values', 'reset-values'],
  ...['reuse-values', 'server-side', 'take-ownership', 'wait', 'wait-for-jobs'],
]

/** Why others are refused, if there is an alternative. */
const INSTEAD: Readonly<Record<string, string>> = {
  atomic: 'Set on-failure to uninstall-if-first.',
  description: 'The description names the commit and the run.',
  namespace: 'Set namespace.',
  'pass-credentials':
    'A login goes to the host that it is for alone: see chart-username and chart-host.',
  'post-renderer': 'It would run a program: render beforehand, and deploy the result as a chart.',
  'rollback-on-failure': 'Set on-failure to uninstall-if-first.',
  set: 'Set it in set.',
  timeout: 'Set timeout: hooks may take all of it.',
  values: 'Name the file in values.',
  version: 'Set chart-version.',
}

const nameOf = (option: string): string => /^--([a-z][a-z-]*)(?:=.*)?$/s.exec(option)?.[1] ?? ''

/**
 * A further option of `helm upgrade`.
 * @throws ActionError INPUT_INVALID
 */
export const asHelmOption = (text: string): string => {
  const name = nameOf(text)
  if ([...BOTH, ...UPGRADE].includes(name)) return text
  const hint = INSTEAD[name] ?? `Allowed are --${[...BOTH, ...UPGRADE].toSorted().join(', --')}.`
  // The value may be a secret.
  const shown = text.split(/[\s=]/)[0] ?? ''
  throw invalidInput(`"${shown}" is no option that can be passed on to Helm`, hint)
}

/** Options that `helm template` also accepts, so that the check sees what is deployed. */
export const renderingOptions = (options: readonly string[]): string[] =>
  options.filter((option) => BOTH.includes(nameOf(option)))

/** Options for fetching a chart; Helm then gets the fetched file. */
const FETCHING = [
  ...['ca-file', 'cert-file', 'devel', 'insecure-skip-tls-verify', 'key-file', 'keyring'],
  ...['plain-http', 'verify'],
]

/** Options for `helm pull`. */
export const fetchingOptions = (options: readonly string[]): string[] =>
  options.filter((option) => FETCHING.includes(nameOf(option)))

/** Options that `helm dependency build` accepts. */
export const dependencyOptions = (options: readonly string[]): string[] =>
  fetchingOptions(options).filter((option) => nameOf(option) !== 'devel')
