/** Who may ask the companion page for something, and what its answers tell the browser. */
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { browserRules, clientAddress, isForeign, readForm, unlisted } from "../../src/web/companion/guard.ts";

/** The body of an answer to a request with these headers. */
async function ask(route: (c: Parameters<typeof isForeign>[0]) => unknown, init: RequestInit = {}) {
  const app = new Hono();
  app.all("/", async (c) => c.json(await route(c)));
  return (await app.request("http://help.example/", init)).json();
}

it.each([
  ["the page's own form", { "sec-fetch-site": "same-origin" }, false],
  ["an address that was typed", { "sec-fetch-site": "none" }, false],
  ["a form of another site", { "sec-fetch-site": "cross-site" }, true],
  ["a form of a neighbour", { "sec-fetch-site": "same-site", origin: "http://help.example" }, true],
  ["an older browser that hides where it comes from", { origin: "null" }, false],
  ["an older browser on this page", { host: "help.example", origin: "https://help.example" }, false],
  ["an older browser on another page", { host: "help.example", origin: "https://evil.example" }, true],
  ["an origin that is none", { host: "help.example", origin: "help.example" }, true],
  ["a program without either", {}, false],
] as const)("tells a form of another page: %s", async (_, headers, foreign) => {
  expect(await ask(isForeign, { headers })).toBe(foreign);
});

describe("a form", () => {
  const form = (body: string, headers: Record<string, string> = {}) => ({
    method: "POST",
    body,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.length),
      ...headers,
    },
  });
  const read = async (c: Parameters<typeof readForm>[0]) => {
    const fields = await readForm(c);
    return fields instanceof URLSearchParams ? Object.fromEntries(fields) : fields;
  };

  it("is read with its fields", async () => {
    expect(await ask(read, form("rev=3&choose=done"))).toEqual({ rev: "3", choose: "done" });
  });

  it("is refused when it has no length, is too large, or is something else", async () => {
    const { "content-length": _, ...noLength } = form("rev=3").headers;
    expect(await ask(read, { method: "POST", body: "rev=3", headers: noLength })).toBe(411);
    expect(await ask(read, form("x".repeat(16_385)))).toBe(413);
    expect(await ask(read, form("{}", { "content-type": "application/json" }))).toBe(415);
  });
});

it("a client that no proxy of our own brings is not believed about its address", async () => {
  const at = (address: string) => async (c: Parameters<typeof clientAddress>[0]) => {
    c.env = { incoming: { socket: { remoteAddress: address, remotePort: 1, remoteFamily: "IPv4" } } };
    return clientAddress(c);
  };
  const headers = { "x-forwarded-for": "198.51.100.1, 203.0.113.7" };
  expect(await ask(at("192.0.2.1"), { headers })).toBe("192.0.2.1");
  for (const ours of ["127.0.0.1", "::1", "::ffff:10.0.0.3", "172.20.0.2", "192.168.1.1", "fd00::1"])
    expect(await ask(at(ours), { headers }), ours).toBe("203.0.113.7");
  expect(await ask(at("127.0.0.1"))).toBe("127.0.0.1");
});

describe("every answer", () => {
  const app = new Hono();
  app.use("/*", browserRules, unlisted);
  app.get("/page", (c) => c.text("step"));
  app.get("/file", (c) => c.body("css", 200, { "Cache-Control": "public, max-age=60" }));

  it("forbids the browser everything but what the page needs", async () => {
    const { "content-type": _, ...headers } = Object.fromEntries((await app.request("/page")).headers);
    expect(headers).toEqual({
      "content-security-policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "x-robots-tag": "noindex, nofollow",
      "cache-control": "no-store",
    });
  });

  it("is kept by nobody, unless it is a file that says so, also when there is nothing", async () => {
    expect((await app.request("/file")).headers.get("cache-control")).toBe("public, max-age=60");
    const missing = await app.request("/nothing");
    expect(missing.status).toBe(404);
    expect(missing.headers.get("cache-control")).toBe("no-store");
    expect(missing.headers.get("x-frame-options")).toBe("DENY");
  });
});
