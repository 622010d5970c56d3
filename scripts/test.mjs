// The whole test run, from a fresh clone: prerequisites, packages, the emulator's binaries, all tests.
// Plain JavaScript: it runs under whatever Node is there, before any package is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'

const root = new URL('..', import.meta.url).pathname
process.chdir(root)
const node = 'node_modules/.bin/node'

function stop(line) {
  console.error(line)
  process.exit(1)
}

function checkPrerequisites() {
  if (process.platform !== 'linux')
    stop('The emulator runs on Linux only: use a Linux machine or VM')
  if (Number(process.versions.node.split('.')[0]) < 20) {
    stop(
      `Node 20 or newer is needed; this is ${process.version}: install a newer one from nodejs.org`,
    )
  }
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' })
  if (process.getuid() !== 0 && sudo.status !== 0) {
    stop('The emulator makes a network namespace and needs root: run as root, or allow sudo')
  }
}

function step(title, file, argv, env = {}) {
  const started = Date.now()
  console.log(`\n▸ ${title}`)
  const done = spawnSync(file, argv, { stdio: 'inherit', env: { ...process.env, ...env } })
  console.log(`  ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return done.status === 0
}

function packagesAreInstalled() {
  const installed = 'node_modules/.package-lock.json'
  return (
    existsSync(node) &&
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs
  )
}

function jest(project, pattern) {
  mkdirSync('node_modules/.cache', { recursive: true })
  const report = `node_modules/.cache/jest-${project}.json`
  const jestArguments = ['node_modules/jest/bin/jest.js', `--selectProjects=${project}`]
  const output = ['--json', `--outputFile=${report}`, '--passWithNoTests']
  const serial = project === 'unit' ? [] : ['--runInBand']
  const only = pattern === undefined ? [] : ['--testPathPatterns', pattern]
  const env = { NODE_OPTIONS: '--experimental-vm-modules', NODE_NO_WARNINGS: '1' }
  const green = step(
    `${project} tests`,
    node,
    [...jestArguments, ...output, ...serial, ...only],
    env,
  )
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
  return { green, passed: counts?.numPassedTests ?? 0, failed: counts?.numFailedTests ?? 1 }
}

checkPrerequisites()
if (!packagesAreInstalled() && !step('npm packages', 'npm', ['ci'])) stop('npm ci failed')
// As `npm test -- e2e conformance`: one project, and a pattern of its files.
const [project, pattern] = process.argv.slice(2)
const projects = project === undefined ? ['unit', 'dist', 'e2e'] : [project]
if (projects.some((project) => project !== 'unit')) {
  const built = step("the emulator's binaries", node, ['emulator/tools/prepare.ts'])
  if (!built) stop("the emulator's binaries could not be built: see the lines above")
}
const results = projects.map((name) => jest(name, pattern))
const sum = (pick) => results.reduce((total, result) => total + pick(result), 0)
console.log(`\n${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed`)
process.exit(results.every((result) => result.green) ? 0 : 1)
