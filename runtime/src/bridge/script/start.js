// What the page calls, and what it does by itself.

function hurry() {
  pause = 0;
  pump();
}

function listen() {
  window.addEventListener("online", hurry);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && hurry());
  // The last chance to send; what does not get through is still stored.
  window.addEventListener("pagehide", () => {
    const batch = take(KEEPALIVE - kept, Infinity);
    if (batch.length) post(batch).then(pump);
  });
}

// Included twice, it would deliver twice.
if (!window.placementBridge) {
  window.placementBridge = Object.freeze({
    start,
    get pending() {
      return queue.length;
    },
  });
  listen();
  load(own);
  inherit();
  if (config.find) start().catch((error) => warn(`no events: ${error.code || error.name}`));
}
