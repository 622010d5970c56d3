import { delimiter } from 'node:path'

import { type AppendCommand, namedValue } from './file-command.ts'

/** What an action leaves for later steps. Values are written at once, so a failure loses none. */
export interface Outputs {
  set(name: string, value: string | number | boolean): Promise<void>
  /** An environment variable of the steps that follow, and of this process. */
  exportVariable(name: string, value: string): Promise<void>
  addPath(folder: string): Promise<void>
}

export const runnerOutputs = (append: AppendCommand): Outputs => ({
  set: (name, value) => append('OUTPUT', namedValue(name, String(value))),
  exportVariable: async (name, value) => {
    process.env[name] = value
    await append('ENV', namedValue(name, value))
  },
  addPath: async (folder) => {
    process.env['PATH'] = [folder, process.env['PATH']].join(delimiter)
    await append('PATH', folder)
  },
})
