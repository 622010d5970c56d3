import type { Clock } from '../../../core/clock.ts'
import { at, text } from '../../../values/json.ts'
import { isUnknownKind } from '../../../values/kubernetes/unknown-kind.ts'
import type { Kubernetes, Manifest } from '../kubernetes.ts'
import {
  CONTAINER,
  containerSecurity,
  JOB,
  jobMetadata,
  k6Of,
  KEPT,
  labelsOf,
  type LoadJob,
  MAIN,
  ownedBy,
  PLAIN,
  podSecurity,
  type PodSettings,
  pullSecretsOf,
} from './manifests.ts'
import { applyWithParts, type PodMaker } from './pod-maker.ts'

/** The kind for which k6's own operator creates pods. */
const TEST_RUN = { apiVersion: 'k6.io/v1alpha1', kind: 'TestRun' } as const

/**
 * Milliseconds within which a running operator reports in a TestRun's status that it has seen it;
 * it does so at once.
 */
const SEEN_WITHIN = 15_000

/** Milliseconds between two polls for that. */
const PAUSE = 500

/** The resources of the pod that would start the others: minimal, as they start by the clock. */
const STARTER = { cpu: '125m', memory: '128Mi' }

const ofPod = (settings: PodSettings) => ({
  ...pullSecretsOf(settings),
  automountServiceAccountToken: 'false',
  securityContext: podSecurity,
  containerSecurityContext: containerSecurity,
})

/** Probes k6's API, which responds late while its CPU is fully used: that must never end a load. */
const probe = (failureThreshold: number) => ({
  httpGet: { path: '/v1/status', port: 6565 },
  ...{ periodSeconds: 10, timeoutSeconds: 10, failureThreshold },
})

/**
 * Returns the TestRun, whose pods are like ours and also start by the clock: the operator neither
 * inspects the script first, nor makes k6 wait for its starter. The starter is created anyway, has
 * k6's image, which every node has, and ends at once.
 */
const testRun = (settings: PodSettings, job: LoadJob, uid: string): Manifest => {
  const { namespace, pods, image } = settings
  const { name } = job
  return {
    ...TEST_RUN,
    metadata: { name, namespace, labels: labelsOf(name), ownerReferences: ownedBy(name, uid) },
    spec: {
      ...{ parallelism: pods, quiet: 'true', paused: 'false', arguments: PLAIN.join(' ') },
      script: { configMap: { name, file: MAIN } },
      initializer: { disabled: true },
      starter: { ...ofPod(settings), image, resources: { limits: STARTER, requests: STARTER } },
      runner: {
        ...{ ...ofPod(settings), ...k6Of(settings, job) },
        metadata: { labels: labelsOf(name) },
        ...{ readinessProbe: probe(3), livenessProbe: probe(30) },
      },
    },
  }
}

/**
 * The Job that all of it goes with, as an operator's Jobs are never cleared away by Kubernetes: it wants
 * no pod, so it is complete at once, and is deleted when the load is over in any case.
 */
const keeper = (settings: PodSettings, job: LoadJob): Manifest => {
  const seconds = Math.ceil((job.endsAt - job.madeAt) / 1000)
  return {
    ...JOB,
    metadata: jobMetadata(settings, job),
    spec: {
      ...{ completions: 0, parallelism: 0, ttlSecondsAfterFinished: seconds + KEPT },
      template: {
        metadata: {},
        spec: { restartPolicy: 'Never', containers: [{ name: CONTAINER, ...k6Of(settings, job) }] },
      },
    },
  }
}

const stageOf = async (
  kubernetes: Kubernetes,
  { namespace }: PodSettings,
  name: string,
): Promise<string> => {
  const found = await kubernetes.listObjects(TEST_RUN, namespace)
  return text(at(found.find((one) => one.name === name)?.object, 'status', 'stage'))
}

/** Whether the cluster knows TestRuns. @throws ActionError where we may not have them */
export const hasTestRuns = async (kubernetes: Kubernetes, namespace: string): Promise<boolean> => {
  try {
    await kubernetes.listObjects(TEST_RUN, namespace)
    return true
  } catch (error) {
    if (isUnknownKind(error)) return false
    throw error
  }
}

/**
 * Pods that k6's operator makes, a Job for each.
 *
 * @throws Error where no operator takes the TestRun on; what is made by then goes with the Job
 */
export const byOperator = (
  { kubernetes, clock }: { readonly kubernetes: Kubernetes; readonly clock: Clock },
  settings: PodSettings,
  job: LoadJob,
  signal: AbortSignal | undefined,
): PodMaker => ({
  name: job.name,
  make: async () => {
    const uid = await applyWithParts(kubernetes, settings, job, keeper(settings, job))
    await kubernetes.apply(testRun(settings, job, uid))
    const until = clock.now() + SEEN_WITHIN
    for (;;) {
      const stage = await stageOf(kubernetes, settings, job.name)
      if (stage === 'error') throw new Error('its operator finds an error in it')
      if (stage !== '') return
      if (clock.now() >= until) throw new Error(`no operator took it on in ${SEEN_WITHIN / 1000} s`)
      await clock.sleep(PAUSE, signal)
    }
  },
  // The first one of the operator is 1.
  indexOf: (labels) => {
    const job = labels['batch.kubernetes.io/job-name'] ?? labels['job-name'] ?? ''
    return Number(job.slice(job.lastIndexOf('-') + 1)) - 1
  },
})
