// Forwards the events of a placement to the handler URL of its application.
//
// `Bridge` of the Rust crate `bitrix24-placement` puts its settings in at the end. What it serves is `script.min.js`,
// which a minifier makes of this file. `placement:*` events on `window` say how it goes.

(function (config) {
  "use strict";

  // Included twice, it would deliver twice.
  if (window.placementBridge) return;

  // Bounds of one request: deliveries (a server takes 100), bytes (it takes 1 MiB), milliseconds until the answer.
  const BATCH = 50;
  const BODY = 512 * 1024;
  const ANSWER = 60000;
  // What a browser sends for a page that is gone: 64 KiB at a time.
  const KEEPALIVE = 60000;
  // Bytes of the queue; browsers store some 5 million characters for an origin.
  const QUEUE = 2000000;
  // Milliseconds after which a silent portal is worth a word.
  const SILENCE = 10000;
  // Least milliseconds between two reloads.
  const RELOAD = 60000;
  // Longest that a server may ask to wait for.
  const LONGEST = 3600000;
  // Refused for good: what is sent again is refused again.
  const FINAL = [400, 403, 413, 415, 422];

  const url = new URL(config.url, document.baseURI).href;
  const encoder = new TextEncoder();

  // A frame is called `host|protocol|sid`; the sid is its own. Its part of the storage is named after all of it, so
  // that frames do not mix, and accounts neither.
  const [host = "", protocol = "", sid = ""] = window.name.split("|");
  const account = `placement ${url} ${host}|${protocol}|`;
  const own = account + sid;

  // Deliveries to be sent, in order: { id, event, ts, seq, text, size, key, saved, tries, due, sending }.
  let queue = [];
  let count = Number(recall(own + "#seq")) || 0;
  let placement = "";
  let started = null;
  // Of the requests: whether one is under way, how many failed in a row, when the next may be sent, the timer for it,
  // and the bytes that are kept alive.
  let busy = false;
  let failures = 0;
  let pause = 0;
  let timer = 0;
  let kept = 0;
  // Deliveries in the next request.
  let most = BATCH;
  const said = new Set();

  function warn(text) {
    console.warn("placement bridge: " + text);
  }

  function warnOnce(text) {
    if (!said.has(text)) warn(text);
    said.add(text);
  }

  // False if a listener takes the matter into its own hands.
  function tell(name, detail) {
    return window.dispatchEvent(new CustomEvent("placement:" + name, { cancelable: true, detail }));
  }

  // The storage may be forbidden or full; then the queue lives as long as the page.
  function store(key, text) {
    try {
      sessionStorage.setItem(key, text);
      return true;
    } catch {
      warnOnce("events cannot be stored; a reload loses what is not delivered yet");
      return false;
    }
  }

  function recall(key) {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function forget(key) {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing is stored.
    }
  }

  function storedKeys() {
    try {
      return Object.keys(sessionStorage);
    } catch {
      return [];
    }
  }

  // Random, since a server knows deliveries by it, whichever page sends them.
  function randomId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  // Half a surrogate pair is no text for a server. `JSON.stringify` leaves whole pairs as they are and escapes halves,
  // so these are the only such escapes; an escaped backslash is stepped over.
  function encode(value) {
    return JSON.stringify(value).replace(/\\\\|\\ud[89a-f]../g, (match) => (match[1] === "u" ? "\ufffd" : match));
  }

  // An event has come: it is queued and sent.
  function receive(event, args) {
    // No argument at all is no data; `[]` and `""` may be either, which the server knows.
    while (args.length && args[args.length - 1] === undefined) args.pop();
    const delivery = { event, args, id: randomId(), seq: ++count, ts: Date.now(), placement };
    store(own + "#seq", count);
    tell("received", { event, id: delivery.id, args });
    try {
      add(delivery, encode(delivery));
    } catch {
      refused(delivery, 0);
    }
    pump();
  }

  function add({ id, event, ts, seq }, text) {
    const key = own + " " + id;
    const size = encoder.encode(text).length;
    queue.push({ id, event, ts, seq, text, size, key, saved: store(key, text), tries: 0, due: 0, sending: false });
    // Of too many, the oldest goes.
    const isFull = () => queue.length > config.queue || queue.reduce((sum, entry) => sum + entry.size, 0) > QUEUE;
    while (queue.length > 1 && isFull()) {
      const oldest = queue.find((entry) => !entry.sending);
      if (!oldest) break;
      settle(oldest, 0);
    }
  }

  // Takes over what a frame has stored: this one before it was loaded again, or one that is gone.
  function load(frame) {
    const found = [];
    for (const key of storedKeys().filter((key) => key.startsWith(frame + " "))) {
      const text = recall(key);
      forget(key);
      try {
        found.push([JSON.parse(text), text]);
      } catch {
        // Not ours.
      }
    }
    for (const [delivery, text] of found) add(delivery, text);
    queue.sort((one, other) => one.ts - other.ts || one.seq - other.seq);
    pump();
  }

  // A frame holds the lock of its name while it lives. What another one leaves behind, when the portal's page is loaded
  // again, say, is ours as soon as its lock is free.
  function inherit() {
    const lock = (frame, run) => navigator.locks?.request(frame, run).catch(() => {});
    lock(own, () => new Promise(() => {}));
    const keys = storedKeys().filter((key) => key.startsWith(account));
    const frames = new Set(keys.map((key) => account + key.slice(account.length).split(/[ #]/)[0]));
    frames.delete(own);
    for (const frame of frames) {
      lock(frame, () => {
        load(frame);
        forget(frame + "#seq");
        forget(frame + "#reload");
      });
    }
  }

  function isTaken(status) {
    return status >= 200 && status < 300;
  }

  // A delivery is done with: status 2xx if it was taken, 0 if it never got to the server.
  function settle(entry, status) {
    queue = queue.filter((other) => other !== entry);
    forget(entry.key);
    if (isTaken(status)) {
      tell("delivered", { event: entry.event, id: entry.id });
    } else {
      refused(entry, status);
    }
  }

  function refused({ event, id }, status) {
    warn(`${event} is given up (${status || "not sent"})`);
    tell("refused", { event, id, status });
  }

  // The first deliveries that may be sent now, as many as a request holds.
  function take(limit, now) {
    const batch = [];
    let size = 2;
    for (const entry of queue) {
      if (entry.sending || entry.due > now) continue;
      size += entry.size + 1;
      if (batch.length && (batch.length >= most || size > limit)) break;
      batch.push(entry);
    }
    return batch;
  }

  // Sends what is there, or waits until it may; with nothing to send, waits to give a sign of life.
  function pump() {
    clearTimeout(timer);
    if (busy) return;
    const waiting = queue.filter((entry) => !entry.sending);
    const due = Math.max(pause, Math.min(...waiting.map((entry) => entry.due)));
    const wait = waiting.length ? due - performance.now() : config.heartbeat;
    // Not by a timer if it need not be: those of hidden pages are slow.
    if (wait > 0) {
      timer = setTimeout(send, wait);
    } else {
      send();
    }
  }

  // One request at a time.
  async function send() {
    busy = true;
    // A timer may be a little early.
    await post(take(BODY, performance.now() + 10));
    busy = false;
    pump();
  }

  // Milliseconds, with a random part, since pages that failed together must not come back together.
  function backoff(times) {
    return Math.min(config.longest, config.first * 2 ** (times - 1)) * (0.5 + Math.random() / 2);
  }

  // Sends a batch and does what the answer says; an empty one is the sign of life.
  async function post(batch) {
    for (const entry of batch) entry.sending = true;
    const { status, list, after } = await ask(encoder.encode(`[${batch.map((entry) => entry.text).join()}]`));
    for (const entry of batch) entry.sending = false;
    if (list || isTaken(status)) {
      failures = 0;
      most = Math.min(BATCH, most * 2);
      batch.forEach((entry, index) => answered(entry, list?.[index]?.status || status));
    } else if (FINAL.includes(status) && batch.length < 2) {
      for (const entry of batch) answered(entry, status);
    } else if (FINAL.includes(status)) {
      // One of them spoils the request: each goes alone.
      most = 1;
    } else if (batch.length) {
      pause = performance.now() + Math.max(backoff(++failures), Math.min(after, LONGEST));
      tell("waiting", { status, pending: queue.length });
    }
    if (status === 401) expired(batch);
  }

  function answered(entry, status) {
    if (isTaken(status) || FINAL.includes(status) || ++entry.tries >= config.tries) {
      settle(entry, status);
    } else {
      // It fails on its own, so the others go on.
      entry.due = performance.now() + backoff(entry.tries);
    }
  }

  // A status, 0 if there is none; the statuses of the batch, if the answer has them; milliseconds to wait.
  async function ask(body) {
    const session = document.querySelector('meta[name="placement-session"]');
    if (!session?.content) {
      warnOnce('the page has no <meta name="placement-session">');
      return { status: 0, after: 0 };
    }
    const keepalive = kept + body.length <= KEEPALIVE;
    if (keepalive) kept += body.length;
    const abort = new AbortController();
    const timeout = setTimeout(() => abort.abort(), ANSWER);
    try {
      const answer = await fetch(url, {
        method: "POST",
        headers: { authorization: "Bearer " + session.content, "content-type": "application/json" },
        body,
        keepalive,
        // What answers a redirect has not got the delivery.
        redirect: "error",
        signal: abort.signal,
      });
      session.content = answer.headers.get("placement-session") || session.content;
      const after = answer.headers.get("retry-after");
      const list = await answer.json().catch(() => null);
      return {
        // Without its list, this status says nothing.
        status: answer.status === 207 && !Array.isArray(list) ? 0 : answer.status,
        list: Array.isArray(list) ? list : null,
        after: (after && (after * 1000 || Date.parse(after) - Date.now())) || 0,
      };
    } catch {
      return { status: 0, after: 0 };
    } finally {
      clearTimeout(timeout);
      if (keepalive) kept -= body.length;
    }
  }

  // The session is over. To load the page again makes the portal's form open it again, with a new one.
  function expired(batch) {
    const goesOn = tell("expired", { pending: queue.length });
    const last = own + "#reload";
    const isEarly = Date.now() - (Number(recall(last)) || 0) < RELOAD;
    if (!goesOn || !config.reload || !batch.length || isEarly || queue.some((entry) => !entry.saved)) return;
    if (store(last, Date.now())) location.reload();
  }

  // The client of the portal that the page has loaded, or is about to.
  async function find() {
    const isThere = () => window.B24Js || window.BX24;
    if (!isThere() && document.readyState !== "complete") {
      await new Promise((done) => window.addEventListener("load", done, { once: true }));
    }
    if (window.B24Js) return window.B24Js.initializeB24Frame();
    if (window.BX24) return window.BX24;
    throw Object.assign(new Error("neither BX24 nor B24Js is there"), { code: "NO_CLIENT" });
  }

  // Binds what the handler covers and the placement offers.
  async function connect(client) {
    client = client || (await find());
    const place = client.placement;
    // The classic client has callbacks where the SDK has promises.
    const isClassic = typeof place.info === "function";
    if (isClassic) await new Promise((done) => client.init(done));
    placement = (isClassic ? place.info().placement : place.placement || place.title) || "DEFAULT";
    const offer = isClassic ? await new Promise((done) => place.getInterface(done)) : await place.getInterface();
    const bound = [];
    const missing = [];
    for (const names of config.events) {
      const name = Array.isArray(offer?.event) ? names.find((name) => offer.event.includes(name)) : names[0];
      (name ? bound : missing).push(name || names[0]);
    }
    if (missing.length) warn(`${placement} does not offer ${missing.join(", ")}`);
    for (const name of bound) bind(place, name);
    return { placement, bound, missing };
  }

  function bind(place, name) {
    // The SDK resolves its promise with the first event where that comes within 900 ms, and does not call back for it;
    // else it resolves it with `{ isSafely: true }`.
    const first = (value) => value === undefined || value?.isSafely || receive(name, [value]);
    const failed = () => warn(`the first ${name} could not be read`);
    Promise.resolve(place.bindEvent(name, (...args) => receive(name, args))).then(first, failed);
  }

  // Binds the events, once; to a client of the page's own if one is given.
  function start(client) {
    const silence = setTimeout(() => warn("the portal does not answer"), SILENCE);
    started = started || connect(client);
    return started
      .catch((error) => {
        started = null;
        throw error;
      })
      .finally(() => clearTimeout(silence));
  }

  function hurry() {
    pause = 0;
    pump();
  }

  window.placementBridge = Object.freeze({
    start,
    get pending() {
      return queue.length;
    },
  });
  window.addEventListener("online", hurry);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && hurry());
  // The last chance to send; what does not get through is still stored.
  window.addEventListener("pagehide", () => {
    const batch = take(KEEPALIVE - kept, Infinity);
    if (batch.length) post(batch).then(pump);
  });
  load(own);
  inherit();
  if (config.find) start().catch((error) => warn(`no events: ${error.code || error.name}`));
})(__CONFIG__);
