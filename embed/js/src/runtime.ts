/**
 * What compiled schemas call: the formats, and the measures behind the keywords. The code that ajv's standalone mode
 * writes loads this module, so a validator compiled ahead of time needs neither ajv nor the documents.
 */

export { formats } from "./formats.js";
export type { Format, FormatName } from "./formats.js";
import { textLength } from "./ssml.js";

/** The size of a value as compact JSON in UTF-8, in bytes. It may be nested deeper than the stack goes. */
export function jsonBytes(value: unknown): number {
  const rest = [value];
  let bytes = 0;
  while (rest.length > 0) {
    const each = rest.pop();
    if (typeof each === "number") {
      bytes += numberBytes(each);
    } else if (typeof each === "object" && each !== null) {
      const names = Array.isArray(each) ? [] : Object.keys(each);
      const members = Object.values(each);
      bytes += "{}".length + Math.max(members.length - 1, 0) + names.length;
      for (const name of names) bytes += stringBytes(name);
      for (const member of members) rest.push(member);
    } else {
      bytes += typeof each === "string" ? stringBytes(each) : String(each).length;
    }
  }
  return bytes;
}

function stringBytes(text: string): number {
  let bytes = 0;
  for (const character of JSON.stringify(text)) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Whole numbers have all their digits, and small ones an exponent of two digits or more. */
function numberBytes(number: number): number {
  if (!Number.isFinite(number)) return "null".length;
  const [digits, exponent] = number.toExponential().split("e") as [string, string];
  if (Number.isInteger(number)) return (number < 0 ? 2 : 1) + Number(exponent);
  if (Math.abs(number) >= 1e-4) return String(number).length;
  return digits.length + "e-".length + Math.max(exponent.length - 1, 2);
}

/** How many characters SSML has outside its tags; 0 for what is not well-formed, which is not judged. */
export function speechLength(text: string): number {
  return textLength(text) ?? 0;
}

/** Whether a word is one of the known ones, whatever the case of its ASCII letters. */
export function isKnown(word: string, known: readonly string[]): boolean {
  return /^[\0-\x7F]*$/.test(word) && known.some((each) => each.toLowerCase() === word.toLowerCase());
}
