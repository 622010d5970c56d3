/** What the runner's comparisons ignore: between the characters of a command's mark it counts as absent. */
const IGNORED = String.raw `[\p{Default_Ignorable_Code_Point}\p{Cc}]*`;
/** The older form of a command counts anywhere in a line. */
const olderMark = new RegExp(String.raw `#(${IGNORED})#(${IGNORED})\[`, 'gu');
/** The newer form counts at a line's start, after white space. */
const newerMark = new RegExp(String.raw `^([\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]*):(${IGNORED}):`, 'u');
/**
 * Text of others as the runner may print it: readable as it was, and no line of it a command. A visible
 * space breaks the marks, because the runner may ignore an invisible character.
 */
export const inertText = (text) => text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(olderMark, '#$1#$2 [').replace(newerMark, '$1:$2 :'))
    .join('\n');
