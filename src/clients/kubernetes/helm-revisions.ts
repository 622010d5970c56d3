import { type Fields, itemsOf, parseWhole } from '../../values/fields.ts'

/** One revision of a release. */
export interface Revision {
  readonly revision: number
  /** deployed, superseded, failed, uninstalled, pending-install, pending-upgrade, pending-rollback. */
  readonly status: string
  /** Milliseconds since the epoch. */
  readonly updated: number
  /**
   * Whether the previous revision was cut off and stays pending forever: its hooks may not have
   * completed.
   */
  readonly followsCutOff?: boolean
  /** After a rollback, the number of the revision whose manifest it restored. */
  readonly manifestOf?: number
}

/** Helm's own description of a rollback. Upgrades may have any description, rollbacks may not. */
const ROLLBACK = /^Rollback to (\d+)$/

const revisionOfHistory = (entry: Fields): Revision => {
  const [, back] = ROLLBACK.exec(entry.optionalText('description') ?? '') ?? []
  return {
    revision: entry.number('revision'),
    status: entry.text('status'),
    updated: entry.time('updated'),
    ...(back === undefined ? {} : { manifestOf: Number(back) }),
  }
}

/**
 * Reads the JSON of `helm history`, oldest first, and relates revisions to each other.
 * @throws ShapeError
 */
export const parseRevisions = (printed: string): Revision[] => {
  const revisions = itemsOf(parseWhole(printed), revisionOfHistory)
  const known: Revision[] = []
  for (const [at, revision] of revisions.entries()) {
    const target = known.find((one) => one.revision === revision.manifestOf)
    const manifestOf = target?.manifestOf ?? revision.manifestOf
    const isAfter = revisions[at - 1]?.status.startsWith('pending-') === true
    known.push({
      ...revision,
      ...(manifestOf === undefined ? {} : { manifestOf }),
      ...(isAfter ? { followsCutOff: true } : {}),
    })
  }
  return known
}
