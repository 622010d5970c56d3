import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Its names on Debian, Ubuntu and GitHub's runners. */
const names = ['chromium', 'chromium-browser', 'google-chrome']

/** Finds a Chromium on PATH; undefined if there is none. */
export const findBrowser = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file))

/** A page after it was shown, and what the browser refused to load for it. */
export interface Shown {
  readonly html: string
  readonly refused: readonly string[]
}

/**
 * Shows a file in headless Chromium, which keeps its profile in a folder.
 *
 * @throws Error if there is no browser, or if it did not end within a minute
 */
export const showPage = async (file: string, profile: string): Promise<Shown> => {
  const browser = findBrowser()
  if (browser === undefined) throw new Error(`none of ${names.join(', ')} is on PATH`)
  const argv = [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    ...['--no-first-run', '--disable-background-networking', '--disable-component-update'],
    ...[`--user-data-dir=${profile}`, '--enable-logging=stderr', '--dump-dom', `file://${file}`],
  ]
  const { stdout, stderr } = await execute(browser, argv, { timeout: 60_000, maxBuffer: 64 << 20 })
  return { html: stdout, refused: stderr.split('\n').filter((line) => line.includes('CONSOLE')) }
}
