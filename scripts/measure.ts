// `node scripts/measure.ts`: prints the measures of the code's structure, for src and emulator, as
// a table. With --names it names what stands out; with --circles it only finds circular imports,
// types included, and small files without a reason, and exits with 1 if there are any.
import { execFileSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'

import { circlesOf } from './measure/circles.ts'
import { type Measured, measureFile } from './measure/measure-file.ts'
import { SMALL, useOf } from './measure/use.ts'

const root = resolve(import.meta.dirname, '..')

const trackedFiles = (...patterns: string[]): string[] =>
  execFileSync('git', ['ls-files', '--', ...patterns], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => path.endsWith('.ts'))

const countBy = (paths: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const spread = (numbers: readonly number[]): string => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return `${at(sorted, 0.5)} / ${at(sorted, 0.9)} / ${at(sorted, 1)}`
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const FULL = 25
const MOST_PARAMETERS = 4

const report = (folder: string, tests: number, readers: readonly Measured[]): void => {
  const files = readers.filter(({ path }) => path.startsWith(`${folder}/`))
  const functions = files.flatMap((file) => file.functions.map((one) => ({ ...one, file })))
  const { unused, small } = useOf(files, readers)
  const folders = countBy(files.map(({ path }) => path))
  const lines = files.map((file) => file.lines)
  const many = functions.filter(({ parameters }) => parameters > MOST_PARAMETERS)
  const rows: [string, string | number][] = [
    ['files', files.length],
    ['lines', sum(lines)],
    ['lines a file (median / p90 / longest)', spread(lines)],
    ['functions', functions.length],
    ['lines a function', spread(functions.map((one) => one.lines))],
    ['parameters', spread(functions.map((one) => one.parameters))],
    ['nesting', spread(functions.map((one) => one.nesting))],
    ['folders', folders.length],
    [`folders of more than ${FULL} files`, folders.filter(([, count]) => count > FULL).length],
    [`functions of more than ${MOST_PARAMETERS} parameters`, many.length],
    ['circles of imports, types included', circlesOf(files).length],
    ['exports that no other file imports', unused.length],
    [`files below ${SMALL} lines with one importer and no reason`, small.length],
    ['test lines a source line', (tests / sum(lines)).toFixed(2)],
  ]
  console.log(`\n${folder}`)
  for (const [name, value] of rows) console.log(`  ${name.padEnd(56)} ${value}`)
  if (!process.argv.includes('--names')) return
  for (const [name, count] of folders.filter(([, one]) => one > FULL)) {
    console.log(`  full: ${name} (${count})`)
  }
  for (const { name, parameters, file } of many) {
    console.log(`  parameters: ${file.path} ${name} (${parameters})`)
  }
  for (const circle of circlesOf(files)) console.log(`  circle: ${circle.join(' ')}`)
  for (const one of unused) console.log(`  unused: ${one}`)
  for (const path of small) console.log(`  small: ${path}`)
}

const ROOTS = ['src', 'emulator', '__tests__', 'scripts', 'benchmarks', 'sweep']
const measured = trackedFiles(...ROOTS).map(measureFile)
const testLines = (folder: string): number =>
  sum(
    measured
      .filter(({ path }) => path.startsWith(`__tests__/unit/${folder}/`))
      .map(({ lines }) => lines),
  )
if (process.argv.includes('--circles')) {
  const circles = circlesOf(measured)
  for (const circle of circles) console.error(`circle of imports: ${circle.join(' -> ')}`)
  const own = measured.filter(({ path }) => /^(?:src|emulator)\//.test(path))
  const { small } = useOf(own, measured)
  for (const path of small) {
    console.error(`${path}: below ${SMALL} lines, with one importer: merge it, or begin it with`)
    console.error('  "// Own file: " and the reason')
  }
  process.exitCode = circles.length + small.length === 0 ? 0 : 1
} else {
  for (const folder of ['src', 'emulator']) report(folder, testLines(folder), measured)
}
