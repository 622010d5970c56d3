import { createHash } from 'node:crypto'

import { list, parseJson, text } from '../../../values/json.ts'
import { differencesIn, type EnvironmentDrift } from '../environment-drift.ts'
import { findingKey } from '../finding.ts'
import { noticeKey } from '../notice.ts'
import { unseenTargets } from '../section.ts'

/** A finding as stored in the issue between runs. */
export interface Remembered {
  /** The same for the same finding. */
  readonly id: string
  /** The part of the check that found it. */
  readonly part: string
  readonly target: string
}

/** Most findings stored in an issue; more would not fit into its text. */
const MOST = 300
const LONGEST = 120

const idOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 12)

/** What to store about an environment. */
const rememberedOf = (environment: EnvironmentDrift): readonly Remembered[] => {
  const parts = new Map(
    environment.sections.flatMap(({ name, changes }) => changes.map((one) => [one, name] as const)),
  )
  const all = [
    ...differencesIn(environment).map((one) => ({
      ...{ id: idOf(findingKey(one)), part: parts.get(one) ?? '', target: one.target },
    })),
    ...environment.notices.map((one) => ({
      ...{ id: idOf(noticeKey(one)), part: 'notices', target: one.target },
    })),
  ]
  return all.slice(0, MOST).map((one) => ({ ...one, target: one.target.slice(0, LONGEST) }))
}

const START = '<!-- findings: '
const END = ' -->'

/** The stored state as a comment that GitHub does not show. */
export const renderState = (all: readonly Remembered[]): string => {
  const json = JSON.stringify(all.map(({ id, part, target }) => [id, part, target]))
  return `${START}${json.replace(/[<>@-]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)}${END}`
}

const remembered = (value: unknown): Remembered[] => {
  const [id, part, target] = list(value).map((one) => text(one))
  if (id === undefined || part === undefined || target === undefined) return []
  return [{ id, part, target: target.slice(0, LONGEST) }]
}

/** The state stored in an issue's text; nothing if people have changed it. */
export const parseState = (body: string): readonly Remembered[] => {
  const start = body.lastIndexOf(START)
  if (start < 0) return []
  const rest = body.slice(start + START.length)
  const json = parseJson(rest.slice(0, Math.max(rest.indexOf(END), 0)))
  return list(json).slice(0, MOST).flatMap(remembered)
}

/** New and resolved findings. What could not be compared this time is not resolved. */
export const compareStates = (
  before: readonly Remembered[],
  environment: EnvironmentDrift,
): { readonly added: readonly Remembered[]; readonly gone: readonly Remembered[] } => {
  const now = rememberedOf(environment)
  const isUnseen = ({ part, target }: Remembered) =>
    environment.sections.some(
      (section) =>
        section.name === part &&
        (section.outcome === 'failed' || unseenTargets(section).includes(target)),
    )
  const isIn = (all: readonly Remembered[], one: Remembered) => all.some(({ id }) => id === one.id)
  return {
    added: now.filter((one) => !isIn(before, one)),
    gone: before.filter((one) => !isIn(now, one) && !isUnseen(one)),
  }
}

/** The state for the next run, including what could not be compared this time. */
export const nextState = (
  before: readonly Remembered[],
  environment: EnvironmentDrift,
): readonly Remembered[] => {
  const now = rememberedOf(environment)
  const { gone } = compareStates(before, environment)
  const isKnown = (one: Remembered) => [...now, ...gone].some(({ id }) => id === one.id)
  return [...now, ...before.filter((one) => !isKnown(one))].slice(0, MOST)
}
