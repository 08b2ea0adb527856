// The client of the portal, and the events that it binds.

// Milliseconds after which a silent portal is worth a word.
const SILENCE = 10000;

let started = null;

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
