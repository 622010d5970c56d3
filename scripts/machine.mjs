import { goProblem } from '../emulator/tools/go.mjs'

/**
 * What keeps anything here from running, as a line that says what to do; undefined when nothing does.
 *
 * @param {string} version Node's, as `process.version` has it
 * @returns {string | undefined}
 */
export function missingForNode(version) {
  if (Number(/^v(\d+)/.exec(version)?.[1]) >= 20) return undefined
  return `Node 20 or newer is needed; this is ${version}: get one from nodejs.org`
}

/**
 * What keeps the emulator, and the tests and the demo on it, from running.
 *
 * @param {{ platform: string, isRoot: boolean, mayUseSudo: boolean, goVersion: string | undefined }} machine
 * @returns {string | undefined}
 */
export function missingForEmulator({ platform, isRoot, mayUseSudo, goVersion }) {
  if (platform !== 'linux') {
    return 'The emulator runs on Linux only: use a Linux machine or VM (npm run test:unit runs anywhere)'
  }
  if (!isRoot && !mayUseSudo) {
    return 'The emulator makes a network namespace and needs root: run as root, or allow sudo without a password'
  }
  return goProblem(goVersion)
}
