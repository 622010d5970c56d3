/** Where a Dockerfile broke a build. */
interface DockerfilePlace {
  /** The builder's name for it; undefined if it prints none. */
  readonly file: string | undefined
  readonly line: number
}

/** BuildKit shows the lines of the Dockerfile below a rule. */
const BUILDKIT = /^([^\s:]+):(\d+)\n-{10,}$/m
const BUILDKIT_SYNTAX = /\bparse error on line (\d+)/
/** Older versions, podman and buildah only name the step. */
const BUILDKIT_STEP = /^ > \[[^\]]*\d+\/\d+\] (.+):$/m
const PODMAN = /\bat STEP "((?:[^"\\]|\\.)*)"/
const PODMAN_SYNTAX = /\bUnknown instruction: "?([A-Za-z]+)/i

const lineWith = (dockerfile: string, words: string): number | undefined => {
  const flat = (text: string) =>
    text
      .replaceAll(/[\s\\"',[\]]+/g, ' ')
      .trim()
      .toLowerCase()
  const wanted = flat(words)
  const lines = dockerfile.split('\n')
  const start = (line: string) => flat(line) !== '' && !line.trim().startsWith('#')
  // A step over several lines is identified by its first one.
  const found = lines.findIndex((line) => {
    const text = flat(line)
    return (
      start(line) && (text === wanted || wanted.startsWith(`${text} `) || text.startsWith(wanted))
    )
  })
  return found < 0 ? undefined : found + 1
}

/**
 * The line of the Dockerfile in a builder's error; undefined if its output has none.
 * @param dockerfile its text, by which a step is found
 */
export const failedLine = (output: string, dockerfile: string): DockerfilePlace | undefined => {
  const [, file, line] = BUILDKIT.exec(output) ?? []
  if (file !== undefined) return { file, line: Number(line) }
  const [, syntax] = BUILDKIT_SYNTAX.exec(output) ?? []
  if (syntax !== undefined) return { file: undefined, line: Number(syntax) }
  const named = [BUILDKIT_STEP, PODMAN, PODMAN_SYNTAX].map((step) => step.exec(output)?.[1])
  const words = named.find((one) => one !== undefined)
  const found = words === undefined ? undefined : lineWith(dockerfile, words)
  return found === undefined ? undefined : { file: undefined, line: found }
}
