import { spawnSync } from 'node:child_process'

import { auditFindings, type AuditException, type AuditReport } from './release/audit-findings.ts'

/** Advisories that are accepted for a limited time: each with a reason and an end date. */
const exceptions: readonly AuditException[] = []

/**
 * `npm run audit`: checks npm's advisories for the packages that end up in dist/, except the
 * accepted ones.
 */
const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  timeout: 120_000,
  maxBuffer: 64 * 1024 * 1024,
})
const report = ((): (AuditReport & { error?: { summary?: string } }) | undefined => {
  try {
    return JSON.parse(stdout) as AuditReport
  } catch {
    return undefined
  }
})()
if (report?.vulnerabilities === undefined) {
  console.error(`npm audit gave no report: ${report?.error?.summary ?? stderr.trim()}`)
  process.exit(1)
}
const findings = auditFindings(report, exceptions, new Date().toISOString().slice(0, 10))
for (const line of findings) console.error(line)
if (findings.length === 0) console.log('No known weakness in what dist/ is made of.')
process.exit(findings.length === 0 ? 0 : 1)
