// A whole call, click by click.

import { STATES, buttonsOf } from "./states.js";

const CALL = [
    ["raise", "incoming"], ["answer"], ["mute"], ["mute"], ["hold"], ["hold"], ["dialpad", "5"], ["dialpad", "#"], ["quality", 4],
    ["comment", "Wants an offer by Friday.\n“As last time”, he says. ☎"],
    ["transfer", "12"], ["cancelTransfer"], ["transfer", "8 (495) 123-45-67"], ["completeTransfer"], ["hangup"], ["close"],
    ["raise", "outgoing"], ["makeCall"], ["notifyAdmin"], ["next"], ["close"],
    ["raise", "incoming"], ["skip"], ["close"],
];

const CALLER = { number: "+79161234567", line: "reg151083", lineName: "", entityType: "CONTACT", entityId: 17, isCampaign: false };

/** How long an application may take to bind its events. */
const BINDING = 20_000;

export class Play {
    constructor({ card, catalog, emitter, frames }) {
        Object.assign(this, { card, catalog, emitter, frames });
    }

    /** Plays for those who watch. */
    async show() {
        if (!this.isPlaying) {
            this.isPlaying = true;
            await this.#all(() => new Promise((resolve) => setTimeout(resolve, 900)));
            this.isPlaying = false;
        }
    }

    /** Plays without pauses; what was emitted comes back, as it went over the wire. */
    async check() {
        const missing = await this.emitter.bound(BINDING);
        if (missing.length > 0) {
            return { error: `the application did not bind ${missing.join(", ")} in time` };
        }
        const emitted = [];
        const note = ({ detail: { name, args, delivered } }) => emitted.push({ event: name, args: args.slice(0, 1), delivered });
        this.emitter.addEventListener("emitted", note);
        await this.#all(() => undefined);
        this.emitter.removeEventListener("emitted", note);
        return { emitted };
    }

    /** The call where the card is heard; where it is not, every event of the placement. */
    async #all(pause) {
        const names = new Set(this.frames().flatMap((frame) => this.catalog.placement(frame.placement).events));
        const isHeard = [...names].some((name) => name.startsWith("BackgroundCallCard"));
        for (const step of isHeard ? CALL : [...names]) {
            await (isHeard ? this.#step(...step) : this.#event(step));
            await pause();
        }
    }

    async #step(name, value) {
        if (name === "raise") {
            return this.card.raise({ direction: value, ...CALLER, isCampaign: value === "outgoing" });
        }
        // Whoever watches may have closed it.
        if (!this.card.call) {
            return undefined;
        }
        // The application moves the card on in its own time, or not at all. What moves it is a command.
        const isThere = buttonsOf(this.card.call).includes(name);
        const state = Object.keys(STATES).find((key) => STATES[key].buttons.includes(name));
        if (!isThere && state) {
            this.card.used = true;
            this.card.setState(state);
        }
        return this.card.press(name, value);
    }

    #event(name) {
        return this.emitter.emit(name, this.catalog.example(name));
    }
}
