import { ActionError } from "../../values/action-error.js";
import { Fields } from "../../values/fields.js";
import { applyArguments, listArguments, logsArguments, resourceOf, scaleArguments, serverArguments, versionArguments, watchArguments, whoAmIArguments, } from "./kubectl-arguments.js";
import { KubectlWatch } from "./kubectl-watch.js";
import { compareObjects } from "./diff/compare-objects.js";
import { readManaged } from "./diff/read-managed.js";
import { readAgain } from "./kubernetes-answer.js";
import { liveObject, viewOf } from "./kubernetes-views.js";
import { scaleView } from "./views/hpa-view.js";
import { patientExec } from "../process/patient-exec.js";
import { ProcessError } from "../process/process-failure.js";
/** Milliseconds for one call; kubectl's own request time-out is shorter. */
const callTimeout = 60_000;
/** One call of kubectl. @throws ActionError where its message is one that users can act on */
export const runKubectl = async (exec, args, input) => {
    try {
        const request = { command: 'kubectl', args, timeout: callTimeout };
        return (await exec(input === undefined ? request : { ...request, input })).stdout;
    }
    catch (error) {
        throw explain(error);
    }
};
/** Milliseconds for which the first call is repeated: the address may be a wrong one. */
const FIRST = 10_000;
/**
 * Asks the API server for its version. Before the first real call: that one asks several times for
 * what the server can do, and a server that never answers would take it minutes.
 * @throws ActionError CLUSTER_UNREACHABLE in about 10 s, CLUSTER_NOT_CHOSEN
 */
export const requireCluster = async (exec, access) => {
    const { patience } = access;
    const short = patience && { ...patience, milliseconds: Math.min(patience.milliseconds, FIRST) };
    await firstCall(patientExec(exec, short), access, versionArguments(access));
};
/** kubectl does not always say which server it was that did not answer. */
const firstCall = async (exec, access, args) => {
    try {
        return await runKubectl(exec, args);
    }
    catch (error) {
        if (!(error instanceof ActionError) || error.code !== 'CLUSTER_UNREACHABLE')
            throw error;
        const { code, message, hint } = error;
        const server = (await runKubectl(exec, serverArguments(access))).trim();
        const told = `no answer from the Kubernetes API at ${server}: ${message}`;
        throw new ActionError({ code, message: told, hint, cause: error.cause, isTransient: true });
    }
};
const explained = async (work) => {
    try {
        return await work;
    }
    catch (error) {
        throw explain(error);
    }
};
const watchWith = (args, view, onSeen) => new KubectlWatch(args, (event) => {
    const type = event.text('type');
    if (type !== 'ADDED' && type !== 'MODIFIED' && type !== 'DELETED')
        return;
    onSeen({ type, view: view(event.fields('object')) });
});
/** The cluster through kubectl, which users have and whose credential plugins then work. */
export const kubectl = (process, access) => {
    const exec = patientExec(process, access.patience);
    const run = (args, input) => runKubectl(exec, args, input);
    return {
        list: (kind, namespace, selector) => readAgain(`could not list ${kind} in ${namespace}`, access.patience, async () => {
            const answer = await run(listArguments(access, kind, namespace, selector));
            return Fields.parse(answer).items('items', viewOf[kind]);
        }),
        watch: (kind, namespace, onSeen, selector) => watchWith(watchArguments(access, kind, namespace, selector), viewOf[kind], onSeen),
        listObjects: (kind, namespace) => readAgain(`could not list ${kind.kind} in ${namespace}`, access.patience, async () => {
            const answer = await run(listArguments(access, resourceOf(kind), namespace));
            return Fields.parse(answer).items('items', liveObject);
        }),
        watchObjects: (kind, namespace, onSeen) => watchWith(watchArguments(access, resourceOf(kind), namespace), liveObject, onSeen),
        scale: (namespace, target) => readAgain(`could not read the size of ${target.name}`, access.patience, async () => {
            try {
                return scaleView(Fields.parse(await run(scaleArguments(access, namespace, target))));
            }
            catch (error) {
                return withoutScale(error);
            }
        }),
        apply: async (manifest) => {
            await run(applyArguments(access), JSON.stringify(manifest));
        },
        differences: (namespace, manifests) => explained(compareObjects(exec, access, namespace, manifests)),
        managed: (namespace, manifests) => explained(readManaged(exec, access, namespace, manifests)),
        logs: (namespace, pod, container, lines) => run(logsArguments(access, { namespace, pod, container, lines })),
        whoAmI: () => readAgain('could not ask the API server which user it authenticated', access.patience, async () => {
            const answer = await firstCall(exec, access, whoAmIArguments(access));
            const user = Fields.parse(answer).fields('status').fields('userInfo');
            return { username: user.text('username'), groups: user.texts('groups') };
        }),
    };
};
const NO_SCALE = /\(NotFound\)|doesn't have a resource type|no matches for kind/i;
/** Why a scale could not be read, where that is an answer too. @throws every other error */
const withoutScale = (error) => {
    if (error instanceof ProcessError && NO_SCALE.test(error.output))
        return 'missing';
    if (error instanceof ActionError && error.code === 'CLUSTER_FORBIDDEN')
        return 'unknown';
    throw error;
};
/** What kubectl's messages mean for the user. */
const known = [
    {
        pattern: /localhost:8080|context "[^"]*" does not exist|no context exists/i,
        code: 'CLUSTER_NOT_CHOSEN',
        hint: 'Run the kubeconfig action before this step, in the same job; the input "kube-context" has to ' +
            'name a context of that kubeconfig.',
    },
    {
        pattern: /connection refused|no such host|i\/o timeout|was refused|deadline exceeded|Client\.Timeout|TLS handshake timeout|no route to host|network is unreachable|connection reset/i,
        code: 'CLUSTER_UNREACHABLE',
        hint: 'The runner must reach the Kubernetes API endpoint: use its public endpoint and allow the ' +
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
];
const explain = (error) => {
    if (!(error instanceof ProcessError))
        return error;
    const found = known.find(({ pattern }) => pattern.test(error.output));
    if (found === undefined)
        return error;
    const isTransient = found.code === 'CLUSTER_UNREACHABLE';
    return new ActionError({ ...found, message: error.message, cause: error, isTransient });
};
