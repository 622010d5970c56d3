import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { errorCodes } from './error-codes.ts'

const document = readFileSync('docs/troubleshooting.md', 'utf8')
const headings = [...document.matchAll(/^### ([A-Z][A-Z0-9_]+)$/gm)].map(([, code]) => code ?? '')

describe('docs/troubleshooting.md', () => {
  const codes = errorCodes('src')

  test('the codes of the sources are found, in each of the forms in which they are written', () => {
    const forms = [
      'NOT_SIGNED_IN', // a property
      'OCI_UNAVAILABLE', // a choice
      'OCI_TOO_MANY_REQUESTS', // a table
      'SCALING_PODS_PENDING', // an argument
    ]
    expect([...codes.keys()]).toEqual(expect.arrayContaining(forms))
    expect([...codes.keys()]).not.toContain('SCALED')
  })

  test('has a heading for every error code', () => {
    const missing = [...codes].filter(([code]) => !headings.includes(code))
    expect(missing).toEqual([])
  })

  test('has no heading for a code that does not occur', () => {
    expect(headings.filter((code) => !codes.has(code))).toEqual([])
  })

  test('has each heading once, and something to say below it', () => {
    expect(new Set(headings).size).toBe(headings.length)
    const parts = document.split(/^#{2,3} .*$/m).slice(1)
    const titles = [...document.matchAll(/^(#{2,3}) (.*)$/gm)]
    const empty = titles.filter(([, mark], index) => mark === '###' && !parts[index]?.trim())
    expect(empty.map(([line]) => line)).toEqual([])
  })
})
