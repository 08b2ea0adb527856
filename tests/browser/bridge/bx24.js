// What the bridge needs of the classic library, with the real messages.

(function () {
  const [host, protocol, sid] = window.name.split("|");
  const origin = `${protocol === "1" ? "https" : "http"}://${host}`;
  const callbacks = {};
  let placement = null;

  function send(method, params, callback) {
    const id = crypto.randomUUID();
    callbacks[id] = callback;
    parent.postMessage(`${method}:${params ? JSON.stringify(params) : ""}:${id}:${sid}`, origin);
  }

  window.addEventListener("message", (message) => {
    if (message.origin !== origin) return;
    const [id, ...rest] = message.data.split(":");
    const text = rest.join(":");
    if (callbacks[id]) callbacks[id](text ? JSON.parse(text) : []);
  });

  window.BX24 = {
    init(done) {
      send("getInitData", null, (data) => {
        placement = data.PLACEMENT;
        done();
      });
    },
    placement: {
      info: () => ({ placement, options: {} }),
      getInterface: (done) => send("getInterface", null, done),
      bindEvent: (event, callback) => send("placementBindEvent", { event }, callback),
    },
  };
})();
