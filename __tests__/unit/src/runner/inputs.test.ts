import { describe, expect, it } from '@jest/globals'

import { guards } from '../../../../src/runner/guards.ts'
import { type InputReader, inputsFrom, InputsError } from '../../../../src/runner/inputs.ts'
import { asInteger, asText } from '../../../../src/values/input-text.ts'
import { ocidOf } from '../../../../src/values/oci/ocid.ts'

const masked: string[] = []
const reader = (environment: Record<string, string>) =>
  inputsFrom(environment, (secret) => void masked.push(secret))

describe('inputs', () => {
  it('reads typed values, defaults and lists', () => {
    const values = reader({
      'INPUT_POOL-SIZE': ' 2 ',
      INPUT_TAGS: 'a, b\n\nc',
      INPUT_VALUES: 'a, b.yaml\n\n c.yaml',
      INPUT_SET: 'a=b,c\n d = e',
      INPUT_EMPTY: ' ',
    })((read) => ({
      size: read.required('pool-size', asInteger(1)),
      shape: read.withDefault('shape', asText, 'E4'),
      tags: read.list('tags', asText),
      values: read.list('values', asText),
      set: read.pairs('set'),
      labels: read.pairs('node-labels'),
      empty: read.optional('empty', asText),
    }))
    expect(values).toEqual({
      size: 2,
      shape: 'E4',
      tags: ['a', 'b', 'c'],
      values: ['a, b.yaml', 'c.yaml'],
      set: { a: 'b,c', d: 'e' },
      labels: undefined,
      empty: undefined,
    })
  })

  it('reports all problems at once', () => {
    const read = () =>
      reader({ 'INPUT_CLUSTER-ID': 'x', INPUT_SIZE: '0' })((inputs) => ({
        cluster: inputs.required('cluster-id', ocidOf('cluster')),
        size: inputs.required('size', asInteger(1)),
        name: inputs.required('name', asText),
      }))
    expect(read).toThrow(InputsError)
    try {
      read()
    } catch (error) {
      expect((error as InputsError).problems).toEqual([
        'input "cluster-id": "x" is not the OCID of a cluster',
        'input "size": "0" is not a whole number from 1',
        'input "name" is missing',
      ])
    }
  })

  describe('that limit what a step may do', () => {
    it.each([...guards])('%s is a problem where it is given and empty', (name) => {
      const given = (value: string) => () =>
        reader({ [`INPUT_${name.toUpperCase()}`]: value })((read) => read.optional(name, asText))
      for (const blank of ['', ' ', '\n']) expect(given(blank)).toThrow('is given, but empty')
      expect(given('x')()).toBe('x')
    })

    it.each([...guards])('%s is not given where the workflow leaves it to %s', (name, word) => {
      for (const environment of [{}, { [`INPUT_${name.toUpperCase()}`]: word }]) {
        const read = (inputs: InputReader) => [inputs.has(name), inputs.optional(name, asText)]
        expect(reader(environment)(read)).toEqual([false, undefined])
      }
    })
  })

  it('names the new name of an input that was renamed, and misses it no more', () => {
    const renames = { cluster: ['cluster-id'], 'oidc-client': ['client-id', 'client-secret'] }
    const environment = { INPUT_CLUSTER: 'x', 'INPUT_OIDC-CLIENT': 'id:S3cret' }
    const read = () =>
      inputsFrom(
        environment,
        () => undefined,
        renames,
      )((inputs) => [inputs.required('cluster-id', asText), inputs.required('size', asInteger(1))])
    expect(read).toThrow(
      expect.objectContaining({
        problems: [
          'input "cluster" is now "cluster-id"',
          'input "oidc-client" is now "client-id" and "client-secret"',
          'input "size" is missing',
        ],
      }),
    )
    expect(inputsFrom({ INPUT_CLUSTER: ' ' }, () => undefined, renames)(() => 1)).toBe(1)
  })

  it('masks secrets', () => {
    const { key } = reader({ INPUT_KEY: 's3cret' })((read) => ({ key: read.secret('key') }))
    expect([key, masked]).toEqual(['s3cret', ['s3cret']])
  })
})
