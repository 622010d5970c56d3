import { mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { writePrivate } from './private-file.ts'
import { liesIn, realPlace } from './workspace.ts'

/**
 * Writes a report for others to read. Replaces a file or link of its name: the target of a link in
 * the checkout is not touched.
 * @param allowed folders that may contain it
 * @throws Error if its folder leads out of them
 */
export const writeReport = async (
  file: string,
  content: string,
  allowed: readonly string[],
): Promise<void> => {
  const place = realPlace(dirname(file))
  if (!allowed.some((folder) => liesIn(place, realPlace(folder)))) {
    throw new Error(`its folder leads to ${place}, which is not in ${allowed.join(' or ')}`)
  }
  await mkdir(place, { recursive: true })
  await writePrivate(join(place, basename(file)), content, { mode: 0o644 })
}
