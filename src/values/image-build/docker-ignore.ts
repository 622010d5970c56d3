interface Rule {
  readonly pattern: RegExp
  /** An exception: what it matches is part of the context after all. */
  readonly isException: boolean
}

const translate = (pattern: string): string =>
  pattern
    .split(/(\*\*\/|\/\*\*$|\*\*|\*|\?)/)
    .map((part) => {
      if (part === '**/') return '(.*/)?'
      if (part === '/**') return '/.*'
      if (part === '**') return '.*'
      if (part === '*') return '[^/]*'
      if (part === '?') return '[^/]'
      return part.replace(/[.+^${}()|[\]\\]/g, '\\$&')
    })
    .join('')

/**
 * Character sets and escapes are not supported: they exclude nothing, and as exceptions include
 * everything.
 */
const ruleOf = (line: string): Rule => {
  const isException = line.startsWith('!')
  const written = line
    .slice(isException ? 1 : 0)
    .trim()
    .replace(/^\/+|\/+$/g, '')
    .replace(/^(\.\/)+/, '')
  if (/[[\]\\]|(^|\/)\.\.(\/|$)/.test(written)) {
    return { pattern: isException ? /^/ : /(?!)/, isException }
  }
  return { pattern: new RegExp(`^${translate(written)}$`, 's'), isException }
}

/** The path and its parent folders, since excluding a folder excludes everything in it. */
const withParents = (path: string): readonly string[] =>
  path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))

/** Whether the text of a .dockerignore file excludes a file, by its path in the context. */
export const isIgnored = (ignoreFile: string, path: string): boolean =>
  ignoreFile
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ruleOf(line.trim()))
    .reduce(
      (isOut, { pattern, isException }) =>
        withParents(path).some((one) => pattern.test(one)) ? !isException : isOut,
      false,
    )
