/** Undefined for an invalid address. URL.canParse accepts some texts that URL then rejects. */
export const parseUrl = (text: string, base?: URL): URL | undefined => {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}
