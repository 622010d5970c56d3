import { renderingOptions } from "../../values/helm-options.js";
/** On the Secret that Helm keeps a revision in, from the moment at which it is pending. */
const MARK_LABEL = 'oke-virtual-nodes-run';
/**
 * `helm upgrade --install`; waiting is done by us, with a heartbeat and diagnostics. The mark says
 * who began the revision.
 * @param timeout milliseconds for its hooks
 */
export function upgradeArguments(release, mark, timeout, isDryRun = false) {
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
    ];
}
const hasOption = ({ options = [] }, name) => options.some((option) => option.startsWith(`--${name}=`));
/** Returns the major version from what `helm version --template={{.Version}}` prints, e.g. `v4.2.4`. */
export const helmMajor = (version) => (/^v?[0-3]\./.test(version.trim()) ? 3 : 4);
/**
 * Helm 4 applies on the server, and fails where an HPA scales between our reading of its replicas and
 * the upgrade. As Helm 3 does it, it goes on, and the HPA brings them back within its next look.
 */
export const applyOptions = (major) => major === 3 ? [] : ['--server-side=false'];
/** `helm template` with the values of the release: the manifests, without asking the cluster. */
export function templateArguments(release) {
    return [
        'template',
        '--namespace',
        release.namespace,
        ...release.values,
        ...renderingOptions(release.options ?? []),
        '--',
        release.name,
        release.chart,
    ];
}
/** `helm history`, newest last. */
export function historyArguments(release) {
    const options = ['--namespace', release.namespace, '--output=json', '--max=20'];
    return ['history', ...options, '--', release.name];
}
/** `kubectl get` of the marks of a release's revisions: one line each, number and mark. */
export function marksArguments(release, context) {
    const fields = `{.metadata.labels.version}{" "}{.metadata.labels.${MARK_LABEL}}{"\\n"}`;
    return [
        ...(context === undefined ? [] : [`--context=${context}`]),
        'get',
        'secrets',
        `--namespace=${release.namespace}`,
        `--selector=owner=helm,name=${release.name}`,
        `--output=jsonpath={range .items[*]}${fields}{end}`,
        '--request-timeout=30s',
    ];
}
/** `helm get` of the manifest or of all values that a release was deployed with. */
export function getArguments(what, release) {
    const format = what === 'values' ? ['--output=json'] : [];
    return ['get', what, '--namespace', release.namespace, ...format, '--', release.name];
}
/** `helm rollback` to a revision that was deployed once. */
export function rollbackArguments(release, revision) {
    return ['rollback', '--namespace', release.namespace, '--', release.name, String(revision)];
}
/** `helm uninstall`; an absent release is no error. */
export function uninstallArguments(release) {
    const options = ['--namespace', release.namespace, '--ignore-not-found'];
    return ['uninstall', ...options, '--', release.name];
}
