import type { Documents } from "./generated/voice.js";

/** What is wrong with a value, as ajv says it. */
export interface ValidationError {
  /** Where the fault is in the value: a JSON Pointer. */
  instancePath: string;
  /** Which keyword says so: a JSON Pointer in the document that has it. */
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message: string;
}

/** The name of a document that values can be held against. */
export type SchemaName = keyof Documents;

/** Code that tells whether a value is valid, by the name of the document. */
export type Predicates = Record<string, (value: unknown) => boolean>;

/** Code that leaves behind what is wrong with a value, by the name of the document. */
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
