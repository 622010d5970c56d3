// `npm test`: everything from a fresh clone on. `npm test -- e2e conformance`: one project of the
// tests, and of it the files that match a pattern.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { countTests } from './test-counts.mjs'
import { buildTools, node, preparePython, setUp, step, stop } from './setup.mjs'

/** Runs one project of the tests; says whether it was green, and the counts. */
function jest(project, pattern) {
  mkdirSync('node_modules/.cache', { recursive: true })
  // One of a run before would be counted again, should this run end before it writes its own.
  rmSync(reportOf(project), { force: true })
  const output = ['--json', `--outputFile=${reportOf(project)}`]
  const only = pattern === undefined ? [] : ['--testPathPatterns', pattern]
  const argv = [
    'node_modules/jest/bin/jest.js',
    `--selectProjects=${project}`,
    workers(project, pattern),
  ]
  const env = { NODE_OPTIONS: '--experimental-vm-modules', NODE_NO_WARNINGS: '1' }
  const green = step(`${project} tests`, node, [...argv, ...output, ...only], env)
  return { green, ...countTests(readReport(project), green) }
}

/** Two files of end-to-end tests at a time, each on an emulator of its own: most of them wait for it. */
function workers(project, pattern) {
  if (project === 'unit') return '--maxWorkers=100%'
  return project === 'e2e' && pattern === undefined ? '--maxWorkers=2' : '--runInBand'
}

const reportOf = (project) => `node_modules/.cache/jest-${project}.json`

/** What Jest wrote of its run; undefined when it came to no test. */
function readReport(project) {
  const report = reportOf(project)
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
}

/** The failed tests once more, without what they printed at length: the last lines are what CI keeps. */
function tellFailures(project) {
  const suites = readReport(project)?.testResults ?? []
  for (const { name, message, assertionResults } of suites.filter(
    ({ status }) => status === 'failed',
  )) {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    console.log(`\nfailed: ${relative('.', name)}`)
    if (failed.length === 0) console.log(shortened(message))
    for (const { fullName, failureMessages } of failed) {
      console.log(`  ${fullName}\n${shortened(failureMessages.join('\n'))}`)
    }
  }
}

/** What Jest says of a failure, plain, and of long text begin and end. */
function shortened(message) {
  const lines = stripVTControlCharacters(message).split('\n')
  const rows = lines.length > 30 ? [...lines.slice(0, 10), '[…]', ...lines.slice(-20)] : lines
  return rows.map((line) => `    ${line}`).join('\n')
}

const [project, pattern] = process.argv.slice(2)
const projects = project === undefined ? ['unit', 'dist', 'e2e', 'load'] : [project]
const withEmulator = projects.some((name) => name !== 'unit')
const endToEnd = projects.some((name) => name === 'e2e' || name === 'load')
if (endToEnd && process.getuid?.() !== 0) {
  stop(
    'The end-to-end tests look into network namespaces and cgroups: run them as root (npm run test:unit needs no root)',
  )
}
setUp(withEmulator)
if (withEmulator) buildTools()
if (endToEnd) preparePython()
const results = projects.map((name) => jest(name, pattern))
projects.forEach((name, at) => results[at].green || tellFailures(name))
const sum = (pick) => results.reduce((total, result) => total + pick(result), 0)
console.log(`\n${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed`)
process.exit(results.every((result) => result.green) ? 0 : 1)
