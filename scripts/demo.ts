import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { demoEnvironmentFile, fromNothingFile } from './demo-environment-file.ts'
import { type RootRun, type RunRoot, runFromNothing } from './demo-from-nothing.ts'
import { type Report, renderDemo, renderNext, scaled } from './demo-report.ts'
import { LocalJob, stateVariables, type StepOptions } from './local-job.ts'
import { type OwnApplication, ownApplication } from './own-application.ts'
import { emulator, type EmulatorEnvironment, environmentOf, run } from './processes.ts'
import { RunnerLog } from './runner-log.ts'

/**
 * `npm run demo`: starts the emulator, builds examples/shop, and runs the root action's dist/ on it
 * as a GitHub runner would. Exits with 0 only if the HPAs really scaled. With `--file` it runs the
 * user's own environment file instead, and exits like the action. With `--from-nothing` it starts
 * with an empty compartment, and requires a second run to change nothing; `--kills N` first kills N
 * runs at random points.
 */
const { values } = parseArgs({
  options: {
    keep: { type: 'boolean', default: false },
    down: { type: 'boolean', default: false },
    picture: { type: 'boolean', default: false },
    file: { type: 'string' },
    'from-nothing': { type: 'boolean', default: false },
    kills: { type: 'string', default: '0' },
    name: { type: 'string' },
  },
})

const isFromNothing = values['from-nothing']
const name = values.name ?? (isFromNothing ? 'nothing' : 'demo')
const folder = resolve(import.meta.dirname, '..', '.demo', name === 'demo' ? '' : name)
const shop = resolve(import.meta.dirname, '..', 'examples', 'shop')

const interrupted = 130
const cancelled = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (!cancelled.signal.aborted) console.log('\nInterrupted: ending what was started')
    cancelled.abort()
  })
}

const demo = async (): Promise<number> => {
  if (values.down) return emulator('down', '--name', name)
  mkdirSync(folder, { recursive: true })
  for (const file of ['report.json', 'scaling.html', 'summary.md', 'timeline.json'])
    rmSync(join(folder, file), { force: true })
  const up = await emulator('up', '--name', name, ...(await seedOptions()))
  // Keeps what a failed start has left, which shows the reason; cleans up after an interrupted one.
  if (up !== 0 && !cancelled.signal.aborted) return up
  try {
    return up === 0 ? await pipeline() : interrupted
  } finally {
    if (!values.keep || up !== 0) await emulator('down', '--name', name)
  }
}

/** Returns `--seed` for an empty compartment; an emulator that was kept cannot be seeded again. */
const seedOptions = async (): Promise<readonly string[]> => {
  const isKnown = await environmentOf(name).then(
    () => true,
    () => false,
  )
  if (!isFromNothing || isKnown) return []
  const file = join(folder, 'seed.yml')
  writeFileSync(file, 'from: nothing\n')
  return ['--seed', file]
}

const pipeline = async (): Promise<number> => {
  const environment = await environmentOf(name)
  const application =
    values.file === undefined
      ? await sampleApplication(environment)
      : ownApplication(fromCaller(values.file), environment)
  if (cancelled.signal.aborted) return interrupted
  if (!isFromNothing) await giveRights(environment, application.namespace ?? 'default')
  console.log(`▸ the root action, as a runner runs it, with ${application.file}`)
  const inputs = {
    'environment-file': application.file,
    'report-folder': folder,
    ...(isFromNothing ? {} : githubSignIn(environment)),
    'pull-username': environment.registryUser,
    'pull-token': environment.registryToken,
    ...application.inputs,
  }
  const variables = jobVariables(environment, application.workspace)
  const run: RunRoot = (more, options) => runRootAction({ ...inputs, ...more }, variables, options)
  const code = isFromNothing
    ? await runFromNothing(run, {
        kills: Number(values.kills),
        secondFolder: join(folder, 'second'),
        isCancelled: () => cancelled.signal.aborted,
        say: (line) => console.log(`\n${line}`),
      })
    : (await run({})).code
  return cancelled.signal.aborted ? interrupted : conclude(code)
}

/** Signs in with a token of the job, as a service user who may deploy. */
const githubSignIn = (environment: EmulatorEnvironment) => ({
  'identity-domain-url': environment.identityDomainUrl,
  'client-id': environment.oidcClientId,
  'client-secret': environment.oidcClientSecret,
})

