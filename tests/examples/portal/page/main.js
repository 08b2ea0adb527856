// Puts the parts together, and opens the application.

import { Card } from "./card.js";
import { CardPanel } from "./card-panel.js";
import { Catalog } from "./catalog.js";
import { byId, make } from "./dom.js";
import { Emitter } from "./emitter.js";
import { Events } from "./events.js";
import { Faults } from "./faults.js";
import { Link } from "./link.js";
import { Log } from "./log.js";
import { Play } from "./play.js";
import { Portal } from "./portal.js";
import { Received } from "./received.js";
import { listen } from "./shortcuts.js";

const [catalog, config] = await Promise.all([Catalog.load(), fetch("/api/config").then((answer) => answer.json())]);
const link = new Link();
const log = new Log((entry) => link.send({ log: entry }));
const faults = new Faults();
const portal = new Portal({ catalog, config, faults, log });
const frames = () => portal.frames;
const emitter = new Emitter({ catalog, frames, faults, log });
const events = new Events({ catalog, emitter, frames });
const offers = (name) => frames().some((frame) => catalog.placement(frame.placement).events.includes(name));
const send = (name, args) => (byId("edit-first").checked ? events.edit(name, args) : emitter.emit(name, args));
const card = new Card({ send, offers, faults });
const panel = new CardPanel(card, catalog);
const play = new Play({ card, catalog, emitter, frames });
const received = new Received(config.isBundled);
Object.assign(portal, { card, emitter });
portal.addEventListener("frames", () => events.render());

const query = new URLSearchParams(location.search);
const placement = byId("placement");
const handler = byId("handler");
const options = byId("options");

function fillPlacements() {
    const codes = ["DEFAULT", ...catalog.placements.flatMap((one) => one.examples)];
    const wanted = query.get("placement") ?? config.placement;
    const all = codes.includes(wanted) ? codes : [...codes, wanted];
    placement.append(...all.map((code) => make("option", { value: code }, code)));
    placement.value = wanted;
    handler.value = query.get("app") ?? config.app;
    fillOptions();
}

/** What the placement is opened with; a call that is there is told to the tab in its card. */
function fillOptions() {
    const code = placement.value;
    const known = { PAGE_BACKGROUND_WORKER: { ID: code }, CALL_CARD: card.call && card.options }[code];
    const uri = { URI: `${location.pathname}${location.search}` };
    options.value = JSON.stringify({ ...(known ?? catalog.placement(code).options ?? {}), ...uri }, null, 1);
    byId("placement-docs").textContent = catalog.placement(code).docs?.split("\n")[0] ?? "";
}

function open() {
    const error = byId("open-error");
    try {
        portal.open(placement.value, handler.value, JSON.parse(options.value));
        error.textContent = "";
    } catch (cause) {
        error.textContent = cause.message;
    }
}

placement.onchange = () => { fillOptions(); portal.closeAll(); open(); };
byId("open-form").onsubmit = (event) => { event.preventDefault(); open(); };
document.addEventListener("click", ({ target }) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
        menu.open = menu.contains(target);
    }
});
byId("play").onclick = () => play.show();

link.listen({
    emit: ({ event, args }) => emitter.emitWhenBound(event, JSON.parse(args)),
    flush: () => true,
    play: () => play.check(),
    received: ({ line }) => received.show(JSON.parse(line)),
});
fillPlacements();
open();
listen({ panel, play, open });
