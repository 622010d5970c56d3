import type { Manifest } from '../kubernetes.ts'

/** Where the pods of a load run, and the resources of each. */
export interface PodSettings {
  readonly namespace: string
  readonly pods: number
  /** An image with k6 as its entry point. */
  readonly image: string
  /** Name of a Secret in the namespace. */
  readonly pullSecret?: string | undefined
  /** Quantities of Kubernetes; limits as well as requests. */
  readonly cpu: string
  readonly memory: string
}

/** One load, with what its objects in the cluster are created from. */
export interface LoadJob {
  readonly name: string
  readonly script: string
  /** The user's script that it imports: file name and content. */
  readonly imported?: Readonly<Record<string, string>> | undefined
  /** Milliseconds since the epoch. */
  readonly madeAt: number
  /** Milliseconds since the epoch at which all pods begin. */
  readonly startAt: number
  /** Milliseconds since the epoch after which nothing of it may remain. */
  readonly endsAt: number
  /** The script's `__ENV`: from the Job, and from a Secret. */
  readonly values: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
}

const PREFIX = 'oke-virtual-nodes-actions'
const LABEL = `${PREFIX}/load`
/** The latest end of the load, after which later loads may clean it up. */
export const ENDS_AT = `${PREFIX}/ends-at`
export const JOB = { apiVersion: 'batch/v1', kind: 'Job' } as const
export const CONTAINER = 'k6'

/** Selects the pods of one load. */
export const podSelector = (name: string): string => `${LABEL}=${name}`

export const isLoad = (labels: Readonly<Record<string, string>>): boolean =>
  Object.hasOwn(labels, LABEL) && labels['app.kubernetes.io/managed-by'] === PREFIX

export const labelsOf = (name: string) => ({
  'app.kubernetes.io/managed-by': PREFIX,
  [LABEL]: name,
})

/** Seconds that a finished Job is kept for us before Kubernetes deletes it. */
export const KEPT = 120

/** Unprivileged; the user of k6's own image. */
const USER = 12_345

/** Arguments by which k6 writes what is read of it. */
export const PLAIN = ['--no-color', '--no-usage-report', '--log-format=raw']

/** Name of the file that k6 runs. */
export const MAIN = 'load.js'

export const podSecurity = { runAsNonRoot: true, runAsUser: USER }

export const containerSecurity = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
}

/** Returns what a container of k6 has, whatever creates its pod. */
export const k6Of = (settings: PodSettings, { name, values }: LoadJob) => {
  const size = { cpu: settings.cpu, memory: settings.memory }
  return {
    image: settings.image,
    env: Object.entries({
      K6_NO_USAGE_REPORT: 'true',
      K6_AUTO_EXTENSION_RESOLUTION: 'false',
      ...values,
    }).map(([key, value]) => ({ name: key, value })),
    envFrom: [{ secretRef: { name } }],
    resources: { requests: size, limits: size },
  }
}

export const pullSecretsOf = ({ pullSecret }: PodSettings) =>
  pullSecret === undefined ? {} : { imagePullSecrets: [{ name: pullSecret }] }

const containerOf = (settings: PodSettings, job: LoadJob) => ({
  name: CONTAINER,
  ...k6Of(settings, job),
  args: ['run', '--quiet', ...PLAIN, '--address=127.0.0.1:6565', `/load/${MAIN}`],
  volumeMounts: [{ name: 'load', mountPath: '/load' }],
  securityContext: containerSecurity,
})

/** Returns the metadata by which its pods and leftovers are found. */
export const jobMetadata = ({ namespace }: PodSettings, { name, endsAt }: LoadJob) => ({
  ...{ name, namespace, labels: labelsOf(name) },
  annotations: { [ENDS_AT]: new Date(endsAt).toISOString() },
})

/** The Job that something belongs to. */
export const ownedBy = (name: string, uid: string) => [
  { ...JOB, name, uid, blockOwnerDeletion: false, controller: false },
]

/**
 * The Job, fit for virtual nodes. It is created suspended: its script is owned by it, so it is
 * created afterwards, and the pods need it. A lost pod is not replaced: its part of the load is
 * over, and the others report what they sent.
 */
export const jobManifest = (settings: PodSettings, job: LoadJob, isAtRest: boolean): Manifest => ({
  ...JOB,
  metadata: jobMetadata(settings, job),
  spec: {
    suspend: isAtRest,
    completionMode: 'Indexed',
    completions: settings.pods,
    parallelism: settings.pods,
    backoffLimitPerIndex: 0,
    podReplacementPolicy: 'Failed',
    activeDeadlineSeconds: Math.ceil((job.endsAt - job.madeAt) / 1000),
    ttlSecondsAfterFinished: KEPT,
    template: {
      metadata: { labels: labelsOf(job.name) },
      spec: {
        restartPolicy: 'Never',
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        securityContext: podSecurity,
        ...pullSecretsOf(settings),
        containers: [containerOf(settings, job)],
        volumes: [{ name: 'load', configMap: { name: job.name } }],
      },
    },
  },
})

/** Script and secrets; they are deleted with the Job. */
export const partManifests = (
  { namespace }: PodSettings,
  { name, script, imported, startAt, secrets }: LoadJob,
  uid: string,
): readonly Manifest[] => {
  const ownerReferences = ownedBy(name, uid)
  const metadata = { name, namespace, labels: labelsOf(name), ownerReferences }
  const data = { ...imported, [MAIN]: script, start: String(startAt) }
  return [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata, immutable: true, data },
    { apiVersion: 'v1', kind: 'Secret', metadata, immutable: true, stringData: secrets },
  ]
}
