import type { Namespace } from '../../clients/kubernetes/namespaces.ts'
import { ActionError } from '../../values/action-error.ts'
import { previewNamespace, repositoryLabel } from '../../values/kubernetes/preview-name.ts'

/** The pull request that a preview belongs to. */
export interface PullRequest {
  /** `owner/name`. */
  readonly repository: string
  readonly number: number
  /** The commit that the preview shows. */
  readonly sha: string
  /** The branch that it comes from. */
  readonly branch: string
}

const PREFIX = 'oke-virtual-nodes-actions'
const RELEASE = `${PREFIX}/release`

/** Labels with the owner of a namespace; they never change. */
const identity = ({ repository, number }: PullRequest): Record<string, string> => ({
  'app.kubernetes.io/managed-by': PREFIX,
  [`${PREFIX}/repository`]: repositoryLabel(repository),
  [`${PREFIX}/pull-request`]: String(number),
})

/** `20261129T214500Z`: colons are not allowed in labels. */
const stamp = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/[-:]|\.[0-9]+/g, '')

/**
 * The namespace with the labels by which we recognize it.
 *
 * @param expires milliseconds since the epoch
 */
export const namespaceManifest = (pull: PullRequest, release: string, expires: number) => ({
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
})

const EXPIRES = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/

/** Milliseconds since the epoch, as the last deployment set it; undefined if the label cannot be read. */
export const expiryOf = ({ labels }: Namespace): number | undefined => {
  const [, ...parts] = EXPIRES.exec(labels[`${PREFIX}/expires`] ?? '') ?? []
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = parts.map(Number)
  return parts.length === 0 ? undefined : Date.UTC(year, month - 1, date, hour, minute, second)
}

/** Milliseconds since the epoch of the last deployment, which noted its expiry; 0 if unknown. */
export const lastDeployment = (namespace: Namespace, lifetime: number): number =>
  Math.max((expiryOf(namespace) ?? 0) - lifetime, 0)

/** The number of the pull request; undefined if the label names none. */
export const numberOf = ({ labels }: Namespace): number | undefined => {
  const number = labels[`${PREFIX}/pull-request`] ?? ''
  return /^[1-9][0-9]*$/.test(number) ? Number(number) : undefined
}

/** The commit that was deployed last. */
export const shaOf = ({ labels }: Namespace): string => labels[`${PREFIX}/sha`] ?? ''

/** Selects the namespaces of all previews of a repository. */
export const repositorySelector = (repository: string): string =>
  `app.kubernetes.io/managed-by=${PREFIX},${PREFIX}/repository=${repositoryLabel(repository)}`

/** The name of the release that the last deployment left in a preview's namespace. */
export const releaseIn = ({ annotations }: Namespace): string | undefined => annotations[RELEASE]

/**
 * A namespace without the labels of this pull request is somebody else's.
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN
 */
export const requireOwn = (namespace: Namespace, pull: PullRequest): void => {
  const isOurs = Object.entries(identity(pull)).every(
    ([name, value]) => namespace.labels[name] === value,
  )
  if (isOurs) return
  const name = previewNamespace(pull.repository, pull.number)
  throw new ActionError({
    code: 'PREVIEW_NAMESPACE_TAKEN',
    message: `namespace ${name} does not belong to pull request #${pull.number} of ${pull.repository}`,
    hint:
      'It lacks the labels that a preview gets, so it is left alone. Remove or rename what is in it, ' +
      'or use another cluster for the previews of this repository.',
  })
}
