/** By name, so that the bundler leaves out the rest of the package. */
const load = async () => {
  const { exportVariable, saveState, setOutput, summary } = await import('@actions/core')
  return { exportVariable, saveState, setOutput, summary }
}

let loaded: ReturnType<typeof load> | undefined

/** What @actions/core writes for the runner; loaded on the first write. */
export const actionsCore = (): ReturnType<typeof load> => (loaded ??= load())
