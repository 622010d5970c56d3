/** Virtual users that there are from the start, and at most. */
interface LoadUsers {
  readonly first: number
  readonly most: number
}

/** Fewest; a slow first answer must not drop requests of a small load. */
const FEWEST = 20

/** Seconds that an answer may take while the first users suffice. Requests are given up after five times that. */
const ANSWER = 2

/**
 * The virtual users of a load: each is busy until its answer is there and its pause is over.
 * @param perSecond requests per second at the highest rate
 * @param thinkMilliseconds pause after each request
 */
export const usersOf = (perSecond: number, thinkMilliseconds = 0): LoadUsers => {
  const first = Math.max(FEWEST, Math.ceil(perSecond * (ANSWER + thinkMilliseconds / 1000)))
  return { first, most: first * 5 }
}
