import { pullRequestComments } from "./comments.js";
import { commitStatuses } from "./commit-statuses.js";
import { previewDeployments } from "./deployments.js";
import { gitHubApi } from "./github-api.js";
import { pullRequests } from "./pull-requests.js";
export const gitHubRepository = (access, clock) => {
    const ask = gitHubApi(access, clock);
    return {
        pulls: pullRequests(ask),
        deployments: previewDeployments(ask),
        statuses: commitStatuses(ask),
        comments: (number) => pullRequestComments(ask, number),
    };
};
