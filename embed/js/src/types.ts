/** A document: a JSON Schema with the `$id` that it is referred to by. */
export interface Document {
  $id: string;
  [keyword: string]: unknown;
}

/** All documents in one, each whole and by its name. */
export interface Bundle<Name extends string> extends Document {
  $defs: Record<Name, Document>;
}
