import { parseWhole, ShapeError } from "../../values/fields.js";
/** Characters of one object: kubectl prints none that is larger. */
const LARGEST = 64 * 2 ** 20;
/**
 * Cuts a stream of JSON objects written one after another, as `kubectl --watch -o json` prints
 * them over many lines, into whole objects.
 */
export class JsonStream {
    #buffer = '';
    #depth = 0;
    #inString = false;
    #escaped = false;
    #start = -1;
    #position = 0;
    /** Takes the next piece of text; returns the objects that it completes. @throws ShapeError for what is no JSON */
    push(text) {
        this.#buffer += text;
        const complete = [];
        for (; this.#position < this.#buffer.length; this.#position++) {
            const end = this.#step(this.#buffer.charCodeAt(this.#position));
            if (!end)
                continue;
            complete.push(parseWhole(this.#buffer.slice(this.#start, this.#position + 1)));
            this.#buffer = this.#buffer.slice(this.#position + 1);
            this.#position = -1;
            this.#start = -1;
        }
        if (this.#buffer.length > LARGEST)
            throw new ShapeError('an object has no end');
        if (this.#start >= 0)
            return complete;
        // What stands between objects is not kept.
        this.#buffer = '';
        this.#position = 0;
        return complete;
    }
    /** Moves on by one character; true when it closes an outermost object. */
    #step(character) {
        if (this.#inString) {
            if (this.#escaped)
                this.#escaped = false;
            else if (character === backslash)
                this.#escaped = true;
            else if (character === quote)
                this.#inString = false;
            return false;
        }
        if (character === open) {
            if (this.#depth++ === 0)
                this.#start = this.#position;
            return false;
        }
        if (this.#depth === 0)
            return false;
        if (character === quote)
            this.#inString = true;
        return character === close && --this.#depth === 0;
    }
}
const quote = 0x22;
const backslash = 0x5c;
const open = 0x7b;
const close = 0x7d;
