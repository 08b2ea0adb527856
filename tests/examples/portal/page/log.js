// The log of messages: kept, shown, and reported to the portal's server.

import { byId, clock, make, shortened } from "./dom.js";

const SHOWN = 500;

export class Log {
    #secrets = new Set();
    #count = 0;

    /** `report` takes each entry. */
    constructor(report) {
        this.report = report;
        this.list = byId("log");
        byId("log-clear").onclick = () => this.list.replaceChildren();
        byId("log-dropped").onchange = (event) => this.list.classList.toggle("dropped-only", event.target.checked);
    }

    /** A text that must not be readable here. */
    hide(secret) {
        this.#secrets.add(secret);
    }

    /** What a frame sent; `dropped` is the reason where nothing came of it. */
    fromFrame(frame, message, dropped = null, note = null) {
        this.#add({ direction: "frame-to-portal", frame, message, dropped, note });
    }

    /** What the portal sent, or could not send. */
    toFrame(frame, message, dropped = null, note = null) {
        this.#add({ direction: "portal-to-frame", frame, message, dropped, note });
    }

    #add({ direction, frame, message, dropped, note }) {
        const text = typeof message === "string" ? message : safeJson(message);
        const now = new Date();
        const entry = { seq: ++this.#count, time: now.toISOString(), frame, direction, message: this.#masked(text), dropped: dropped && this.#masked(dropped), note };
        this.report(entry);
        this.#show(entry, now);
    }

    #masked(text) {
        for (const secret of this.#secrets) {
            text = text.replaceAll(secret, "***");
        }
        return text;
    }

    #show({ direction, frame, message, dropped, note }, now) {
        const isOut = direction === "portal-to-frame";
        const row = make("li", { className: dropped ? "dropped" : "" },
            make("span", { className: "when" }, clock(now)),
            make("span", { className: "way", title: isOut ? "portal to frame" : "frame to portal" }, `${isOut ? "→" : "←"} ${frame ?? "?"}`),
            make("code", { title: shortened(message, 2000) }, shortened(message, 300)));
        if (dropped || note) {
            row.append(make("span", { className: "reason" }, dropped ? `dropped: ${dropped}` : note));
        }
        const isAtEnd = this.list.scrollTop + this.list.clientHeight > this.list.scrollHeight - 40;
        this.list.append(row);
        while (this.list.childElementCount > SHOWN) {
            this.list.firstElementChild.remove();
        }
        if (isAtEnd) {
            this.list.scrollTop = this.list.scrollHeight;
        }
    }
}

function safeJson(message) {
    try {
        return JSON.stringify(message) ?? String(message);
    } catch {
        return String(message);
    }
}
