import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Matches a login, a key or a token of any program. */
const credential = /"auth"\s*:\s*"|BEGIN [A-Z ]*PRIVATE KEY|\beyJ[\w-]{30,}|^\s*token:\s*\S/m

/**
 * Returns files of a job that still contain a credential after post; the runner's own are left out.
 */
export const credentialsIn = (folder: string): string[] => {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('_step-') && statSync(join(folder, name)).isFile())
    .filter((name) => credential.test(readFileSync(join(folder, name), 'utf8')))
    .map((name) => `post left a credential in ${name}`)
}
