// A slash command answered by Slack's own library with blocks that are ready: bolt.mjs REPLIES-FOLDER
import { readFileSync } from "node:fs";
import { join } from "node:path";
import bolt from "@slack/bolt";

const reply = JSON.parse(readFileSync(join(process.argv[2], "blocks.json"), "utf8"));
const receiver = new bolt.HTTPReceiver({ signingSecret: process.env.SIGNING_SECRET, endpoints: "/slash", logLevel: bolt.LogLevel.ERROR });
const app = new bolt.App({ receiver, authorize: async () => ({ botToken: "xoxb-load", botId: "B0", botUserId: "U0" }), logLevel: bolt.LogLevel.ERROR });
app.command("/role", async ({ ack }) => ack(reply));
await receiver.start(Number(new URL(process.env.ASPNETCORE_URLS).port));
