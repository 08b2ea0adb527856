// Any event, with a payload that can be edited before it is sent.

import { byId, button, make } from "./dom.js";

export class Events {
    constructor({ catalog, emitter, frames }) {
        Object.assign(this, { catalog, emitter, frames });
        this.name = byId("event-name");
        this.variants = byId("event-variant");
        this.payload = byId("event-payload");
        this.result = byId("event-result");
        byId("event-names").append(...catalog.eventNames.map((name) => make("option", { value: name })));
        this.name.oninput = () => this.#choose(this.name.value);
        this.variants.onchange = () => this.#fill(this.#samples()[this.variants.selectedIndex]);
        byId("event-form").onsubmit = (event) => { event.preventDefault(); this.send(); };
        this.payload.onkeydown = (event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
                this.send();
            }
        };
        emitter.addEventListener("bound", () => this.render());
    }

    /** The events of the frames that are open, each with the number of its bindings. */
    render() {
        const placements = this.frames().map((frame) => this.catalog.placement(frame.placement));
        const subscriptions = this.frames().flatMap((frame) => frame.bindings.map((binding) => binding.name));
        const names = new Set([...placements.flatMap((placement) => placement.events), ...subscriptions]);
        byId("event-buttons").replaceChildren(...[...names].map((name) => this.#button(name)));
        byId("no-events").hidden = names.size > 0;
        if (this.name.value === "" && names.size > 0) {
            this.#choose([...names][0]);
        }
    }

    #button(name) {
        const count = this.frames().reduce((sum, frame) => sum + frame.count(name), 0);
        const { docs = "" } = this.catalog.events.get(name) ?? {};
        const short = name.split(/:+/).at(-1);
        const element = button(short, () => { this.name.value = name; this.#choose(name); this.payload.focus(); }, { title: `${name}\n${docs}` });
        element.append(make("span", { className: count > 0 ? "badge on" : "badge", title: `${count} bindings` }, `${count}`));
        return element;
    }

    #samples() {
        const event = this.catalog.events.get(this.name.value);
        if (event) {
            return [...event.recorded.map((text) => JSON.parse(text)), event.sample];
        }
        return [this.catalog.commands.get(this.name.value)?.outcome.sample ?? []];
    }

    #choose(name) {
        this.name.value = name;
        const samples = this.#samples();
        const label = (index) => (index < samples.length - 1 ? `recorded ${index + 1}` : "made from the types");
        this.variants.replaceChildren(...samples.map((_, index) => make("option", {}, label(index))));
        this.#fill(samples[0]);
        const { parameters = [], docs } = this.catalog.events.get(name) ?? {};
        byId("event-docs").textContent = docs?.split("\n")[0] ?? "";
        const lines = parameters.flatMap(({ name, docs, type, values }) => [make("dt", {}, name), make("dd", { title: docs ?? "" }, values?.join(" | ") ?? type)]);
        byId("event-parameters").replaceChildren(...lines);
        byId("event-types").hidden = lines.length === 0;
    }

    #fill(args) {
        this.payload.value = JSON.stringify(args, null, 2);
        this.#say("");
    }

    /** Takes an event that the card would have sent; resolves when it was. Those that come meanwhile wait. */
    edit(name, args) {
        return new Promise((done) => {
            this.#edited.push({ name, args, done });
            if (this.#edited.length === 1) {
                this.#nextEdited();
            }
        });
    }

    #edited = [];

    #nextEdited() {
        const [{ name, args }] = this.#edited;
        this.#choose(name);
        this.variants.prepend(make("option", { selected: true }, "from the card"));
        this.#fill(args);
        this.#say("Edit it, then emit.");
        this.payload.focus();
    }

    async send() {
        let args;
        try {
            args = JSON.parse(this.payload.value);
        } catch (error) {
            return this.#say(`This is no JSON: ${error.message}`, true);
        }
        if (!Array.isArray(args)) {
            return this.#say("Arguments are a JSON array: [] where there are none.", true);
        }
        const delivered = await this.emitter.emit(this.name.value, args);
        this.#edited.shift()?.done();
        if (this.#edited.length > 0) {
            return this.#nextEdited();
        }
        return this.#say(delivered === 0 ? "It reached nobody; the log says why." : `It reached ${delivered} ${delivered === 1 ? "binding" : "bindings"}.`, delivered === 0);
    }

    #say(text, isError = false) {
        this.result.textContent = text;
        this.result.classList.toggle("error", isError);
    }
}
