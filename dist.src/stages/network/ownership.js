/**
 * What the descriptions of our rules for this cluster begin with. Clusters may share a list; the end
 * of an OCID is what tells them apart.
 */
export const ownMark = (clusterId) => `oke-virtual-nodes/${clusterId.slice(-8)} `;
/**
 * The same for rules that are made together with a whole network, before it has a cluster. They belong
 * to every cluster that uses it. As long as no end of an OCID, so that it is never taken for one.
 */
export const NETWORK_MARK = 'oke-virtual-nodes/network ';
/** OCI takes 255 characters. */
export const ownDescription = (mark, { name, why }) => `${mark}${name}: ${why}`.slice(0, 255);
/** What a description says to people: without the mark of any cluster. */
export const withoutMark = (description) => description.replace(/^oke-virtual-nodes\/\S+ /, '');
/** The catalogue's name of our rule, from its description. */
export const ownName = ({ description = '' }) => withoutMark(description).split(':', 1)[0] ?? '';
/** Ours for the cluster with this mark, or for the network it is in. */
export const isOwn = ({ description = '' }, mark) => description.startsWith(mark) || description.startsWith(NETWORK_MARK);
