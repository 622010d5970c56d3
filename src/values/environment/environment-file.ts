import type { InputsFor, Issue, Override } from './environment-issue.ts'
import type { EnvironmentRules } from './environment-rules.ts'
import type { Environment } from './environment-schema.ts'
import type { Path } from './schema-form.ts'
import type { YamlFile } from './yaml-file.ts'

export type Section = keyof Environment

type Raw = Record<string, unknown>

const isMapping = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Removes empty entries, e.g. a section in which every line is a comment. */
const withoutEmpty = (
  value: unknown,
  hasOwnKeys: (path: Path) => boolean,
  path: Path = [],
): unknown => {
  if (!isMapping(value)) return value
  const isEmpty = (inner: unknown) => inner === null && hasOwnKeys(path)
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      isEmpty(inner) ? [] : [[key, withoutEmpty(inner, hasOwnKeys, [...path, key])]],
    ),
  )
}

/** The file and the inputs that are laid over it. */
interface Described {
  readonly file: YamlFile
  readonly overrides: readonly Override[]
  /** The rules for checking the content; undefined if there is no content. */
  readonly rules: EnvironmentRules | undefined
  readonly inputsFor?: InputsFor
}

/** Sets a nested value; replaces anything on its path that is not a mapping. */
const withValue = (raw: Raw, [key, ...rest]: readonly string[], value: unknown): Raw => {
  if (key === undefined) return raw
  if (rest.length === 0) return { ...raw, [key]: value }
  const inner = raw[key]
  return { ...raw, [key]: withValue(isMapping(inner) ? inner : {}, rest, value) }
}

interface ReadEnvironment {
  readonly environment: Environment | undefined
  /** All problems, each with its place in the file or the name of the input. */
  readonly problems: readonly string[]
}

/** The file's content with the inputs laid over it, before anything is checked. */
export class EnvironmentDraft {
  readonly #described: Described
  readonly #raw: Raw

  constructor(described: Described) {
    this.#described = described
    const { file, overrides, rules } = described
    const content =
      rules !== undefined && isMapping(file.content)
        ? (withoutEmpty(file.content, rules.hasOwnKeys) as Raw)
        : {}
    this.#raw = overrides.reduce<Raw>((raw, one) => withValue(raw, one.path, one.value), content)
  }

  /** Whether the file or an input sets anything in a section. */
  has(section: Section): boolean {
    return this.#raw[section] !== undefined && this.#raw[section] !== null
  }

  /** Validates everything; a required section that is missing is reported key by key. */
  read(needed: readonly Section[]): ReadEnvironment {
    const { file, overrides, rules, inputsFor = () => [] } = this.#described
    if (rules === undefined) throw new TypeError('an environment is read without its rules')
    const { problems } = file
    if (problems.length > 0) return { environment: undefined, problems }
    const absent = needed.filter((section) => !this.has(section))
    // An empty section makes each of its required keys a problem of its own.
    const sections = absent
      .filter((section) => section !== 'cluster')
      .map((name): [string, unknown] => [name, {}])
    const content: Raw = { ...this.#raw, ...Object.fromEntries(sections) }
    const result = rules.schemaFor(content).safeParse(content)
    const issues: Issue[] = absent.includes('cluster') ? [missingCluster] : []
    if (!result.success) issues.push(...result.error.issues)
    const found = issues.flatMap((issue) =>
      rules.describeIssue(issue, { file, overrides, inputsFor }),
    )
    return { environment: found.length === 0 ? result.data : undefined, problems: found }
  }
}

const missingCluster: Issue = { code: 'missing', path: ['cluster'] }
