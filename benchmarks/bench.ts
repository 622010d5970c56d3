import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { writeTopic } from './performance-page.ts'
import { renderTopic, type TopicResult } from './render.ts'
import { build } from './topics/build.ts'
import { check } from './topics/check.ts'
import { drift } from './topics/drift.ts'
import { emulatorCosts } from './topics/emulator.ts'
import { endToEnd } from './topics/end-to-end.ts'
import { ensure } from './topics/ensure.ts'
import { pipeline } from './topics/pipeline.ts'
import { preview } from './topics/preview.ts'
import { scaling } from './topics/scaling.ts'
import { size } from './topics/size.ts'
import { startup } from './topics/startup.ts'
import { withWorkbench, type Workbench } from './workbench.ts'

/**
 * `npm run bench [-- TOPIC…] [--rounds N] [--json FILE] [--write]`: measures, and prints the aims
 * beside the figures. It does not judge: a missed aim is not a failure.
 */
const topics: Readonly<Record<string, (bench: Workbench) => Promise<TopicResult[]>>> = {
  startup,
  'end-to-end': endToEnd,
  size,
  check,
  ensure,
  pipeline,
  build,
  emulator: emulatorCosts,
  drift,
  preview,
  scaling,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '15' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})

const chosen = positionals.length === 0 ? Object.keys(topics) : positionals
const rounds = Number(values.rounds)
const unknown = chosen.filter((name) => !(name in topics))
if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  console.error(
    `Usage: npm run bench -- [${Object.keys(topics).join('|')}]… [--rounds N] [--json FILE] [--write]`,
  )
  process.exit(2)
}

await withWorkbench(rounds, async (bench) => {
  const results: Record<string, TopicResult[]> = {}
  for (const name of chosen) {
    results[name] = (await topics[name]?.(bench)) ?? []
    results[name].forEach((result) => console.log(renderTopic(result)))
    if (values.write) await writeTopic(name, results[name], rounds)
  }
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(results, null, 2))
})
