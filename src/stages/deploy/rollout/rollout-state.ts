/** The progress of an object's rollout, in words for people. */
export type RolloutState =
  | {
      readonly is: 'done'
      /** An unexpected fact, e.g. that it is paused. */
      readonly note?: string
    }
  | { readonly is: 'waiting'; readonly text: string }
  | {
      readonly is: 'failed'
      readonly text: string
      /** What to do about it. */
      readonly hint: string
    }

export const done: RolloutState = { is: 'done' }
export const doneWith = (note: string): RolloutState => ({ is: 'done', note })
export const waiting = (text: string): RolloutState => ({ is: 'waiting', text })
export const failed = (text: string, hint: string): RolloutState => ({ is: 'failed', text, hint })
