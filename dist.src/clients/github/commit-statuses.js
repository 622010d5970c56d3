/** What commits show it as, and what a branch's rules can require. */
const context = 'preview';
/** Characters that GitHub takes. */
const DESCRIPTION = 140;
export const commitStatuses = (ask) => ({
    set: (sha, { state, description, url }) => ask({ doing: 'set the status of the commit', permission: 'statuses: write' }, async ({ rest }, common) => {
        await rest.repos.createCommitStatus({
            ...common,
            sha,
            state,
            context,
            description: description.slice(0, DESCRIPTION),
            ...(url === undefined ? {} : { target_url: url }),
        });
    }),
});
