// Plain JavaScript: the set-up of a fresh clone uses this too, before any Node can read TypeScript.
import { spawnSync } from 'node:child_process'

const needed = { major: 1, minor: 26 }

/**
 * Returns the version of the Go on PATH, e.g. `go1.26.1`; undefined if there is none.
 *
 * @returns {string | undefined}
 */
export const goVersion = () => {
  const env = { ...process.env, GOTOOLCHAIN: 'local' }
  const ended = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8', env })
  return ended.error ? undefined : ended.stdout.trim()
}

/**
 * Returns one line that says what to install if Go is missing or too old.
 *
 * @param {string | undefined} version from `goVersion`
 * @returns {string | undefined}
 */
export const goProblem = (version) => {
  const wanted = `Go ${needed.major}.${needed.minor} or newer is needed to build what runs on the emulator`
  if (version === undefined) {
    return `${wanted}, and there is no "go" on PATH: install it from go.dev`
  }
  const found = /^go(\d+)\.(\d+)/.exec(version)
  const [major, minor] = [Number(found?.[1]), Number(found?.[2])]
  if (major > needed.major || (major === needed.major && minor >= needed.minor)) return undefined
  return `${wanted}; this is ${version}: install a newer one from go.dev`
}
