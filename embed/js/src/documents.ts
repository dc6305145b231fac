import type { Ajv } from "ajv";
import { formats } from "./formats.js";
import { profiles, tolerant, voice, type DocumentName, type ProfileName } from "./generated/schemas.js";
import { addKeywords, type KeywordOptions } from "./keywords.js";
import { withReferences } from "./references.js";
import type { Document } from "./types.js";

/** The prefix of the `$id` of every document. It is an identifier and is never fetched. */
const BASE = "https://voiceschema.github.io/schemas/v1/";

/** The schema documents by name, such as `endpoint/phone`: their paths in `schemas/` without `.json`. */
export const documents: Readonly<Record<DocumentName, Document>> = voice.$defs;

/** The options of `addDocuments`. */
export interface DocumentOptions extends KeywordOptions {
  /**
   * The numbers of the account, in E.164 form. Only these are then valid as the caller ID of calls to phones and SIP
   * endpoints.
   */
  account?: readonly string[] | undefined;
  /** A set of documents that replace built-in ones. `account` and `documents` take precedence over it. */
  profile?: ProfileName | undefined;
  /** Your own documents, which replace the built-in ones with the same `$id`. They take precedence over all others. */
  documents?: readonly Document[] | undefined;
  /** Whether to also accept everything that the platform accepts although it is not documented. */
  tolerant?: boolean | undefined;
}

// Unknown options are errors, because a misspelt option would otherwise have no effect.
const OPTIONS = ["account", "profile", "documents", "tolerant", "warnings"];

/** Adds the custom formats to an ajv instance, for use in your own schemas. Returns the instance. */
export function addFormats<A extends Ajv>(ajv: A): A {
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  return ajv;
}

/**
 * Adds all documents to an Ajv2020 instance, with the custom formats and keywords they use. Returns the instance. The
 * option `warnings` overrides an earlier call of `addKeywords`.
 *
 * @throws TypeError or RangeError if an option is invalid.
 * @throws Error if a document is not a valid schema, or if the instance already has the documents.
 */
export function addDocuments<A extends Ajv>(ajv: A, options: DocumentOptions = {}): A {
  for (const option of Object.keys(options)) {
    if (!OPTIONS.includes(option)) throw new RangeError(`there is no option "${option}": use ${OPTIONS.join(", ")}`);
  }
  const replaced = replacements(options);
  addKeywords(addFormats(ajv), options);
  for (const [name, document] of Object.entries((options.tolerant ? tolerant : voice).$defs)) {
    const shipped = withReferences(document, (reference) => pinned(new URL(reference, document.$id), replaced));
    const own = replaced.get(document.$id);
    // Only the user's documents are validated against the meta-schema. The built-in ones are known to be valid.
    ajv.addSchema(own ?? shipped, undefined, undefined, own !== undefined);
    ajv.addSchema({ ...shipped, $id: `${BASE}shipped/${name}.json` }, undefined, undefined, false);
  }
  return ajv;
}

/**
 * Returns the `$id` of a schema, for `ajv.getSchema` and `$ref`.
 *
 * @throws RangeError if the name is unknown.
 */
export function uri(name: DocumentName): string {
  if (!Object.hasOwn(documents, name)) throw new RangeError(`there is no document "${name}"`);
  return `${BASE}${name}.json`;
}

/** Returns the replacement documents by `$id`. Later ones take precedence. */
function replacements({ account, profile, documents: own = [] }: DocumentOptions): Map<string, Document> {
  if (profile !== undefined && !Object.hasOwn(profiles, profile)) {
    throw new RangeError(`there is no profile "${profile}": use ${Object.keys(profiles).join(", ")}`);
  }
  const all = [
    ...(profile === undefined ? [] : Object.values(profiles[profile])),
    ...(account === undefined ? [] : [accountDocument(account)]),
    ...own,
  ];
  return new Map(all.map((document) => [known(document).$id, document]));
}

/**
 * Returns the target of a reference in a built-in document. References with a JSON Pointer, to part of a document, lead
 * to the built-in document, because a replacement need not have that part.
 */
function pinned({ href, hash }: URL, replaced: ReadonlyMap<string, Document>): string {
  const id = href.slice(0, href.length - hash.length);
  return hash && replaced.has(id) ? `${BASE}shipped/${id.slice(BASE.length)}${hash}` : href;
}

function known(document: Document): Document {
  const id: unknown = document?.$id;
  if (typeof id !== "string") throw new TypeError("a document must have the $id of the one that it replaces");
  const name = id.startsWith(BASE) ? id.slice(BASE.length).replace(/\.json$/, "") : "";
  if (`${BASE}${name}.json` !== id || !Object.hasOwn(documents, name)) {
    throw new RangeError(`there is no document "${id}" to replace`);
  }
  return document;
}

function accountDocument(account: readonly string[]): Document {
  if (!Array.isArray(account)) throw new TypeError("the numbers of an account must be an array of strings");
  if (account.length === 0) throw new RangeError("an account must have at least one number");
  for (const number of account as unknown[]) {
    if (typeof number !== "string") throw new TypeError(`an account number must be a string, not ${String(number)}`);
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
