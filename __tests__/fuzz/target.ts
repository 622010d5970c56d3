import type fc from 'fast-check'

import { CANARY, textsLike } from './texts.ts'

/** A reader of foreign text, and what it is given. */
export interface Target {
  readonly name: string
  readonly texts: fc.Arbitrary<string>
  /** Returns a value, or throws an ActionError. */
  readonly read: (text: string) => unknown
  /** What no message may quote. */
  readonly secret?: string
}

/** Texts around the examples. */
export const target = (name: string, read: Target['read'], ...examples: string[]): Target => ({
  name,
  read,
  texts: textsLike(...examples),
})

/** Texts of which no message may quote anything. */
export const secret = (name: string, read: Target['read'], ...examples: string[]): Target => ({
  ...target(name, read, ...examples),
  secret: CANARY,
})
