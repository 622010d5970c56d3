/** Name of the user's script in a pod; k6 knows TypeScript by the ending. */
export const podScriptFile = (path: string): string =>
  path.endsWith('.ts') ? 'script.ts' : 'script.js'
