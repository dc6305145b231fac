/** The same as `standalone`, but what the platform takes is valid, though it is not documented so. */

import validators from "voiceschema:validators";
import { errors, type SchemaName, type ValidationError } from "./compiled.js";

export type { SchemaName, ValidationError } from "./compiled.js";

/** Whether the platform takes a value. Throws a `RangeError` for an unknown name. */
export function isValid(value: unknown, schema: SchemaName = "payload"): boolean {
  return errors(validators, value, schema).length === 0;
}

/** What the platform refuses a value for: nothing if the array is empty. Throws a `RangeError` for an unknown name. */
export function validate(value: unknown, schema: SchemaName = "payload"): ValidationError[] {
  return errors(validators, value, schema);
}
