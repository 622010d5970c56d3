import { outcomeOf } from '../official-clients.ts'

/** What users of podman on this machine see of their own work. */
export interface UsersPodman {
  readonly containers: string
  readonly networks: string
  readonly repositories: string
}

export const usersPodman = async (): Promise<UsersPodman> => {
  const show = async (...argv: string[]): Promise<string> => {
    const ended = await outcomeOf('podman', argv)
    if (ended.code !== 0) throw new Error(`podman ${argv.join(' ')}: ${ended.stderr}`)
    return ended.stdout
  }
  return {
    containers: await show('ps', '--all', '--external', '--format', '{{.ID}} {{.Names}}'),
    networks: await show('network', 'ls', '--format', '{{.Name}}'),
    repositories: await show('images', '--format', '{{.Repository}}'),
  }
}
