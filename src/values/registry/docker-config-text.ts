import { ActionError } from '../action-error.ts'
import type { DockerConfig } from './docker-config.ts'

/** @throws ActionError DOCKER_CONFIG_INVALID if the text is no JSON object */
export const parseDockerConfig = (path: string, text: string | undefined): DockerConfig => {
  if (text === undefined || text.trim() === '') return {}
  const parsed = jsonIn(path, text)
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed }
  throw refused(path)
}

/** Indented like the text that it replaces; with tabs, as docker does, for a new file. */
export const renderDockerConfig = (config: DockerConfig, former: string | undefined): string => {
  const indent = former === undefined ? '\t' : (/^\{\s*?\n([ \t]+)/.exec(former)?.[1] ?? '')
  const end = former === undefined || former.endsWith('\n') ? '\n' : ''
  return JSON.stringify(config, null, indent) + end
}

const jsonIn = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // The parser's message would quote the text, which can contain a login.
    throw refused(path)
  }
}

const refused = (path: string): ActionError =>
  new ActionError({
    code: 'DOCKER_CONFIG_INVALID',
    message: `${path} is not a JSON object, so no login can be added to it`,
    hint: 'Correct or remove the file; it is left untouched.',
  })
