import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { demoEnvironmentFile } from './demo-environment-file.ts'
import { type Report, renderDemo, scaled } from './demo-report.ts'
import { LocalJob } from './local-job.ts'
import { emulator, environmentOf, run } from './processes.ts'

/**
 * `npm run demo`: starts the emulator, builds examples/shop, and runs the root action's dist/ on it
 * as a GitHub runner would. Ends with 0 only if the HPAs really scaled.
 */
const { values } = parseArgs({
  options: {
    keep: { type: 'boolean', default: false },
    down: { type: 'boolean', default: false },
  },
})

const name = 'demo'
const folder = resolve(import.meta.dirname, '..', '.demo')
const shop = resolve(import.meta.dirname, '..', 'examples', 'shop')

async function demo(): Promise<number> {
  if (values.down) return emulator('down', '--name', name)
  mkdirSync(folder, { recursive: true })
  for (const file of ['report.json', 'scaling.html']) rmSync(join(folder, file), { force: true })
  const up = await emulator('up', '--name', name)
  if (up !== 0) return up
  try {
    return await pipeline()
  } finally {
    if (!values.keep) await emulator('down', '--name', name)
  }
}

async function pipeline(): Promise<number> {
  const environment = await environmentOf(name)
  console.log('\n▸ the sample application: go build')
  const flags = ['-trimpath', '-ldflags', '-s -w', '-o', 'shop']
  await run('go', ['build', ...flags, '.'], shop, { ...process.env, CGO_ENABLED: '0' })
  const file = join(folder, 'oke.yml')
  writeFileSync(file, demoEnvironmentFile(environment, shop))
  console.log(`▸ the root action, as a runner runs it, with ${file}`)
  const job = new LocalJob(environment)
  const inputs = {
    'environment-file': file,
    'report-folder': folder,
    'identity-domain-url': environment.identityDomainUrl,
    'oidc-client': environment.oidcClient,
    'pull-secret-user': environment.registryUser,
    'pull-secret-token': environment.registryToken,
  }
  try {
    const code = await job.run('root', 'index', inputs)
    await job.run('root', 'post', inputs)
    return conclude(code)
  } finally {
    job.end()
  }
}

/** Shows what the action reported; a green action without a real scaling is a failure here. */
function conclude(code: number): number {
  const file = join(folder, 'report.json')
  if (!existsSync(file)) {
    console.error('The action left no report: its log above says why')
    return 1
  }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  console.log(renderDemo(report, folder))
  if (values.keep) {
    console.log('The emulator is still up. Look around:')
    console.log(`  eval "$(npm run --silent emulator -- env --name ${name})"`)
    console.log(`  kubectl get pods,hpa,svc --all-namespaces`)
    console.log('  npm run demo -- --down      ends it')
  }
  return code === 0 && scaled(report) ? 0 : 1
}

process.exitCode = await demo()