/**
 * Resolves a path against the folder of the caller: npm starts scripts in the folder of the
 * package.
 */
const fromCaller = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path)

/** Builds examples/shop and writes its environment file. */
const sampleApplication = async (environment: EmulatorEnvironment): Promise<OwnApplication> => {
  console.log('\n▸ the sample application: go build')
  const flags = ['-trimpath', '-ldflags', '-s -w', '-o', 'shop']
  await run('go', ['build', ...flags, '.'], shop, { ...process.env, CGO_ENABLED: '0' })
  const file = join(folder, 'oke.yml')
  const content = isFromNothing ? fromNothingFile : demoEnvironmentFile
  writeFileSync(file, content(environment, shop))
  const workspace = resolve(import.meta.dirname, '..')
  return { file, workspace, namespace: 'shop', inputs: {} }
}

/**
 * Applies what docs/your-tenancy.md asks an administrator to do in the cluster; repeating it does
 * no harm.
 */
const giveRights = async (
  { kubeconfig, deployersGroupId, toolFolders }: EmulatorEnvironment,
  namespace: string,
) => {
  const objects = [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: 'deployers', namespace },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'admin' },
      subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: deployersGroupId }],
    },
  ]
  const file = join(folder, 'rights.json')
  writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }))
  const PATH = [...toolFolders, process.env['PATH']].join(':')
  const env = { ...process.env, PATH, KUBECONFIG: kubeconfig }
  await run('kubectl', ['apply', '--filename', file], folder, env)
}

/**
 * Runs main and then post, as the runner does even after a cancellation; returns 0 only if both
 * succeeded.
 */
const runRootAction = async (
  inputs: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
  { killed }: Pick<StepOptions, 'killed'> = {},
): Promise<RootRun> => {
  const job = new LocalJob()
  const log = new RunnerLog((line) => console.log(`  ${line}`))
  const options = { timeoutMilliseconds: 20 * 60_000, onOutput: (text: string) => log.take(text) }
  try {
    const cancellable = { ...options, cancelled: cancelled.signal, ...(killed && { killed }) }
    const main = await job.run('root', inputs, variables, cancellable)
    writeFileSync(join(folder, 'summary.md'), main.summary)
    // Post has to clean up with only what main saved.
    const post = await job.run('root', {}, stateVariables(main), { ...options, phase: 'post' })
    log.end()
    const code = main.exitCode === 0 ? post.exitCode : main.exitCode
    return { code, outputs: main.outputs }
  } finally {
    job.end()
  }
}

/** Returns the variables of the job's environment, for the emulator instead of GitHub. */
const jobVariables = (
  environment: EmulatorEnvironment,
  workspace: string,
): Record<string, string> => ({
  PATH: [...environment.toolFolders, process.env['PATH']].join(':'),
  GITHUB_WORKSPACE: workspace,
  GITHUB_REPOSITORY: 'octo/shop',
  OCI_CLI_ENDPOINT: environment.endpoint,
  ...(isFromNothing ? { OCI_CLI_CONFIG_FILE: environment.ociConfig } : {}),
  CONTAINERS_REGISTRIES_CONF: environment.registriesConf,
  CONTAINERS_CONF: environment.containersConf,
  ACTIONS_ID_TOKEN_REQUEST_URL: environment.oidcRequestUrl,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: environment.oidcRequestToken,
})

/**
 * Shows what the action reported; an action that succeeds without real scaling is a failure of the
 * demo.
 */
const conclude = (code: number | null): number => {
  const file = join(folder, 'report.json')
  if (!existsSync(file)) {
    console.error('The action left no report: its log above says why')
    return 1
  }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  const page = join(folder, 'scaling.html')
  const summary = join(folder, 'summary.md')
  console.log(renderDemo(report, { file, summary, page: existsSync(page) ? page : undefined }))
  console.log(renderNext(report, name, values.keep))
  if (values.file !== undefined) return code ?? 1
  if (code !== 0 || !scaled(report)) return 1
  if (values.picture) keepPicture()
  return 0
}

/** Saves the data of the README's picture, which `npm run generate` draws. */
const keepPicture = (): void => {
  const timeline = JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')) as object
  const file = resolve(import.meta.dirname, '..', 'docs', 'scaling.json')
  writeFileSync(file, `${JSON.stringify(timeline)}\n`)
  console.log('Kept docs/scaling.json: npm run generate draws docs/scaling.svg from it')
}

process.exitCode = await demo()
