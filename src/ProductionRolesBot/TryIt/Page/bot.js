// Speaks the same protocol as a channel: an activity in, the replies in the response.

let conversation = crypto.randomUUID();

export function startOver() {
  conversation = crypto.randomUUID();
}

export async function welcome() {
  const response = await fetch("/try-it/welcome");
  return response.ok ? response.json() : { roles: 0, families: 0, date: null, questions: [] };
}

export const say = text => send({ text });

export const press = data => send({ value: data });

async function send(what) {
  const response = await fetch("/try-it/messages", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      type: "message",
      id: crypto.randomUUID(),
      channelId: "try-it",
      conversation: { id: conversation },
      from: { id: "you" },
      recipient: { id: "bot" },
      locale: navigator.language,
      deliveryMode: "expectReplies",
      ...what,
    }),
  });
  if (!response.ok) throw new Error(`The bot answered with status ${response.status}.`);
  return (await response.json()).activities;
}
