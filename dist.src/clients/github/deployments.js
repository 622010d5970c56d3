import { Fields, itemsOf } from "../../values/fields.js";
import { allPages } from "./pages.js";
/** GitHub makes it with the first deployment; only an administrator can delete it. */
const environment = 'preview';
/** Characters that GitHub takes. */
const DESCRIPTION = 140;
const permission = 'deployments: write';
const deploymentOf = (one) => ({
    id: one.number('id'),
    sha: one.text('sha'),
    task: one.text('task'),
});
export const previewDeployments = (ask) => {
    const to = (doing) => ({ doing, permission });
    return {
        list: (task) => ask(to('list the deployments'), ({ rest }, common) => allPages((page) => rest.repos.listDeployments({
            ...common,
            ...page,
            environment,
            ...(task === undefined ? {} : { task }),
        }), (data) => itemsOf(data, deploymentOf))),
        state: (id) => ask(to('read the state of a deployment'), async ({ rest }, common) => {
            const which = { ...common, deployment_id: id, per_page: 1 };
            const { data } = await rest.repos.listDeploymentStatuses(which);
            const [newest] = itemsOf(data, (one) => ({
                state: one.text('state'),
                url: one.optionalText('environment_url') ?? '',
            }));
            return newest;
        }),
        create: (sha, task) => ask({ ...to('record a deployment'), attempts: 1 }, async ({ rest }, common) => {
            const { data } = await rest.repos.createDeployment({
                ...common,
                ref: sha,
                task,
                environment,
                // Neither merges the base branch nor waits for the checks, of which this run is one.
                auto_merge: false,
                required_contexts: [],
                transient_environment: true,
                production_environment: false,
            });
            return new Fields(data).number('id');
        }),
        setState: (id, { state, url, logUrl, description = '' }) => ask(to('say how a deployment is'), async ({ rest }, common) => {
            await rest.repos.createDeploymentStatus({
                ...common,
                deployment_id: id,
                state,
                description: description.slice(0, DESCRIPTION),
                auto_inactive: false,
                ...(url === undefined ? {} : { environment_url: url }),
                ...(logUrl === undefined ? {} : { log_url: logUrl }),
            });
        }),
        remove: (id) => ask(to('delete an old deployment'), async ({ rest }, common) => {
            await rest.repos.deleteDeployment({ ...common, deployment_id: id });
        }),
    };
};
