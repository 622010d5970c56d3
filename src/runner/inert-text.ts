/** Characters that the runner's comparisons ignore, even between those of a command's mark. */
const IGNORED = String.raw`[\p{Default_Ignorable_Code_Point}\p{Cc}]*`

/** The older form of a command, recognized anywhere in a line. */
const olderMark = new RegExp(String.raw`#(${IGNORED})#(${IGNORED})\[`, 'gu')

/** The newer form of a command, recognized at a line's start, after white space. */
const newerMark = new RegExp(
  String.raw`^([\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]*):(${IGNORED}):`,
  'u',
)

/**
 * Makes foreign text safe to print: still readable, but no line of it is a command. A visible space
 * breaks the marks, because the runner may ignore an invisible character.
 */
export const inertText = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(olderMark, '#$1#$2 [').replace(newerMark, '$1:$2 :'))
    .join('\n')
