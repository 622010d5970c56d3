import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { noWait } from '../no-wait.ts'
import { actionMemory } from './action-memory.ts'

export const person = {
  region: 'eu-frankfurt-1',
  'tenancy-id': `ocid1.tenancy.oc1..${'a'.repeat(60)}`,
  'user-id': `ocid1.user.oc1..${'b'.repeat(60)}`,
}

/** Responses of OCI and the registry: statuses, for a login by the user's name; bodies by path. */
const responses = {
  open: 401,
  login: (_user: string): number => 200,
  namespace: 200,
  bodies: {} as Readonly<Record<string, string>>,
}

/** Returns a job whose OCI and registry are one server on loopback, with its own home folder. */
export const loopbackJob = async () => {
  const says = { ...responses }
  /** The users who tried to log in to the registry, in order. */
  const users: string[] = []
  const home = mkdtempSync(join(tmpdir(), 'home-'))
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://oci')
    if (pathname === '/20180419/docker/token') return response.end('{"token":"bear.er.token"}')
    if (pathname === '/n') {
      return response.writeHead(says.namespace).end(says.bodies[pathname] ?? '"acme"')
    }
    const realm = `Bearer realm="http://${host}/realm",service="ocir"`
    if (pathname === '/v2/') response.writeHead(says.open, { 'www-authenticate': realm })
    if (pathname === '/realm') {
      const user = searchParams.get('account') ?? ''
      users.push(user)
      response.writeHead(says.login(user))
    }
    return response.end(says.bodies[pathname] ?? '{}')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    home,
    says,
    users,
    /** Returns a step of the job, as the runner starts it. */
    step: (inputs: Record<string, string>, variables: Record<string, string> = {}) =>
      actionMemory(inputs, noWait, {
        OCI_CLI_ENDPOINT: `http://${host}`,
        HOME: home,
        ...variables,
      }),
    file: (name: string, text: string): string => {
      writeFileSync(join(home, name), text)
      return join(home, name)
    },
    end: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
