/** Precompiled validators. They have no dependencies and do not evaluate code at run time. */

import predicates from "voiceschema:predicates";
import validators from "voiceschema:validators";
import { errors, verdict, type SchemaName, type ValidationError } from "./compiled.js";
import type { Documents } from "./generated/voice.js";

export type { SchemaName, ValidationError } from "./compiled.js";
export type * from "./generated/voice.js";

/**
 * Returns whether a value is valid. Stops at the first error.
 *
 * @throws RangeError if the schema name is unknown.
 */
export function isValid<Name extends SchemaName = "payload">(
  value: unknown,
  schema: Name = "payload" as Name,
): value is Documents[Name] {
  return verdict(predicates, value, schema);
}

/**
 * Returns the errors in a value, at most the first 1000. The array is empty if the value is valid.
 *
 * @throws RangeError if the schema name is unknown.
 */
export function validate(value: unknown, schema: SchemaName = "payload"): ValidationError[] {
  return errors(validators, value, schema);
}
