/** The same as `standalone`, but also accepts everything that the platform accepts although it is not documented. */

import predicates from "voiceschema:predicates";
import validators from "voiceschema:validators";
import { errors, verdict, type SchemaName, type ValidationError } from "./compiled.js";

export type { SchemaName, ValidationError } from "./compiled.js";

/**
 * Returns whether the platform accepts a value. Stops at the first error.
 *
 * @throws RangeError if the schema name is unknown.
 */
export function isValid(value: unknown, schema: SchemaName = "payload"): boolean {
  return verdict(predicates, value, schema);
}

/**
 * Returns the errors for which the platform rejects a value, at most the first 1000. The array is empty if the value is
 * valid.
 *
 * @throws RangeError if the schema name is unknown.
 */
export function validate(value: unknown, schema: SchemaName = "payload"): ValidationError[] {
  return errors(validators, value, schema);
}
