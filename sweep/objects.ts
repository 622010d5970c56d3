import { kubectl, type World } from './world.ts'

const ofTheNetwork = [
  ...['vcns', 'subnets', 'networkSecurityGroups', 'securityLists', 'routeTables'],
  ...['internetGateways', 'natGateways', 'serviceGateways'],
]

/**
 * Counts the objects in OCI and the registry that contain this name, and the namespaces of this name
 * with their objects.
 */
export const objectsOf = async (world: World, name: string): Promise<number> => {
  const { compartmentId, networkCompartmentId, tenancyId } = world.environment
  const subtree = `compartmentId=${tenancyId}&compartmentIdInSubtree=true`
  const lists = [
    ...ofTheNetwork.map((kind) => `/20160918/${kind}?compartmentId=${networkCompartmentId}`),
    `/20180222/virtualNodePools?compartmentId=${compartmentId}`,
    `/20160918/container/repositories?${subtree}`,
    `/20160918/container/images?${subtree}`,
  ]
  const found = await Promise.all(lists.map((path) => world.oci.list<unknown>(path)))
  const named = found.flat().filter((item) => JSON.stringify(item).includes(name))
  return named.length + (await objectsInNamespaces(world, name))
}

const objectsInNamespaces = async (world: World, name: string): Promise<number> => {
  const lines = async (...argv: string[]): Promise<string[]> =>
    (await kubectl(world, ...argv)).split('\n').filter((line) => line !== '')
  const namespaces = (await lines('get', 'namespaces', '-o', 'name')).filter((one) =>
    one.includes(name),
  )
  if (namespaces.length === 0) return 0
  const listed = await lines('api-resources', '--verbs=list', '--namespaced', '-o', 'name')
  // Events record the past, and expire on their own.
  const kinds = listed.filter((kind) => !/^(events|pods\.metrics)/.test(kind)).join()
  const inEach = namespaces.map((one) =>
    lines('get', kinds, '--namespace', one.replace('namespace/', ''), '-o', 'name'),
  )
  return namespaces.length + (await Promise.all(inEach)).flat().length
}
