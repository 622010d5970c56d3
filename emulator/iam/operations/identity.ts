import {
  find,
  given,
  inPath,
  type Need,
  need,
  type Place,
  queried,
  type Requirements,
  root,
  targetsOf,
} from '../requirement.ts'

/** Judges the compartment of the path itself, not its parent. */
const compartment: Place = ({ context, request }) => {
  const id = request.params['compartmentId'] ?? ''
  const known = id === context.tenancyId || find(context, 'compartments', id) !== undefined
  return known ? [{ compartmentId: id }] : []
}

/** With `accessLevel` the list contains what the user may see, so nothing is refused. */
const compartmentsAsked: Place = (call) => {
  const level = call.request.query.get('accessLevel')
  return level === 'ACCESSIBLE' ? [] : queried(call)
}

/** The user of the path, unless it is the caller: no right is needed for one's own credentials. */
const otherUser: Place = ({ context, request }) => {
  const id = request.params['userId']
  if (id === request.principal.id) return []
  return targetsOf([find(context, 'users', id)], (user) => ({ 'target.user.id': user.id }))
}

const user = inPath('users', 'userId', ({ id }) => ({ 'target.user.id': id }))
const group: Place = ({ context, request }) => {
  const { groupId } = request.params
  const found = context.store
    .collection<{ id: string; ocid: string; displayName: string }>('identityDomainGroups')
    .list(({ ocid }) => ocid === groupId)
  return found.map(({ ocid, displayName }) => ({
    compartmentId: context.tenancyId,
    variables: { 'target.group.id': ocid, 'target.group.name': displayName },
  }))
}
const policy = inPath('iamPolicies', 'policyId', ({ id, name }) => ({
  'target.policy.id': id,
  'target.policy.name': String(name),
}))
const dynamicGroup = inPath('dynamicGroups', 'dynamicGroupId')

const changed = (...permissions: readonly string[]): Need[] =>
  ['USER_UPDATE', ...permissions].map((permission) => need(permission, otherUser))

/**
 * IAM, `/20160918`, and Object Storage's namespace. Groups, users and dynamic groups are judged in the
 * root compartment. Source: OCI, Details for IAM without Identity Domains (2024-06-06).
 */
export const identityNeeds: Requirements = {
  // (i) In the compartment of the query.
  ListAvailabilityDomains: [need('COMPARTMENT_INSPECT', queried)],
  ListFaultDomains: [need('COMPARTMENT_INSPECT', queried)],
  GetCompartment: [need('COMPARTMENT_INSPECT', compartment)],
  ListCompartments: [need('COMPARTMENT_INSPECT', compartmentsAsked)],
  CreateCompartment: [need('COMPARTMENT_CREATE', given)],
  GetTenancy: [need('TENANCY_INSPECT', root)],
  // (?) Whether it is ever refused is unknown.
  ListRegions: [need('TENANCY_INSPECT', root)],
  ListRegionSubscriptions: [need('TENANCY_INSPECT', root)],
  GetUser: [need('USER_INSPECT', user)],
  ListUsers: [need('USER_INSPECT', root)],
  ListApiKeys: [need('USER_READ', otherUser)],
  UploadApiKey: changed('USER_APIKEY_ADD'),
  DeleteApiKey: changed('USER_APIKEY_REMOVE'),
  ListAuthTokens: [need('USER_READ', otherUser)],
  CreateAuthToken: changed('USER_AUTHTOKEN_SET'),
  DeleteAuthToken: changed('USER_AUTHTOKEN_REMOVE'),
  ListGroups: [need('GROUP_INSPECT', root)],
  GetGroup: [need('GROUP_INSPECT', group)],
  CreateGroup: [need('GROUP_CREATE', root)],
  DeleteGroup: [need('GROUP_DELETE', group)],
  ListUserGroupMemberships: [need('GROUP_INSPECT', root), need('USER_INSPECT', root)],
  AddUserToGroup: [need('GROUP_UPDATE', root), need('USER_UPDATE', root)],
  RemoveUserFromGroup: [need('GROUP_UPDATE', root), need('USER_UPDATE', root)],
  ListDynamicGroups: [need('DYNAMIC_GROUP_INSPECT', root)],
  GetDynamicGroup: [need('DYNAMIC_GROUP_INSPECT', dynamicGroup)],
  CreateDynamicGroup: [need('DYNAMIC_GROUP_CREATE', root)],
  UpdateDynamicGroup: [need('DYNAMIC_GROUP_UPDATE', dynamicGroup)],
  DeleteDynamicGroup: [need('DYNAMIC_GROUP_DELETE', dynamicGroup)],
  ListPolicies: [need('POLICY_READ', queried)],
  GetPolicy: [need('POLICY_READ', policy)],
  CreatePolicy: [need('POLICY_CREATE', given)],
  UpdatePolicy: [need('POLICY_UPDATE', policy)],
  DeletePolicy: [need('POLICY_DELETE', policy)],
  // No right is needed without a compartment.
  GetNamespace: [need('OBJECTSTORAGE_NAMESPACE_READ', queried)],
}

/** The identity domain's own API, `/admin/v1`: policies do not override the domain's roles. */
export const identityDomainNeeds: Requirements = Object.fromEntries(
  [
    ...['ListApps', 'GetApp', 'CreateApp', 'DeleteApp'],
    ...['ListUsers', 'GetUser', 'CreateUser', 'DeleteUser'],
    ...['ListGroups', 'GetGroup', 'CreateGroup', 'PatchGroup', 'DeleteGroup'],
    ...['ListIdentityPropagationTrusts', 'GetIdentityPropagationTrust'],
    ...['CreateIdentityPropagationTrust', 'DeleteIdentityPropagationTrust'],
  ].map((operation) => [operation, 'domain-administrator' as const]),
)
