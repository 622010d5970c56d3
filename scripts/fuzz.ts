import { answerInProcess } from '../__tests__/fuzz/in-process.ts'
import { fuzz } from '../__tests__/fuzz/judge.ts'
import { targets } from '../__tests__/fuzz/targets.ts'

/**
 * `npm run fuzz -- [CASES] [NAME]`: fuzzes every reader of foreign text, 100,000 cases each; prints
 * a table.
 */
const [cases = '100000', wanted = ''] = process.argv.slice(2)
answerInProcess()
let isRed = false
console.log('| reader | cases | values | refusals | seconds | slowest case |')
console.log('| --- | --- | --- | --- | --- | --- |')
for (const target of targets.filter(({ name }) => name.includes(wanted))) {
  try {
    const { name, values, refusals, seconds, milliseconds } = await fuzz(target, Number(cases))
    const figures = [values, refusals, seconds.toFixed(1), `${milliseconds.toFixed(0)} ms`]
    console.log(`| ${[name, cases, ...figures].join(' | ')} |`)
  } catch (error) {
    isRed = true
    console.log(`| ${target.name} | failed | | | | |\n${String(error)}`)
  }
}
process.exitCode = isRed ? 1 : 0
