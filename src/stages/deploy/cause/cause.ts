/** The likely reason that a release does not get ready: one sentence, and a hint. */
export interface Cause {
  readonly text: string
  readonly hint: string
}

/** A pattern in the cluster's messages, and its meaning. */
export interface Rule extends Cause {
  readonly says: RegExp
}

/** The first rule that matches. */
export const ruleFor = (rules: readonly Rule[], text: string): Rule | undefined =>
  rules.find(({ says }) => says.test(text))
