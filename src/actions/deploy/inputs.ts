import type { Environment } from '../../runner/environment.ts'
import type { InputReader } from '../../runner/inputs.ts'
import type { DeployRequest } from '../../stages/deploy.ts'
import { deployRequest } from '../../stages/deploy/request.ts'
import { parseException } from '../../values/checks.ts'
import { defaults } from '../../values/defaults.ts'
import { parseDuration } from '../../values/duration.ts'
import { asHelmOption } from '../../values/helm-options.ts'
import { pairsOf } from '../../values/input-lists.ts'
import { asFlag, asOneOf, asText } from '../../values/input-text.ts'
import { asKubernetesName, asReleaseName } from '../../values/kubernetes/kubernetes-name.ts'
import { failurePolicies, pendingPolicies } from '../../values/kubernetes/release-policies.ts'
import { asHeaders } from '../../values/network/headers.ts'
import { parseStatuses } from '../../values/network/statuses.ts'
import { asChart } from '../../values/path.ts'
import { parseImageReference } from '../../values/registry/image-reference.ts'
import { asRegistryHost } from '../../values/registry/registry-host.ts'
import { describeRun } from '../pipeline/describe-run.ts'
import { readChartLogin } from './chart-login.ts'
import { placeRelease, readReleaseParts } from './release-inputs.ts'

const own = defaults.deploy

/** What is deployed, and how its rollout is judged. */
export const readDeploy = (read: InputReader) => {
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

export type DeployInputs = ReturnType<typeof readDeploy>

/** The request for the stage, with paths of the workspace. */
export const requestOf = (given: DeployInputs, environment: Environment): DeployRequest => {
  const description = describeRun(environment)
  const inputs = placeRelease(given, environment)
  const { username, token, image, createNamespace, checks } = inputs
  const host = inputs.registry ?? (image && parseImageReference(image).registry) ?? ''
  const isGiven = username !== undefined && token !== undefined
  const login = isGiven ? { login: { host, username, token } } : {}
  return deployRequest(inputs, image, { createNamespace, description, checks, ...login })
}
