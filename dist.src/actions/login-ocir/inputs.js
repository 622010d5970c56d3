import { STEP_TIMEOUT } from "../../runner/step-end.js";
import { parseDuration } from "../../values/duration.js";
import { asFlag, asOneOf, asText } from "../../values/input-text.js";
import { asRepositoryPath } from "../../values/registry/registry-scope.js";
import { asRegistryTarget } from "../../values/registry/registry-target.js";
const ONE_WAY = 'Give "username" and "auth-token", or neither to log in with the signed-in identity.';
export const readLogin = (read) => {
    const token = read.secret('auth-token');
    if (read.has('username') !== read.has('auth-token')) {
        read.problem('inputs "username" and "auth-token" belong together', ONE_WAY);
    }
    if (read.has('username') && read.has('repositories')) {
        read.problem('input "repositories" narrows short-lived tokens, not an auth token', ONE_WAY);
    }
    return {
        timeout: read.withDefault('timeout', parseDuration, STEP_TIMEOUT),
        targets: read.list('registry', asRegistryTarget),
        repositories: read.list('repositories', asRepositoryPath),
        access: read.withDefault('access', asOneOf('pull', 'push'), 'push'),
        namespace: read.optional('tenancy-namespace', asRepositoryPath),
        username: read.optional('username', asText),
        token,
        logsOut: read.withDefault('logout', asFlag, true),
    };
};
