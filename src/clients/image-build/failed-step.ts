import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { ActionError } from '../../values/action-error.ts'
import { failedLine } from '../../values/image-build/failed-line.ts'
import { ProcessError } from '../process/process-failure.ts'
import type { ImageBuild } from './image-build.ts'

const dockerfileOf = async ({ context, dockerfile }: ImageBuild) => {
  const names = ['Dockerfile', 'Containerfile'].map((name) => join(context, name))
  for (const file of dockerfile === undefined ? names : [dockerfile]) {
    const text = await readFile(file, 'utf8').catch(() => undefined)
    if (text !== undefined) return { file, text }
  }
  return undefined
}

/** The builder's failure, with the line of the Dockerfile, if it names one. */
export const withFailedLine = async (error: unknown, build: ImageBuild): Promise<unknown> => {
  if (!(error instanceof ProcessError) || error.code !== 'PROCESS_FAILED') return error
  const source = await dockerfileOf(build)
  const place = source && failedLine(error.output, source.text)
  if (source === undefined || place === undefined) return error
  const { code, message, hint } = error
  return new ActionError({
    ...{ code, message, hint, cause: error.cause },
    place: { file: source.file, line: place.line },
  })
}
