// `npm test`: everything, from a fresh clone on. `npm test -- e2e conformance`: the files of one project
// that match a pattern.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { countTests } from './test-counts.mjs'
import { buildTools, prepareOfficialClients, setUp } from './setup.mjs'
import { TestRun } from './test-run.mjs'

/** Runs one project of the tests; returns whether it was green, and the counts. */
const runProject = async (project) => {
  const argv = [
    'node_modules/jest/bin/jest.js',
    `--selectProjects=${project}`,
    workers(project),
    // Handles that a failed test leaves open must not keep the run from ending.
    ...(rootProjects.includes(project) ? ['--forceExit'] : []),
    '--json',
    `--outputFile=${reportOf(project)}`,
    ...(pattern === undefined ? [] : ['--testPathPatterns', pattern]),
  ]
  // Created by the caller, so that they can read it even if root writes it.
  writeFileSync(reportOf(project), '')
  const asRoot = rootProjects.includes(project)
  const green = await run.jest({ title: `${project} tests`, argv, asRoot })
  return { project, green, ...countTests(readReport(project), green) }
}

/** Runs three end-to-end test files at a time, each on its own emulator: most of their time is waiting. */
const workers = (project) => {
  if (['unit', 'dist', 'attacks'].includes(project)) return '--maxWorkers=100%'
  return project === 'e2e' && pattern === undefined ? '--maxWorkers=3' : '--runInBand'
}

const reportOf = (project) => join(run.folder, `jest-${project}.json`)

/** Returns Jest's report of its run; undefined if no test was run. */
const readReport = (project) => {
  const report = readFileSync(reportOf(project), 'utf8')
  return report === '' ? undefined : JSON.parse(report)
}

/** Repeats the failed tests, with shortened output: CI keeps the last lines. */
const reportFailures = (project) => {
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

/** Returns Jest's message of a failure as plain text; of a long one only the beginning and the end. */
const shortened = (message) => {
  const lines = stripVTControlCharacters(message).split('\n')
  const rows = lines.length > 30 ? [...lines.slice(0, 10), '[…]', ...lines.slice(-20)] : lines
  return rows.map((line) => `    ${line}`).join('\n')
}

const [project, pattern] = process.argv.slice(2)
const projects = project === undefined ? ['unit', 'dist', 'attacks', 'e2e', 'load'] : [project]
/** They inspect network namespaces and cgroups. */
const rootProjects = ['e2e', 'load']
const withEmulator = projects.some((name) => name !== 'unit')
setUp(withEmulator, true)
if (withEmulator) buildTools()
if (projects.some((name) => rootProjects.includes(name))) prepareOfficialClients()
const run = new TestRun()
const results = []
try {
  for (const name of projects) results.push(await runProject(name))
  for (const { project, green } of results) if (!green) reportFailures(project)
} finally {
  run.end()
}
if (run.interrupted) process.exit(130)
const sum = (pick) => results.reduce((total, result) => total + pick(result), 0)
console.log(`\n${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed`)
process.exit(results.every((result) => result.green) ? 0 : 1)
