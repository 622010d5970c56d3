import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'

/** `area: what changes`, imperative, lower case. */
const FORM = /^[a-z0-9-]+: [^A-Z\s]/
const LONGEST = 72

/** Returns what is wrong with a commit's subject; undefined if it is fine. */
export const subjectProblem = (subject: string): string | undefined => {
  if (subject.length > LONGEST) return `has ${subject.length} characters, ${LONGEST} at most`
  return FORM.test(subject) ? undefined : 'is not of the form "area: what changes"'
}

const git = (...argv: string[]): string | undefined => {
  const { status, stdout } = spawnSync('git', argv, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** Returns the default branch of the repository that this one was cloned from. */
const defaultBranch = (): string | undefined =>
  git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD') ??
  (git('rev-parse', '--verify', '--quiet', 'origin/main') === undefined ? undefined : 'origin/main')

/**
 * `node scripts/commit-subjects.ts`: checks the subjects of the commits since the default branch.
 */
const check = (): number => {
  const branch = defaultBranch()
  const log = branch && git('log', '--no-merges', '--format=%h %s', `${branch}..HEAD`)
  if (log === undefined) {
    console.log('  There is no default branch to compare with, so no subject was looked at.')
    return 0
  }
  const wrong = log.split('\n').flatMap((line) => {
    const [hash = '', ...words] = line.split(' ')
    const problem = line === '' ? undefined : subjectProblem(words.join(' '))
    return problem === undefined ? [] : [`  ${hash}: the subject ${problem}: ${words.join(' ')}`]
  })
  for (const line of wrong) console.error(line)
  return wrong.length === 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = check()
