// Starts the page: loads the world, opens panes for people, keeps them live, and fills the tools at the top.

import { api } from "./api.js";
import { createCalls } from "./calls.js";
import { h } from "./dom.js";
import { createDrawer } from "./drawer.js";
import { icon } from "./icons.js";
import { telegramCode } from "./languages.js";
import { openLive } from "./live.js";
import { problemLine } from "./notices.js";
import { createPane } from "./pane.js";
import { emptyPlace, readPlaces, savePlaces } from "./places.js";
import { createTrouble } from "./trouble.js";
import { createWorld } from "./world.js";

const PANE_COUNTS = [1, 2, 3];
const RETRY_MS = 1500;

/** @param {string} id @returns {HTMLElement} */
function part(id) {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no #${id}`);
  return element;
}

function start() {
  const world = createWorld({
    loadState: api.state,
    loadCommands: api.commands,
    loadMessages: api.messages,
    nowMs: () => Date.now(),
  });
  /** @type {import("./pane.js").Pane[]} */
  const panes = [];

  /** Loads everything that is shown, and makes the first person of an empty playground. */
  async function load() {
    await world.reload();
    if (world.people().length > 0) return;
    const person = await api.addPerson({ firstName: "You", languageCode: telegramCode(navigator.language) });
    world.apply({ kind: "person", person });
  }

  function draw() {
    const first = panes[0]?.state;
    if (
      first !== undefined &&
      (first.personId === undefined || world.findPerson(first.personId) === undefined)
    ) {
      first.personId = world.people()[0]?.id;
    }
    for (const pane of panes) pane.render();
  }

  function moved() {
    savePlaces(panes.map((pane) => pane.state));
    world.changed();
  }

  /** @param {import("./pane.js").PaneState} state */
  function addPane(state) {
    const pane = createPane({ world, api, state, onMoved: moved });
    panes.push(pane);
    part("panes").append(pane.element);
  }

  /** @param {number} count */
  function setPanes(count) {
    while (panes.length > count) panes.pop()?.element.remove();
    while (panes.length < count) {
      const shown = new Set(panes.map((pane) => pane.state.personId));
      addPane({ ...emptyPlace(), personId: world.people().find((person) => !shown.has(person.id))?.id });
    }
    for (const [index, button] of countButtons.entries()) {
      button.setAttribute("aria-pressed", String(PANE_COUNTS[index] === count));
    }
    moved();
  }

  const countButtons = PANE_COUNTS.map((count) => countButton(count, () => setPanes(count)));
  const drawer = createDrawer(part("drawer"));
  part("tools").append(
    h(
      "span",
      { class: "segments", role: "group", "aria-label": "People side by side" },
      icon("panes"),
      countButtons,
    ),
    drawer.toolButton(createTrouble({ api, openChat })),
    drawer.toolButton(createCalls({ api })),
  );

  function openChat() {
    const state = panes[0]?.state;
    const chat = world.findChat(state?.place?.chatId ?? state?.personId ?? 0);
    if (chat === undefined) return undefined;
    return { id: chat.id, title: chat.type === "private" ? "the private chat" : chat.title };
  }

  async function open() {
    try {
      await load();
    } catch (error) {
      part("loading").textContent = problemLine(error);
      setTimeout(open, RETRY_MS);
      return;
    }
    part("loading").remove();
    document.title = `${world.bot().firstName} · Playground`;
    const states = readPlaces();
    for (const state of states) addPane(state);
    world.onChange(draw);
    document.addEventListener("visibilitychange", () => world.changed());
    setPanes(states.length);
    draw();
    openLive({
      url: api.eventsUrl,
      onEvent: world.apply,
      onOpen: () => void load().catch(() => undefined), // lost again: the next opening loads again
      onLost: (lost) => {
        part("connection").hidden = !lost;
      },
    });
  }

  void open();
}

/** @param {number} count @param {() => void} onclick */
function countButton(count, onclick) {
  const label = count === 1 ? "One person" : `${count} people side by side`;
  return h(
    "button",
    {
      type: "button",
      class: "tool",
      "data-testid": `panes-${count}`,
      "aria-pressed": "false",
      "aria-label": label,
      title: label,
      onclick,
    },
    String(count),
  );
}

start();
