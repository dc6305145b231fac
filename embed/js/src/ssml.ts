/** Checks that SSML is well-formed XML 1.0, without a document type, and in one `speak` element. */

const SPACE = "[ \\t\\n]";
// XML 1.0, sections 2.2 and 2.3. Line ends are "\n" here.
const NO_CHARACTER = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const NAME_START =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D" +
  "\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const NAME = `[${NAME_START}][${NAME_START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*`;

const DECLARATION = sticky(
  `<\\?xml${quoted("version", "1[.][0-9]+")}(?:${quoted("encoding", "[A-Za-z][A-Za-z0-9._-]*")})?` +
    `(?:${quoted("standalone", "yes|no")})?${SPACE}*\\?>`,
);
const INSTRUCTION = sticky(`<\\?(?![Xx][Mm][Ll](?:${SPACE}|\\?>))${NAME}(?=${SPACE}|\\?>)`);
const START_TAG = sticky(`<(${NAME})`);
const ATTRIBUTE = sticky(`${SPACE}+(${NAME})${SPACE}*=${SPACE}*("[^<"]*"|'[^<']*')`);
const END_OF_START_TAG = sticky(`${SPACE}*(/?)>`);
const END_TAG = sticky(`</(${NAME})${SPACE}*>`);
const TEXT = sticky("[^<]+");
const REFERENCE = /&(?:(?:amp|lt|gt|quot|apos)|#([0-9]+)|#x([0-9A-Fa-f]+));/g;

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, "uy");
}

function quoted(name: string, value: string): string {
  return `${SPACE}+${name}${SPACE}*=${SPACE}*(?:"(?:${value})"|'(?:${value})')`;
}

/** Returns the number of characters outside the tags of a string, or `undefined` if it is not well-formed. */
export function textLength(source: string): number | undefined {
  const text = source.replace(/\r\n?/g, "\n");
  if (NO_CHARACTER.test(text)) return undefined;
  const open: string[] = [];
  let length = 0;
  let at = 0;
  let rooted = false;

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  }
  /** Skips past the next `end`, and returns the text before it. */
  function takeUntil(end: string): string | undefined {
    const index = text.indexOf(end, at);
    if (index < 0) return undefined;
    const content = text.slice(at, index);
    at = index + end.length;
    return content;
  }
  function takeAttributes(): boolean {
    const names = new Set<string>();
    for (let match = take(ATTRIBUTE); match; match = take(ATTRIBUTE)) {
      const [, name, value] = match as unknown as [string, string, string];
      if (names.has(name) || resolved(value) === undefined) return false;
      names.add(name);
    }
    return true;
  }

  take(DECLARATION);
  while (at < text.length) {
    let match: RegExpExecArray | null;
    if (text.startsWith("<!--", at)) {
      at += 4;
      if (takeUntil("--") === undefined || text[at++] !== ">") return undefined;
    } else if (take(INSTRUCTION)) {
      if (takeUntil("?>") === undefined) return undefined;
    } else if (open.length > 0 && text.startsWith("<![CDATA[", at)) {
      at += 9;
      const content = takeUntil("]]>");
      if (content === undefined) return undefined;
      length += characters(content);
    } else if ((match = take(END_TAG))) {
      if (open.pop() !== match[1]) return undefined;
    } else if ((match = take(START_TAG))) {
      const name = match[1] as string;
      if (open.length > 0 ? name === "speak" : rooted) return undefined;
      rooted = true;
      const end = takeAttributes() && take(END_OF_START_TAG);
      if (!end) return undefined;
      if (!end[1]) open.push(name);
    } else if ((match = take(TEXT))) {
      const content = resolved(match[0]);
      if (content === undefined || match[0].includes("]]>")) return undefined;
      if (open.length > 0) length += characters(content);
      else if (/[^ \t\n]/.test(match[0])) return undefined;
    } else {
      return undefined;
    }
  }
  return rooted && open.length === 0 ? length : undefined;
}

/** Replaces each reference with one character. Returns `undefined` if a reference is invalid. */
function resolved(text: string): string | undefined {
  let wellFormed = true;
  const rest = text.replace(REFERENCE, (_, decimal?: string, hexadecimal?: string) => {
    const code = decimal ? Number(decimal) : hexadecimal ? Number(`0x${hexadecimal}`) : 38;
    wellFormed &&= code <= 0x10ffff && !NO_CHARACTER.test(String.fromCodePoint(code));
    return "-";
  });
  return wellFormed && !rest.includes("&") ? rest : undefined;
}

/** Returns the number of code points in a string. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
