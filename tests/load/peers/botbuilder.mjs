// A message answered inline by Microsoft's own library with a card that is ready, without an app id: botbuilder.mjs REPLIES-FOLDER
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";

const [reply] = JSON.parse(readFileSync(join(process.argv[2], "card.json"), "utf8")).activities;
const { type, attachments, text, summary } = reply;
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  request.body = JSON.parse(Buffer.concat(parts).toString("utf8"));
  response.status = (code) => { response.statusCode = code; return response; };
  response.header = (name, value) => response.setHeader(name, value);
  response.send = (body) => { response.setHeader("Content-Type", "application/json"); response.end(JSON.stringify(body)); };
  await adapter.process(request, response, async (context) => { await context.sendActivity({ type, attachments, text, summary }); });
}).listen(Number(new URL(process.env.ASPNETCORE_URLS).port), "127.0.0.1");
