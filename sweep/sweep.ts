import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { atOnce } from './kinds/at-once.ts'
import { cancellations } from './kinds/cancel.ts'
import { faultsAt } from './kinds/fault.ts'
import { kills } from './kinds/kill.ts'
import { killedParts } from './kinds/parts.ts'
import { inARow } from './kinds/row.ts'
import { kinds, type Kind, type Point, type Undisturbed } from './point.ts'
import { isRed, Journal, type Entry } from './journal.ts'
import { renderReport, repeatCommand } from './report.ts'
import { writePlace } from './reliability-page.ts'
import { sampled } from './sample.ts'
import type { Scenario } from './scenario.ts'
import { scenarios } from './scenarios/scenarios.ts'
import { tryPoints, undisturbed, type Tried } from './try-points.ts'
import { emulator, repository, World } from './world.ts'

/**
 * `npm run sweep`: kills, cancels and multiplies the actions in dist/ on an emulator and injects
 * faults, and judges the end state by its own reads. Exits with 1 if a point is red.
 */
const { values } = parseArgs({
  options: {
    actions: { type: 'string' },
    kinds: { type: 'string' },
    point: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    minutes: { type: 'string', default: '60' },
    lanes: { type: 'string', default: '3' },
    emulator: { type: 'string' },
    journal: { type: 'string' },
    write: { type: 'boolean', default: false },
    place: { type: 'string', default: 'all' },
  },
})

const pointsOf: Readonly<Record<Kind, (scenario: Scenario, of: Undisturbed) => Point[]>> = {
  kill: kills,
  fault: faultsAt,
  cancel: cancellations,
  'at-once': atOnce,
  row: inARow,
  parts: killedParts,
}

/** @throws Error for an unknown name */
const picked = <T extends string>(given: string | undefined, all: readonly T[]): T[] => {
  const names = given?.split(',') ?? [...all]
  const unknown = names.filter((name) => !(all as readonly string[]).includes(name))
  if (unknown.length > 0) throw new Error(`${unknown.join()}: there are ${all.join(', ')}`)
  return names as T[]
}

const quickly = (world: World): Promise<number> => world.withQuickPools(300, () => sweep(world))
const git = (...argv: string[]): string =>
  execFileSync('git', argv, { cwd: repository }).toString().trim()

/** Returns all points, and those that are chosen. */
const choose = async (world: World): Promise<{ all: Point[]; chosen: Point[] }> => {
  const names = picked(
    values.actions,
    scenarios.map(({ name }) => name),
  )
  const ofKinds = picked(values.kinds, kinds)
  const all: Point[] = []
  for (const scenario of scenarios.filter(({ name }) => names.includes(name))) {
    const known = await undisturbed(world, scenario)
    console.log(
      `${scenario.name}: ${known.calls.length} calls, ${Math.round(known.milliseconds)} ms`,
    )
    for (const kind of ofKinds) all.push(...pointsOf[kind](scenario, known))
  }
  const named = all.filter(({ label }) => values.point === undefined || label === values.point)
  const most = values.sample === undefined ? named.length : Number(values.sample)
  return { all, chosen: sampled(named, Number(values.seed), most) }
}

const sweep = async (world: World): Promise<number> => {
  const until = Date.now() + Number(values.minutes) * 60_000
  const { all, chosen } = await choose(world)
  const journal = new Journal(values.journal)
  const points = chosen.filter((point) => !journal.holds(point))
  const known = chosen.length - points.length
  console.log(`${points.length} of ${all.length} points, ${known} known, seed ${values.seed}`)
  const commit = git('rev-parse', '--short', 'HEAD')
  const note = (tried: Tried): void => {
    journal.add(entryOf(tried, commit))
    print(tried)
  }
  const options = { until, report: note, seed: Number(values.seed) }
  // Concurrent points would be affected by its changes, or by the missing part.
  const isAlone = ({ kind, scenario }: Point): boolean =>
    kind === 'parts' || scenario.isAlone === true
  const side = points.filter((point) => !isAlone(point))
  await tryPoints(world, side, { ...options, lanes: Number(values.lanes) })
  await tryPoints(world, points.filter(isAlone), { ...options, lanes: 1 })
  return conclude(journal.of(all), all)
}

const entryOf = ({ point, finding }: Tried, commit: string): Entry => ({
  action: point.scenario.name,
  kind: point.kind,
  group: point.group,
  label: point.label,
  finding,
  commit,
  date: new Date().toISOString().slice(0, 10),
})

const print = ({ point, finding }: Tried): void => {
  const { problems, outcome, calls, milliseconds } = finding
  const figures = `${outcome}, ${calls} calls, ${Math.round(milliseconds)} ms`
  const mark = problems.length === 0 ? 'ok ' : 'RED'
  console.log(`${mark} ${point.scenario.name} ${point.kind}: ${point.label} (${figures})`)
  for (const problem of problems) console.log(`      ${problem}`)
  if (problems.length > 0) console.log(`      ${repeatCommand(point)}`)
}

const conclude = async (tried: readonly Entry[], points: readonly Point[]): Promise<number> => {
  // These options say how the sweep runs, not which points it tries.
  const left = ['--write', '--place', '--emulator', '--journal', '--minutes', '--lanes']
  const words = process.argv.slice(2)
  const isLeft = (word: string, index: number): boolean =>
    left.includes(word) || (index > 0 && left.slice(1).includes(words[index - 1] ?? ''))
  const command = ['npm run sweep --', ...words.filter((word, at) => !isLeft(word, at))].join(' ')
  const report = renderReport({ command, points }, tried)
  console.log(`\n${report}`)
  if (values.write) await writePlace(values.place, report)
  return tried.some(isRed) ? 1 : 0
}

const main = async (): Promise<number> => {
  if (values.emulator !== undefined) return quickly(await World.of(values.emulator))
  const name = `sweep-${process.pid}`
  try {
    await emulator('up', '--name', name)
    return await quickly(await World.of(name))
  } finally {
    await emulator('down', '--name', name)
  }
}

process.exitCode = await main()
