import type { Duplex } from 'node:stream'

/**
 * Connects two byte streams until both have ended. The end of one side is passed on by itself, as
 * TCP allows; an error or abrupt close of one side tears down the other.
 */
export const splice = (left: Duplex, right: Duplex): void => {
  const tie = (from: Duplex, to: Duplex): void => {
    from.pipe(to)
    from.once('error', () => to.destroy())
    from.once('close', () => {
      if (!from.readableEnded) to.destroy()
    })
  }
  tie(left, right)
  tie(right, left)
}
