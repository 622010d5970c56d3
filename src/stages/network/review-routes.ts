import type { Route, Subnet } from '../../clients/network/network.ts'

const through = (routes: readonly Route[], gateway: string): boolean =>
  routes.some((route) => route.gateway === gateway)

/**
 * What the routes of the pods' subnet lack. Only said, never repaired: routes are shared, and a
 * network may reach the services through an appliance that this cannot know.
 */
export const reviewRoutes = (subnet: Subnet, routes: readonly Route[]): readonly string[] => {
  const isOut = through(routes, 'natgateway') || through(routes, 'internetgateway')
  if (routes.length === 0) {
    return [
      `subnet ${subnet.name} has no route at all: pods cannot pull images; add a service gateway and a NAT gateway`,
    ]
  }
  if (subnet.isPrivate && !through(routes, 'servicegateway') && !isOut) {
    return [
      `subnet ${subnet.name} has no route to Oracle's services: pods cannot pull images from OCIR; add a service gateway`,
    ]
  }
  if (subnet.isPrivate && through(routes, 'internetgateway')) {
    return [
      `private subnet ${subnet.name} routes to an internet gateway, which private addresses cannot use; use a NAT gateway`,
    ]
  }
  return []
}
