import { defaultChecks, type CheckOptions } from '../../values/checks.ts'
import { at, list, record, text } from '../../values/json.ts'
import { parseQuantity } from '../../values/kubernetes/quantity.ts'
import { nameOf } from '../../values/manifests/manifests.ts'
import { controllerProblems } from './controller-rules.ts'
import { objectProblems } from './object-rules.ts'
import { podRules } from './pod-rules.ts'
import { placesAt, podSpecOf, runsElsewhere } from './pod-spec.ts'
import { factsOf, type ReleaseFacts } from './release-facts.ts'
import { type Finding, type ObjectProblem, type RuleName, sources } from './rule.ts'
import { knownVolumes, unclearVolumes } from './volume-rules.ts'

/** Checks all objects of a release against what virtual nodes support, before anything is sent anywhere. */
export const checkManifests = (
  objects: readonly unknown[],
  { managedNodes }: Pick<CheckOptions, 'managedNodes'> = defaultChecks,
): Finding[] => {
  const facts = factsOf(objects, managedNodes)
  return objects.flatMap((object) => {
    const name = nameOf(object)
    const problems = [...objectProblems(object, facts), ...podProblems(object, facts)]
    return problems.map((problem) => ({ ...problem, object: name }))
  })
}

const podProblems = (object: unknown, facts: ReleaseFacts): ObjectProblem[] => {
  const spec = podSpecOf(object)
  if (spec === undefined || runsElsewhere(object, facts.hasManagedNodes)) return []
  const isMeasured = facts.scaled.has(nameOf(object))
  return [
    ...podRules.flatMap(({ when = saysSomething, ...rule }) =>
      placesAt(spec, rule.path)
        .filter(({ value }) => when(value))
        .map(({ path }) => ({ ...rule, path })),
    ),
    ...volumeProblems(spec),
    ...controllerProblems(spec),
    ...list(at(spec, 'containers')).flatMap((container) => resourceProblems(container, isMeasured)),
  ]
}

/** `false`, `[]`, `{}` and an empty text are the same as an absent key. */
const saysSomething = (value: unknown): boolean => {
  if (value === false || value === '') return false
  return typeof value !== 'object' || value === null || Object.keys(value).length > 0
}

const volumeProblems = (spec: unknown): ObjectProblem[] => {
  const volumes = list(at(spec, 'volumes'))
  const empty = volumes.filter((volume) => 'emptyDir' in record(volume))
  return [
    ...volumes.flatMap(unknownVolume),
    ...(empty.length > 1
      ? [
          {
            rule: 'empty-dirs' as const,
            severity: 'warning' as const,
            path: 'volumes',
            why: `has ${empty.length} emptyDir; virtual nodes support one`,
            source: sources.list,
          },
        ]
      : []),
  ]
}

const unknownVolume = (volume: unknown): ObjectProblem[] =>
  Object.keys(record(volume))
    .filter((type) => type !== 'name' && !knownVolumes.includes(type))
    .map((type) => {
      const isUnclear = unclearVolumes.includes(type)
      return {
        rule: type === 'hostPath' ? 'host-path' : 'volume-type',
        severity: isUnclear ? 'warning' : 'error',
        path: `volumes[${text(at(volume, 'name'))}].${type}`,
        why: isUnclear
          ? 'is not in the list of volumes that virtual nodes support'
          : 'is not possible on virtual nodes',
        source: sources.list,
      }
    })

const resourceProblems = (container: unknown, isMeasured: boolean): ObjectProblem[] => {
  const name = `containers[${text(at(container, 'name'))}].resources`
  const problem = (rule: RuleName, path: string, why: string, fix?: string): ObjectProblem[] => [
    { rule, severity: 'warning', path, why, source: sources.billing, ...(fix && { fix }) },
  ]
  return ['cpu', 'memory'].flatMap((resource) => {
    const request = at(container, 'resources', 'requests', resource)
    const limit = at(container, 'resources', 'limits', resource)
    if (request === undefined && limit === undefined) {
      const why = resource === 'cpu' ? noCpu(isMeasured) : NO_MEMORY
      return problem('no-resources', `${name}.requests.${resource}`, why)
    }
    if (request === undefined || limit === undefined || amount(request) === amount(limit)) return []
    const why = 'and limit differ; virtual nodes give the limit, and bill it'
    return problem('unequal-resources', `${name}.requests.${resource}`, why)
  })
}

const noCpu = (isMeasured: boolean): string =>
  isMeasured
    ? 'is missing, and so is a limit: its HPA has nothing to measure against'
    : 'is missing, and so is a limit: virtual nodes give 0.125 OCPU'

const NO_MEMORY = 'is missing, and so is a limit: virtual nodes give 0.5 GB'

/** A quantity as a number; an unreadable one as its text. */
const amount = (value: unknown): unknown => {
  const written = typeof value === 'number' ? String(value) : text(value)
  try {
    return parseQuantity(written)
  } catch {
    return written
  }
}
