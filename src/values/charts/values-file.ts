import { excessOf, valueOf } from '../bounded-yaml.ts'
import { type Json, record } from '../json.ts'
import { goOptions, settleDocument } from '../manifests/go-yaml.ts'

/** The size that Helm keeps of a release. */
const KILOBYTES = 8192

/**
 * The values in a file of them, as Helm reads it; of what is no mapping, none. Helm itself says what is
 * wrong with it.
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
