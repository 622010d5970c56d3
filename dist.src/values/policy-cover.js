const VERBS = ['inspect', 'read', 'use', 'manage'];
/** Members of families, as far as our statements name them. Source: OCI's policy references. */
const FAMILIES = {
    'cluster-family': [
        'clusters',
        'cluster-node-pools',
        'cluster-virtualnode-pools',
        'cluster-work-requests',
    ],
    'virtual-network-family': [
        'vcns',
        'subnets',
        'vnics',
        'security-lists',
        'network-security-groups',
    ],
    'logging-family': ['log-groups'],
};
const hasRank = (given, needed) => VERBS.findIndex((verb) => verb === given) >= VERBS.findIndex((verb) => verb === needed);
const hasType = (given, needed) => given === needed || given === 'all-resources' || (FAMILIES[given] ?? []).includes(needed);
/** Without a condition, or with the one that is enough. */
const gives = ({ verb, type, where }, { grant, where: enough }) => {
    const [neededVerb = '', neededType = ''] = grant.split(' ');
    const isWhole = where === undefined || where === enough;
    return isWhole && hasRank(verb, neededVerb) && hasType(type, neededType);
};
const grantedBy = ({ grant, where }) => {
    const [verb = '', type = ''] = grant.split(' ');
    return { verb, type, where };
};
/** Whether who has the one needs the other no more. */
export const covers = (one, other) => one === other || (one.place === other.place && gives(grantedBy(one), other));
/** The statements without those that another of the same place gives too. */
export const withoutCovered = (all) => {
    const distinct = [...new Set(all)];
    return distinct.filter((one, at) => !distinct.some((other, place) => 
    // Of two that give the same, the first.
    other !== one && covers(other, one) && (place < at || !covers(one, other))));
};
const ALLOW = /^\s*allow\s+\S.*?\s+to\s+(inspect|read|use|manage)\s+([\w-]+)\s+in\s+(tenancy|compartment\s+.+?)(?:\s+where\s+(.+))?\s*$/is;
const namesOneOf = (location, above) => {
    if (/^tenancy$/i.test(location))
        return true;
    const id = /^compartment\s+id\s+(\S+)$/i.exec(location)?.[1];
    if (id !== undefined)
        return above.some((one) => one.id === id);
    const name = location
        .replace(/^compartment\s+/i, '')
        .split(':')
        .at(-1)
        ?.trim()
        .toLowerCase();
    return above.some((one) => one.name.toLowerCase() === name);
};
/**
 * Whether one of these policy statements gives somebody what is needed. To whom, IAM's text does not
 * say to who may not read the groups.
 * @param above the compartment in which it is needed, and those above it
 */
export const isWritten = (needed, texts, above) => texts.some((text) => {
    const [, verb = '', type = '', location = '', where] = ALLOW.exec(text) ?? [];
    const granted = { verb: verb.toLowerCase(), type: type.toLowerCase(), where: where?.trim() };
    return verb !== '' && gives(granted, needed) && namesOneOf(location.trim(), above);
});
const NAMES = {
    cluster: "the cluster's compartment",
    network: "the VCN's compartment",
    repositories: "the repositories' compartment",
    root: 'the root compartment',
};
/** A statement as somebody adds it, and where. */
export const statementText = ({ grant, place, where }) => {
    const location = place === 'root' ? 'tenancy' : 'compartment <compartment>';
    const condition = where === undefined ? '' : ` where ${where}`;
    return `Allow group '<group>' to ${grant} in ${location}${condition}  (in ${NAMES[place]})`;
};
