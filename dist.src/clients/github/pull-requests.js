import { Fields, itemsOf } from "../../values/fields.js";
import { at } from "../../values/json.js";
import { allPages } from "./pages.js";
const pullOf = (one) => {
    const head = one.fields('head');
    return {
        number: one.number('number'),
        isOpen: one.text('state') === 'open',
        sha: head.text('sha'),
        branch: head.text('ref'),
        headRepository: head.optional('repo')?.text('full_name'),
        labels: one.items('labels', (label) => label.text('name')),
        updatedAt: Date.parse(one.text('updated_at')),
    };
};
const permission = 'pull-requests: read';
export const pullRequests = (ask) => {
    /** What GitHub said last of each; asking whether that still holds costs nothing of the limit. */
    const known = new Map();
    return {
        find: (number) => ask({ doing: `look at pull request #${number}`, permission }, async ({ rest }, common) => {
            const last = known.get(number);
            const headers = last ? { 'if-none-match': last.etag } : {};
            try {
                const answer = await rest.pulls.get({ ...common, headers, pull_number: number });
                const pull = pullOf(new Fields(answer.data));
                const { etag } = answer.headers;
                if (etag !== undefined)
                    known.set(number, { etag, pull });
                return pull;
            }
            catch (error) {
                if (last !== undefined && at(error, 'status') === 304)
                    return last.pull;
                throw error;
            }
        }),
        open: () => ask({ doing: 'list the open pull requests', permission }, ({ rest }, common) => allPages((page) => rest.pulls.list({ ...common, ...page, state: 'open' }), (data) => itemsOf(data, pullOf))),
    };
};
