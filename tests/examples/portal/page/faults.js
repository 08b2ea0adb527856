// What can be made to go wrong. Each can be set in the address too: `/?fault=duplicate&delay=300`.

import { byId, make } from "./dom.js";

const FAULTS = {
    duplicate: "Every event twice",
    early: "An event at once when it is bound (before the SDK's 900 ms)",
    entityFirst: "entityChanged before initialized",
    badJson: "Next event as broken JSON",
    objects: "Events as objects, not text",
    second: "Send all arguments, as one list (the portal sends the first only)",
    silent: "Answer no command",
    firstRun: "First run: the application is not installed yet",
    desktop: "Commands as in the desktop application",
};

export class Faults {
    constructor() {
        const query = new URLSearchParams(location.search);
        const wanted = query.getAll("fault");
        for (const [name, label] of Object.entries(FAULTS)) {
            this[name] = wanted.includes(name);
            const input = make("input", { type: "checkbox", checked: this[name], onchange: () => { this[name] = input.checked; this.#count(); } });
            byId("faults").append(make("label", {}, input, " ", label));
            this.#inputs.set(name, input);
        }
        this.delay = Number(query.get("delay")) || 0;
        const delay = byId("delay");
        delay.value = this.delay;
        delay.oninput = () => { this.delay = Math.min(Math.max(Number(delay.value) || 0, 0), 60_000); this.#count(); };
        byId("foreign").onclick = () => this.postFromElsewhere();
        this.#count();
    }

    #inputs = new Map();

    /** Whether a fault that happens once is due. */
    once(name) {
        const isDue = this[name];
        this[name] = false;
        this.#inputs.get(name).checked = false;
        this.#count();
        return isDue;
    }

    #count() {
        const active = Object.keys(FAULTS).filter((name) => this[name]).length + (this.delay > 0 ? 1 : 0);
        byId("fault-count").textContent = active === 0 ? "none" : `${active} on`;
        byId("fault-count").classList.toggle("on", active > 0);
    }

    /** What is sent in place of an event's message. */
    spoilt(message) {
        if (this.badJson && this.once("badJson")) {
            return `${message.slice(0, Math.max(message.indexOf(":") + 1, message.length - 2))}{`;
        }
        return this.objects ? { message } : message;
    }

    /** Waits as long as was asked for; not at all by default, so that order is that of the calls. */
    wait() {
        return this.delay > 0 ? new Promise((resolve) => setTimeout(resolve, this.delay)) : undefined;
    }

    /** A frame of no origin posts to the portal and to every application; both have to take no notice. */
    postFromElsewhere() {
        const sids = this.frames().map((frame) => frame.sid);
        const callbacks = this.frames().flatMap((frame) => frame.bindings.map((binding) => binding.callback));
        const target = encodeURIComponent(JSON.stringify({ sids, callbacks }));
        const frame = make("iframe", { hidden: true, src: `/page/foreign.html#${target}` });
        frame.setAttribute("sandbox", "allow-scripts");
        document.body.append(frame);
        setTimeout(() => frame.remove(), 5000);
    }

    /** Set by the portal. */
    frames = () => [];
}
