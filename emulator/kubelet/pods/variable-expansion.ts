/** Replaces `$(NAME)` where NAME is known; `$$` stands for `$`, unknown names stay as they are. */
export const expandVariables = (text: string, known: ReadonlyMap<string, string>): string => {
  return text.replace(/\$\$|\$\(([^()]*)\)/g, (whole, name: string | undefined) => {
    if (whole === '$$') return '$'
    return known.get(name ?? '') ?? whole
  })
}
