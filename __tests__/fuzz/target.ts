import type fc from 'fast-check'

import { CANARY, textsLike } from './texts.ts'

/** A reader of foreign text, and the texts to give it. */
export interface Target {
  readonly name: string
  readonly texts: fc.Arbitrary<string>
  /** Returns a value, or throws an ActionError. */
  readonly read: (text: string) => unknown
  /** The text that no message may quote. */
  readonly secret?: string
}

/** Returns a target with texts similar to the examples. */
export const target = (name: string, read: Target['read'], ...examples: string[]): Target => ({
  name,
  read,
  texts: textsLike(...examples),
})

/** Returns a target with texts of which no message may quote anything. */
export const secret = (name: string, read: Target['read'], ...examples: string[]): Target => ({
  ...target(name, read, ...examples),
  secret: CANARY,
})
