import type { IgnoreRule } from '../../values/environment/drift-schema.ts'
import { type DriftFinding, withoutFields } from './finding.ts'
import type { Notice } from './notice.ts'
import { type DriftSection, failuresOf, type UnseenObject } from './section.ts'

/** What was ignored, and by which rule. */
export interface IgnoredFinding {
  readonly kind: string
  readonly target: string
  readonly description: string
  readonly reason: string
  readonly until: string
}

/** What is reported, and what is ignored. */
interface Sifted {
  readonly sections: readonly DriftSection[]
  readonly notices: readonly Notice[]
  readonly ignored: readonly IgnoredFinding[]
  /** Rules that match nothing. */
  readonly unused: readonly string[]
}

type Reported = Pick<DriftFinding, 'kind' | 'target' | 'description' | 'ocid'>

/** `a.*.c` as a prefix of paths; an asterisk stands for one segment. */
const asPattern = (path: string): RegExp => {
  const parts = path.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('[^.]+')}(?:\\.|$)`)
}

/** Whether a rule matches a finding in everything but the path. */
const isAbout = ({ kind, ocid }: IgnoreRule, reported: Reported): boolean =>
  (kind === undefined || [reported.kind, reported.target].includes(kind)) &&
  (ocid === undefined || reported.ocid === ocid)

const note = (reported: Reported, { reason, until }: IgnoreRule): IgnoredFinding => {
  const { kind, target, description } = reported
  return { kind, target, description, reason, until }
}

/** Splits findings by rules, and records which rules matched. */
class Sieve {
  readonly ignored: IgnoredFinding[] = []
  readonly #rules: readonly IgnoreRule[]
  readonly #used = new Set<IgnoreRule>()

  constructor(rules: readonly IgnoreRule[]) {
    this.#rules = rules
  }

  /** What is left of a finding. */
  drift(finding: DriftFinding): DriftFinding[] {
    let left: DriftFinding | undefined = finding
    for (const rule of this.#rules) {
      if (left === undefined || !isAbout(rule, left)) continue
      const rest = this.#without(left, rule)
      if (rest !== left) this.#note(left, rule)
      left = rest
    }
    return left === undefined ? [] : [left]
  }

  notice(notice: Notice): Notice[] {
    const rule = this.#rules.find((one) => one.path === undefined && isAbout(one, notice))
    if (rule === undefined) return [notice]
    this.#note(notice, rule)
    return []
  }

  unseen(object: UnseenObject): UnseenObject[] {
    const rule = this.#rules.find((one) => one.path === undefined && isAbout(one, object))
    if (rule === undefined) return [object]
    this.#note({ ...object, description: 'not compared' }, rule)
    return []
  }

  unused(): readonly IgnoreRule[] {
    return this.#rules.filter((rule) => !this.#used.has(rule))
  }

  #without(finding: DriftFinding, { path }: IgnoreRule): DriftFinding | undefined {
    if (path === undefined) return undefined
    const pattern = asPattern(path)
    const isLeftOut = (one: string) => pattern.test(one)
    return finding.fields.some((one) => isLeftOut(one.path))
      ? withoutFields(finding, isLeftOut)
      : finding
  }

  #note(reported: Reported, rule: IgnoreRule): void {
    this.#used.add(rule)
    this.ignored.push(note(reported, rule))
  }
}

/** Describes what a rule matches, for people. */
const nameOf = ({ kind, path, ocid }: IgnoreRule): string =>
  [kind, path, ocid].filter((one) => one !== undefined).join(' ')

const endedNotice = (rule: IgnoreRule): Notice => ({
  kind: 'ignore-rule-ended',
  target: `rule for ${nameOf(rule)}`,
  description: `it ended on ${rule.until} (${rule.reason}): remove it, or give it a new day`,
})

const sifted = (section: DriftSection, sieve: Sieve): DriftSection => {
  const changes = section.changes.flatMap((finding) => sieve.drift(finding))
  const unseen = (section.unseen ?? []).flatMap((object) => sieve.unseen(object))
  const isClean = section.outcome === 'drift' && changes.length === 0
  const kept =
    isClean && section.kept.length === 0 ? ['what differs is ignored by rules'] : section.kept
  return { ...section, changes, kept, unseen, outcome: isClean ? 'clean' : section.outcome }
}

/**
 * Removes what rules cover today. An expired rule covers nothing, and becomes a notice itself.
 * @param today e.g. `2026-11-29`
 */
export const siftFindings = (
  sections: readonly DriftSection[],
  notices: readonly Notice[],
  rules: readonly IgnoreRule[],
  today: string,
): Sifted => {
  const ended = rules.filter(({ until }) => until < today)
  const sieve = new Sieve(rules.filter((rule) => !ended.includes(rule)))
  const left = sections.map((section) => sifted(section, sieve))
  const reported = notices.flatMap((notice) => sieve.notice(notice))
  return {
    sections: left,
    notices: [...reported, ...ended.map(endedNotice)],
    ignored: sieve.ignored,
    // While something could not be compared, a rule may match what was not seen.
    unused: left.some((section) => failuresOf(section).length > 0)
      ? []
      : sieve.unused().map((rule) => `the rule for ${nameOf(rule)} fits nothing: remove it`),
  }
}
