import type { YamlFile } from './yaml-file.ts'

/** The stand-in for a missing environment file: everything comes from inputs. */
export const noFile = (path: string): YamlFile => ({
  path,
  isThere: false,
  content: undefined,
  problems: [],
  valueAt: () => undefined,
  placeOf: () => `${path}:1:1`,
  placeOfKey: () => `${path}:1:1`,
})
