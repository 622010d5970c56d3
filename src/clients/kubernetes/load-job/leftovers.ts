import { at, strings, text } from '../../../values/json.ts'
import type { Kubernetes, LiveObject } from '../kubernetes.ts'
import type { RemoveJob } from './job-remover.ts'
import { ENDS_AT, isLoad, JOB } from './manifests.ts'

const isOver = ({ object }: LiveObject, now: number): boolean => {
  const endsAt = Date.parse(text(at(object, 'metadata', 'annotations', ENDS_AT)))
  return isLoad(strings(at(object, 'metadata', 'labels'))) && endsAt < now
}

/**
 * Deletes leftovers of loads that nobody could clean up, e.g. a suspended one whose runner was
 * lost. Finds them by label, and only once their time is over, so that a load of another run is
 * left alone.
 * @returns the names of their Jobs
 */
export const removeLeftovers = async (
  kubernetes: Kubernetes,
  remove: RemoveJob,
  namespace: string,
  now: number,
): Promise<readonly string[]> => {
  const found = await kubernetes.listObjects(JOB, namespace)
  const names = found.filter((one) => isOver(one, now)).map(({ name }) => name)
  await Promise.all(names.map((name) => remove(namespace, name)))
  return names
}
