import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { deployerProfile } from '../actions/deployer.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { apiKeyInputs, signIns } from '../auth/sign-ins.ts'
import { type Environment, environmentOf, sharedEmulator } from '../emulator-fixture.ts'

type Texts = Readonly<Record<string, string>>

const preload = join(import.meta.dirname, 'kill-at-write.ts')
/** The folder of a credential helper, and the file with its login. */
const helperFolder = mkdtempSync(join(tmpdir(), 'helper-'))
const box = join(helperFolder, 'box')
let environment: Environment

beforeAll(async () => {
  environment = await environmentOf(sharedEmulator())
}, 60_000)

afterAll(() => rmSync(helperFolder, { recursive: true, force: true }))

/**
 * Returns text and mode of every file of the job, including the home folder, but not the runner's
 * own.
 */
const filesOf = ({ temporaryFolder }: JobSteps): Record<string, readonly [string, number]> =>
  Object.fromEntries(
    [temporaryFolder, helperFolder]
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.name.startsWith('_step-'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, [readFileSync(path, 'utf8'), statSync(path).mode & 0o777]]),
  )

const dockerConfig = async (home: string, content: object): Promise<void> => {
  await mkdir(join(home, '.docker'))
  await writeFile(join(home, '.docker', 'config.json'), JSON.stringify(content), { mode: 0o644 })
}

/** Writes a credential helper that already has another login for every host. */
const helper = async (): Promise<void> => {
  const theirs = { ServerURL: environment.registry, Username: 'ada', Secret: 'plain-password' }
  await writeFile(box, JSON.stringify(theirs))
  const verbs = `store) cat > ${box} ;; get) cat ${box} ;; erase) rm ${box} ;;`
  const script = `#!/bin/sh\ncase $1 in ${verbs} esac\n`
  await writeFile(join(helperFolder, 'docker-credential-box'), script, { mode: 0o755 })
}

const office = `apiVersion: v1
kind: Config
clusters: [{name: office, cluster: {server: "https://127.0.0.1:1"}}]
contexts: [{name: office, context: {cluster: office, user: ada}}]
users: [{name: ada, user: {token: c2VjcmV0}}]
current-context: office
`

/** The initial state, and the inputs of the step. */
const cases: readonly [string, string, (folder: string) => Promise<Texts>][] = [
  [
    'login-ocir',
    "somebody's docker config",
    async (folder) => {
      await dockerConfig(folder, {
        auths: { [environment.registry]: { auth: 'YWRhOnNlY3JldA==' } },
      })
      return { registry: environment.registry }
    },
  ],
  [
    'login-ocir',
    "a helper that holds somebody's password",
    async (folder) => {
      await helper()
      await dockerConfig(folder, { credsStore: 'box' })
      return { registry: environment.registry }
    },
  ],
  [
    'kubeconfig',
    "somebody's kubeconfig",
    async (folder) => {
      await writeFile(join(folder, 'office'), office, { mode: 0o640 })
      return { 'cluster-id': environment.clusterId, kubeconfig: join(folder, 'office') }
    },
  ],
  [
    'auth',
    'a config file that is not there yet',
    (folder) =>
      Promise.resolve({ ...apiKeyInputs(environment), 'config-file': join(folder, 'oci-config') }),
  ],
  [
    'auth',
    'a session of GitHub OIDC, in its own folder',
    async () => (await signIns['GitHub OIDC']?.(environment, sharedEmulator()))?.inputs ?? {},
  ],
]

/**
 * Runs a step that ends at the given write, if it makes that many; not signed in if the action
 * itself signs in.
 */
const runKilledAt = (write: number, job: JobSteps, action: string, inputs: Texts) => {
  const signedIn = action === 'auth' ? {} : deployerProfile(environment)
  const killer = { NODE_OPTIONS: `--import ${preload}`, KILL_AT: String(write) }
  return job.run(action, inputs, { environment: { ...signedIn, ...killer } })
}

describe.each(cases)('%s with %s, killed at each of its writes', (action, _before, prepare) => {
  it('leaves nothing when post has run', async () => {
    const variables = jobEnvironment(environment)
    const PATH = `${helperFolder}:${variables['PATH'] ?? ''}`
    let write = 0
    for (let isKilled = true; isKilled;) {
      const job = new JobSteps({ ...variables, PATH })
      const inputs = await prepare(job.temporaryFolder)
      const before = filesOf(job)
      const { exitCode, stdout } = await runKilledAt(++write, job, action, inputs)
      // A killed process has no exit code.
      isKilled = exitCode === null
      expect([isKilled ? 0 : exitCode, stdout]).toEqual([0, expect.not.stringContaining('::error')])
      const [post] = await job.post(action)
      expect(post).toMatchObject({ exitCode: 0 })
      expect(post?.stdout).not.toMatch(/::(warning|error)/)
      expect([write, filesOf(job)]).toEqual([write, before])
      job.end()
    }
    expect(write).toBeGreaterThan(4)
  }, 120_000)
})
