// What the bundled application received, typed.

import { byId, clock, make, shortened } from "./dom.js";

const SHOWN = 200;

export class Received {
    #count = 0;

    constructor(isBundled) {
        this.list = byId("received");
        byId("received-clear").onclick = () => this.#clear();
        if (!isBundled) {
            byId("received-hint").textContent = "The application was given with --app, so what it receives is its own affair.";
        }
    }

    #clear() {
        this.list.replaceChildren();
        this.#count = 0;
        byId("received-count").textContent = "";
    }

    /** One line of the `dispatch` example. */
    show({ event, status, payload, error, suggestion }) {
        byId("received-count").textContent = String(++this.#count);
        const value = status === "ok" ? payload : error ?? (suggestion ? `did you mean ${suggestion}?` : "nobody knows it");
        const text = typeof value === "string" && status !== "ok" ? value : JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
        const [group, name] = split(event ?? "no delivery");
        this.list.prepend(make("li", { className: status },
            make("span", { className: "when" }, clock(new Date())),
            make("span", { className: "name", title: event ?? "" }, make("small", {}, group), name),
            make("span", { className: `status ${status}` }, status),
            make("code", { title: shortened(text, 2000) }, shortened(text, 600))));
        while (this.list.childElementCount > SHOWN) {
            this.list.lastElementChild.remove();
        }
    }
}

/** `BackgroundCallCard::initialized` is a group and a name. */
function split(event) {
    const at = event.lastIndexOf(":") + 1;
    return [event.slice(0, at), event.slice(at)];
}
