// Keys for those who do not reach for the mouse. They are listed on the page.

import { byId } from "./dom.js";

export function listen({ panel, play, open }) {
    const keys = {
        i: () => panel.raise("incoming"),
        o: () => panel.raise("outgoing"),
        b: () => panel.raise("callback"),
        a: () => panel.press("answer"),
        s: () => panel.press("skip"),
        c: () => panel.press("makeCall"),
        u: () => panel.press("hangup"),
        m: () => panel.press("mute"),
        h: () => panel.press("hold"),
        t: () => panel.press("transfer"),
        d: () => panel.press("dialpad"),
        q: () => panel.press("quality"),
        x: () => panel.press("close"),
        p: () => play.show(),
        n: open,
        e: () => byId("event-payload").focus(),
        "?": () => byId("shortcuts").showModal(),
    };
    document.addEventListener("keydown", (event) => {
        const isTyping = event.target.closest("input:not([type=checkbox]), select, textarea, dialog");
        if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
            return;
        }
        const { call } = panel.card;
        if (call && !byId("dialpad").hidden && /^[0-9*#]$/.test(event.key)) {
            panel.card.press("dialpad", event.key);
        } else if (Object.hasOwn(keys, event.key)) {
            event.preventDefault();
            keys[event.key]();
        }
    });
    byId("shortcuts-open").onclick = keys["?"];
}
