import { Fields } from "../../values/fields.js";
import { at, parseJson, text } from "../../values/json.js";
import { ApiServerFailure, callApiServer } from "./api-server-http.js";
/** kube-apiserver over HTTPS, without kubectl: it takes longer to start than both questions. */
export const apiServer = (endpoint, token, clock) => {
    const ask = (group, resource, spec, read) => {
        const apiVersion = `${group}/v1`;
        const kind = KINDS[resource] ?? '';
        const path = `/apis/${apiVersion}/${resource}`;
        const body = JSON.stringify({ apiVersion, kind, spec });
        return callApiServer(endpoint, { path, token, body }, clock, (answer) => read(statusOf(answer, clock.now())));
    };
    return {
        whoAmI: () => ask('authentication.k8s.io', 'selfsubjectreviews', {}, (status) => {
            const user = status.fields('userInfo');
            return { username: user.text('username'), groups: user.texts('groups') };
        }),
        rightsIn: async (namespace) => {
            const group = 'authorization.k8s.io';
            const rights = await ask(group, 'selfsubjectrulesreviews', { namespace }, rightsOf);
            if (rights !== 'unknown')
                return rights;
            const resourceAttributes = { namespace, verb: 'list', resource: 'pods' };
            const spec = { resourceAttributes };
            return ask(group, 'selfsubjectaccessreviews', spec, (access) => access.flag('allowed') ? 'some' : 'unknown');
        },
        serves: (version) => {
            const path = version.includes('/') ? `/apis/${version}` : `/api/${version}`;
            return callApiServer(endpoint, { path, token }, clock, servedBy);
        },
    };
};
/** @throws ApiServerFailure for a refusal */
const servedBy = ({ status, body }) => {
    if (status < 300)
        return 'yes';
    if (status === 404)
        return 'no';
    if (status === 503)
        return 'down';
    throw new ApiServerFailure('refused', text(at(parseJson(body), 'message')) || `HTTP ${status}`);
};
const KINDS = {
    selfsubjectreviews: 'SelfSubjectReview',
    selfsubjectrulesreviews: 'SelfSubjectRulesReview',
    selfsubjectaccessreviews: 'SelfSubjectAccessReview',
};
/** Everyone who is let in may ask about itself; that alone is no access. */
const SELF = ['authentication.k8s.io', 'authorization.k8s.io'];
const rightsOf = (review) => {
    const groups = review.optionalItems('resourceRules', (rule) => rule.texts('apiGroups')).flat();
    if (groups.some((group) => !SELF.includes(group)))
        return 'some';
    return review.flag('incomplete') ? 'unknown' : 'none';
};
/** @throws ApiServerFailure for a refusal; ShapeError for an answer that is no review */
const statusOf = ({ status, body, headers }, now) => {
    const { date } = headers;
    const skew = date === undefined ? undefined : Date.parse(date) - now;
    if (status < 300)
        return Fields.parse(body).fields('status');
    const message = text(at(parseJson(body), 'message')) || `HTTP ${status}`;
    if (status === 401)
        throw new ApiServerFailure('unauthorized', message, skew);
    if (status === 403)
        throw new ApiServerFailure('forbidden', message);
    throw new ApiServerFailure('refused', `HTTP ${status}: ${message}`);
};
