/** A count with its noun, e.g. `1 rule` or `2 rules`. */
export const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
