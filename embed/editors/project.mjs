// A project set up as described in docs/languages.md: a folder with the bundle, and the editor settings.

import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = readFileSync(join(root, "docs/languages.md"), "utf8");

const folder = mkdtempSync(join(tmpdir(), "voiceschema-"));
copyFileSync(join(root, "schemas/bundled/voice.draft-07.json"), join(folder, "voice.draft-07.json"));

process.on("exit", () => rmSync(folder, { recursive: true }));

export const uri = (path) => pathToFileURL(join(folder, path)).href;

/** The settings for VS Code from the page. */
export const settings = JSON.parse(/^```json \.vscode\/settings\.json\n(.*?)^```$/ms.exec(page)[1]);

/** The settings for Neovim from the page. */
export const lua = /^```lua .*?\n(.*?)^```$/ms.exec(page)[1];

/** Returns the description of a property in the named schema. */
export const description = (name, property) =>
  JSON.parse(readFileSync(join(root, `schemas/${name}.json`), "utf8")).properties[property].description;

/** Returns the names and contents of the examples with the given file extension. */
export const examples = (extension) =>
  readdirSync(join(root, "examples"), { recursive: true })
    .filter((name) => name.endsWith(extension) && name !== "numbers.json") // not a payload, but an account's numbers
    .map((name) => [name, readFileSync(join(root, "examples", name), "utf8")]);

/** Splits a text with a vertical bar for the cursor into the text without it and the position of the cursor. */
export function cursor(marked) {
  const before = marked.slice(0, marked.indexOf("|")).split("\n");
  return { text: marked.replace("|", ""), position: { line: before.length - 1, character: before.at(-1).length } };
}

/** Returns the message of a diagnostic and the text in its range. */
export function located(text, { message, range: { start, end } }) {
  const lines = text.split("\n");
  const offset = ({ line, character }) => lines.slice(0, line).join("\n").length + (line > 0) + character;
  return [message, text.slice(offset(start), offset(end))];
}
