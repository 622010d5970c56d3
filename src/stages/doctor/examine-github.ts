import { type Finding, ready } from './finding.ts'

/** Inputs that usually come from a secret, each with an input that accompanies it. */
const SECRETS = [
  ['chart-username', 'chart-password'],
  ['client-id', 'client-secret'],
  ['pull-username', 'pull-token'],
  ['user-id', 'private-key'],
] as const

/** Whose run it is, if it gets no secrets. */
type Outsider = 'fork' | 'dependabot' | undefined

const WHY: Readonly<Record<'fork' | 'dependabot', string>> = {
  fork: 'Runs of pull requests from forks get no secrets: leave the job out for them.',
  dependabot: "Runs of Dependabot have secrets of their own: store it among Dependabot's too.",
}

const STORE =
  'Store it (gh secret set), under the name that the workflow uses, in this repository, in the environment that the job names, or in the organization for this repository.'

/** Secrets that are empty: GitHub does not report an unknown name. */
export const emptySecrets = (
  has: (input: string) => boolean,
  outsider: Outsider,
): readonly Finding[] =>
  SECRETS.flatMap(([beside, secret]): readonly Finding[] =>
    !has(beside) || has(secret)
      ? []
      : [
          {
            area: 'GitHub',
            verdict: 'missing',
            what: `input "${secret}" is empty, and "${beside}" is given: the secret that it comes from is not there for this run`,
            mend: outsider === undefined ? STORE : WHY[outsider],
          },
        ],
  )

/** The job's identity in GitHub's token. */
export const subjectFinding = (subject: string, isImmutable: boolean): Finding =>
  ready(
    'GitHub',
    `id-token: the subject is ${subject} (${isImmutable ? 'with the numbers of owner and repository' : 'names only'})`,
  )
