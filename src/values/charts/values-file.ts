import { excessOf, valueOf } from '../bounded-yaml.ts'
import { type Json, record } from '../json.ts'
import { goOptions, settleDocument } from '../manifests/go-yaml.ts'

/** The largest release that Helm stores. */
const KILOBYTES = 8192

/**
 * The values in a values file, as Helm reads it; none if it is not a mapping, which Helm itself
 * reports.
 */
export const parseValues = async (text: string): Promise<Json> => {
  const { Lexer, parseDocument, visit } = await import('yaml')
  if (excessOf(text, KILOBYTES, Lexer) !== undefined) return {}
  const document = parseDocument(text, goOptions)
  if (document.errors.length > 0) return {}
  try {
    settleDocument(document, visit)
    return record(valueOf(document))
  } catch {
    return {}
  }
}
