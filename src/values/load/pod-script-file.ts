/** Name of the user's script in a pod; k6 recognizes TypeScript by the extension. */
export const podScriptFile = (path: string): string =>
  path.endsWith('.ts') ? 'script.ts' : 'script.js'
