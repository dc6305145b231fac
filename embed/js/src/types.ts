/** A JSON Schema document with an `$id`. */
export interface Document {
  $id: string;
  [keyword: string]: unknown;
}

/** A schema that contains all documents by name. */
export interface Bundle<Name extends string> extends Document {
  $defs: Record<Name, Document>;
}
