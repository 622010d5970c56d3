/** How far an object has come, in words for people. */
export type RolloutState =
  | {
      readonly is: 'done'
      /** What somebody may not expect, e.g. that it is paused. */
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
