import { goProblem } from '../emulator/tools/go.mjs'

/**
 * What keeps anything here from running, as a line that says what to do; undefined when nothing does.
 *
 * @param {string} version Node's, as `process.version` has it
 * @returns {string | undefined}
 */
export const missingForNode = (version) => {
  if (Number(/^v(\d+)/.exec(version)?.[1]) >= 20) return undefined
  return `Node 20 or newer is needed; this is ${version}: get one from nodejs.org`
}

/**
 * What keeps the emulator, and the tests and the demo on it, from running.
 *
 * @param {{ platform: string, isRoot: boolean, mayUseSudo: boolean, goVersion: string | undefined }} machine
 * @returns {string | undefined}
 */
export const missingForEmulator = ({ platform, isRoot, mayUseSudo, goVersion }) => {
  if (platform !== 'linux') {
    return 'The emulator runs on Linux only: use a Linux machine or VM (npm run test:unit runs anywhere)'
  }
  if (!isRoot && !mayUseSudo) {
    return 'The emulator makes a network namespace and needs root: run as root, or allow sudo without a password'
  }
  return goProblem(goVersion)
}

export const isRoot = () => process.getuid?.() === 0

/**
 * The command that runs another one as root by a sudo that does not ask. sudo passes no variable on but
 * a few, and sets PATH and HOME anew: what the command needs is named here.
 *
 * @param {readonly string[]} command
 * @param {Record<string, string | undefined>} variables
 * @returns {string[]}
 */
export const bySudo = (command, variables) => {
  const given = Object.entries(variables).filter(([, value]) => value)
  return ['sudo', '-n', 'env', ...given.map(([name, value]) => `${name}=${value}`), ...command]
}
