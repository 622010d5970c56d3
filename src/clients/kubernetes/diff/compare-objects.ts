import { namespaceOf } from '../../../values/manifests/manifests.ts'
import type { Exec } from '../../process/process.ts'
import { ProcessError } from '../../process/process-failure.ts'
import { type ClusterAccess, diffArguments } from '../kubectl-arguments.ts'
import { readAgain } from '../kubernetes-response.ts'
import type { ForbiddenObject, ObjectDifference } from './object-difference.ts'
import { at, text } from '../../../values/json.ts'
import { withApiProxy } from './api-proxy.ts'
import { type Compared, dryRunApply } from './dry-run-apply.ts'
import { parseDiff, WHOLE_DIFF } from './kubectl-diff.ts'
import { isRefusal, refusedField } from './refusal.ts'

/** Milliseconds for one comparison; kubectl's own request time-out is shorter. */
const TIMEOUT = 60_000

/** Messages for an object whose kind or namespace the cluster does not know. */
const ABSENT =
  /no matches for kind|could not find the requested resource|namespaces? "[^"]*" not found/

/** Matches what RBAC or an admission plugin does not allow. */
const FORBIDDEN = /\(Forbidden\)/

/** Lists with a duplicate entry, e.g. in `env`, which server-side apply rejects. */
const TWICE = /duplicate entries for key/

const runDiff = async (exec: Exec, args: readonly string[], input: string): Promise<string> => {
  const env = { KUBECTL_EXTERNAL_DIFF: WHOLE_DIFF }
  const request = { command: 'kubectl', args, env, input, timeout: TIMEOUT } as const
  const { exitCode, stdout } = await exec({ ...request, accept: [0, 1] })
  // kubectl exits with 1 on differences, but also on some failures.
  if (exitCode === 0) return ''
  if (stdout !== '') return stdout
  return (await exec(request)).stdout
}

/** Groups objects by namespace: kubectl handles one at a time. */
export const byNamespace = (
  manifests: readonly unknown[],
  ofRelease: string,
): ReadonlyMap<string, readonly unknown[]> => {
  const groups = new Map<string, unknown[]>()
  for (const manifest of manifests) {
    const namespace = namespaceOf(manifest, ofRelease)
    groups.set(namespace, [...(groups.get(namespace) ?? []), manifest])
  }
  return groups
}

/** Number of objects from which parallel requests outweigh starting the proxy. */
const WORTH = 25

type Ask = (manifests: readonly unknown[], isServerSide: boolean) => Promise<ObjectDifference[]>

/** Compares each object by requests of its own; `unsure` are those left to kubectl. */
type AskEach = (manifests: readonly unknown[]) => Promise<Pick<Compared, 'differences' | 'unsure'>>

/**
 * Limits a failure about one object to that object, not to all.
 * @param askEach undefined once it was tried
 * @throws every failure that is not about a single object
 */
const compareAll = async (
  manifests: readonly unknown[],
  ask: Ask,
  askEach?: AskEach,
): Promise<ObjectDifference[]> => {
  if (manifests.length === 0) return []
  try {
    return await ask(manifests, true)
  } catch (error) {
    const output = error instanceof ProcessError ? error.output : ''
    const isRefused = isRefusal(output)
    if (askEach !== undefined && (isRefused || FORBIDDEN.test(output))) {
      const { differences, unsure } = await askEach(manifests)
      return [...differences, ...(await compareAll(unsure, ask))]
    }
    if (!isRefused && ![ABSENT, TWICE].some((pattern) => pattern.test(output))) throw error
    if (manifests.length > 1) {
      const half = Math.ceil(manifests.length / 2)
      const first = await compareAll(manifests.slice(0, half), ask, askEach)
      return [...first, ...(await compareAll(manifests.slice(half), ask, askEach))]
    }
    const [desired] = manifests
    const object = { kind: text(at(desired, 'kind')), name: text(at(desired, 'metadata', 'name')) }
    if (ABSENT.test(output)) return [{ ...object, live: undefined, desired }]
    if (TWICE.test(output)) return ask(manifests, false)
    return [{ ...object, live: {}, desired: {}, refused: refusedField(output) }]
  }
}

/** The parameters of a comparison. */
interface Comparison {
  /** The namespace of objects that name none. */
  readonly namespace: string
  /** Takes an object that may not be compared; without it, that fails the comparison of all. */
  readonly onForbidden?: ((object: ForbiddenObject) => void) | undefined
}

/** kubectl requests one object after the other, waits for each response, and ends with a failure. */
const eachByItself =
  (exec: Exec, access: ClusterAccess, { namespace, onForbidden }: Comparison, total: number) =>
  async (manifests: readonly unknown[]) => {
    // kubectl itself reports the failure of its proxy better.
    const none: Compared = { differences: [], unsure: manifests, forbidden: [] }
    const { differences, unsure, forbidden } = await withApiProxy(exec, access, (ask) =>
      dryRunApply(manifests, namespace, ask),
    ).catch(() => none)
    // That nothing may be compared is one failure, and kubectl's own.
    if (onForbidden === undefined || forbidden.length === total) {
      return { differences, unsure: [...unsure, ...forbidden.map(({ manifest }) => manifest)] }
    }
    forbidden.forEach(onForbidden)
    return { differences, unsure }
  }

/**
 * What applying the manifests would change, by a dry run of the API server.
 * @throws ActionError PROCESS_*, KUBERNETES_RESPONSE_INVALID
 */
export const compareObjects = async (
  exec: Exec,
  access: ClusterAccess,
  comparison: Comparison,
  manifests: readonly unknown[],
): Promise<ObjectDifference[]> => {
  const each = eachByItself(exec, access, comparison, manifests.length)
  const isMany = manifests.length >= WORTH
  const { differences, unsure } = isMany
    ? await each(manifests)
    : { differences: [], unsure: manifests }
  const found: ObjectDifference[] = [...differences]
  for (const [namespace, items] of byNamespace(unsure, comparison.namespace)) {
    const ask: Ask = (some, isServerSide) =>
      readAgain('could not compare the objects', access.patience, async () => {
        const input = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: some })
        return parseDiff(await runDiff(exec, diffArguments(access, namespace, isServerSide), input))
      })
    found.push(...(await compareAll(items, ask, isMany ? undefined : each)))
  }
  return found
}
