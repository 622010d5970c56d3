import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { demoEnvironmentFile } from './demo-environment-file.ts'
import { type Report, renderDemo, renderNext, scaled } from './demo-report.ts'
import { LocalJob, stateVariables } from './local-job.ts'
import { emulator, type EmulatorEnvironment, environmentOf, run } from './processes.ts'
import { RunnerLog } from './runner-log.ts'

/**
 * `npm run demo`: starts the emulator, builds examples/shop, and runs the root action's dist/ on it
 * as a GitHub runner would. Ends with 0 only if the HPAs really scaled.
 */
const { values } = parseArgs({
  options: {
    keep: { type: 'boolean', default: false },
    down: { type: 'boolean', default: false },
    picture: { type: 'boolean', default: false },
    name: { type: 'string', default: 'demo' },
  },
})

const { name } = values
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

async function demo(): Promise<number> {
  if (values.down) return emulator('down', '--name', name)
  mkdirSync(folder, { recursive: true })
  for (const file of ['report.json', 'scaling.html', 'summary.md', 'timeline.json'])
    rmSync(join(folder, file), { force: true })
  const up = await emulator('up', '--name', name)
  // What a failed start has left says why; nobody asks that of an interrupted one.
  if (up !== 0 && !cancelled.signal.aborted) return up
  try {
    return up === 0 ? await pipeline() : interrupted
  } finally {
    if (!values.keep || up !== 0) await emulator('down', '--name', name)
  }
}

async function pipeline(): Promise<number> {
  const environment = await environmentOf(name)
  console.log('\n▸ the sample application: go build')
  const flags = ['-trimpath', '-ldflags', '-s -w', '-o', 'shop']
  await run('go', ['build', ...flags, '.'], shop, { ...process.env, CGO_ENABLED: '0' })
  if (cancelled.signal.aborted) return interrupted
  await giveRights(environment)
  const file = join(folder, 'oke.yml')
  writeFileSync(file, demoEnvironmentFile(environment, shop))
  console.log(`▸ the root action, as a runner runs it, with ${file}`)
  const inputs = {
    'environment-file': file,
    'report-folder': folder,
    'identity-domain-url': environment.identityDomainUrl,
    'client-id': environment.oidcClientId,
    'client-secret': environment.oidcClientSecret,
    'pull-username': environment.registryUser,
    'pull-token': environment.registryToken,
  }
  const code = await runRootAction(inputs, jobVariables(environment))
  return cancelled.signal.aborted ? interrupted : conclude(code)
}

/** What docs/your-tenancy.md has an administrator do inside the cluster; again does no harm. */
async function giveRights({ kubeconfig, deployersGroupId, toolFolders }: EmulatorEnvironment) {
  const objects = [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: 'deployers', namespace: 'shop' },
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

/** Main and then post, as the runner does it, also when it is cancelled; 0 only if both were green. */
async function runRootAction(
  inputs: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
): Promise<number | null> {
  const job = new LocalJob()
  const log = new RunnerLog((line) => console.log(`  ${line}`))
  const options = { timeoutMilliseconds: 20 * 60_000, onOutput: (text: string) => log.take(text) }
  try {
    const cancellable = { ...options, cancelled: cancelled.signal }
    const main = await job.run('root', inputs, variables, cancellable)
    writeFileSync(join(folder, 'summary.md'), main.summary)
    // Post has to clean up from what main saved alone.
    const post = await job.run('root', {}, stateVariables(main), { ...options, phase: 'post' })
    log.end()
    return main.exitCode === 0 ? post.exitCode : main.exitCode
  } finally {
    job.end()
  }
}

/** What the job's environment holds on the emulator instead of on GitHub. */
const jobVariables = (environment: EmulatorEnvironment): Record<string, string> => ({
  PATH: [...environment.toolFolders, process.env['PATH']].join(':'),
  GITHUB_WORKSPACE: resolve(import.meta.dirname, '..'),
  GITHUB_REPOSITORY: 'octo/shop',
  OCI_CLI_ENDPOINT: environment.endpoint,
  CONTAINERS_REGISTRIES_CONF: environment.registriesConf,
  CONTAINERS_CONF: environment.containersConf,
  ACTIONS_ID_TOKEN_REQUEST_URL: environment.oidcRequestUrl,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: environment.oidcRequestToken,
})

/** Shows what the action reported; a green action without a real scaling is a failure here. */
function conclude(code: number | null): number {
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
  if (code !== 0 || !scaled(report)) return 1
  if (values.picture) keepPicture()
  return 0
}

/** Keeps what the README's picture is drawn from; `npm run generate` draws it. */
function keepPicture(): void {
  const timeline = JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')) as object
  const file = resolve(import.meta.dirname, '..', 'docs', 'scaling.json')
  writeFileSync(file, `${JSON.stringify(timeline)}\n`)
  console.log('Kept docs/scaling.json: npm run generate draws docs/scaling.svg from it')
}

process.exitCode = await demo()
