import { goProblem } from '../emulator/tools/go.mjs'

/**
 * Returns one line that says what to do if nothing here can run; undefined if all is well.
 *
 * @param {string} version the value of `process.version`
 * @returns {string | undefined}
 */
export const missingForNode = (version) => {
  if (Number(/^v(\d+)/.exec(version)?.[1]) >= 20) return undefined
  return `Node 20 or newer is needed; this is ${version}: get one from nodejs.org`
}

/**
 * Returns one line that says what to do if the emulator, and tests and demo on it, cannot run.
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
 * Returns the command that runs another one as root with a sudo that does not ask. sudo passes on only
 * a few variables, and resets PATH and HOME: `variables` are those that the command needs.
 *
 * @param {readonly string[]} command
 * @param {Record<string, string | undefined>} variables
 * @returns {string[]}
 */
export const bySudo = (command, variables) => {
  const given = Object.entries(variables).filter(([, value]) => value)
  return ['sudo', '-n', 'env', ...given.map(([name, value]) => `${name}=${value}`), ...command]
}
