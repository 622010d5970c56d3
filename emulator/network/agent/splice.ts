import type { Duplex } from 'node:stream'

/**
 * Joins two byte streams until both have ended. Each side's end is passed on alone, as TCP allows;
 * an error or a sudden close of one side tears down the other.
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
