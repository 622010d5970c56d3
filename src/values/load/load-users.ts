/** Virtual users at the start, and at most. */
interface LoadUsers {
  readonly first: number
  readonly most: number
}

/** Fewest; a slow first response must not drop requests of a small load. */
const FEWEST = 20

/**
 * Response time in seconds up to which the initial users suffice. Requests time out after five
 * times that.
 */
const ANSWER = 2

/**
 * The virtual users of a load: each is busy until its response has arrived and its pause is over.
 * @param perSecond requests per second at the highest rate
 * @param thinkMilliseconds pause after each request
 */
export const usersOf = (perSecond: number, thinkMilliseconds = 0): LoadUsers => {
  const first = Math.max(FEWEST, Math.ceil(perSecond * (ANSWER + thinkMilliseconds / 1000)))
  return { first, most: first * 5 }
}
