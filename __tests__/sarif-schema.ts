import Ajv from 'ajv'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const read = (file: string): object => JSON.parse(readFileSync(file, 'utf8')) as object

/** The schema of SARIF 2.1.0 as published by OASIS, written in draft 4 of JSON Schema. */
const schema = read(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))

const ajv = new Ajv({ schemaId: 'auto', allErrors: true, jsonPointers: true })
ajv.addMetaSchema(read(require.resolve('ajv/lib/refs/json-schema-draft-04.json')))
const isValid = ajv.compile(schema)

/** Returns the deviations of a text from SARIF 2.1.0, one per line; empty if there are none. */
export const sarifFaults = (sarif: string): readonly string[] => {
  void isValid(JSON.parse(sarif))
  return (isValid.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`)
}
