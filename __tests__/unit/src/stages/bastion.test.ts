import { describe, expect, it } from '@jest/globals'

import type { Bastion, BastionSession, Bastions } from '../../../../src/clients/bastion/bastion.ts'
import { openTunnel, type TunnelPlace } from '../../../../src/stages/bastion/tunnel.ts'
import { connectionIn, sshArguments } from '../../../../src/values/ssh/connection.ts'
import { asHostKey } from '../../../../src/values/ssh/host-key.ts'
import { keptProgress } from './quiet-progress.ts'
import { VirtualClock } from './virtual-clock.ts'

const domain = 'oraclecloud.com'
const user = 'ocid1.bastionsession.oc1.eu-frankfurt-1.aaaa'
const host = 'host.bastion.eu-frankfurt-1.oci.oraclecloud.com'
const command = `ssh -i <privateKey> -N -L <localPort>:10.0.0.5:6443 -p 22 ${user}@${host}`
const hostKey = 'ssh-ed25519 AAAAC3Nza'

const active: BastionSession = { id: user, state: 'ACTIVE', details: undefined, hostKey, command }
const usual: Bastion = {
  name: 'door',
  state: 'ACTIVE',
  maxSessionTtl: 10_800,
  privateAddress: '10.0.10.4',
}

interface Case {
  readonly bastion?: Partial<Bastion>
  /** The states of the session in consecutive reads; the last one repeatedly. */
  readonly shown?: readonly Partial<BastionSession>[]
  readonly desired?: { readonly hostKey: string }
  /** The number of polls until ssh listens; never, if undefined. */
  readonly opens?: number
  readonly said?: string
}

const open = async ({ bastion = {}, shown = [{}], desired, opens, said = '' }: Case) => {
  const clock = new VirtualClock()
  const { progress, warnings } = keptProgress()
  const asked: { ttl?: number; noted?: string; args?: readonly string[]; known?: string } = {}
  let polls = 0
  let shows = 0
  const bastions: Bastions = {
    get: () => Promise.resolve({ ...usual, ...bastion }),
    create: ({ ttl }) => {
      asked.ttl = ttl
      return Promise.resolve({ ...active, state: 'CREATING', command: undefined })
    },
    session: () => Promise.resolve({ ...active, ...shown[Math.min(shows++, shown.length - 1)] }),
    named: () => Promise.resolve([]),
    remove: () => Promise.resolve(),
  }
  const place: TunnelPlace = {
    publicKey: 'ssh-rsa AAAA',
    localPort: 4711,
    files: { key: '/t/key', knownHosts: '/t/known' },
    start: (args, _until, known) => {
      Object.assign(asked, { args, known })
      return Promise.resolve()
    },
    isOpen: () => Promise.resolve(++polls === opens),
    said: () => Promise.resolve(said),
  }
  const { signal } = new AbortController()
  const noted = (id: string) => {
    asked.noted = id
    return Promise.resolve()
  }
  await openTunnel(
    {
      ...{ bastionId: 'ocid1.bastion.oc1..b', name: 'n', address: '10.0.0.5', port: 6443 },
      hostKey: desired?.hostKey,
      domain,
    },
    place,
    bastions,
    { clock, signal, progress, noted },
  )
  return { asked, warnings }
}

describe('a tunnel', () => {
  it('waits for the session and for ssh, and lasts as long as the bastion allows', async () => {
    const creating = { state: 'CREATING', command: undefined }
    const { asked, warnings } = await open({
      bastion: { maxSessionTtl: 3_600 },
      shown: [creating, creating, {}],
      opens: 4,
    })
    expect(asked).toMatchObject({ ttl: 3_600, noted: user, known: `${host} ${hostKey}\n` })
    expect(asked.args).toEqual(
      expect.arrayContaining(['127.0.0.1:4711:10.0.0.5:6443', 'StrictHostKeyChecking=yes', host]),
    )
    expect(warnings).toEqual([])
  })

  it('says that OCI names no host key, and takes the first', async () => {
    const { asked, warnings } = await open({ shown: [{ hostKey: undefined }], opens: 1 })
    expect(asked.known).toBe('')
    expect(asked.args).toContain('StrictHostKeyChecking=accept-new')
    expect(warnings).toEqual([expect.stringContaining('Set "bastion-host-key" to pin it')])
  })

  it('pins what the workflow gives, before what OCI says', async () => {
    const { asked } = await open({ desired: { hostKey: 'ssh-rsa BBBB' }, opens: 1 })
    expect(asked.known).toBe(`${host} ssh-rsa BBBB\n`)
  })

  it.each<[string, Case, string, RegExp]>([
    [
      'a bastion that is not active',
      { bastion: { state: 'DELETING' } },
      'BASTION_NOT_ACTIVE',
      /door/,
    ],
    [
      'a session that fails',
      { shown: [{ state: 'FAILED', details: 'no capacity' }] },
      'BASTION_SESSION_FAILED',
      /FAILED \(no capacity\)/,
    ],
    [
      'a session that never is active',
      { shown: [{ state: 'CREATING' }] },
      'BASTION_SESSION_FAILED',
      /after 3 minutes/,
    ],
    [
      'a host that is none of OCI',
      { shown: [{ command: `ssh -p 22 ${user}@bastion.example.com` }] },
      'BASTION_SESSION_FAILED',
      /does not say how to connect to a host of OCI/,
    ],
    ['ssh that is kept out', { said: 'timed out' }, 'BASTION_TUNNEL_FAILED', /timed out/],
    [
      'another host key',
      { said: 'Host key verification failed.', opens: 9 },
      'BASTION_TUNNEL_FAILED',
      /verification failed/,
    ],
  ])('is refused: %s', async (_what, given, code, message) => {
    await expect(open(given)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    })
  })
})

it.each([
  [`${command} -o ProxyCommand=x`, domain],
  [`ssh -p 22 ${user}@127.0.0.1`, domain],
  [`ssh -p 22 ${user}@${host}`, undefined],
  [`ssh -p 99999 ${user}@${host}`, domain],
  [`ssh -p 22 root@${host}`, domain],
  [`ssh -p 22 ${user}@evil-oraclecloud.com`, domain],
])('connects by no other command: %s', (text, within) => {
  expect(connectionIn(text, within)).toBeUndefined()
})

it('leaves the settings and the agent of the user out', () => {
  const args = sshArguments(
    { user, host, port: 22 },
    { localPort: 1, address: '10.0.0.5', port: 6443 },
    { key: '/k', knownHosts: '/h' },
    true,
  )
  expect(args.slice(0, 2)).toEqual(['-F', 'none'])
  expect(args).toEqual(expect.arrayContaining(['IdentityAgent=none', 'IdentitiesOnly=yes']))
})

it.each(['ssh-dss AAAA', 'AAAA', 'host ssh-rsa AAAA', 'ssh-rsa AAAA\n@revoked * x'])(
  'takes no host key that is none: %s',
  (text) => {
    expect(() => asHostKey(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }))
  },
)
