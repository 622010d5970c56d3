import type { SshServer } from '../oci/bastion/ssh-server.ts'
import type { AdminRoute } from './admin-route.ts'

/** Cuts every tunnel through a bastion, as a network that fails does; the sessions stay. */
export const bastionAdminRoutes = (ssh: Pick<SshServer, 'cut'>): AdminRoute[] => [
  {
    method: 'DELETE',
    path: '/bastion-connections',
    handle: () => ({ status: 200, body: { cut: ssh.cut() } }),
  },
]
