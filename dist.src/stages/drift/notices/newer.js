/** Milliseconds within which all images of one push are made: its platforms, then their index. */
const ONE_PUSH = 600_000;
/** Whether a later push than that of the deployed image lies in the repository. */
export const imageNotices = (repository, deployedDigests, images) => {
    const deployed = images.find(({ digest }) => deployedDigests.includes(digest));
    const newest = images.toSorted((a, b) => b.createdAt - a.createdAt)[0];
    if (deployed === undefined || newest === undefined)
        return [];
    if (newest.createdAt - deployed.createdAt <= ONE_PUSH)
        return [];
    const day = new Date(newest.createdAt).toISOString().slice(0, 16).replace('T', ' ');
    const description = `${newest.digest} was pushed on ${day} UTC; deployed is ${deployed.digest}`;
    return [{ kind: 'newer-image', target: `repository ${repository}`, description }];
};
const partsOf = (version) => version
    .replace(/^v/, '')
    .replace(/[-+].*$/, '')
    .split('.')
    .map(Number);
const isNewer = (one, other) => {
    const [a, b] = [partsOf(one), partsOf(other)];
    const at = a.findIndex((part, index) => part !== b[index]);
    return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
};
/** Whether a newer version of the chart is out than the environment names. */
export const chartNotices = (release, version, newest) => {
    if (version === undefined || newest === undefined || !isNewer(newest, version))
        return [];
    const description = `version ${newest} of its chart is out; the environment file names ${version}`;
    return [{ kind: 'newer-chart', target: `release "${release}"`, description }];
};
