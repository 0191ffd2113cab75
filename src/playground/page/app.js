// Starts the page: loads the world, opens panes for people, keeps them live, and fills the tools at the top.

import { api } from "./api.js";
import { createCallsTool } from "./calls-tool.js";
import { h } from "./dom.js";
import { createDrawer } from "./drawer.js";
import { openEventStream } from "./event-stream.js";
import { createFaultTool } from "./fault-tool.js";
import { icon } from "./icons.js";
import { telegramCode } from "./languages.js";
import { problemLine } from "./notices.js";
import { createPane } from "./pane.js";
import { emptyPane, loadPanes, savePanes } from "./saved-panes.js";
import { createStaffTool } from "./staff-tool.js";
import { createWorld } from "./world.js";

const PANE_COUNTS = [1, 2, 3];
const RETRY_MS = 1500;
/** As in style.css: below it only one pane is shown. */
const SIDE_BY_SIDE = "(min-width: 701px)";

/** @param {string} id @returns {HTMLElement} */
function byId(id) {
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

  /** Loads everything that is shown, and makes the first person of a playground where nobody or only staff is. */
  async function load() {
    await world.reload();
    if (firstNewcomer() !== undefined) return;
    const support = world.support();
    const person = await api.addPerson({
      firstName: "You",
      languageCode: telegramCode(navigator.language),
      ...(support === undefined ? {} : { groups: [support.travellersId] }),
    });
    world.apply({ kind: "person", person });
    if (support !== undefined) await world.reloadState();
  }

  /** Somebody who is not of the staff. */
  function firstNewcomer() {
    const staff = world.support()?.staffIds ?? [];
    return world.people().find((person) => !staff.includes(person.id));
  }

  function draw() {
    for (const [index, { state }] of panes.entries()) {
      const known = state.personId !== undefined && world.findPerson(state.personId) !== undefined;
      // The server started anew and forgot everybody: the panes begin as they would on a first visit.
      if (!known && index === 0) state.personId = firstNewcomer()?.id;
      else if (!known && world.support() !== undefined) Object.assign(state, nextPane());
    }
    for (const pane of panes) pane.render();
    staffTool.update();
    const notice = world.notice();
    byId("notice").hidden = notice === "";
    byId("notice").textContent = notice;
  }

  function navigated() {
    savePanes(panes.map((pane) => pane.state));
    world.changed();
  }

  /** @param {import("./pane.js").PaneState} state */
  function addPane(state) {
    const pane = createPane({ world, api, state, onNavigated: navigated });
    panes.push(pane);
    byId("panes").append(pane.element);
  }

  /** @param {number} count */
  function setPanes(count) {
    while (panes.length > count) panes.pop()?.element.remove();
    while (panes.length < count) addPane(nextPane());
    for (const [index, button] of countButtons.entries()) {
      button.setAttribute("aria-pressed", String(PANE_COUNTS[index] === count));
    }
    navigated();
  }

  /** Beside the first pane: staff in their group, then a newcomer in the travellers' group, then whoever is left. */
  function nextPane() {
    const support = world.support();
    const you = firstNewcomer()?.id;
    const [list, chat] = /** @type {const} */ (["list", "chat"]);
    const proposed =
      support === undefined
        ? []
        : [
            { personId: support.staffIds[0], thread: { chatId: support.chatId }, screen: list },
            { personId: you, thread: { chatId: support.travellersId }, screen: chat },
          ];
    const next = proposed.find(({ thread }) =>
      panes.every(({ state }) => state.thread?.chatId !== thread.chatId),
    );
    if (next !== undefined) return { ...emptyPane(), ...next };
    const shown = new Set(panes.map((pane) => pane.state.personId));
    return { ...emptyPane(), personId: world.people().find((person) => !shown.has(person.id))?.id };
  }

  const staffTool = createStaffTool({
    world,
    panes,
    newcomer: () => firstNewcomer()?.id,
    setPanes,
    mayAdd: () => matchMedia(SIDE_BY_SIDE).matches,
  });
  const countButtons = PANE_COUNTS.map((count) => countButton(count, () => setPanes(count)));
  const drawer = createDrawer(byId("drawer"));
  byId("tools").append(
    h(
      "span",
      { class: "segments", role: "group", "aria-label": "People side by side" },
      icon("panes"),
      countButtons,
    ),
    staffTool.element,
    drawer.toolButton(createFaultTool({ api, openChat })),
    drawer.toolButton(createCallsTool({ api })),
  );

  function openChat() {
    const state = panes[0]?.state;
    const chat = world.findChat(state?.thread?.chatId ?? state?.personId ?? 0);
    if (chat === undefined) return undefined;
    return { id: chat.id, title: chat.type === "private" ? "the private chat" : chat.title };
  }

  async function open() {
    try {
      await load();
    } catch (error) {
      byId("loading").textContent = problemLine(error);
      setTimeout(open, RETRY_MS);
      return;
    }
    byId("loading").remove();
    document.title = `${world.bot().firstName} · Playground`;
    const states = loadPanes();
    for (const state of states) addPane(state);
    world.onChange(draw);
    document.addEventListener("visibilitychange", () => world.changed());
    setPanes(states.length);
    draw();
    openEventStream({
      url: api.eventsUrl,
      onEvent: world.apply,
      onOpen: () => void load().catch(() => undefined), // lost again: the next opening loads again
      onLost: (lost) => {
        byId("connection").hidden = !lost;
      },
    });
  }

  void open();
}

/** @param {number} count @param {() => void} onclick */
function countButton(count, onclick) {
  const label = count === 1 ? "1 person" : `${count} people side by side`;
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
