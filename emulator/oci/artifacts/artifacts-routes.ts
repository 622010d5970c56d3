// Own file: the routes of this API in one list.
import type { Ocir } from '../../registry/ocir.ts'
import type { Route } from '../core/service.ts'
import { bearerTokenRoute } from './bearer-token-route.ts'
import { configurationRoutes } from './configuration-routes.ts'
import { imageRoutes } from './image-routes.ts'
import { repositoryRoutes } from './repository-routes.ts'

/** Serves the container part of the Artifacts API, and OCIR's token for a signed request. */
export const artifactsRoutes = (ocir: Ocir): Route[] => [
  ...repositoryRoutes(ocir),
  ...imageRoutes(ocir),
  ...configurationRoutes(ocir),
  bearerTokenRoute(ocir),
]
