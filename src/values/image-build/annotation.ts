import { invalidInput } from '../input-text.ts'
import { pairOf } from './pair.ts'

/** The level of an annotation. */
type AnnotationLevel = 'manifest' | 'index'

export interface Annotation {
  readonly levels: readonly AnnotationLevel[]
  readonly key: string
  readonly value: string
}

const LEVELS =
  /^((?:manifest|index|manifest-descriptor|index-descriptor)(?:\[[^\]]*\])?(?:,(?:manifest|index|manifest-descriptor|index-descriptor)(?:\[[^\]]*\])?)*):(.*)$/s

const asLevel = (level: string): AnnotationLevel => {
  if (level === 'manifest' || level === 'index') return level
  throw invalidInput(
    `"${level}" is not a level of annotations`,
    'Write manifest: or index: in front.',
  )
}

/** Reads `key=value`, with `manifest:`, `index:` or both in front, as docker/metadata-action writes it. */
export const parseAnnotation = (text: string): Annotation => {
  const [, levels, rest] = LEVELS.exec(text) ?? []
  const [key, value] = pairOf(rest ?? text, 'an annotation', 'manifest:team=shop')
  return {
    levels: levels === undefined ? ['manifest'] : levels.split(',').map(asLevel),
    key,
    value,
  }
}
