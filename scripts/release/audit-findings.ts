/** A known advisory that is accepted for a limited time. */
export interface AuditException {
  /** E.g. `GHSA-xxxx-xxxx-xxxx`. */
  readonly advisory: string
  readonly reason: string
  /** The last day on which it applies, e.g. `2027-01-31`. */
  readonly until: string
}

interface Advisory {
  readonly url?: string
  readonly title?: string
  readonly severity?: string
}

interface Vulnerability {
  readonly name: string
  /** A string names another package whose advisory it is. */
  readonly via: readonly (string | Advisory)[]
}

/** The part of the output of `npm audit --json` that is read. */
export interface AuditReport {
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>
}

const idOf = ({ url }: Advisory): string => url?.split('/').at(-1) ?? '(no id)'

/**
 * Returns one line per advisory that no exception covers today, and per exception that has ended or
 * covers nothing.
 *
 * @param today e.g. `2026-11-29`
 */
export const auditFindings = (
  report: AuditReport,
  exceptions: readonly AuditException[],
  today: string,
): string[] => {
  const found = new Map<string, string>()
  for (const { name, via } of Object.values(report.vulnerabilities ?? {})) {
    for (const advisory of via) {
      if (typeof advisory === 'string') continue
      const { severity = 'unknown', title = '' } = advisory
      found.set(idOf(advisory), `${idOf(advisory)} (${severity}) in ${name}: ${title}`)
    }
  }
  const inForce = exceptions.filter(({ until }) => until >= today)
  const accepted = new Set(inForce.map(({ advisory }) => advisory))
  const open = [...found].filter(([id]) => !accepted.has(id)).map(([, line]) => line)
  const ended = exceptions
    .filter((exception) => !inForce.includes(exception))
    .map(({ advisory, until }) => `the exception for ${advisory} ended on ${until}`)
  const needless = inForce
    .filter(({ advisory }) => !found.has(advisory))
    .map(({ advisory }) => `the exception for ${advisory} covers nothing: remove it`)
  return [...open, ...ended, ...needless]
}
