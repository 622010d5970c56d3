import { Fields, itemsOf } from "../../values/fields.js";
import { allPages } from "./pages.js";
/** Who the token writes as; GET /user is closed to tokens of workflows and of apps. */
const loginOf = async (graphql, { request }) => new Fields(await graphql('{ viewer { login } }', { request })).fields('viewer').text('login');
const commentOf = (comment) => ({
    id: comment.number('id'),
    body: comment.optionalText('body') ?? '',
    author: comment.optional('user')?.optionalText('login'),
});
const permission = 'pull-requests: write';
/** The comments of a pull request. */
export const pullRequestComments = (ask, number) => {
    const of = (doing) => ({ doing: `${doing} pull request #${number}`, permission });
    return {
        list: () => ask(of('list the comments of'), async ({ rest, graphql }, common) => {
            const all = await allPages((page) => rest.issues.listComments({ ...common, ...page, issue_number: number }), (data) => itemsOf(data, commentOf));
            if (all.length === 0)
                return [];
            // Anybody can write our marker; what somebody else wrote is never ours to change.
            const me = await loginOf(graphql, common);
            return all.filter(({ author }) => author === me).map(({ id, body }) => ({ id, body }));
        }),
        create: (body) => ask({ ...of('comment on'), attempts: 1 }, async ({ rest }, common) => {
            const { data } = await rest.issues.createComment({ ...common, issue_number: number, body });
            commentOf(new Fields(data));
        }),
        update: (id, body) => ask(of('update the comment on'), async ({ rest }, common) => {
            const { data } = await rest.issues.updateComment({ ...common, comment_id: id, body });
            commentOf(new Fields(data));
        }),
        remove: (id) => ask(of('delete a second comment on'), async ({ rest }, common) => {
            await rest.issues.deleteComment({ ...common, comment_id: id });
        }),
    };
};
