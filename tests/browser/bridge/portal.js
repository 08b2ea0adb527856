// A portal's page, as small as can be: one frame for each `frames` of the query, opened by a form, on real messages.

const query = new URLSearchParams(location.search);
const app = query.get("app");
const offered = query.get("events").split(",");
const placement = query.get("placement");
const bindings = [];
const waiting = [];

function open() {
  const sid = crypto.randomUUID().replaceAll("-", "");
  const frame = document.createElement("iframe");
  frame.name = `${location.host}|0|${sid}`;
  frame.id = `appframe_${sid}`;
  document.body.append(frame);
  const form = document.createElement("form");
  form.method = "POST";
  form.target = frame.name;
  form.action = `${app}?DOMAIN=${encodeURIComponent(location.host)}&PROTOCOL=0&LANG=en&APP_SID=${sid}`;
  const fields = { APPLICATION_TOKEN: query.get("token"), member_id: "m1", status: "L", PLACEMENT: placement, PLACEMENT_OPTIONS: "{}" };
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
  return { sid, frame };
}

const frames = Array.from({ length: Number(query.get("frames")) }, open);

const initData = {
  LANG: "en", DOMAIN: location.host, PROTOCOL: 0, PATH: "/rest", AUTH_ID: "AUTH-OF-THE-FRAME", REFRESH_ID: "r", MEMBER_ID: "m1",
  AUTH_EXPIRES: "3600", FIRST_RUN: false, IS_ADMIN: true, INSTALL: false, USER_OPTIONS: [], APP_OPTIONS: [],
  PLACEMENT: placement, PLACEMENT_OPTIONS: [],
};

window.addEventListener("message", ({ data, origin, source }) => {
  if (origin !== new URL(app).origin || typeof data !== "string") return;
  const pieces = data.split(":");
  const [method, sid, callback] = [pieces.shift(), pieces.pop(), pieces.pop()];
  const text = pieces.join(":");
  if (!frames.some((frame) => frame.sid === sid && frame.frame.contentWindow === source)) return;
  const reply = (value) => source.postMessage(`${callback}:${value === undefined ? "" : JSON.stringify(value)}`, origin);
  if (method === "getInitData") reply(initData);
  if (method === "getInterface") reply({ command: [], event: offered });
  if (method === "placementBindEvent" && offered.includes(JSON.parse(text).event)) {
    bindings.push({ sid, event: JSON.parse(text).event, reply });
    for (const wait of waiting) wait();
  }
});

// Calls back when there are so many bindings.
window.whenBound = (count, done) => {
  const wait = () => bindings.length >= count && done(bindings.map(({ event }) => event));
  waiting.push(wait);
  wait();
};

// Emits an event to every binding of it, or to those of one frame.
window.emit = (event, value, frame) => {
  const bound = bindings.filter((binding) => binding.event === event && (frame === undefined || binding.sid === frames[frame].sid));
  for (const { reply } of bound) reply(value);
  return bound.length;
};
