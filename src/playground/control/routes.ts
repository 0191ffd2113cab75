// The control API (`/playground/api/...`, see protocol.ts) -> actions of people and tests in the playground.

import { setTimeout as sleep } from "node:timers/promises";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { z } from "zod";
import { addGroup, changeGroup } from "../actions/groups.ts";
import { getChat } from "../actions/lookup.ts";
import { addPerson, changePerson } from "../actions/people.ts";
import type { CallLog } from "../bot-api/call-log.ts";
import type { Faults } from "../bot-api/faults.ts";
import { ApiError, ControlError } from "../formats/errors.ts";
import { isShownTo, shownChat, shownPerson } from "../json/shown.ts";
import type { PlaygroundEvent, PlaygroundState } from "../protocol.ts";
import type { Backend } from "../world/backend.ts";
import { chatRoutes } from "./chat-routes.ts";
import { fault, groupChange, newGroup, newPerson, personChange, readBody, readNumber } from "./input.ts";

export interface ControlDeps {
  backend: Backend;
  calls: CallLog;
  faults: Faults;
  support: PlaygroundState["support"];
  notice: () => string;
  /** How long a press waits for the bot. */
  pressTimeoutMs: number;
  /** Where an unexpected error of the playground itself is reported. */
  onCrash: (error: unknown) => void;
}

/** The bot counts as settled when nothing waits and no call came or ended for this long. */
const QUIET_MS = 20;
const MAX_SETTLE_MS = 60_000;
const HEARTBEAT_MS = 25_000;

/** Serves the control API of protocol.ts: a wrong request is answered 400 with one line, another site 403. */
export function controlRoutes(deps: ControlDeps): Hono {
  const { backend } = deps;
  const app = new Hono();

  app.onError((error, c) => {
    if (error instanceof ControlError) return c.json({ error: error.message }, 400);
    if (error instanceof ApiError)
      return c.json({ error: error.description }, error.code === 413 ? 413 : 400);
    deps.onCrash(error);
    return c.json({ error: "the playground itself failed" }, 500);
  });
  app.use(async function refuseOtherSites(c, next) {
    // A web page of another site can send requests to this machine, but it can not hide where it comes from.
    const origin = c.req.header("origin");
    const host = c.req.header("host") ?? new URL(c.req.url).host;
    if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) {
      return c.json({ error: "requests from other sites are refused" }, 403);
    }
    await next();
    return undefined;
  });

  app.get("/state", (c) => {
    const language = c.req.query("language");
    const state: PlaygroundState = {
      bot: { ...backend.bot },
      people: [...backend.world.people.values()].map(shownPerson),
      chats: [...backend.world.chats.values()].map(shownChat),
      commands: backend.commandMenus.shown(["all_private_chats", "default"], language),
      notice: deps.notice(),
      ...(deps.support === undefined ? {} : { support: deps.support }),
    };
    return c.json(state);
  });

  app.get("/events", (c) => {
    const person = c.req.query("person");
    const personId = person === undefined ? undefined : readNumber(person, "person");
    return streamSSE(c, async (stream) => {
      const stop = backend.events.subscribe((event) => {
        if (concerns(backend, event, personId)) void stream.writeSSE({ data: JSON.stringify(event) });
      });
      stream.onAbort(stop);
      // Tells the page, and proxies, that the stream is open before anything happens.
      await stream.write(": open\n\n");
      while (!stream.aborted && !stream.closed) {
        await stream.sleep(HEARTBEAT_MS);
        await stream.write(": still open\n\n");
      }
      stop();
    });
  });

  app.post("/people", async (c) => c.json(addPerson(backend, await readBody(c, newPerson))));
  app.patch("/people/:id", async (c) => {
    const change = await readBody(c, personChange);
    return c.json(changePerson(backend, readNumber(c.req.param("id"), "person id"), change));
  });
  app.post("/groups", async (c) => c.json(shownChat(addGroup(backend, await readBody(c, newGroup)))));
  app.patch("/groups/:chatId", async (c) => {
    const chat = getChat(backend, readNumber(c.req.param("chatId"), "chat id"));
    return c.json(shownChat(changeGroup(backend, chat, await readBody(c, groupChange))));
  });
  app.route("/chats/:chatId", chatRoutes(backend, deps.pressTimeoutMs));

  app.post("/faults", async (c) => c.json({ faultId: deps.faults.add(await readBody(c, fault)) }));
  app.delete("/faults", (c) => {
    deps.faults.clear();
    return c.json({});
  });
  app.get("/calls", (c) => c.json(deps.calls.since(readNumber(c.req.query("since") ?? "0", "since"))));
  app.post("/updates", async (c) => {
    const { update } = await readBody(c, z.object({ update: z.record(z.string(), z.unknown()) }));
    return c.json({ updateId: backend.updates.addRaw(update) });
  });
  // Asked again and again: updates, calls and answers come from three places, and quiet is the absence of all.
  app.get("/settled", async (c) => {
    const timeoutMs = Math.min(readNumber(c.req.query("timeoutMs") ?? "10000", "timeoutMs"), MAX_SETTLE_MS);
    const giveUpMs = performance.now() + timeoutMs;
    while (performance.now() < giveUpMs) {
      const quietMs = performance.now() - deps.calls.lastActivityMs();
      if (backend.updates.pending().length === 0 && deps.calls.inFlight() === 0 && quietMs >= QUIET_MS) {
        return c.json({ settled: true });
      }
      await sleep(5);
    }
    return c.json({ settled: false });
  });
  app.get("/media/:fileId", (c) => {
    const file = backend.files.find(c.req.param("fileId"));
    if (file === undefined) throw new ControlError("there is no such file");
    return c.body(new Uint8Array(file.bytes), 200, {
      "content-type": file.mimeType,
      // What a bot or person sent is shown as a picture or downloaded, never run as a page.
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox",
    });
  });
  app.all("/*", (c) => c.json({ error: `there is no ${c.req.method} ${c.req.path}` }, 404));
  return app;
}

/** Whether the event would reach this person's app; without a person everything does. */
function concerns(backend: Backend, event: PlaygroundEvent, personId: number | undefined): boolean {
  if (personId === undefined) return true;
  if (event.kind === "person" || event.kind === "commands" || event.kind === "notice") return true;
  if (event.kind === "message" && !isShownTo(event.message, personId)) return false;
  const chatId =
    event.kind === "message" ? event.message.chatId : event.kind === "chat" ? event.chat.id : event.chatId;
  return backend.world.chats.get(chatId)?.members.has(personId) ?? false;
}
