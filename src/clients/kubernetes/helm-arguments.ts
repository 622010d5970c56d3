import type { CheckOptions } from '../../values/checks.ts'
import { renderingOptions } from '../../values/helm-options.ts'

/** What a Helm release is made from. */
export interface HelmRelease {
  readonly name: string
  readonly namespace: string
  /** Chart folder, archive or `oci://` address. */
  readonly chart: string
  /** Version of a chart from a registry. */
  readonly version?: string
  /** Values files, later ones win. */
  readonly values: readonly string[]
  /** Values set one by one, typed as Helm's --set does (30 is a number); they win over files. */
  readonly set: Readonly<Record<string, string>>
  /** Whether it may make nothing outside of its namespace. */
  readonly isConfined?: boolean
  /** What its check for virtual nodes is told of the cluster, and what somebody accepts. */
  readonly checks?: CheckOptions
  /** Kept with the revision: what it was made from. */
  readonly description?: string
  /** Whether it brings back what others have changed in the cluster. */
  readonly isRepair?: boolean
  /** Further options of Helm, checked. */
  readonly options?: readonly string[]
}

/** On the Secret that Helm keeps a revision in, from the moment at which it is pending. */
const MARK_LABEL = 'oke-virtual-nodes-run'

/**
 * `helm upgrade --install`; waiting is done by us, with a heartbeat and diagnostics. The mark says
 * who began the revision.
 * @param timeout milliseconds for its hooks
 */
export function upgradeArguments(
  release: HelmRelease,
  mark: string,
  timeout: number,
  isDryRun = false,
): string[] {
  return [
    'upgrade',
    '--install',
    // On the server, so that the chart sees the cluster.
    ...(isDryRun ? ['--dry-run=server'] : []),
    '--namespace',
    release.namespace,
    ...valuesArguments(release),
    // Custom resource definitions are the whole cluster's, and not among what is rendered.
    ...(release.isConfined === true ? ['--skip-crds'] : []),
    ...(hasOption(release, 'history-max') ? [] : ['--history-max=10']),
    `--timeout=${Math.ceil(timeout / 1000)}s`,
    ...(release.description === undefined ? [] : [`--description=${release.description}`]),
    ...(release.options ?? []),
    `--labels=${MARK_LABEL}=${mark}`,
    '--output=json',
    '--',
    release.name,
    release.chart,
  ]
}

const hasOption = ({ options = [] }: HelmRelease, name: string): boolean =>
  options.some((option) => option.startsWith(`--${name}=`))

/** `helm template` with the values of the release: the manifests, without asking the cluster. */
export function templateArguments(release: HelmRelease): string[] {
  return [
    'template',
    '--namespace',
    release.namespace,
    ...valuesArguments(release),
    ...renderingOptions(release.options ?? []),
    '--',
    release.name,
    release.chart,
  ]
}

/** `helm history`, newest last. */
export function historyArguments(release: Pick<HelmRelease, 'name' | 'namespace'>): string[] {
  const options = ['--namespace', release.namespace, '--output=json', '--max=20']
  return ['history', ...options, '--', release.name]
}

/** `kubectl get` of the marks of a release's revisions: one line each, number and mark. */
export function marksArguments(
  release: Pick<HelmRelease, 'name' | 'namespace'>,
  context?: string,
): string[] {
  const fields = `{.metadata.labels.version}{" "}{.metadata.labels.${MARK_LABEL}}{"\\n"}`
  return [
    ...(context === undefined ? [] : [`--context=${context}`]),
    'get',
    'secrets',
    `--namespace=${release.namespace}`,
    `--selector=owner=helm,name=${release.name}`,
    `--output=jsonpath={range .items[*]}${fields}{end}`,
    '--request-timeout=30s',
  ]
}

/** `helm get` of the manifest or of all values that a release was deployed with. */
export function getArguments(
  what: 'manifest' | 'values',
  release: Pick<HelmRelease, 'name' | 'namespace'>,
): string[] {
  const format = what === 'values' ? ['--output=json'] : []
  return ['get', what, '--namespace', release.namespace, ...format, '--', release.name]
}

/** `helm rollback` to a revision that was deployed once. */
export function rollbackArguments(
  release: Pick<HelmRelease, 'name' | 'namespace'>,
  revision: number,
): string[] {
  return ['rollback', '--namespace', release.namespace, '--', release.name, String(revision)]
}

/** `helm uninstall`; an absent release is no error. */
export function uninstallArguments(release: Pick<HelmRelease, 'name' | 'namespace'>): string[] {
  const options = ['--namespace', release.namespace, '--ignore-not-found']
  return ['uninstall', ...options, '--', release.name]
}

function valuesArguments(release: HelmRelease): string[] {
  return [
    ...(release.version === undefined ? [] : [`--version=${release.version}`]),
    ...release.values.map((file) => `--values=${file}`),
    ...Object.entries(release.set).map(([key, value]) => `--set=${key}=${escape(value)}`),
  ]
}

/** Helm splits `--set` values at commas and reads backslashes as escapes. */
function escape(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll(',', '\\,')
}
