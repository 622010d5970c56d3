/** Runs a function once; every caller gets the same promise. */
export const once = <T>(open: () => Promise<T>): (() => Promise<T>) => {
  let opened: Promise<T> | undefined
  return () => (opened ??= open())
}
