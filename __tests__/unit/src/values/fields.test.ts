import { describe, expect, it } from '@jest/globals'

import { Fields, itemsOf, parseWhole, ShapeError } from '../../../../src/values/fields.ts'

const read = (value: unknown) => new Fields(value, 'pool')

describe('fields of foreign data', () => {
  it('gives what is there, and nothing for what is absent or null', () => {
    const fields = read({ name: 'shop', size: 3, isOn: false, empty: '', none: null })
    expect([fields.text('name'), fields.number('size'), fields.flag('isOn')]).toEqual([
      'shop',
      3,
      false,
    ])
    for (const key of ['none', 'missing']) {
      expect(fields.optionalText(key)).toBeUndefined()
      expect(fields.optionalNumber(key)).toBeUndefined()
      expect(fields.optional(key)).toBeUndefined()
      expect(fields.optionalFlag(key)).toBe(false)
      expect([fields.texts(key), fields.strings(key)]).toEqual([[], {}])
      expect(fields.optionalItems(key, () => 1)).toEqual([])
    }
    expect(fields.optionalText('empty')).toBeUndefined()
  })

  it.each<[string, unknown, (fields: Fields) => unknown, string]>([
    ['a text', {}, (fields) => fields.text('id'), 'pool.id is missing, not a text'],
    ['an empty text', { id: '' }, (fields) => fields.text('id'), 'pool.id is empty, not a text'],
    [
      'a number for a text',
      { id: 7 },
      (fields) => fields.optionalText('id'),
      'pool.id is of type number, not a text',
    ],
    [
      'a text for a number',
      { size: '3' },
      (fields) => fields.number('size'),
      'pool.size is of type string, not a number',
    ],
    ['a flag', {}, (fields) => fields.flag('isOn'), 'pool.isOn is missing, not true or false'],
    [
      'an object for a list',
      { items: {} },
      (fields) => fields.items('items', () => 1),
      'pool.items is of type object, not a list',
    ],
    [
      'a list for an object',
      { a: [] },
      (fields) => fields.optional('a'),
      'pool.a is a list, not an object',
    ],
    [
      'numbers for texts',
      { ids: [1] },
      (fields) => fields.texts('ids'),
      'pool.ids is a list, not a list of texts',
    ],
    ['a list', {}, (fields) => fields.items('items', () => 1), 'pool.items is missing, not a list'],
    [
      'a field of an item',
      { items: [{ id: 'a' }, {}] },
      (fields) => fields.items('items', (item) => item.text('id')),
      'pool.items[1].id is missing, not a text',
    ],
  ])('says where it lacks %s', (_what, value, use, message) => {
    expect(() => use(read(value))).toThrow(new ShapeError(message))
  })

  it.each<[string, string]>([
    ['', 'the response is empty'],
    ['[{"id":"a"},{"i', 'the response is no whole JSON'],
    ['<html>', 'the response is no whole JSON'],
  ])('does not accept a truncated body: %j', (body, message) => {
    expect(() => parseWhole(body)).toThrow(new ShapeError(message))
  })

  it.each([[{}], [null], ['text'], [undefined]])('takes %j for no list', (value) => {
    expect(() => itemsOf(value, () => 1)).toThrow(ShapeError)
  })
})
