import { existsSync, readFileSync } from 'node:fs'

import { placeInWorkspace, type Workspace } from '../../clients/files/workspace.ts'
import { ActionError } from '../../values/action-error.ts'
import { parsePrices, type Prices } from '../../values/prices.ts'

/** The text of a file of the checkout; undefined if there is none, or a link leads out of it. */
export const readerOf =
  (workspace: Workspace) =>
  (file: string): string | undefined => {
    try {
      return readFileSync(placeInWorkspace(workspace, 'chart', file), 'utf8')
    } catch {
      return undefined
    }
  }

/** The prices of a file, if one is named. @throws ActionError PRICES_INVALID */
export const pricesIn = async (
  path: string | undefined,
  workspace: Workspace,
): Promise<Prices | undefined> => {
  if (path === undefined) return undefined
  const place = placeInWorkspace(workspace, 'input "price-file"', path)
  if (existsSync(place)) return parsePrices(readFileSync(place, 'utf8'))
  throw new ActionError({
    code: 'PRICES_INVALID',
    message: `input "price-file": ${path} does not exist`,
    hint: 'Paths are relative to the workspace: run actions/checkout first.',
  })
}
