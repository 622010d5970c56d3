import { randomUUID } from 'node:crypto';
import { execUntil } from "../clients/process/exec.js";
import { helm } from "../clients/kubernetes/helm.js";
import { probeWith } from "../clients/http/http-probe.js";
import { kubectlNamespaces } from "../clients/kubernetes/kubectl-namespaces.js";
import { kubectl, requireCluster } from "../clients/kubernetes/kubectl.js";
import { workflowRuns } from "../clients/github/workflow-runs.js";
import { deploy } from "../stages/deploy.js";
import { failurePolicies } from "../stages/deploy/after-failure.js";
import { pendingPolicies } from "../stages/deploy/free-release.js";
import { deployRequest } from "../stages/deploy/request.js";
import { parseException } from "../values/checks.js";
import { defaults } from "../values/defaults.js";
import { parseDuration } from "../values/duration.js";
import { asHelmOption } from "../values/helm-options.js";
import { asFlag, asOneOf, asText } from "../values/input-text.js";
import { parseImageReference } from "../values/registry/image-reference.js";
import { pairsOf } from "../values/input-lists.js";
import { asHeaders } from "../values/network/headers.js";
import { parseStatuses } from "../values/network/statuses.js";
import { asChart } from "../values/path.js";
import { asKubernetesName, asReleaseName } from "../values/kubernetes/kubernetes-name.js";
import { asRegistryHost } from "../values/registry/registry-host.js";
import { describeRun } from "./describe-run.js";
import { maskLogin } from "./mask-login.js";
import { placeRelease, readReleaseParts } from "./release-inputs.js";
const own = defaults.deploy;
const readInputs = (read) => {
    const given = ['pull-username', 'pull-token'].filter((name) => read.has(name));
    if (given.length === 1) {
        read.problem('inputs "pull-username" and "pull-token" belong together', 'Give both to have the pull secret made, or neither if it exists.');
    }
    const isHostKnown = read.has('registry') || read.has('image');
    if (given.length === 2 && !isHostKnown) {
        read.problem('input "registry" is missing: the pull secret has to say which host it is for', 'Give "image" or "registry", for example fra.ocir.io.');
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
        'helm-arguments': read.list('helm-arguments', asHelmOption),
        checks: {
            managedNodes: read.orDefault('managed-nodes', asFlag, own['managed-nodes']),
            ignore: read.list('ignore-findings', parseException),
        },
        context: read.optional('kube-context', asText),
        githubToken: read.secret('github-token'),
    };
};
const requestOf = (given, environment) => {
    const description = describeRun(environment);
    const inputs = placeRelease(given, environment);
    const { username, token, image, createNamespace, checks } = inputs;
    const host = inputs.registry ?? (image && parseImageReference(image).registry) ?? '';
    const isGiven = username !== undefined && token !== undefined;
    const login = isGiven ? { login: { host, username, token } } : {};
    return deployRequest(inputs, image, { createNamespace, description, checks, ...login });
};
/** Set as far as the release has come: its rollout may still fail. */
const setOutputs = async ({ name, namespace, revision, changes, url }, outputs) => {
    if (url !== undefined)
        return outputs.set('url', url);
    await outputs.set('release', name);
    await outputs.set('namespace', namespace);
    await outputs.set('revision', revision);
    await outputs.set('changed', changes.length > 0);
};
/** Milliseconds for which a call to an API server that was reached before is repeated. */
const PATIENCE = 120_000;
export const deployAction = {
    main: async (context) => {
        const { clock, outputs, signal } = context;
        const inputs = context.readInputs(readInputs);
        const request = requestOf(inputs, context.environment);
        if (request.pullSecret !== undefined)
            maskLogin(request.pullSecret.login, context.log);
        const stage = context.log.stage('deploy');
        const patience = { clock, progress: stage, milliseconds: Math.min(inputs.timeout, PATIENCE) };
        const access = { ...(inputs.context && { context: inputs.context }), patience };
        const exec = execUntil(signal);
        const clients = {
            helm: helm(exec, access, context.temporaryFolder),
            kubernetes: kubectl(exec, access),
            namespaces: kubectlNamespaces(exec, access),
            probe: probeWith(clock),
            runs: workflowRuns(context.environment, randomUUID(), clock, inputs.githubToken),
            clock,
        };
        await requireCluster(exec, access);
        const deployed = await deploy(request, clients, stage, {
            signal,
            reached: (release) => setOutputs(release, outputs),
        });
        const answers = deployed.url === undefined ? '' : `, ${deployed.url} answers`;
        stage.done(`${deployed.name} revision ${deployed.revision} rolled out${answers}`);
    },
};
