import { describe, expect, it } from '@jest/globals'

import { mergeValues, overlayOf } from '../../../../../src/values/charts/overlay.ts'
import {
  parseSet,
  parseSetFile,
  parseSetJson,
  parseSetValue,
} from '../../../../../src/values/charts/set-grammar.ts'

const typed = (text: string, base = {}) => overlayOf(parseSet(text, 'typed'), base).values
const texts = (text: string) => overlayOf(parseSet(text, 'text')).values

describe('set', () => {
  it.each([
    ['a=1', { a: 1 }],
    ['a.b=true', { a: { b: true } }],
    ['a=', { a: '' }],
    ['a=null', { a: null }],
    ['a=TRUE', { a: true }],
    ['a=b=c', { a: 'b=c' }],
    ['tag=1.10', { tag: '1.10' }],
    ['commit=0123456', { commit: '0123456' }],
    ['build=1e5', { build: '1e5' }],
    ['hosts={a.example.com,b.example.com}', { hosts: ['a.example.com', 'b.example.com'] }],
    ['m={1,true,x}', { m: [1, true, 'x'] }],
    ['a=[]', { a: [] }],
    ['a={}', { a: {} }],
    ['MY_JSON={"a": 1, "b": 2}', { MY_JSON: { a: 1, b: 2 } }],
    ['cors=https://a\\,https://b', { cors: 'https://a,https://b' }],
    ['jvm=-Xmx1g,-Duser.timezone=UTC', { jvm: '-Xmx1g,-Duser.timezone=UTC' }],
    ['no=localhost,127.0.0.1', { no: 'localhost,127.0.0.1' }],
    ['a=1,b.c=2', { a: 1, b: { c: 2 } }],
    ['l={x,y},b=2', { l: ['x', 'y'], b: 2 }],
    ['ann.kubernetes\\.io/x=y', { ann: { 'kubernetes.io/x': 'y' } }],
    ['list[1].b=x', { list: [null, { b: 'x' }] }],
    ['n[0][1]=5', { n: [[null, 5]] }],
    ['a=1\n\n  b=2 ', { a: 1, b: 2 }],
    ['a=1\na=2', { a: 2 }],
    ['__proto__.a=1', JSON.parse('{"__proto__":{"a":1}}')],
  ])('%s is as Helm reads it, lists and JSON intact', (text, values) => {
    expect(typed(text)).toEqual(values)
  })

  it('keeps the other items of a list in the files', () => {
    const base = { list: [{ a: 1, b: 2 }, 7], x: 1 }
    expect(typed('list[0].a=5', base)).toEqual({ list: [{ a: 5, b: 2 }, 7] })
    expect(base.list[0]).toEqual({ a: 1, b: 2 })
  })

  it('gives numbers that a file would not keep as arguments', () => {
    const { values, numbers } = overlayOf(
      parseSet('a.b\\.c=8000000\nbig=12345678901234567\nlow=7\ngone=9000000\ngone=x', 'typed'),
    )
    expect(numbers).toEqual(['a.b\\.c=8000000', 'big=12345678901234567'])
    expect(values).toMatchObject({ low: 7, gone: 'x' })
  })

  it.each([
    'TOKEN',
    'a=1\nS3cret',
    '=S3cret',
    'a..b=1',
    'a[x]=1',
    'a[70000]=1',
    'a[0]x=1',
    '[0]=1',
  ])('refuses "%s" and quotes no value', (text) => {
    expect(() => parseSet(text, 'typed')).toThrow(/entry|key/)
    expect(() => parseSet(text, 'typed')).not.toThrow(/S3cret/)
  })

  it('refuses a value that holds others too', () => {
    expect(() => typed('a=1\na.b=2')).toThrow('"a" is set as a value and as what holds others')
  })
})

describe('set-string', () => {
  it.each([
    ['tag=20240501', { tag: '20240501' }],
    ['a=true', { a: 'true' }],
    ['MY_JSON={"a": 1, "b": 2}', { MY_JSON: '{"a": 1, "b": 2}' }],
    ['l={1,2}', { l: ['1', '2'] }],
  ])('%s is text', (text, values) => {
    expect(texts(text)).toEqual(values)
  })
})

it('a value next to its key needs no escapes', () => {
  expect(parseSetValue('https://a,https://b\\x', 'typed')).toBe('https://a,https://b\\x')
  expect(parseSetValue('{"a":1,"b":[2]}', 'typed')).toEqual({ a: 1, b: [2] })
  expect(parseSetValue('{a,b}', 'typed')).toEqual(['a', 'b'])
  expect(parseSetValue('{"a":1}', 'text')).toBe('{"a":1}')
})

describe('set-json and set-file', () => {
  it('take one a line', () => {
    expect(overlayOf(parseSetJson('a.b=[1, {"c": null}]\nt="x"')).values).toEqual({
      a: { b: [1, { c: null }] },
      t: 'x',
    })
    expect(overlayOf(parseSetJson('{\n "a": {"b": 1}\n}')).values).toEqual({ a: { b: 1 } })
    expect(parseSetFile('ca=a,b.pem')).toEqual([{ path: ['ca'], value: 'a,b.pem' }])
  })

  it('refuse what is none, and quote nothing', () => {
    expect(() => parseSetJson('a={S3cret')).toThrow('entry 1 is not key=JSON')
    expect(() => parseSetFile('a=')).toThrow('entry 1 is not key=path')
  })
})

it('values are merged as Helm does', () => {
  expect(mergeValues({ a: { b: 1, c: 2 }, l: [1, 2] }, { a: { c: 3 }, l: [4] })).toEqual({
    a: { b: 1, c: 3 },
    l: [4],
  })
})
