// Own file: each API of the emulator has its admin routes in a file.
import type { SshServer } from '../oci/bastion/ssh-server.ts'
import type { AdminRoute } from './admin-route.ts'

/** Counts and cuts the tunnels through bastions, as a failing network does; the sessions stay. */
export const bastionAdminRoutes = (ssh: Pick<SshServer, 'cut' | 'open'>): AdminRoute[] => [
  {
    method: 'GET',
    path: '/bastion-connections',
    handle: () => ({ status: 200, body: { open: ssh.open } }),
  },
  {
    method: 'DELETE',
    path: '/bastion-connections',
    handle: () => ({ status: 200, body: { cut: ssh.cut() } }),
  },
]
