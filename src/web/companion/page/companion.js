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
  if (!step || !line || !news || !answer || !window.EventSource || !window.fetch) return;

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
  /** The button whose answer is under way. */
  let sending;
  /** Safari neither names the button of a form (before 15.4) nor gives a tapped one the focus. */
  let clicked;

  function say(state) {
    if (line.className === state) return;
    line.className = state;
    line.textContent = words[state];
  }

  /** Finds a button, link or list again after the step was written anew. */
  const nameOf = (at) =>
    at.name ? `${at.name} ${at.value.split(":")[0]}` : at.getAttribute("href") || at.parentNode.id;
  const placeOf = () => step.firstElementChild.dataset.step;

  function focusTitle() {
    document.getElementById("title").focus({ preventScroll: true });
    const { top } = document.getElementById("title").getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) step.scrollIntoView();
  }

  /** Shows a state unless a newer one is there. */
  function show(state) {
    if (typeof state.revision !== "number" || state.revision <= revision) return;
    revision = state.revision;
    const at = sending || (step.contains(document.activeElement) ? document.activeElement : undefined);
    const name = at && nameOf(at);
    const open = [...step.querySelectorAll("details[open]")].map(({ id }) => id);
    const place = placeOf();
    step.innerHTML = state.html;
    step.dataset.revision = String(revision);
    document.title = (answer.dataset.tab || "") + state.tab;
    step.classList.remove("changed");
    void step.offsetWidth; // lets the movement begin anew
    step.classList.add("changed");
    // Within a step the reader's place stays; after a button other than an item it is the step's beginning.
    const stays = place === placeOf() && (!sending || sending.name === "tick");
    // A list may be gone: while people help there is no restart.
    const lists = [...step.querySelectorAll("details")];
    for (const one of stays ? lists : []) one.open = open.includes(one.id);
    const same =
      stays && [...step.querySelectorAll("button, a, summary")].find((one) => nameOf(one) === name);
    if (same) same.focus();
    else if (at) focusTitle();
    // What gets the focus is read aloud by that.
    if (!at || !sending) news.textContent = state.news;
  }

  /** Puts a notice where the answer was, before the reader's eyes. */
  function tell(note) {
    answer.innerHTML = note;
    answer.hidden = note === "";
    answer.removeAttribute("aria-labelledby");
    document.title = document.title.slice((answer.dataset.tab || "").length);
    delete answer.dataset.tab;
    // The answer is closed, and would come back with an address that names it.
    history.replaceState(null, "", address + query);
    for (const one of document.querySelectorAll("nav a")) one.search = `?lang=${one.lang}`;
    if (note) answer.focus();
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
      show(JSON.parse(event.data));
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
    show(state);
    tell(state.note || "");
  }

  step.addEventListener("click", (event) => {
    clicked = event.target.closest("button");
  });
  step.addEventListener("submit", async (event) => {
    const form = event.target;
    const button = event.submitter || clicked;
    // The browser knows which it was, and the page works without this script.
    if (!button || !form.contains(button)) return;
    event.preventDefault();
    if (sending) return;
    sending = button;
    step.setAttribute("aria-busy", "true");
    try {
      await send(form, button);
    } catch {
      tell(`<p></p>`);
      answer.firstChild.textContent = words.unsent;
      lose();
    } finally {
      sending = undefined;
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

  const title = document.getElementById("answer-title");
  if (title) title.focus();
  say("connecting");
  listen();
})();
