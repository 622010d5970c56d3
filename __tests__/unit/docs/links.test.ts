import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { documents } from './usages.ts'

/** Returns the anchors that GitHub gives to the headings of a document. */
const anchorsOf = (file: string): string[] => {
  const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

const linksOf = (file: string): string[] => {
  const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
}

const problemOf = (file: string, link: string): string | undefined => {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? file : join(dirname(file), path)
  if (!existsSync(target)) return `${link}: there is no ${target}`
  if (anchor === undefined || statSync(target).isDirectory()) return undefined
  return anchorsOf(target).includes(anchor) ? undefined : `${link}: no such heading`
}

describe('links', () => {
  test.each(documents())('of %s lead somewhere', (file) => {
    const problems = linksOf(file).map((link) => problemOf(file, link))
    expect(problems.filter((problem) => problem !== undefined)).toEqual([])
  })
})

/** Errors name anchors of the troubleshooting page in the form that GitHub makes of a heading. */
test('anchors are made as errors name them', () => {
  expect(anchorsOf('docs/troubleshooting.md')).toContain('node_pool_failed')
})
