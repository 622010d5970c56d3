/** Severities of problems as OCI's Vulnerability Scanning has them, the least first. */
const severities = ['none', 'low', 'medium', 'high', 'critical'] as const

export type Severity = (typeof severities)[number]

export const isAtLeast = (one: Severity, other: Severity): boolean =>
  severities.indexOf(one) >= severities.indexOf(other)

/** Reads OCI's severity; unknown ones count as the worst. */
export const severityOf = (text: string): Severity =>
  severities.find((one) => one === text.toLowerCase()) ?? 'critical'
