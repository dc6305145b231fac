/**
 * The custom string formats of the Voice API. Their patterns come from the documents in `format/`. This module adds the
 * checks that patterns cannot express.
 */

import { contentTypes, patterns } from "./generated/formats.js";
import { textLength } from "./ssml.js";

/** A function that returns whether a string conforms to a format. */
export type Format = (text: string) => boolean;

/** The name of a format. */
export type FormatName = "e164" | "sip-uri" | "websocket-uri" | "url" | "dtmf" | "content-type" | "ssml";

/** The custom formats by name. */
export const formats: Readonly<Record<FormatName, Format>> = {
  e164: matching(patterns.e164),
  "sip-uri": matching(patterns["sip-uri"], sipUri),
  "websocket-uri": matching(patterns["websocket-uri"], authority),
  url: matching(patterns.url, authority),
  dtmf: matching(patterns.dtmf),
  "content-type": (text) => contentTypes.includes(text),
  ssml: matching(patterns.ssml, (text) => textLength(text) !== undefined),
};

function matching(pattern: string, residue: Format = () => true): Format {
  const expression = new RegExp(pattern, "u");
  return (text) => expression.test(text) && residue(text);
}

/** Returns whether the port, if any, is from 1 to 65535. */
function port(hostport: string): boolean {
  const digits = /:([0-9]+)$/.exec(hostport)?.[1];
  return digits === undefined || (Number(digits) >= 1 && Number(digits) <= 65535);
}

function authority(text: string): boolean {
  const [hostport] = text.slice(text.indexOf("://") + 3).split(/[/?#]/, 1) as [string];
  return port(hostport.slice(hostport.lastIndexOf("@") + 1));
}

/** Checks RFC 3261, section 19.1.1: no duplicate parameters, and no `sips` over UDP. */
function sipUri(text: string): boolean {
  const rest = text.slice(text.indexOf(":") + 1);
  const [address] = rest.slice(rest.lastIndexOf("@") + 1).split("?", 1) as [string];
  const [hostport, ...parameters] = address.split(";") as [string, ...string[]];
  const values = new Map<string, string | undefined>();
  for (const parameter of parameters) {
    const [name, value] = parameter.split("=").map(folded) as [string, string?];
    if (values.has(name)) return false;
    values.set(name, value);
  }
  return port(hostport) && !(/^sips:/i.test(text) && values.get("transport") === "udp");
}

/** Unescapes part of a parameter and converts it to lower case. */
function folded(text: string): string {
  return text
    .replace(/%[0-9A-Fa-f]{2}/g, (escape) => String.fromCharCode(Number(`0x${escape.slice(1)}`)))
    .toLowerCase();
}
