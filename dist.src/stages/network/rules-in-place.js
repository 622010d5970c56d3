/** Stands for a group that does not exist yet; its id is known once it is made. */
export const newGroupId = (role) => `new:${role}`;
export const isNewGroup = (id) => id.startsWith('new:');
const holderNames = {
    'security-list': 'security list',
    nsg: 'network security group',
};
export const holderText = ({ kind, name }) => `${holderNames[kind]} ${name}`;
