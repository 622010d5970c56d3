import { ActionError } from "../../values/action-error.js";
import { previewNamespace, repositoryLabel } from "../../values/kubernetes/preview-name.js";
const PREFIX = 'oke-virtual-nodes-actions';
const RELEASE = `${PREFIX}/release`;
/** What says whose a namespace is; never changes. */
const identity = ({ repository, number }) => ({
    'app.kubernetes.io/managed-by': PREFIX,
    [`${PREFIX}/repository`]: repositoryLabel(repository),
    [`${PREFIX}/pull-request`]: String(number),
});
/** `20261129T214500Z`: colons are not allowed in labels. */
const stamp = (milliseconds) => new Date(milliseconds).toISOString().replace(/[-:]|\.[0-9]+/g, '');
/**
 * The namespace with the labels by which we know it again.
 *
 * @param expires milliseconds since the epoch
 */
export const namespaceManifest = (pull, release, expires) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
        name: previewNamespace(pull.repository, pull.number),
        labels: {
            ...identity(pull),
            [`${PREFIX}/sha`]: pull.sha,
            [`${PREFIX}/expires`]: stamp(expires),
        },
        annotations: { [RELEASE]: release },
    },
});
/** The name of the release that the last deployment left in a preview's namespace. */
export const releaseIn = ({ annotations }) => annotations[RELEASE];
/**
 * A namespace without the labels of this pull request is somebody else's.
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN
 */
export const requireOwn = (namespace, pull) => {
    const isOurs = Object.entries(identity(pull)).every(([name, value]) => namespace.labels[name] === value);
    if (isOurs)
        return;
    const name = previewNamespace(pull.repository, pull.number);
    throw new ActionError({
        code: 'PREVIEW_NAMESPACE_TAKEN',
        message: `namespace ${name} does not belong to pull request #${pull.number} of ${pull.repository}`,
        hint: 'It lacks the labels that a preview gets, so it is left alone. Remove or rename what is in it, ' +
            'or use another cluster for the previews of this repository.',
    });
};
