import type { Documents } from "./generated/voice.js";

/** What is wrong with a value, as ajv says it. */
export interface ValidationError {
  /** Where the fault is in the value: a JSON Pointer. */
  instancePath: string;
  /** Which keyword of which document says so: a URI with a JSON Pointer. */
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message: string;
}

/** The name of a document that values can be held against. */
export type SchemaName = keyof Documents;

/** What a document has been compiled to, by its name. */
export type Validators = Record<string, { (value: unknown): boolean; errors?: ValidationError[] | null }>;

export function errors(validators: Validators, value: unknown, schema: SchemaName): ValidationError[] {
  if (!Object.hasOwn(validators, schema)) throw new RangeError(`there is no document "${schema}"`);
  const check = validators[schema] as Validators[string];
  return check(value) ? [] : (check.errors ?? []);
}
