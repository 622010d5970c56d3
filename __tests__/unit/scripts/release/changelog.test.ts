import { describe, expect, it } from '@jest/globals'

import { changelogSection, versionOfTag } from '../../../../scripts/release/changelog.ts'

const changelog = `# Changelog

## Unreleased

- not yet

## 1.2.0 (2026-11-30)

### Added

- a thing

## 1.1.0

`

describe('the section of a version', () => {
  it('ends at the next version, and keeps its own headings', () => {
    expect(changelogSection(changelog, '1.2.0')).toBe('### Added\n\n- a thing')
  })

  it('is undefined where there is none, or nothing in it', () => {
    expect(changelogSection(changelog, '1.2')).toBeUndefined()
    expect(changelogSection(changelog, '1.1.0')).toBeUndefined()
    expect(changelogSection(changelog, '2.0.0')).toBeUndefined()
  })
})

describe('a release tag', () => {
  it.each([
    ['v1.2.3', '1.2.3'],
    ['v10.0.0', '10.0.0'],
    ['v1', undefined],
    ['v1.2', undefined],
    ['1.2.3', undefined],
    ['v1.2.3-rc.1', undefined],
    ['v01.2.3', undefined],
    ['main', undefined],
    ['', undefined],
  ])('%s', (tag, version) => {
    expect(versionOfTag(tag)).toBe(version)
  })
})
