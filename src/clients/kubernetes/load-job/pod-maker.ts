import { at, text } from '../../../values/json.ts'
import type { Kubernetes, Manifest } from '../kubernetes.ts'
import { JOB, jobManifest, type LoadJob, partManifests, type PodSettings } from './manifests.ts'

/** Creates the pods of a load. */
export interface PodMaker {
  /** The name of the Job that owns all other objects, and of the label of its pods. */
  readonly name: string
  /** Makes them. */
  make(): Promise<void>
  /** Index of a pod, by its labels. */
  indexOf(labels: Readonly<Record<string, string>>): number
}

/** Applies a Job, and returns its uid for the objects that belong to it. */
const applyJob = async (kubernetes: Kubernetes, namespace: string, job: Manifest) => {
  await kubernetes.apply(job)
  const wanted = text(at(job, 'metadata', 'name'))
  const found = await kubernetes.listObjects(JOB, namespace)
  const made = found.find(({ name }) => name === wanted)
  return text(at(made?.object, 'metadata', 'uid'))
}

/** Applies a Job and what belongs to it. */
export const applyWithParts = async (
  kubernetes: Kubernetes,
  settings: PodSettings,
  job: LoadJob,
  manifest: Manifest,
): Promise<string> => {
  const uid = await applyJob(kubernetes, settings.namespace, manifest)
  for (const part of partManifests(settings, job, uid)) await kubernetes.apply(part)
  return uid
}

const INDEX = 'batch.kubernetes.io/job-completion-index'

/** Creates pods with our own Indexed Job, which is suspended until its script exists. */
export const indexedJob = (
  kubernetes: Kubernetes,
  settings: PodSettings,
  job: LoadJob,
): PodMaker => ({
  name: job.name,
  make: async () => {
    await applyWithParts(kubernetes, settings, job, jobManifest(settings, job, true))
    await kubernetes.apply(jobManifest(settings, job, false))
  },
  indexOf: (labels) => Number(labels[INDEX]),
})
