type Core = typeof import('@actions/core')

let loaded: Promise<Core> | undefined

/** @actions/core takes longer to load than most of our actions run: only on the first write. */
export const actionsCore = (): Promise<Core> => (loaded ??= import('@actions/core'))
