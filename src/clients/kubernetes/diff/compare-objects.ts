import { namespaceOf } from '../../../values/manifests/manifests.ts'
import type { Exec } from '../../process/process.ts'
import { ProcessError } from '../../process/process-failure.ts'
import { type ClusterAccess, diffArguments } from '../kubectl-arguments.ts'
import { readAgain } from '../kubernetes-response.ts'
import type { ObjectDifference } from '../kubernetes.ts'
import { at, text } from '../../../values/json.ts'
import { withApiProxy } from './api-proxy.ts'
import { type Compared, dryRunApply } from './dry-run-apply.ts'
import { parseDiff, WHOLE_DIFF } from './kubectl-diff.ts'

/** Milliseconds for one comparison; kubectl's own request time-out is shorter. */
const TIMEOUT = 60_000

/** Messages for an object whose kind or namespace the cluster does not know. */
const ABSENT =
  /no matches for kind|could not find the requested resource|namespaces? "[^"]*" not found/

/**
 * Fields that the server never changes in place; its message quotes whole objects, so it is not
 * shown.
 */
const REFUSED = /field is immutable|is invalid: |updates to \S+ spec for fields other than/

/** Lists with a duplicate entry, e.g. in `env`, which server-side apply rejects. */
const TWICE = /duplicate entries for key/

const FIELD =
  /\b((?:spec|data|metadata)(?:\.[A-Za-z0-9_-]+|\[[0-9]+\])*): (?:Invalid|Forbidden|Required)/

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

/**
 * Limits a failure about one object to that object, not to all.
 * @throws every failure that is not about a single object
 */
const compareAll = async (manifests: readonly unknown[], ask: Ask): Promise<ObjectDifference[]> => {
  try {
    return await ask(manifests, true)
  } catch (error) {
    const output = error instanceof ProcessError ? error.output : ''
    if (![ABSENT, REFUSED, TWICE].some((pattern) => pattern.test(output))) throw error
    if (manifests.length > 1) {
      const half = Math.ceil(manifests.length / 2)
      const first = await compareAll(manifests.slice(0, half), ask)
      return [...first, ...(await compareAll(manifests.slice(half), ask))]
    }
    const [desired] = manifests
    const object = { kind: text(at(desired, 'kind')), name: text(at(desired, 'metadata', 'name')) }
    if (ABSENT.test(output)) return [{ ...object, live: undefined, desired }]
    if (TWICE.test(output)) return ask(manifests, false)
    return [{ ...object, live: {}, desired: {}, refused: FIELD.exec(output)?.[1] ?? 'spec' }]
  }
}

/** kubectl requests one object after the other, and waits for each response. */
const manyAtOnce = async (
  exec: Exec,
  access: ClusterAccess,
  ofRelease: string,
  manifests: readonly unknown[],
): Promise<Compared> => {
  const none: Compared = { differences: [], unsure: manifests }
  if (manifests.length < WORTH) return none
  // kubectl itself reports the failure better.
  return withApiProxy(exec, access, (ask) => dryRunApply(manifests, ofRelease, ask)).catch(
    () => none,
  )
}

/**
 * What applying the manifests would change, by a dry run of the API server.
 * @throws ActionError PROCESS_*, KUBERNETES_RESPONSE_INVALID
 */
export const compareObjects = async (
  exec: Exec,
  access: ClusterAccess,
  ofRelease: string,
  manifests: readonly unknown[],
): Promise<ObjectDifference[]> => {
  const { differences, unsure } = await manyAtOnce(exec, access, ofRelease, manifests)
  const found: ObjectDifference[] = [...differences]
  for (const [namespace, items] of byNamespace(unsure, ofRelease)) {
    const ask: Ask = (some, isServerSide) =>
      readAgain('could not compare the objects', access.patience, async () => {
        const input = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: some })
        return parseDiff(await runDiff(exec, diffArguments(access, namespace, isServerSide), input))
      })
    found.push(...(await compareAll(items, ask)))
  }
  return found
}
