import * as bot from "./bot.js";
import { canRender, render } from "./card.js";

const byId = id => document.getElementById(id);
const [chat, welcome, suggestions, messages, composer, question, announcer] =
  ["chat", "welcome", "suggestions", "messages", "composer", "question", "announcer"].map(byId);

composer.addEventListener("submit", event => {
  event.preventDefault();
  const text = question.value.trim();
  if (!text) return;
  question.value = "";
  turn(text, () => bot.say(text));
});

byId("restart").addEventListener("click", () => {
  bot.startOver();
  messages.replaceChildren();
  welcome.hidden = false;
  question.focus();
});

await greet();

async function greet() {
  const { roles, families, date, questions } = await bot.welcome();
  const size = `${counted(roles, "role")} on ${counted(families, "page")}`;
  byId("catalogue").textContent = date ? `${size} · catalogue of ${date}` : size;
  suggestions.replaceChildren(...questions.map(text => {
    const button = element("button", "", text);
    button.type = "button";
    button.addEventListener("click", () => {
      turn(text, () => bot.say(text));
      question.focus();
    });
    return button;
  }));
}

/** Shows what was said, waits for the bot, shows and announces what it answers. */
async function turn(said, ask) {
  welcome.hidden = true;
  add(element("li", "said", said));
  const waiting = add(element("li", "waiting", "…"));
  try {
    for (const activity of await ask()) show(activity);
  } catch (error) {
    add(element("li", "answered failed", `That did not work: ${error.message}`));
    announcer.textContent = "That did not work.";
  } finally {
    waiting.remove();
  }
}

function show(activity) {
  const card = activity.attachments?.[0]?.content;
  const item = element("li", "answered");
  if (card && canRender()) {
    item.append(render(card, (title, data) => turn(title, () => bot.press(data))));
  } else {
    item.append(
      element("p", "plain", card?.fallbackText ?? activity.text ?? ""),
      element("p", "plain failed", "The card cannot be shown: its renderer is missing. Install Node 20 or later and build the project again."));
  }
  add(item);
  announcer.textContent = card?.speak ?? activity.summary ?? "";
}

function add(item) {
  messages.append(item);
  const top = [...messages.querySelectorAll(".said")].at(-1) ?? item;
  chat.scrollTo({ top: top.offsetTop - chat.offsetTop - 16 });
  return item;
}

function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
