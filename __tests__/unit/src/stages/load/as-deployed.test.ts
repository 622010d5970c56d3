import { expect, it } from '@jest/globals'

import { asDeployed } from '../../../../../src/stages/load/as-deployed.ts'
import { parseCall } from '../../../../../src/values/load/load-call.ts'
import { parseStatuses } from '../../../../../src/values/network/statuses.ts'

const release = {
  ...{ path: '/health', headers: { Accept: 'text/html', 'X-Shop': 'a' } },
  'expect-status': parseStatuses('200, 401'),
}

it('asks for what the deployment asked for, where nothing else is given', () => {
  expect(asDeployed({}, release)).toEqual({
    headers: release.headers,
    requests: [{ ...parseCall('GET /health'), statuses: release['expect-status'] }],
  })
})

it('expects of another path what is expected of any', () => {
  const { requests } = asDeployed({ path: '/cart' }, release)
  expect(requests).toEqual([{ ...parseCall('GET /cart'), statuses: undefined }])
})

it('has the headers of the load before those of the release, whatever their case', () => {
  const { headers } = asDeployed({ headers: { accept: 'text/plain' } }, release)
  expect(headers).toEqual({ 'X-Shop': 'a', accept: 'text/plain' })
})

it('leaves the requests of the load as they are', () => {
  const requests = [parseCall('POST /cart')]
  expect(asDeployed({ requests }, release).requests).toBe(requests)
})

it('requests / of a release that the deployment did not request', () => {
  expect(asDeployed({}, {}).requests).toEqual([{ ...parseCall('GET /'), statuses: undefined }])
})
