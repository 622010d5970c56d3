import { codeOf, renderTable } from '../../../values/markdown.ts'

/** One result row of a sweep. */
export interface SweepRow {
  readonly what: 'preview' | 'deployment' | 'image' | 'load balancer'
  readonly name: string
  readonly outcome: 'kept' | 'removed' | 'would be removed' | 'failed' | 'found'
  readonly why: string
  /** What is no longer billed. */
  readonly saved?: Saved | undefined
}

/** What a preview was billed for, according to its pods and Services. */
export interface Saved {
  readonly ocpus: number
  readonly gigabytes: number
  readonly loadBalancers: number
}

/** US dollars an hour of one OCPU and one GB on A1, the cheapest shape; docs/costs.md has the source. */
const PRICE = { ocpu: 0.01, gigabyte: 0.0015 }

const isGone = ({ outcome }: SweepRow): boolean =>
  outcome === 'removed' || outcome === 'would be removed'

/** Returns the sum of what is no longer billed. */
const savedBy = (rows: readonly SweepRow[]): Saved =>
  rows.filter(isGone).reduce(
    (sum, { saved }) => ({
      ocpus: sum.ocpus + (saved?.ocpus ?? 0),
      gigabytes: sum.gigabytes + (saved?.gigabytes ?? 0),
      loadBalancers: sum.loadBalancers + (saved?.loadBalancers ?? 0),
    }),
    { ocpus: 0, gigabytes: 0, loadBalancers: 0 },
  )

const savings = (rows: readonly SweepRow[]): string => {
  const { ocpus, gigabytes, loadBalancers } = savedBy(rows)
  if (ocpus + gigabytes + loadBalancers === 0) return ''
  const dollars = 24 * (ocpus * PRICE.ocpu + gigabytes * PRICE.gigabyte)
  return `Billed no longer: pods of ${ocpus} OCPU and ${gigabytes} GB (at least ${dollars.toFixed(2)} US dollars a day, reckoned as A1), ${loadBalancers} load balancers.\n\n`
}

/** Returns the job summary of a sweep. */
export const renderSweep = (rows: readonly SweepRow[], isDryRun: boolean): string => {
  const title = `### Sweep of previews${isDryRun ? ' (dry run)' : ''}\n\n`
  if (rows.length === 0) return `${title}There is nothing of a preview.\n`
  const cells = rows.map(({ what, name, outcome, why }) => [what, codeOf(name), outcome, why])
  return `${title}${savings(rows)}${renderTable(['', 'Name', 'Outcome', 'Why'], cells)}`
}
