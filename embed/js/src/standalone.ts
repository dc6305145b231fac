/** The documents as compiled code: no ajv, nothing to load, no code made of strings. */

import predicates from "voiceschema:predicates";
import validators from "voiceschema:validators";
import { errors, verdict, type SchemaName, type ValidationError } from "./compiled.js";
import type { Documents } from "./generated/voice.js";

export type { SchemaName, ValidationError } from "./compiled.js";
export type * from "./generated/voice.js";

/** Whether a value is what a document describes. Throws a `RangeError` for an unknown name. */
export function isValid<Name extends SchemaName = "payload">(
  value: unknown,
  schema: Name = "payload" as Name,
): value is Documents[Name] {
  return verdict(predicates, value, schema);
}

/**
 * What is wrong with a value: nothing if the array is empty. Of more than 1000 errors, the first 1000 are returned.
 * Throws a `RangeError` for an unknown name.
 */
export function validate(value: unknown, schema: SchemaName = "payload"): ValidationError[] {
  return errors(validators, value, schema);
}
