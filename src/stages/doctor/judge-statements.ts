import { statementText } from '../../values/policy-cover.ts'
import type { PolicyStatement } from '../../values/policy-statements.ts'
import type { Finding } from './finding.ts'

/** The result of one read-only call. */
export interface Tried {
  /** The statements that it requires, all of them. */
  readonly needs: readonly PolicyStatement[]
  readonly outcome: 'granted' | 'refused' | 'unclear'
  /** The refusal, for when the reason may be another. */
  readonly message?: string
}

/** The statements of the policies, if readable. */
export type Written = (statement: PolicyStatement) => boolean

const area = 'permissions'

const missing = (statement: PolicyStatement, message: string): Finding => ({
  area,
  verdict: 'missing',
  what: `${statement.grant}: ${statement.reason}${message}`,
  mend: `Add: ${statementText(statement)}`,
})

const oneOf = (statements: readonly PolicyStatement[], message: string): Finding => ({
  area,
  verdict: 'missing',
  what: `one of ${statements.map(({ grant }) => grant).join(', ')}${message}`,
  mend: [
    'Add what is missing of these; with "inspect policies in tenancy" doctor names them:',
    ...statements.map(statementText),
  ].join('\n'),
})

const untried = (statement: PolicyStatement, why: string): Finding => ({
  area,
  verdict: 'unknown',
  what: `${statement.grant}: nothing shows it without changing something${why}`,
  mend: `If a run is refused, add: ${statementText(statement)}`,
})

const granted = ({ grant, reason }: PolicyStatement, how: string): Finding => ({
  area,
  verdict: 'ready',
  what: `${grant}: ${reason}${how}`,
})

const because = (message: string | undefined): string =>
  message === undefined ? '' : ` (${message})`

/** The statements suspected by refusals that no known missing statement explains. */
class Suspects {
  readonly #proven: ReadonlySet<PolicyStatement>
  readonly found = new Map<PolicyStatement, Finding>()

  constructor(proven: ReadonlySet<PolicyStatement>) {
    this.#proven = proven
  }

  /** Processes calls with fewer statements first, since their refusal says more. */
  note({ needs, message }: Tried, written: Written | undefined): void {
    if (needs.some((one) => this.found.has(one))) return
    const open = needs.filter((one) => !this.#proven.has(one))
    const unwritten = written === undefined ? open : open.filter((one) => !written(one))
    const suspects = unwritten.length === 0 ? open : unwritten
    const [only] = suspects
    const reason = because(message)
    if (only === undefined) return
    const finding = suspects.length === 1 ? missing(only, reason) : oneOf(suspects, reason)
    for (const one of suspects) this.found.set(one, finding)
  }
}

const bySize = (one: Tried, other: Tried): number => one.needs.length - other.needs.length

/**
 * One finding per statement, but a joint one for several of which any may be missing.
 * @param written undefined if the policies may not be read
 */
export const judgeStatements = (
  needed: readonly PolicyStatement[],
  tried: readonly Tried[],
  written: Written | undefined,
): readonly Finding[] => {
  const having = (outcome: Tried['outcome']) => tried.filter((one) => one.outcome === outcome)
  const proven = new Set(having('granted').flatMap(({ needs }) => needs))
  const suspects = new Suspects(proven)
  for (const one of having('refused').toSorted(bySize)) suspects.note(one, written)
  const findings = needed.map((statement) => {
    const found = suspects.found.get(statement)
    if (found !== undefined) return found
    if (proven.has(statement)) return granted(statement, '')
    if (written === undefined) return untried(statement, '')
    if (written(statement)) return granted(statement, ' (by the text of a policy)')
    return untried(statement, ', and no policy that holds there has it')
  })
  return [...new Set(findings)]
}
