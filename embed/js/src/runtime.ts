/**
 * The functions that compiled schemas call: the custom formats, and the checks behind the custom keywords. Standalone
 * code that ajv generates imports this module, so it needs neither ajv nor the documents.
 */

export { formats } from "./formats.js";
export type { Format, FormatName } from "./formats.js";
import { textLength } from "./ssml.js";

/** Returns the size of a value as compact JSON in UTF-8, in bytes. Deep nesting does not overflow the stack. */
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

/** Integers are written with all their digits, and numbers below 0.0001 with an exponent of at least two digits. */
function numberBytes(number: number): number {
  if (!Number.isFinite(number)) return "null".length;
  const [digits, exponent] = number.toExponential().split("e") as [string, string];
  if (Number.isInteger(number)) return (number < 0 ? 2 : 1) + Number(exponent);
  if (Math.abs(number) >= 1e-4) return String(number).length;
  return digits.length + "e-".length + Math.max(exponent.length - 1, 2);
}

/** Returns the number of characters outside the tags of SSML, or 0 if it is not well-formed. */
export function speechLength(text: string): number {
  return textLength(text) ?? 0;
}

/** Returns whether a word is one of the known ones. ASCII letters are compared case-insensitively. */
export function isKnown(word: string, known: readonly string[]): boolean {
  return /^[\0-\x7F]*$/.test(word) && known.some((each) => each.toLowerCase() === word.toLowerCase());
}
