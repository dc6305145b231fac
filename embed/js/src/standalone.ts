/** The documents as compiled code: no ajv, nothing to load, no code made of strings. */

import validators from "voiceschema:validators";
import { errors, type SchemaName, type ValidationError } from "./compiled.js";
import type { Documents } from "./generated/voice.js";

export type { SchemaName, ValidationError } from "./compiled.js";
export type * from "./generated/voice.js";

/** Whether a value is what a document describes. Throws a `RangeError` for an unknown name. */
export function isValid<Name extends SchemaName = "payload">(
  value: unknown,
  schema: Name = "payload" as Name,
): value is Documents[Name] {
  return errors(validators, value, schema).length === 0;
}

/** What is wrong with a value: nothing if the array is empty. Throws a `RangeError` for an unknown name. */
export function validate(value: unknown, schema: SchemaName = "payload"): ValidationError[] {
  return errors(validators, value, schema);
}
