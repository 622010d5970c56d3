import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'

/** The disturbance of a deployment when it calls a tool. */
export type Deed = 'the action is killed' | 'the tool is killed' | 'the API server is away'

/** When it happens: at the nth call of this tool with this command; a dry run counts separately. */
export interface Moment {
  readonly tool: string
  readonly command: string
  readonly nth: number
}

export const deeds: readonly Deed[] = [
  'the action is killed',
  'the tool is killed',
  'the API server is away',
]

/**
 * Happens as the tool starts or, if it changes a release, once Helm has recorded that it is in
 * progress.
 */
const script = (tool: string, { path, folder, port }: Surroundings, moment?: Hit): string =>
  `#!/bin/bash
PATH='${path}'
command=
for word in "$@"; do [[ $word == -* || -n $command ]] || command=$word; done
[[ " $* " == *" --dry-run"* ]] && command=dry-run
exec 8>>'${folder}/lock'; flock 8
echo "${tool} $command" >>'${folder}/calls'
nth=$(grep -c -x "${tool} $command" '${folder}/calls')
flock -u 8; exec 8>&-
if [[ $command != '${moment?.command ?? ''}' || $nth != ${moment?.nth ?? 0} || ${tool} != '${moment?.tool ?? ''}' ]]; then
  exec ${tool} "$@"
fi
touch '${folder}/done'
pending() { kubectl get secrets --namespace='${moment?.namespace ?? ''}' --selector=owner=helm --show-labels | grep -q status=pending; }
${tool} "$@" <&0 &
child=$!
if [[ $command == upgrade ]]; then
  while kill -0 $child 2>/dev/null && ! pending; do :; done
fi
case '${moment?.deed ?? ''}' in
  'the action is killed') kill -9 $PPID $child; exit 1 ;;
  'the tool is killed') kill -9 $child; wait $child; exit $? ;;
  *) exec 9<>/dev/tcp/127.0.0.1/${port}; cat <&9 >/dev/null; exec 9>&-; wait $child; exit $? ;;
esac
`

interface Surroundings {
  readonly path: string
  readonly folder: string
  readonly port: number
}

/** The moment, the namespace and the disturbance. */
export interface Hit extends Moment {
  readonly deed: Deed
  readonly namespace: string
}

/** A deployment's tools, which record their calls and are disturbed at one moment. */
export class DisturbedTools {
  readonly folder: string
  readonly #control: Server

  private constructor(folder: string, control: Server) {
    this.folder = folder
    this.#control = control
  }

  /** @param leave makes the API server unreachable, and resolves when that has begun */
  static async in(
    folder: string,
    path: string,
    leave: () => Promise<void>,
    hit?: Hit,
  ): Promise<DisturbedTools> {
    const control = createServer((socket) => {
      socket.on('error', () => undefined)
      void leave().then(() => socket.end())
    })
    control.listen(0, '127.0.0.1')
    await once(control, 'listening')
    const { port } = control.address() as AddressInfo
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'calls'), '')
    for (const tool of ['helm', 'kubectl']) {
      await writeFile(join(folder, tool), script(tool, { path, folder, port }, hit))
      await chmod(join(folder, tool), 0o755)
    }
    return new DisturbedTools(folder, control)
  }

  /** Returns the calls in the order in which they began. */
  async moments(): Promise<readonly Moment[]> {
    const lines = (await readFile(join(this.folder, 'calls'), 'utf8')).trim().split('\n')
    return lines.map((line, at) => {
      const [tool = '', command = ''] = line.split(' ')
      return { tool, command, nth: lines.slice(0, at + 1).filter((one) => one === line).length }
    })
  }

  /** Whether the disturbance has happened. */
  isDone(): Promise<boolean> {
    return readFile(join(this.folder, 'done')).then(
      () => true,
      () => false,
    )
  }

  async end(): Promise<void> {
    this.#control.close()
    await once(this.#control, 'close')
  }
}
