/** The first rule that fits. */
export const ruleFor = (rules, text) => rules.find(({ says }) => says.test(text));
