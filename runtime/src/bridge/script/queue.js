// Deliveries that wait, and those that a frame before this one has left.

// Bytes of the queue; browsers store some 5 million characters for an origin.
const QUEUE = 2000000;

const encoder = new TextEncoder();

// In order: { id, event, ts, seq, text, size, key, saved, tries, due, sending }.
let queue = [];
let count = Number(recall(own + "#seq")) || 0;

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
  // Of too many, the oldest goes that is not under way.
  const isFull = () => queue.length > config.queue || queue.reduce((sum, entry) => sum + entry.size, 0) > QUEUE;
  while (queue.length > 1 && isFull()) {
    const oldest = queue.slice(0, -1).find((entry) => !entry.sending);
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
