import { parseWhole, ShapeError } from '../../values/fields.ts'

/** Largest object, in characters: kubectl prints none that is larger. */
const LARGEST = 64 * 2 ** 20

/**
 * Cuts a stream of JSON objects written one after another, as `kubectl --watch -o json` prints
 * them over many lines, into whole objects.
 */
export class JsonStream {
  #buffer = ''
  #depth = 0
  #inString = false
  #escaped = false
  #start = -1
  #position = 0

  /**
   * Takes the next piece of text; returns the objects that it completes. @throws ShapeError for
   * invalid JSON
   */
  push(text: string): unknown[] {
    this.#buffer += text
    const complete: unknown[] = []
    for (; this.#position < this.#buffer.length; this.#position++) {
      const end = this.#step(this.#buffer.charCodeAt(this.#position))
      if (!end) continue
      complete.push(parseWhole(this.#buffer.slice(this.#start, this.#position + 1)))
      this.#buffer = this.#buffer.slice(this.#position + 1)
      this.#position = -1
      this.#start = -1
    }
    if (this.#buffer.length > LARGEST) throw new ShapeError('an object has no end')
    if (this.#start >= 0) return complete
    // Text between objects is dropped.
    this.#buffer = ''
    this.#position = 0
    return complete
  }

  /** Advances by one character; true when it closes an outermost object. */
  #step(character: number): boolean {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false
      else if (character === BACKSLASH) this.#escaped = true
      else if (character === QUOTE) this.#inString = false
      return false
    }
    if (character === OPEN) {
      if (this.#depth++ === 0) this.#start = this.#position
      return false
    }
    if (this.#depth === 0) return false
    if (character === QUOTE) this.#inString = true
    return character === CLOSE && --this.#depth === 0
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
