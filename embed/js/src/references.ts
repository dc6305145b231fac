/** Rewrites the references in documents. */

// The keywords whose values contain schemas: a single one, an array, or an object of them.
const ONE = ["if", "then", "else", "not", "items", "contains", "propertyNames", "additionalProperties", "x-tolerated"];
const LIST = ["allOf", "anyOf", "oneOf"];
const OBJECT = ["properties", "$defs"];

type Keywords = Readonly<Record<string, unknown>>;

/** Returns a copy of a schema in which `change` has been applied to each reference to another document. */
export function withReferences<S extends Keywords>(schema: S, change: (reference: string) => string): S {
  const below = (value: unknown) => (isObject(value) ? withReferences(value, change) : value);
  const changed = Object.entries(schema).map(([key, value]) => {
    if (key === "$ref" && typeof value === "string" && !value.startsWith("#")) return [key, change(value)];
    if (ONE.includes(key)) return [key, below(value)];
    if (LIST.includes(key) && Array.isArray(value)) return [key, value.map(below)];
    if (OBJECT.includes(key) && isObject(value)) {
      return [key, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, below(each)]))];
    }
    return [key, value];
  });
  return Object.fromEntries(changed) as S;
}

function isObject(value: unknown): value is Keywords {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
