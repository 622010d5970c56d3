import { jointRows } from './catalogue-joint.ts'
import { type CatalogueRow, KUBERNETES_API, type NetworkShape, rowsFrom } from './catalogue-row.ts'
import { separateRows } from './catalogue-separate.ts'

const row = rowsFrom('virtual-node-example')
const oidc = rowsFrom('openid-connect')

/** What does not depend on where the pods are. */
const commonRows: readonly CatalogueRow[] = [
  row(
    'endpoint',
    'in',
    'api-clients',
    'kubernetes-api',
    [KUBERNETES_API],
    'kubectl and helm reach the Kubernetes API',
    { isEndpointPublic: true },
  ),
  row(
    'endpoint',
    'in',
    'api-clients',
    'kubernetes-api',
    [KUBERNETES_API],
    'kubectl and helm reach the private Kubernetes API from the VCN or a network beside it',
    { isEndpointPublic: false },
  ),
  oidc(
    'endpoint',
    'out',
    'anywhere',
    'openid-connect',
    [443],
    'the Kubernetes API reads the keys of the token issuer',
    { hasOidc: true },
  ),
  row(
    'load-balancer',
    'in',
    'clients',
    'listeners',
    ['listeners'],
    'clients reach the load balancer',
  ),
]

const applies = ({ when = {} }: CatalogueRow, shape: NetworkShape): boolean =>
  Object.entries(when).every(([key, value]) => Reflect.get(shape, key) === value)

/** Every rule that virtual nodes need in a network of this shape. */
export const ruleCatalogue = (shape: NetworkShape): readonly CatalogueRow[] =>
  [...commonRows, ...(shape.hasPodSubnet ? separateRows : jointRows)].filter((one) =>
    applies(one, shape),
  )

/** Every row that some network needs: for documentation and tests. */
export const wholeCatalogue = { common: commonRows, joint: jointRows, separate: separateRows }
