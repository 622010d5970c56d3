import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { act, cacheFolder } from '../../../emulator/tools/modules.ts'
import { type Environment, repository } from '../emulator-fixture.ts'
import { type Ended, outcomeOf } from '../official-clients.ts'
import { localActions } from './local-actions.ts'

type Texts = Readonly<Record<string, string>>

/** What a workflow of a repository has on GitHub. */
export interface Surroundings {
  readonly emulator: Environment
  /** The runner's own folder. */
  readonly folder: string
  /** The repository that is checked out. */
  readonly origin: string
  /** The base URL of GitHub's REST API. */
  readonly apiUrl: string
  /** The value of GITHUB_TOKEN in the job. */
  readonly token: string
}

/** The event that starts a workflow. */
export interface Started {
  readonly workflow: string
  readonly event: string
  readonly payload: object
  /** The values of GITHUB_REF and GITHUB_SHA. */
  readonly ref: string
  readonly sha: string
}

/**
 * Runs unchanged workflows on this machine with nektos/act: `uses:` of this project resolves to the
 * actions of this checkout, and GitHub's own actions to small stand-ins.
 */
export class LocalRunner {
  readonly #around: Surroundings
  readonly artifacts: string
  readonly #actions: string

  constructor(around: Surroundings) {
    this.#around = around
    this.artifacts = join(around.folder, 'artifacts')
    this.#actions = join(around.folder, 'actions')
    for (const folder of [this.artifacts, join(around.folder, 'home')]) {
      mkdirSync(folder, { recursive: true })
    }
    // The parts of a released version that a workflow uses: nothing else of the checkout.
    for (const part of ['dist', 'preview/action.yml', 'drift-check/action.yml']) {
      const target = join(this.#actions, part)
      mkdirSync(dirname(target), { recursive: true })
      cpSync(join(repository, part), target, { recursive: true })
    }
    const { oidcClientSecret, registryToken } = around.emulator
    const secrets = { OCI_CLIENT_SECRET: oidcClientSecret, OCIR_PULL_TOKEN: registryToken }
    this.#write('secrets.yml', JSON.stringify({ ...secrets, GITHUB_TOKEN: around.token }))
    const { identityDomainUrl, oidcClientId, registryUser } = around.emulator
    const variables = { OCI_IDENTITY_DOMAIN_URL: identityDomainUrl, OCI_CLIENT_ID: oidcClientId }
    this.#write('variables.yml', JSON.stringify({ ...variables, OCIR_PULL_USERNAME: registryUser }))
  }

  /** Runs every job of a starter workflow to its end. */
  run(started: Started): Promise<Ended> {
    const { folder, apiUrl } = this.#around
    const workflow = join(repository, 'workflows', started.workflow)
    const argv = [
      ...[started.event, '--workflows', workflow, '--directory', join(folder, 'home')],
      ...['--eventpath', this.#write('event.json', JSON.stringify(started.payload))],
      // Runs on this machine, without a container.
      ...['--platform', 'ubuntu-latest=-self-hosted', '--actor', 'ann'],
      ...['--action-cache-path', join(folder, 'cache'), '--no-cache-server', '--no-skip-checkout'],
      ...['--secret-file', join(folder, 'secrets.yml')],
      ...['--var-file', join(folder, 'variables.yml')],
      ...['--env', `GITHUB_API_URL=${apiUrl}`, '--env', 'GITHUB_REPOSITORY=octo/shop'],
      ...['--env', `GITHUB_REF=${started.ref}`, '--env', `SHA_REF=${started.sha}`],
      ...['--env', 'GITHUB_RUN_ID=5'],
      ...localActions(readFileSync(workflow, 'utf8'), this.#actions),
    ]
    const env = this.#environment(started)
    return outcomeOf(join(cacheFolder(act), 'act'), argv, {
      env,
      cwd: env['HOME'],
      timeout: 500_000,
    })
  }

  /** The environment on GitHub's machines: the tools, its tokens, and the emulator for OCI. */
  #environment({ event, ref }: Started): Texts {
    const { emulator, folder, origin } = this.#around
    const claims = new URLSearchParams({ event_name: event, ref })
    return {
      PATH: [...emulator.toolFolders, dirname(process.execPath), process.env['PATH']].join(':'),
      HOME: join(folder, 'home'),
      ORIGIN: origin,
      ARTIFACTS: this.artifacts,
      OCI_CLI_ENDPOINT: emulator.endpoint,
      CONTAINERS_REGISTRIES_CONF: emulator.registriesConf,
      CONTAINERS_CONF: emulator.containersConf,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${emulator.oidcRequestUrl}&${claims.toString()}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: emulator.oidcRequestToken,
    }
  }

  #write(name: string, text: string): string {
    const path = join(this.#around.folder, name)
    writeFileSync(path, text, { mode: 0o600 })
    return path
  }
}
