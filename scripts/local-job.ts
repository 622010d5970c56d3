import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type EmulatorEnvironment, show } from './processes.ts'

const root = resolve(import.meta.dirname, '..')
const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const

/** One job on this machine: runs dist/ with inputs and file commands as GitHub's runner does. */
export class LocalJob {
  readonly #folder = mkdtempSync(join(tmpdir(), 'oke-demo-'))
  readonly #environment: EmulatorEnvironment

  constructor(environment: EmulatorEnvironment) {
    this.#environment = environment
    for (const file of files) writeFileSync(join(this.#folder, file), '')
  }

  /** Runs `dist/<action>/<phase>.js`, its log shown. Resolves with the exit code. */
  run(
    action: string,
    phase: 'index' | 'post',
    inputs: Readonly<Record<string, string>>,
  ): Promise<number> {
    const given = Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ])
    return show(process.execPath, [join(root, 'dist', action, `${phase}.js`)], {
      ...this.#runnerVariables(),
      ...this.#state(),
      ...(Object.fromEntries(given) as Record<string, string>),
    })
  }

  end(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #runnerVariables(): NodeJS.ProcessEnv {
    const { endpoint, toolFolders, registriesConf, ...environment } = this.#environment
    const fileCommands = files.map((file) => [`GITHUB_${file}`, join(this.#folder, file)])
    return {
      PATH: [...toolFolders, process.env['PATH']].join(':'),
      HOME: homedir(),
      RUNNER_TEMP: this.#folder,
      GITHUB_WORKSPACE: root,
      GITHUB_REPOSITORY: 'octo/shop',
      OCI_CLI_ENDPOINT: endpoint,
      CONTAINERS_REGISTRIES_CONF: registriesConf,
      ACTIONS_ID_TOKEN_REQUEST_URL: environment.oidcRequestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: environment.oidcRequestToken,
      ...(Object.fromEntries(fileCommands) as Record<string, string>),
    }
  }

  /** What main saved for post, as the runner hands it over: STATE_<name>. */
  #state(): Record<string, string> {
    const saved = readFileSync(join(this.#folder, 'STATE'), 'utf8')
    const entries = [...saved.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)]
    return Object.fromEntries(
      entries.map(([, name = '', , value = '']) => [`STATE_${name}`, value]),
    )
  }
}
