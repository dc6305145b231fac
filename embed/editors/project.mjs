// What a reader of docs/languages.md has: a folder with the bundle, and the settings of the page.

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

/** The settings of VS Code, as the page shows them. */
export const settings = JSON.parse(/^```json \.vscode\/settings\.json\n(.*?)^```$/ms.exec(page)[1]);

/** The settings of Neovim, as the page shows them. */
export const lua = /^```lua .*?\n(.*?)^```$/ms.exec(page)[1];

/** The examples that ship, with an ending: pairs of name and text. */
export const examples = (ending) =>
  readdirSync(join(root, "examples"), { recursive: true })
    .filter((name) => name.endsWith(ending) && name !== "numbers.json") // which is a list of an account's numbers
    .map((name) => [name, readFileSync(join(root, "examples", name), "utf8")]);

/** A text in which a bar stands for the cursor: the text without it, and where it was. */
export function cursor(marked) {
  const before = marked.slice(0, marked.indexOf("|")).split("\n");
  return { text: marked.replace("|", ""), position: { line: before.length - 1, character: before.at(-1).length } };
}

/** What a diagnostic is about: its message, and the text in its range. */
export function told(text, { message, range: { start, end } }) {
  const lines = text.split("\n");
  const offset = ({ line, character }) => lines.slice(0, line).join("\n").length + (line > 0) + character;
  return [message, text.slice(offset(start), offset(end))];
}
