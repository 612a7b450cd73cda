// Checks what the bot makes against Microsoft's own definitions, offline: the packaged manifest against its JSON schema,
// the cards against the types of @microsoft/teams.cards.
// Usage: node check.js <folder with manifest.json> <folder with cards as *.json>
import { readFileSync, readdirSync, writeFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const here = dirname(fileURLToPath(import.meta.url));
const [manifestFolder, cardFolder] = process.argv.slice(2);
const problems = [...manifestProblems(), ...cardProblems()];
for (const problem of problems) console.error(problem);
process.exit(problems.length ? 1 : 0);

function manifestProblems() {
  const manifest = JSON.parse(readFileSync(join(manifestFolder, "manifest.json"), "utf8"));
  const schemas = join(dirname(createRequire(import.meta.url).resolve("@microsoft/app-manifest")), "json-schemas", "teams");
  const schema = JSON.parse(readFileSync(join(schemas, `v${manifest.manifestVersion}`, "MicrosoftTeams.schema.json"), "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return validate(manifest) ? [] : validate.errors.map(error => `manifest${error.instancePath}: ${error.message}`);
}

function cardProblems() {
  const cards = readdirSync(cardFolder).filter(file => file.endsWith(".json"));
  const source = join(here, "cards.check.ts");
  writeFileSync(source, [
    'import type { IAdaptiveCard } from "@microsoft/teams.cards";',
    ...cards.map((file, index) => `const card${index}: IAdaptiveCard = ${readFileSync(join(cardFolder, file), "utf8")}; // ${file}`),
    `export default [${cards.map((_, index) => `card${index}`)}];`,
  ].join("\n"));
  try {
    const tsc = spawnSync(process.execPath, [join(here, "node_modules/typescript/bin/tsc"), "--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "nodenext", source], { cwd: here, encoding: "utf8" });
    return tsc.status === 0 ? [] : tsc.stdout.trim().split("\n");
  } finally {
    rmSync(source);
  }
}
