import type { Ajv } from "ajv";
import { formats } from "./formats.js";
import { profiles, tolerant, voice, type DocumentName, type ProfileName } from "./generated/schemas.js";
import { addKeywords, type KeywordOptions } from "./keywords.js";
import { withReferences } from "./references.js";
import type { Document } from "./types.js";

/** What the `$id` of every document begins with: an identifier, never fetched. */
const BASE = "https://voiceschema.github.io/schemas/v1/";

/** The documents by name, such as `endpoint/phone`: their paths in `schemas/` without `.json`. */
export const documents: Readonly<Record<DocumentName, Document>> = voice.$defs;

/** What `addDocuments` can be told. */
export interface DocumentOptions extends KeywordOptions {
  /** The numbers of the account: only they may be the caller ID to phones and SIP systems. */
  account?: readonly string[] | undefined;
  /** The name of a set of documents that stand in for shipped ones. They give way to `account` and `documents`. */
  profile?: ProfileName | undefined;
  /** Documents of your own that stand in for the shipped ones of the same `$id`. They win over all others. */
  documents?: readonly Document[] | undefined;
  /** Whether what the platform takes is valid, though it is not documented so. */
  tolerant?: boolean | undefined;
}

// A slip in a name would take an option for one that is not set.
const OPTIONS = ["account", "profile", "documents", "tolerant", "warnings"];

/** Add the formats of the documents to an instance of ajv: for schemas of your own that use them. */
export function addFormats<A extends Ajv>(ajv: A): A {
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  return ajv;
}

/**
 * Add all documents to an instance of Ajv2020, with the formats and keywords that they use; what `addKeywords` was told
 * of warnings before no longer holds.
 *
 * Throws a `TypeError` or a `RangeError` for an option that is of no use, and ajv's own error for a document that is
 * no schema, or if the instance has the documents.
 */
export function addDocuments<A extends Ajv>(ajv: A, options: DocumentOptions = {}): A {
  for (const option of Object.keys(options)) {
    if (!OPTIONS.includes(option))
      throw new RangeError(`there is no option "${option}": there is ${OPTIONS.join(", ")}`);
  }
  const replaced = replacements(options);
  addKeywords(addFormats(ajv), options);
  for (const [name, document] of Object.entries((options.tolerant ? tolerant : voice).$defs)) {
    const shipped = withReferences(document, (reference) => pinned(new URL(reference, document.$id), replaced));
    const own = replaced.get(document.$id);
    // What ships has been checked; what is of one's own is held against the meta-schema.
    ajv.addSchema(own ?? shipped, undefined, undefined, own !== undefined);
    ajv.addSchema({ ...shipped, $id: `${BASE}shipped/${name}.json` }, undefined, undefined, false);
  }
  return ajv;
}

/** The URI of a document: what `ajv.getSchema` and `$ref` know it by. Throws a `RangeError` for an unknown name. */
export function uri(name: DocumentName): string {
  if (!Object.hasOwn(documents, name)) throw new RangeError(`there is no document "${name}"`);
  return `${BASE}${name}.json`;
}

/** What stands in for shipped documents, by `$id`: of one's own before the account's before the profile's. */
function replacements({ account, profile, documents: own = [] }: DocumentOptions): Map<string, Document> {
  if (profile !== undefined && !Object.hasOwn(profiles, profile)) {
    throw new RangeError(`there is no profile "${profile}": there is ${Object.keys(profiles).join(", ")}`);
  }
  const all = [
    ...(profile === undefined ? [] : Object.values(profiles[profile])),
    ...(account === undefined ? [] : [accountDocument(account)]),
    ...own,
  ];
  return new Map(all.map((document) => [known(document).$id, document]));
}

/**
 * Where a reference of a shipped document leads: one with a pointer is to a part, which what stands in for the whole
 * need not have, so it stays with the shipped document.
 */
function pinned({ href, hash }: URL, replaced: ReadonlyMap<string, Document>): string {
  const id = href.slice(0, href.length - hash.length);
  return hash && replaced.has(id) ? `${BASE}shipped/${id.slice(BASE.length)}${hash}` : href;
}

function known(document: Document): Document {
  const id: unknown = document?.$id;
  if (typeof id !== "string") throw new TypeError("a document that stands in for a shipped one has its $id");
  const name = id.startsWith(BASE) ? id.slice(BASE.length).replace(/\.json$/, "") : "";
  if (`${BASE}${name}.json` !== id || !Object.hasOwn(documents, name)) {
    throw new RangeError(`there is no document "${id}" to stand in for`);
  }
  return document;
}

function accountDocument(account: readonly string[]): Document {
  if (!Array.isArray(account)) throw new TypeError("the numbers of an account are an array of strings");
  if (account.length === 0) throw new RangeError("an account has at least one number");
  for (const number of account as unknown[]) {
    if (typeof number !== "string") throw new TypeError(`a number of the account is a string, not ${String(number)}`);
    if (!formats.e164(number)) throw new RangeError(`"${number}" is not an E.164 number, such as "447700900000"`);
  }
  const { $schema, $id, title } = documents["account/number"];
  return {
    $schema,
    $id,
    title,
    description: "One of the account's own numbers.",
    examples: [account[0]],
    $ref: "../shipped/account/number.json",
    enum: [...new Set(account)],
  };
}
