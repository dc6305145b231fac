import type { Documents } from "./generated/voice.js";

/** A validation error, in the form that ajv reports. */
export interface ValidationError {
  /** The location of the error in the value, as a JSON Pointer. */
  instancePath: string;
  /** The location of the failed keyword in its document, as a JSON Pointer. */
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message: string;
}

/** The name of a schema to validate against. */
export type SchemaName = keyof Documents;

/** Functions that return whether a value is valid, by schema name. */
export type Predicates = Record<string, (value: unknown) => boolean>;

/** Functions that return whether a value is valid and store its errors, by schema name. */
export type Validators = Record<string, { (value: unknown): boolean; errors?: ValidationError[] | null }>;

export function verdict(predicates: Predicates, value: unknown, schema: SchemaName): boolean {
  return named(predicates, schema)(value);
}

export function errors(validators: Validators, value: unknown, schema: SchemaName): ValidationError[] {
  const check = named(validators, schema);
  return check(value) ? [] : (check.errors ?? []);
}

function named<Code>(compiled: Record<string, Code>, schema: SchemaName): Code {
  if (!Object.hasOwn(compiled, schema)) throw new RangeError(`there is no document "${schema}"`);
  return compiled[schema] as Code;
}
