import type { Progress } from '../../../../src/core/progress.ts'

/** Records what a stage reports. */
export const keptProgress = () => {
  const kept = { infos: [] as string[], warnings: [] as string[], awaited: [] as string[] }
  const progress: Progress = {
    info: (message) => void kept.infos.push(message),
    warning: (message) => void kept.warnings.push(message),
    waiting: (what) => void kept.awaited.push(what),
  }
  return { ...kept, progress }
}
