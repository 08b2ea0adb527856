// Requests to the handler URL, one at a time.

// Bounds of one request: deliveries (a server takes 100), bytes (it takes 1 MiB), milliseconds until the answer.
const BATCH = 50;
const BODY = 512 * 1024;
const ANSWER = 60000;
// What a browser sends for a page that is gone: 64 KiB at a time.
const KEEPALIVE = 60000;
// Least milliseconds between two reloads.
const RELOAD = 60000;
// Longest that a server may ask to wait for.
const LONGEST = 3600000;
// Refused for good: what is sent again is refused again.
const FINAL = [400, 403, 413, 415, 422];

// Of the requests: whether one is under way, how many failed in a row, when the next may be sent, the timer for it,
// and the bytes that are kept alive.
let busy = false;
let failures = 0;
let pause = 0;
let timer = 0;
let kept = 0;
// Deliveries in the next request.
let most = BATCH;

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
