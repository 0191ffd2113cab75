/** A Bot API server that answers every call at once and checks nothing, so that only the bot's own work is measured. */
import { once } from "node:events";
import { createServer } from "node:http";
import { cardMessage } from "./card.ts";

const ME = {
  id: 1,
  is_bot: true,
  first_name: "B",
  username: "b_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
};
export interface QuickTelegram {
  readonly url: string;
  close(): void;
}

export async function startQuickTelegram(): Promise<QuickTelegram> {
  const answer = (result: unknown) => JSON.stringify({ ok: true, result });
  const [me, message, yes] = [answer(ME), answer(cardMessage(1)), answer(true)];
  const server = createServer((request, response) => {
    request.resume();
    const method = request.url?.split("/").at(-1) ?? "";
    response.setHeader("content-type", "application/json");
    response.end(method === "getMe" ? me : /^(?:send|edit)/.test(method) ? message : yes);
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}
