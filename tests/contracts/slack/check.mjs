// Turns each sample into a TypeScript literal, so that tsc holds it against Slack's own types word by word.
// The samples are what the tests of the bot keep as snapshots, and the manifests that are shipped.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");
const build = join(here, "build");
const samples = [
  ["tests/ProductionRolesBot.Tests/Snapshots/slack", "message", "import type { KnownBlock } from '@slack/types';", "{ blocks: KnownBlock[]; [key: string]: unknown }"],
  ["tests/ProductionRolesBot.Tests/Snapshots/slack", "view", "import type { View } from '@slack/types';", "View"],
  ["manifest/slack", "manifest", "import type { AppsManifestCreateArguments } from '@slack/web-api';", "AppsManifestCreateArguments['manifest']"],
];

// What Slack's manifest schema knows and its released types do not yet.
const newer = ['"assistant:write",', '"pkce_enabled": false'];

rmSync(build, { recursive: true, force: true });
mkdirSync(build);
let count = 0;
for (const [folder, kind, imports, type] of samples) {
  for (const file of readdirSync(join(root, folder)).filter((name) => name.startsWith(kind) && name.endsWith(".json"))) {
    const literal = newer.reduce((text, word) => text.replace(word, ""), readFileSync(join(root, folder, file), "utf8"));
    writeFileSync(join(build, file.replace(/\.json$/, ".ts")), `${imports}\nexport const sample: ${type} = ${literal};\n`);
    count++;
  }
}
if (count === 0) throw new Error("there is nothing to check");
writeFileSync(join(build, "tsconfig.json"), JSON.stringify({ compilerOptions: { strict: true, noEmit: true, skipLibCheck: true, module: "nodenext", target: "es2022", types: ["node"] }, include: ["*.ts"] }));
execFileSync(process.execPath, [join(here, "node_modules", "typescript", "bin", "tsc"), "-p", build], { stdio: "inherit" });
console.log(`${count} samples agree with Slack's types`);
