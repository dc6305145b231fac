// The tested language services behind one interface: `complete`, `hover` and `diagnose`.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import jsonService from "vscode-json-languageservice";
import rpc from "vscode-jsonrpc/node.js";
import { cursor, settings, located, uri } from "./project.mjs";

const { TextDocument, getLanguageService } = jsonService;

const documentationFormat = ["markdown"];
const textDocument = { completion: { completionItem: { snippetSupport: true, documentationFormat } } };

/** Starts the library that VS Code's built-in JSON extension uses. */
export function json() {
  const service = getLanguageService({
    clientCapabilities: { textDocument },
    schemaRequestService: async (address) => readFileSync(fileURLToPath(address), "utf8"),
  });
  // The extension makes the paths in its settings absolute before it passes them on.
  const schemas = settings["json.schemas"].map(({ fileMatch, url }) => ({ fileMatch, uri: uri(url) }));
  service.configure({ validate: true, schemas });
  const open = (text) => {
    const document = TextDocument.create(uri("payloads/file.json"), "json", 1, text);
    return [document, service.parseJSONDocument(document)];
  };
  return {
    async complete(marked) {
      const { text, position } = cursor(marked);
      const [document, parsed] = open(text);
      return (await service.doComplete(document, position, parsed)).items;
    },
    async hover(marked) {
      const { text, position } = cursor(marked);
      const [document, parsed] = open(text);
      return String((await service.doHover(document, position, parsed)).contents);
    },
    async diagnose(text) {
      const [document, parsed] = open(text);
      return (await service.doValidation(document, parsed)).map((diagnostic) => located(text, diagnostic));
    },
  };
}

/** Starts the YAML language server, as VS Code's extension and other editors do, and connects to its standard streams. */
export async function yaml() {
  const server = fileURLToPath(new URL("node_modules/yaml-language-server/bin/yaml-language-server", import.meta.url));
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(child.stdout),
    new rpc.StreamMessageWriter(child.stdin),
  );
  const sections = { yaml: { schemas: settings["yaml.schemas"], schemaStore: { enable: false } } };
  const waiting = new Map();
  connection.onRequest("workspace/configuration", ({ items }) => items.map(({ section }) => sections[section] ?? {}));
  connection.onRequest("client/registerCapability", () => null);
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => waiting.get(uri)?.(diagnostics));
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: uri(""),
    workspaceFolders: [{ name: "project", uri: uri("") }],
    capabilities: { textDocument: { ...textDocument, hover: {} }, workspace: { configuration: true, workspaceFolders: true } },
  });
  await connection.sendNotification("initialized", {});

  let opened = 0;
  const open = async (text) => {
    const address = uri(`payloads/${(opened += 1)}.yaml`);
    const diagnostics = new Promise((resolve) => waiting.set(address, resolve));
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: address, languageId: "yaml", version: 1, text },
    });
    return { textDocument: { uri: address }, diagnostics: await diagnostics };
  };
  const ask = async (method, marked) => {
    const { text, position } = cursor(marked);
    const { textDocument } = await open(text);
    return connection.sendRequest(method, { textDocument, position });
  };
  return {
    complete: async (marked) => (await ask("textDocument/completion", marked)).items,
    hover: async (marked) => (await ask("textDocument/hover", marked)).contents.value,
    diagnose: async (text) => (await open(text)).diagnostics.map((diagnostic) => located(text, diagnostic)),
    close() {
      connection.dispose();
      child.kill();
    },
  };
}
