/**
 * What compiled schemas call: the formats, and the measures behind the keywords. The code that ajv's standalone mode
 * writes loads this module, so a validator compiled ahead of time needs neither ajv nor the documents.
 */

export { formats } from "./formats.js";
export type { Format, FormatName } from "./formats.js";
import { textLength } from "./ssml.js";

/** The size of a value as compact JSON in UTF-8, in bytes. */
export function jsonBytes(value: unknown): number {
  let bytes = 0;
  for (const character of JSON.stringify(value)) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** How many characters SSML has outside its tags; 0 for what is not well-formed, which is not judged. */
export function speechLength(text: string): number {
  return textLength(text) ?? 0;
}

/** Whether a word is one of the known ones, whatever the case of its ASCII letters. */
export function isKnown(word: string, known: readonly string[]): boolean {
  return /^[\0-\x7F]*$/.test(word) && known.some((each) => each.toLowerCase() === word.toLowerCase());
}
