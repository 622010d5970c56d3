import { ActionError } from '../action-error.ts'
import { list, parseJson, record } from '../json.ts'

/** The figures of one second, from a program that sends a load. */
interface SecondFigures {
  /** Seconds since the epoch. */
  readonly at: number
  readonly sent: number
  readonly failed: number
  readonly dropped: number
  readonly p50Milliseconds: number | undefined
  readonly p95Milliseconds: number | undefined
}

/** The figures file of a program that sends a load. */
export interface LoadFigures {
  readonly sent: number
  readonly failed: number
  /** Requests that it could not send on time. */
  readonly dropped: number
  readonly p95Milliseconds: number
  /** How long it sent. */
  readonly seconds: number | undefined
  readonly timeline: readonly SecondFigures[]
}

const invalid = (why: string): ActionError =>
  new ActionError({
    code: 'LOAD_FIGURES_INVALID',
    message: `the figures of the command of the load ${why}`,
    hint: 'load/README.md says what the command has to write to the file that FIGURES names.',
  })

/** The numbers of an object by their names, each at least 0. */
const numbersOf = (value: unknown, place: string) => {
  const given = record(value)
  const optional = (name: string): number | undefined => {
    const found = given[name]
    if (found === undefined || found === null) return undefined
    if (typeof found === 'number' && Number.isFinite(found) && found >= 0) return found
    throw invalid(`have no number of at least 0 as ${place}${name}`)
  }
  const needed = (name: string): number => {
    const found = optional(name)
    if (found === undefined) throw invalid(`have no ${place}${name}`)
    return found
  }
  const counts = { sent: needed('sent'), failed: needed('failed') }
  if (counts.failed > counts.sent) throw invalid(`have more ${place}failed than ${place}sent`)
  return { optional, needed, counts: { ...counts, dropped: optional('dropped') ?? 0 } }
}

const secondOf = (value: unknown, index: number): SecondFigures => {
  const { optional, needed, counts } = numbersOf(value, `timeline[${index}].`)
  const [p50Milliseconds, p95Milliseconds] = [
    optional('p50Milliseconds'),
    optional('p95Milliseconds'),
  ]
  return { ...counts, at: Math.floor(needed('at')), p50Milliseconds, p95Milliseconds }
}

/**
 * Reads the figures of a load; ignores unknown keys.
 * @param text undefined where there is no file
 * @throws ActionError LOAD_FIGURES_INVALID
 */
export const parseFigures = (text: string | undefined): LoadFigures => {
  if (text === undefined) throw invalid('were not written')
  const parsed = parseJson(text)
  if (typeof parsed !== 'object' || parsed === null) throw invalid('are no JSON object')
  const { optional, needed, counts } = numbersOf(parsed, '')
  const timeline = list(record(parsed)['timeline']).map(secondOf)
  return {
    ...{ ...counts, p95Milliseconds: needed('p95Milliseconds'), seconds: optional('seconds') },
    timeline: timeline.toSorted((a, b) => a.at - b.at),
  }
}
