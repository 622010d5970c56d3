import { codeOf, linkOf, renderTable } from "../../values/markdown.js";
import { previewNamespace } from "../../values/kubernetes/preview-name.js";
const titles = {
    building: 'Preview is being built',
    ready: 'Preview',
    failed: 'Preview failed',
    expired: 'Preview expired',
    removed: 'Preview removed',
};
const dayOf = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 10);
/** What still runs while a new commit is built, or after it has failed. */
const liveRow = (live, { sha }) => {
    if (live === undefined || live.sha === sha)
        return [];
    const { markdown } = codeOf(live.sha.slice(0, 12));
    const where = live.url === undefined ? '' : `, ${linkOf(live.url).markdown}`;
    return [['Still running', { markdown: `${markdown}${where}` }]];
};
const expiry = ({ now, lifetime, keepLabel }) => ({
    markdown: `${dayOf(now + lifetime)} without activity; the label ${codeOf(keepLabel).markdown} keeps it`,
});
const ownRows = (news, facts, live) => {
    const { pull } = facts;
    if (news.state === 'failed') {
        return [['Cause', `${news.code}: ${news.cause}`], ...liveRow(live, pull)];
    }
    if (news.state !== 'ready')
        return liveRow(live, pull);
    return [
        ['URL', news.url === undefined ? undefined : linkOf(news.url)],
        ...news.images.map((image) => ['Image', codeOf(image)]),
        ['Changes', news.changes.length === 0 ? undefined : news.changes.join('\n')],
        ['Scaling', news.scaling],
        ['Expires', expiry(facts)],
    ];
};
const ends = {
    expired: 'There was no activity for so long. A new commit, or `/preview`, makes it anew.',
    removed: 'Release, load balancers and namespace are gone.',
};
/**
 * Returns what comment and job summary say.
 *
 * @param live what is up, if that is another commit
 */
export const renderNews = (news, facts, live) => {
    const { pull, run } = facts;
    const isGone = news.state === 'expired' || news.state === 'removed';
    const rows = [
        ...ownRows(news, facts, isGone ? undefined : live),
        ['Commit', isGone ? undefined : codeOf(pull.sha)],
        ['Namespace', codeOf(previewNamespace(pull.repository, pull.number))],
        ['Run', news.state !== 'ready' && !isGone && run !== undefined ? linkOf(run) : undefined],
    ];
    const shown = rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
    const end = isGone ? `${ends[news.state]}\n\n` : '';
    return `### ${titles[news.state]}\n\n${end}${renderTable(['', ''], shown)}`;
};
