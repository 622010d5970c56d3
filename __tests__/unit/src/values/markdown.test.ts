import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'

import {
  codeOf,
  escapeMarkdown,
  linkOf,
  renderBullets,
  renderTable,
} from '../../../../src/values/markdown.ts'

test.each([
  ['plain text, as rule 3 of oke-nodes_list: 10.0.0.0/8', undefined],
  ['a|b', 'a&#124;b'],
  ['a\\|b', 'a&#92;&#124;b'],
  ['one\r\ntwo\rthree\nfour', 'one<br>two<br>three<br>four'],
  ['<img src="x">', '&#60;img src="x"&#62;'],
  ['[text](https://evil.test)', '&#91;text&#93;(https&#58;//evil.test)'],
  ['![x](y)', '!&#91;x&#93;(y)'],
  ['<!-- marker -->', '&#60;!-- marker --&#62;'],
  ['www.evil.test', 'www&#46;evil.test'],
  ['ask @owner, see #1', 'ask &#64;&#8203;owner, see &#35;&#8203;1'],
  ['## heading', '&#35;&#8203;&#35;&#8203; heading'],
  ['- item', '&#45; item'],
  ['1. item', '1&#46; item'],
  ['12.4 s, r/shop@sha256:1', undefined],
  ['*a* _b_ `c` ~d~ $e$', '&#42;a&#42; &#95;b&#95; &#96;c&#96; &#126;d&#126; &#36;e&#36;'],
  ['&lt;b&gt; &#64;x', '&#38;lt;b&#38;gt; &#38;&#35;&#8203;64;x'],
])('%j is shown as text', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown ?? text)
})

/** Returns what a browser shows for entities and GitHub's own mark for a line end. */
const shown = (markdown: string): string =>
  markdown
    .replaceAll('<br>', '\n')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('\u200b', '')

const hostile = fc.string({
  unit: fc.oneof(fc.constantFrom(...'\\`*_[]<>&|~$@#:/\r\n-+1.! a'), fc.string()),
})

it('says what the text says, and holds nothing that Markdown reads', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const markdown = escapeMarkdown(text)
      const lines = text
        .trim()
        .replaceAll(/\r\n|\r/g, '\n')
        .replaceAll('\u200b', '')
      expect(shown(markdown)).toBe(lines)
      // A line end separates the text before it from the text after it.
      const bare = markdown.replaceAll('<br>', ' ').replaceAll(/&#\d+;/g, 'x')
      expect(bare).not.toMatch(/[\\`*[\]<>&|~$@#\r\n]|:\/\/|^[-+]/)
    }),
    { numRuns: 2000 },
  )
})

describe('what is built of it', () => {
  it('a table has as many cells as it should, whatever is in them', () => {
    const table = renderTable(['a', 'n'], [['x|y\\|z\n', codeOf('v`|1')]], ['n'])
    expect(table).toBe(
      '| a | n |\n| --- | --: |\n| x&#124;y&#92;&#124;z | <code>v&#96;&#124;1</code> |\n',
    )
  })

  it('a bullet stays one', () => {
    expect(renderBullets(['# a\n- b'])).toBe('- &#35;&#8203; a<br>- b\n')
  })

  it('an address is a link only if it is nothing else', () => {
    expect(linkOf('http://203.0.113.9/').markdown).toBe('<http://203.0.113.9/>')
    expect(linkOf('http://x> <b').markdown).toBe('<code>http&#58;//x&#62; &#60;b</code>')
    expect(linkOf('javascript:alert(1)').markdown).toBe('<code>javascript:alert(1)</code>')
  })
})
