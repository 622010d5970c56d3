import { type Fields, itemsOf, parseWhole } from '../../values/fields.ts'

/** One revision of a release. */
export interface Revision {
  readonly revision: number
  /** deployed, superseded, failed, uninstalled, pending-install, pending-upgrade, pending-rollback. */
  readonly status: string
  /** Milliseconds since the epoch. */
  readonly updated: number
  /** The revision before it was cut off and stays pending for ever: its hooks may not have run to their end. */
  readonly followsCutOff?: boolean
  /** After a rollback, the number of the revision whose manifest it brought back. */
  readonly manifestOf?: number
}

/** Helm's own words for a rollback; whoever upgrades may give a description, whoever rolls back may not. */
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
 * Reads what `helm history` prints as JSON, oldest first, with what one revision says of another.
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
