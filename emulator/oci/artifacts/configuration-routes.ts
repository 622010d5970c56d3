import type { Ocir } from '../../registry/ocir.ts'
import { requireBody, requireQuery } from '../core/parameters.ts'
import { invalidParameter, type OciRequest, type OciResponse, type Route } from '../core/service.ts'
import { requireCompartment } from './compartment-scope.ts'
import {
  configurationEtag,
  createdOnFirstPush,
  setCreatedOnFirstPush,
} from './container-configuration.ts'

const path = '/20160918/container/configuration'

/** The registry's configuration: the namespace, and whether a push may create a repository. */
export const configurationRoutes = (ocir: Ocir): Route[] => [
  {
    operation: 'GetContainerConfiguration',
    method: 'GET',
    path,
    handle: (request) => get(ocir, request),
  },
  {
    operation: 'UpdateContainerConfiguration',
    method: 'PUT',
    path,
    handle: (request) => update(ocir, request),
  },
]

const get = (ocir: Ocir, request: OciRequest): OciResponse => {
  requireCompartment(ocir.context, requireQuery(request, 'compartmentId'))
  return response(ocir)
}

const update = (ocir: Ocir, request: OciRequest): OciResponse => {
  requireCompartment(ocir.context, requireQuery(request, 'compartmentId'))
  const wanted = requireBody(request)['isRepositoryCreatedOnFirstPush']
  if (typeof wanted !== 'boolean') {
    throw invalidParameter('isRepositoryCreatedOnFirstPush must be true or false')
  }
  setCreatedOnFirstPush(ocir.context, wanted)
  return response(ocir)
}

const response = ({ context, namespace }: Ocir): OciResponse => ({
  status: 200,
  body: { isRepositoryCreatedOnFirstPush: createdOnFirstPush(context), namespace },
  headers: { etag: configurationEtag(context) },
})
