/** The yardstick: a stateless grammY bot behind its own webhook adapter, as a process of its own. */
import { createServer } from "node:http";
import { Bot, webhookCallback } from "grammy";

const bot = new Bot("1:echo", { client: { apiRoot: process.env.TELEGRAM_API_ROOT ?? "" } });
bot.on("message:text", (ctx) => ctx.reply(ctx.msg.text));
const handle = webhookCallback(bot, "http");
await bot.init();

createServer((request, response) => {
  if (request.url === "/metrics") {
    const { user, system } = process.cpuUsage();
    response.end(`process_cpu_seconds_total ${(user + system) / 1e6}\n`);
    return;
  }
  if (request.url === "/readyz") {
    response.end("ok");
    return;
  }
  void handle(request, response);
}).listen(Number(process.env.PORT), "127.0.0.1");
