import { describe, expect, it } from '@jest/globals'

import { JsonStream } from '../../../../../src/clients/kubernetes/json-stream.ts'

const objects = [{ a: 'x } { "quoted\\" ü' }, { b: { c: [{}, '\\'] } }, {}]
const text = objects.map((object) => JSON.stringify(object, null, 2)).join('\n') + '\n'

describe('JsonStream', () => {
  it.each([1, 2, 3, 7, 1000])('finds the objects in pieces of %i characters', (size) => {
    const stream = new JsonStream()
    const found: unknown[] = []
    for (let at = 0; at < text.length; at += size)
      found.push(...stream.push(text.slice(at, at + size)))
    expect(found).toEqual(objects)
  })

  it.each(['}', '"', 'error: x\n', ']'])('continues after a stray %j', (stray) => {
    const stream = new JsonStream()
    expect(stream.push(stray)).toEqual([])
    expect(stream.push(`${stray}{"a": 1}${stray}`)).toEqual([{ a: 1 }])
    expect(stream.push('{}')).toEqual([{}])
  })

  it('holds an object back until it is whole', () => {
    const stream = new JsonStream()
    expect(stream.push('{"a": {')).toEqual([])
    expect(stream.push('}}{"b"')).toEqual([{ a: {} }])
  })
})
