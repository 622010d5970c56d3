import { randomUUID } from 'node:crypto'

import { execUntil } from '../clients/process/exec.ts'
import { helm } from '../clients/kubernetes/helm.ts'
import { probeWith } from '../clients/http/http-probe.ts'
import { kubectlNamespaces } from '../clients/kubernetes/kubectl-namespaces.ts'
import { kubectl, requireCluster } from '../clients/kubernetes/kubectl.ts'
import { workflowRuns } from '../clients/github/workflow-runs.ts'
import type { Action } from '../runner/context.ts'
import type { Environment } from '../runner/environment.ts'
import type { InputReader } from '../runner/inputs.ts'
import type { Outputs } from '../runner/outputs.ts'
import { deploy, type Deployed, type DeployRequest } from '../stages/deploy.ts'
import { failurePolicies } from '../stages/deploy/after-failure.ts'
import { pendingPolicies } from '../stages/deploy/free-release.ts'
import { deployRequest } from '../stages/deploy/request.ts'
import { parseException } from '../values/checks.ts'
import { defaults } from '../values/defaults.ts'
import { parseDuration } from '../values/duration.ts'
import { asHelmOption } from '../values/helm-options.ts'
import { asFlag, asOneOf, asText } from '../values/input-text.ts'
import { parseImageReference } from '../values/registry/image-reference.ts'
import { pairsOf } from '../values/input-lists.ts'
import { asHeaders } from '../values/network/headers.ts'
import { parseStatuses } from '../values/network/statuses.ts'
import { asChart } from '../values/path.ts'
import { asKubernetesName, asReleaseName } from '../values/kubernetes/kubernetes-name.ts'
import { asRegistryHost } from '../values/registry/registry-host.ts'
import { givenLogins, readChartLogin } from './deploy/chart-login.ts'
import { pathsOfJob } from './deploy/read-paths.ts'
import { describeRun } from './pipeline/describe-run.ts'
import { maskLogin } from './login-ocir/mask-login.ts'
import { placeRelease, readReleaseParts } from './deploy/release-inputs.ts'

const own = defaults.deploy

const readInputs = (read: InputReader) => {
  const given = ['pull-username', 'pull-token'].filter((name) => read.has(name))
  if (given.length === 1) {
    read.problem(
      'inputs "pull-username" and "pull-token" belong together',
      'Give both to have the pull secret made, or neither if it exists.',
    )
  }
  const isHostKnown = read.has('registry') || read.has('image')
  if (given.length === 2 && !isHostKnown) {
    read.problem(
      'input "registry" is missing: the pull secret has to say which host it is for',
      'Give "image" or "registry", for example fra.ocir.io.',
    )
  }
  return {
    ...readReleaseParts(read),
    name: read.required('release', asReleaseName),
    namespace: read.required('namespace', asKubernetesName),
    chart: read.required('chart', asChart),
    registry: read.optional('registry', asRegistryHost),
    username: read.optional('pull-username', asText),
    token: read.secret('pull-token'),
    createNamespace: read.orDefault('create-namespace', asFlag, own['create-namespace']),
    timeout: read.orDefault('timeout', parseDuration, own.timeout),
    path: read.optional('path', asText),
    'expect-status': read.optional('expect-status', parseStatuses),
    host: read.optional('host', asText),
    headers: read.optional('headers', (text) => asHeaders(pairsOf('headers', text))),
    'wait-for-jobs': read.orDefault('wait-for-jobs', asFlag, own['wait-for-jobs']),
    'on-failure': read.orDefault('on-failure', asOneOf(...failurePolicies), own['on-failure']),
    'on-pending': read.orDefault('on-pending', asOneOf(...pendingPolicies), own['on-pending']),
    spread: read.orDefault('spread', asFlag, own.spread),
    chartLogin: readChartLogin(read),
    'helm-arguments': read.list('helm-arguments', asHelmOption),
    checks: {
      managedNodes: read.orDefault('managed-nodes', asFlag, own['managed-nodes']),
      ignore: read.list('ignore-findings', parseException),
    },
    context: read.optional('kube-context', asText),
    githubToken: read.secret('github-token'),
  }
}

type Inputs = ReturnType<typeof readInputs>

const requestOf = (given: Inputs, environment: Environment): DeployRequest => {
  const description = describeRun(environment)
  const inputs = placeRelease(given, environment)
  const { username, token, image, createNamespace, checks } = inputs
  const host = inputs.registry ?? (image && parseImageReference(image).registry) ?? ''
  const isGiven = username !== undefined && token !== undefined
  const login = isGiven ? { login: { host, username, token } } : {}
  return deployRequest(inputs, image, { createNamespace, description, checks, ...login })
}

/** Set as far as the release has come: its rollout may still fail. */
const setOutputs = async (
  { name, namespace, revision, changes, url }: Deployed,
  outputs: Outputs,
): Promise<void> => {
  if (url !== undefined) return outputs.set('url', url)
  await outputs.set('release', name)
  await outputs.set('namespace', namespace)
  await outputs.set('revision', revision)
  await outputs.set('changed', changes.length > 0)
}

/** Milliseconds for which a call to an API server that was reached before is repeated. */
const PATIENCE = 120_000

export const deployAction: Action = {
  main: async (context) => {
    const { clock, outputs, signal } = context
    const inputs = context.readInputs(readInputs)
    const request = requestOf(inputs, context.environment)
    if (request.pullSecret !== undefined) maskLogin(request.pullSecret.login, context.log)
    const stage = context.log.stage('deploy')
    const patience = { clock, progress: stage, milliseconds: Math.min(inputs.timeout, PATIENCE) }
    const access = { ...(inputs.context && { context: inputs.context }), patience }
    const exec = execUntil(signal)
    const clients = {
      helm: helm(exec, access, context.temporaryFolder, givenLogins(inputs.chartLogin)),
      kubernetes: kubectl(exec, access),
      namespaces: kubectlNamespaces(exec, access),
      probe: probeWith(clock),
      runs: workflowRuns(context.environment, randomUUID(), clock, inputs.githubToken),
      clock,
    }
    await requireCluster(exec, access)
    const readPaths = pathsOfJob(exec, access, context)
    const tools = { ...clients, ...(readPaths && { readPaths }) }
    const deployed = await deploy(request, tools, stage, {
      signal,
      reached: (release) => setOutputs(release, outputs),
    })
    const answers = deployed.url === undefined ? '' : `, ${deployed.url} answers`
    stage.done(`${deployed.name} revision ${deployed.revision} rolled out${answers}`)
  },
}
