// Turns a card into elements with Microsoft's renderer. Colours are the page's own, so that light and dark need no second rendering.

const colors = name => ({ default: `var(--${name})`, subtle: `var(--${name === "text" ? "subtle" : name})` });

const foregroundColors = {
  default: colors("text"),
  dark: colors("text"),
  light: colors("text"),
  accent: colors("accent"),
  good: colors("good"),
  warning: colors("warning"),
  attention: colors("attention"),
};

const container = background => ({ backgroundColor: `var(--${background})`, foregroundColors });

const font = fontFamily => ({
  fontFamily,
  fontSizes: { small: 13, default: 15, medium: 18, large: 21, extraLarge: 26 },
  fontWeights: { lighter: 300, default: 400, bolder: 650 },
});

const hostConfig = {
  fontFamily: "inherit",
  spacing: { small: 6, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 14 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  supportsInteractivity: true,
  fontTypes: { default: font("inherit"), monospace: font("monospace") },
  containerStyles: {
    default: container("surface"),
    emphasis: container("raised"),
    accent: container("raised"),
    good: container("raised"),
    warning: container("warning-ground"),
    attention: container("warning-ground"),
  },
  actions: {
    maxActions: 6,
    spacing: "medium",
    buttonSpacing: 8,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    showCard: { actionMode: "inline", inlineTopMargin: 8 },
  },
};

export const canRender = () => "AdaptiveCards" in window;

/** Renders a card; `onSay` gets the data of a pressed button, whichever kind of action the card asks it with. */
export function render(card, onSay) {
  const { AdaptiveCard, HostConfig, ExecuteAction, SubmitAction, OpenUrlAction, GlobalSettings } = window.AdaptiveCards;
  GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = escaped(text);
    result.didProcess = true;
  };
  const view = new AdaptiveCard();
  view.hostConfig = new HostConfig(hostConfig);
  view.onExecuteAction = action => {
    if (action instanceof OpenUrlAction) window.open(action.url, "_blank", "noopener,noreferrer");
    else if (action instanceof ExecuteAction || action instanceof SubmitAction) onSay(action.title, action.data);
  };
  view.parse(card);
  const element = view.render();
  for (const toggle of element.querySelectorAll("button[aria-controls]")) tellWhetherExpanded(element, toggle);
  return element;
}

/** The renderer says what a toggle controls but not whether it is shown, which a screen reader needs and the style sheet uses. */
function tellWhetherExpanded(card, toggle) {
  const controlled = card.querySelector(`#${CSS.escape(toggle.getAttribute("aria-controls"))}`);
  const tell = () => toggle.setAttribute("aria-expanded", controlled?.style.display !== "none");
  toggle.addEventListener("click", () => queueMicrotask(tell));
  tell();
}

function escaped(text) {
  const element = document.createElement("p");
  element.textContent = text;
  return element.outerHTML;
}
