/**
 * Keeps the page at the newest step: listens, sends buttons without leaving the page, and says so when it cannot.
 * Everything else works without it.
 */
(() => {
  const step = document.getElementById("step");
  const line = document.getElementById("line");
  const news = document.getElementById("news");
  const answer = document.getElementById("answer");
  const words = document.body.dataset;
  if (!step || !line || !news || !window.EventSource || !window.fetch) return;

  /** The server beats every ten seconds; a connection that is silent for longer is dead. */
  const SILENCE_MS = 25_000;
  const LOOK_MS = 2_000;
  const MOST_PAUSE_MS = 10_000;
  const address = location.pathname;
  const query = `?lang=${encodeURIComponent(document.documentElement.lang)}`;

  let revision = Number(step.dataset.revision);
  let source;
  let heardMs = Date.now();
  let pauseMs = 500;
  let retry;
  let sending = false;

  function say(state) {
    if (line.className === state) return;
    line.className = state;
    line.textContent = words[state];
  }

  /** What has the focus inside the step, in words that hold for the next step too. */
  function focused() {
    const at = document.activeElement;
    if (!at || !step.contains(at)) return undefined;
    return { name: at.name, item: at.value?.split(":")[0] };
  }

  function focusAgain(before) {
    const ticks = before.name === "tick" ? [...step.querySelectorAll("[name=tick]")] : [];
    const same = ticks.find((button) => button.value.split(":")[0] === before.item);
    (same || document.getElementById("title")).focus();
  }

  /** Shows a state unless a newer one is there; `isOwn`: the reader asked for it with a button. */
  function show(state, isOwn) {
    if (typeof state.revision !== "number" || state.revision <= revision) return;
    revision = state.revision;
    const before = focused();
    step.innerHTML = state.html;
    step.dataset.revision = String(revision);
    document.title = state.tab;
    step.classList.remove("changed");
    void step.offsetWidth; // lets the movement begin anew
    step.classList.add("changed");
    if (before) focusAgain(before);
    if (!before || !isOwn) news.textContent = state.news;
  }

  function tell(note) {
    if (!answer) return;
    answer.innerHTML = note;
    answer.hidden = note === "";
  }

  function heard() {
    heardMs = Date.now();
    pauseMs = 500;
    say("live");
  }

  function listen() {
    clearTimeout(retry);
    if (source) source.close();
    heardMs = Date.now();
    source = new EventSource(`${address}/events${query}`);
    source.addEventListener("open", heard);
    source.addEventListener("beat", heard);
    source.addEventListener("step", (event) => {
      heard();
      show(JSON.parse(event.data), false);
    });
    source.addEventListener("gone", () => {
      source.close();
      location.replace(address + query);
    });
    // The browser comes back by itself in some cases only, so it is always done here.
    source.addEventListener("error", lose);
  }

  function lose() {
    say("lost");
    if (source) source.close();
    clearTimeout(retry);
    retry = setTimeout(listen, pauseMs);
    pauseMs = Math.min(pauseMs * 2, MOST_PAUSE_MS);
  }

  async function send(form, button) {
    const body = new URLSearchParams(new FormData(form));
    body.set(button.name, button.value);
    const response = await fetch(address + query, {
      method: "POST",
      body,
      headers: { accept: "application/json" },
      credentials: "omit",
    });
    if (response.status === 404) return location.replace(address + query);
    const state = await response.json();
    show(state, true);
    tell(state.note || "");
  }

  step.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = event.submitter || document.activeElement;
    if (sending || !button || !button.name) return;
    sending = true;
    step.setAttribute("aria-busy", "true");
    try {
      await send(event.target, button);
    } catch {
      tell(`<p></p>`);
      answer.firstChild.textContent = words.unsent;
      lose();
    } finally {
      sending = false;
      step.removeAttribute("aria-busy");
    }
  });

  const wake = () => {
    if (
      document.visibilityState === "visible" &&
      (source.readyState !== 1 || Date.now() - heardMs > SILENCE_MS / 2)
    )
      listen();
  };
  document.addEventListener("visibilitychange", wake);
  window.addEventListener("pageshow", wake);
  window.addEventListener("online", listen);
  window.addEventListener("offline", lose);
  setInterval(() => {
    if (source.readyState === 1 && Date.now() - heardMs > SILENCE_MS) lose();
  }, LOOK_MS);

  say("connecting");
  listen();
})();
