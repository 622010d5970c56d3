import { ActionError } from '../../values/action-error.ts'
import { Fields } from '../../values/fields.ts'
import type { Exec } from '../process/process.ts'
import {
  applyArguments,
  type ClusterAccess,
  listArguments,
  logsArguments,
  resourceOf,
  scaleArguments,
  serverArguments,
  versionArguments,
  watchArguments,
  whoAmIArguments,
} from './kubectl-arguments.ts'
import { gaplessWatch } from './watch/gapless-watch.ts'
import { compareObjects } from './diff/compare-objects.ts'
import { readManaged } from './diff/read-managed.ts'
import { readAgain } from './kubernetes-response.ts'
import { liveObject, viewOf } from './kubernetes-views.ts'
import type { Kind, Kubernetes, Seen, Views } from './kubernetes.ts'
import { scaleView } from './views/hpa-view.ts'
import { patientExec } from '../process/patient-exec.ts'
import { ProcessError } from '../process/process-failure.ts'

/** Milliseconds for one call; kubectl's own request time-out is shorter. */
const CALL_TIMEOUT = 60_000

/** One call of kubectl. @throws ActionError for messages that users can act on */
export const runKubectl = async (
  exec: Exec,
  args: readonly string[],
  input?: string,
): Promise<string> => {
  try {
    const request = { command: 'kubectl', args, timeout: CALL_TIMEOUT } as const
    return (await exec(input === undefined ? request : { ...request, input })).stdout
  } catch (error) {
    throw explain(error)
  }
}

/** Milliseconds for which the first call is retried: the address may be wrong. */
const FIRST = 10_000

/**
 * Requests the API server's version before the first real call, whose discovery requests would take
 * minutes with a server that never responds.
 * @throws ActionError CLUSTER_UNREACHABLE in about 10 s, CLUSTER_NOT_CHOSEN
 */
export const requireCluster = async (exec: Exec, access: ClusterAccess): Promise<void> => {
  const { patience } = access
  const short = patience && { ...patience, milliseconds: Math.min(patience.milliseconds, FIRST) }
  await firstCall(patientExec(exec, short), access, versionArguments(access))
}

/** Names the server that did not respond, which kubectl does not always do. */
const firstCall = async (
  exec: Exec,
  access: ClusterAccess,
  args: readonly string[],
): Promise<string> => {
  try {
    return await runKubectl(exec, args)
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'CLUSTER_UNREACHABLE') throw error
    const { code, message, hint } = error
    const server = (await runKubectl(exec, serverArguments(access))).trim()
    const summary = `no response from the Kubernetes API at ${server}: ${message}`
    throw new ActionError({ code, message: summary, hint, cause: error.cause, isTransient: true })
  }
}

const explained = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    throw explain(error)
  }
}

/**
 * The cluster through kubectl, which users have installed and which runs their credential plugins.
 */
export const kubectl = (process: Exec, access: ClusterAccess): Kubernetes => {
  const exec = patientExec(process, access.patience)
  const run = (args: readonly string[], input?: string) => runKubectl(exec, args, input)
  const listed = async (kind: string, namespace: string, selector?: string) => {
    const response = await run(listArguments(access, kind, namespace, selector))
    return Fields.parse(response).items('items', (item) => item)
  }
  return {
    list: <K extends Kind>(kind: K, namespace: string, selector?: string) =>
      readAgain(`could not list ${kind} in ${namespace}`, access.patience, async () => {
        const response = await run(listArguments(access, kind, namespace, selector))
        return Fields.parse(response).items('items', viewOf[kind])
      }),
    watch: <K extends Kind>(
      kind: K,
      namespace: string,
      onSeen: (seen: Seen<Views[K]>) => void,
      selector?: string,
    ) =>
      gaplessWatch(watchArguments(access, kind, namespace, selector), {
        ...{ view: viewOf[kind], onSeen },
        list: () => listed(kind, namespace, selector),
      }),
    listObjects: (kind, namespace) =>
      readAgain(`could not list ${kind.kind} in ${namespace}`, access.patience, async () => {
        const response = await run(listArguments(access, resourceOf(kind), namespace))
        return Fields.parse(response).items('items', liveObject)
      }),
    watchObjects: (kind, namespace, onSeen) =>
      gaplessWatch(watchArguments(access, resourceOf(kind), namespace), {
        ...{ view: liveObject, onSeen },
        list: () => listed(resourceOf(kind), namespace),
      }),
    scale: (namespace, target) =>
      readAgain(`could not read the size of ${target.name}`, access.patience, async () => {
        try {
          return scaleView(Fields.parse(await run(scaleArguments(access, namespace, target))))
        } catch (error) {
          return withoutScale(error)
        }
      }),
    apply: async (manifest) => {
      await run(applyArguments(access), JSON.stringify(manifest))
    },
    differences: (namespace, manifests, onForbidden) =>
      explained(compareObjects(exec, access, { namespace, onForbidden }, manifests)),
    managed: (namespace, manifests) => explained(readManaged(exec, access, namespace, manifests)),
    logs: (namespace, pod, container, lines) =>
      run(logsArguments(access, { namespace, pod, container, lines })),
    whoAmI: () =>
      readAgain(
        'could not ask the API server which user it authenticated',
        access.patience,
        async () => {
          const response = await firstCall(exec, access, whoAmIArguments(access))
          const user = Fields.parse(response).fields('status').fields('userInfo')
          return { username: user.text('username'), groups: user.texts('groups') }
        },
      ),
  }
}

const NO_SCALE = /\(NotFound\)|doesn't have a resource type|no matches for kind/i

/** Why a scale could not be read, if that is a valid result. @throws every other error */
const withoutScale = (error: unknown): 'missing' | 'unknown' => {
  if (error instanceof ProcessError && NO_SCALE.test(error.output)) return 'missing'
  if (error instanceof ActionError && error.code === 'CLUSTER_FORBIDDEN') return 'unknown'
  throw error
}

/** Translates kubectl's messages into errors for the user. */
const known: readonly { readonly pattern: RegExp; readonly code: string; readonly hint: string }[] =
  [
    {
      pattern: /localhost:8080|context "[^"]*" does not exist|no context exists/i,
      code: 'CLUSTER_NOT_CHOSEN',
      hint:
        'Run the kubeconfig action before this step, in the same job; the input "kube-context" has to ' +
        'name a context of that kubeconfig.',
    },
    {
      pattern:
        /connection refused|no such host|i\/o timeout|was refused|deadline exceeded|Client\.Timeout|TLS handshake timeout|no route to host|network is unreachable|connection reset/i,
      code: 'CLUSTER_UNREACHABLE',
      hint:
        'The runner must reach the Kubernetes API endpoint: use its public endpoint and allow the ' +
        'runner on TCP 6443, or run the job inside the VCN.',
    },
    {
      pattern: /Unauthorized|must be logged in/i,
      code: 'CLUSTER_UNAUTHORIZED',
      hint: 'The API server does not accept the token: check the region and that the signed-in user may "use clusters".',
    },
    {
      pattern: /forbidden/i,
      code: 'CLUSTER_FORBIDDEN',
      hint: 'Bind a Role or ClusterRole to the user or IAM group that is named in the message.',
    },
  ]

const explain = (error: unknown): unknown => {
  if (!(error instanceof ProcessError)) return error
  const found = known.find(({ pattern }) => pattern.test(error.output))
  if (found === undefined) return error
  const isTransient = found.code === 'CLUSTER_UNREACHABLE'
  return new ActionError({ ...found, message: error.message, cause: error, isTransient })
}
