/** The same as `standalone`, but what the platform takes is valid, though it is not documented so. */

import predicates from "voiceschema:predicates";
import validators from "voiceschema:validators";
import { errors, verdict, type SchemaName, type ValidationError } from "./compiled.js";

export type { SchemaName, ValidationError } from "./compiled.js";

/** Whether the platform takes a value. Throws a `RangeError` for an unknown name. */
export function isValid(value: unknown, schema: SchemaName = "payload"): boolean {
  return verdict(predicates, value, schema);
}

/**
 * What the platform refuses a value for: nothing if the array is empty. Of more than 1000 errors, the first
 * 1000 are returned. Throws a `RangeError` for an unknown name.
 */
export function validate(value: unknown, schema: SchemaName = "payload"): ValidationError[] {
  return errors(validators, value, schema);
}
