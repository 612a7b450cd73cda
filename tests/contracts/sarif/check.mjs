// Runs Microsoft's validator, which holds the official schema of SARIF 2.1.0, on the log that the tests keep as a snapshot.
import { chmodSync, existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const log = join(here, "..", "..", "ProductionRolesBot.Tests", "Snapshots", "sarif", "check.sarif");
const platform = { linux: "linux", darwin: "darwin", win32: "win32" }[process.platform];
const folder = join(here, "node_modules", "@microsoft", `sarif-multitool-${platform}`);
const tool = join(folder, process.platform === "win32" ? "Sarif.Multitool.exe" : "Sarif.Multitool");
if (!existsSync(tool)) throw new Error(`${tool} is missing: npm ci`);
// The package marks it executable in a script that npm does not run unasked.
chmodSync(tool, 0o755);
const { stdout, status } = spawnSync(tool, ["validate", "--rule-kind=Sarif;Ghas", log], { encoding: "utf8" });
if (status !== 0 || /: error /.test(stdout) || !stdout.includes("1 files scanned")) throw new Error(stdout);
console.log("the log is valid SARIF 2.1.0 and fit for code scanning");
