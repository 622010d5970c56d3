/** Why a release does not get ready, as far as it can be told: one sentence, and what to do. */
export interface Cause {
  readonly text: string
  readonly hint: string
}

/** Words in what the cluster says, and what they mean. */
export interface Rule extends Cause {
  readonly says: RegExp
}

/** The first rule that fits. */
export const ruleFor = (rules: readonly Rule[], text: string): Rule | undefined =>
  rules.find(({ says }) => says.test(text))
