import type { CheckOptions } from '../../values/checks.ts'
import { renderingOptions } from '../../values/helm-options.ts'
import type { ValueEntry } from '../../values/charts/value-path.ts'
import type { Json } from '../../values/json.ts'
import type { ManifestEdits } from '../../values/manifests/edits.ts'
import type { HelmMajor } from './post-renderer.ts'

/** The sources of a Helm release. */
export interface HelmRelease {
  readonly name: string
  readonly namespace: string
  /** Chart folder, archive or address, or the chart's name in the repository. */
  readonly chart: string
  /** Address of a chart repository. */
  readonly repository?: string
  /** Version of a chart from a registry or repository. */
  readonly version?: string
  /** Values files, their addresses, or values themselves; later ones win. */
  readonly values: readonly (string | Json)[]
  /** Values set individually; later ones win, and all win over files. */
  readonly set: readonly ValueEntry[]
  /** Images and pull secret that the rendered objects must contain. */
  readonly arriving?: {
    readonly images: readonly string[]
    readonly pullSecret?: string | undefined
  }
  /** Whether it may create nothing outside its namespace. */
  readonly isConfined?: boolean
  /** What the check for virtual nodes knows about the cluster, and the accepted findings. */
  readonly checks?: CheckOptions
  /** Stored with the revision: what it was made from. */
  readonly description?: string
  /** Further options for Helm, validated. */
  readonly options?: readonly string[]
  /** Edits to the rendered manifests. */
  readonly edits?: ManifestEdits
}

/** A release whose chart is a folder or an archive, with its values as arguments. */
export interface PlacedRelease extends Pick<
  HelmRelease,
  'name' | 'namespace' | 'isConfined' | 'description' | 'options'
> {
  readonly chart: string
  readonly values: readonly string[]
}

/** Label on the Secret in which Helm stores a revision, set as soon as that is pending. */
const MARK_LABEL = 'oke-virtual-nodes-run'

/**
 * `helm upgrade --install`; we do the waiting, with a heartbeat and diagnostics. The mark
 * identifies who started the revision.
 * @param timeout milliseconds for its hooks
 */
export const upgradeArguments = (
  release: PlacedRelease,
  mark: string,
  timeout: number,
  isDryRun = false,
): string[] => {
  return [
    'upgrade',
    '--install',
    // On the server, so that the chart sees the cluster.
    ...(isDryRun ? ['--dry-run=server'] : []),
    '--namespace',
    release.namespace,
    ...release.values,
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

const hasOption = ({ options = [] }: PlacedRelease, name: string): boolean =>
  options.some((option) => option.startsWith(`--${name}=`))

/** Returns the major version from what `helm version --template={{.Version}}` prints, e.g. `v4.2.4`. */
export const helmMajor = (version: string): HelmMajor => (/^v?[0-3]\./.test(version.trim()) ? 3 : 4)

/**
 * Helm 4 applies on the server, and fails if an HPA scales between our reading its replicas and the
 * upgrade. Client-side apply, as in Helm 3, succeeds, and the HPA restores them at its next sync.
 */
export const applyOptions = (major: HelmMajor): string[] =>
  major === 3 ? [] : ['--server-side=false']

/**
 * `helm template` with the values of the release: the manifests, without a cluster.
 * @param capabilities options that describe the cluster
 */
export const templateArguments = (
  release: PlacedRelease,
  capabilities: readonly string[] = [],
): string[] => {
  return [
    'template',
    '--namespace',
    release.namespace,
    ...release.values,
    ...renderingOptions(release.options ?? []),
    ...capabilities,
    '--',
    release.name,
    release.chart,
  ]
}

/** `helm history`, newest last. */
export const historyArguments = (release: Pick<HelmRelease, 'name' | 'namespace'>): string[] => {
  const options = ['--namespace', release.namespace, '--output=json', '--max=20']
  return ['history', ...options, '--', release.name]
}

/** `kubectl get` of the marks of a release's revisions: one line each, number and mark. */
export const marksArguments = (
  release: Pick<HelmRelease, 'name' | 'namespace'>,
  context?: string,
): string[] => {
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

/** `helm get` of a release's manifest, or of all values that it was deployed with. */
export const getArguments = (
  what: 'manifest' | 'values',
  release: Pick<HelmRelease, 'name' | 'namespace'>,
): string[] => {
  const format = what === 'values' ? ['--output=json'] : []
  return ['get', what, '--namespace', release.namespace, ...format, '--', release.name]
}

/** `helm rollback` to a revision that was once deployed. */
export const rollbackArguments = (
  release: Pick<HelmRelease, 'name' | 'namespace'>,
  revision: number,
): string[] => {
  return ['rollback', '--namespace', release.namespace, '--', release.name, String(revision)]
}

/** `helm uninstall`; an absent release is no error. */
export const uninstallArguments = (
  release: Pick<HelmRelease, 'name' | 'namespace'>,
  withoutHooks = false,
): string[] => {
  const hooks = withoutHooks ? ['--no-hooks'] : []
  const options = ['--namespace', release.namespace, '--ignore-not-found', ...hooks]
  return ['uninstall', ...options, '--', release.name]
}
