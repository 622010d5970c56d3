import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, expect, it } from '@jest/globals'

import {
  isOnInstance,
  metadataAddresses,
  readInstanceIdentity,
} from '../../../../../../src/clients/oci/instance/instance-metadata.ts'
import { noWait } from '../../../no-wait.ts'

const pemOf = (what: string) => `-----BEGIN ${what}-----\nAAAA\n-----END ${what}-----\n`

const documents: Readonly<Record<string, string>> = {
  '/instance/regionInfo': '{"regionIdentifier":"eu-frankfurt-1","realmKey":"oc1"}',
  '/identity/cert.pem': pemOf('CERTIFICATE'),
  '/identity/key.pem': pemOf('PRIVATE KEY'),
  '/identity/intermediate.pem': pemOf('CERTIFICATE'),
}

const servers: Server[] = []
const serve = async (responses: boolean): Promise<string> => {
  const server = createServer((request, response) => {
    const body = responses ? documents[request.url ?? ''] : undefined
    response.writeHead(body === undefined ? 404 : 200).end(body)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

it('the metadata service has an address of each family, unless the variable sets one', () => {
  expect(metadataAddresses({})).toEqual([
    'http://169.254.169.254/opc/v2',
    'http://[fd00:c1::a9fe:a9fe]/opc/v2',
  ])
  expect(metadataAddresses({ OCI_METADATA_BASE_URL: 'http://127.0.0.1:1/' })).toEqual([
    'http://127.0.0.1:1',
  ])
})

it('the address that answers is the one that counts', async () => {
  const [silent, answering] = [await serve(false), await serve(true)]
  expect(await readInstanceIdentity([silent, answering], noWait)).toMatchObject({
    ...{ certificate: pemOf('CERTIFICATE'), privateKey: pemOf('PRIVATE KEY') },
    ...{ region: 'eu-frankfurt-1', realm: 'oc1' },
  })
  expect(await isOnInstance({ OCI_METADATA_BASE_URL: answering }, noWait)).toBe(true)
})

it('says of both what they answered', async () => {
  const silent = await serve(false)
  await expect(readInstanceIdentity([silent, `${silent}/other`], noWait)).rejects.toMatchObject({
    code: 'INSTANCE_METADATA_UNAVAILABLE',
    message: expect.stringMatching(/regionInfo and .*: it returned 404$/) as unknown,
  })
  expect(await isOnInstance({ OCI_METADATA_BASE_URL: silent }, noWait)).toBe(false)
})
