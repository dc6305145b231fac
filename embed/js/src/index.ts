/** JSON Schemas for the Nexmo/Vonage Voice API, for ajv. */

import { draft07, tolerant, voice, type DocumentName } from "./generated/schemas.js";
import type { Bundle, Document } from "./types.js";

export { addDocuments, addFormats, documents, uri } from "./documents.js";
export type { DocumentOptions } from "./documents.js";
export { profiles } from "./generated/schemas.js";
export type { DocumentName, ProfileName } from "./generated/schemas.js";
export type * from "./generated/voice.js";
export { addKeywords } from "./keywords.js";
export type { KeywordOptions } from "./keywords.js";
export type { Bundle, Document } from "./types.js";

/**
 * Each bundle has all documents in one schema: the documented forms, everything that the platform accepts, and the
 * documented forms in draft-07 without custom keywords and formats.
 */
export const bundles: {
  readonly voice: Bundle<DocumentName>;
  readonly "voice.tolerant": Bundle<DocumentName>;
  readonly "voice.draft-07": Document;
} = { voice, "voice.tolerant": tolerant, "voice.draft-07": draft07 };
