// The card as a person sees it.

import { button, byId, make } from "./dom.js";
import { STATES, buttonsOf } from "./states.js";

const LABELS = {
    answer: "Answer", skip: "Skip", makeCall: "Call", hangup: "Hang up", mute: "Mute", hold: "Hold", transfer: "Transfer",
    dialpad: "Dial pad", quality: "Rate", completeTransfer: "Complete transfer", cancelTransfer: "Back to the call",
    close: "Close", notifyAdmin: "Notify administrator",
};

/** Buttons that open something first. */
const OPENS = { transfer: "transfer", dialpad: "dialpad", quality: "quality" };

const ENTITIES = { "": "no CRM object" };

export class CardPanel {
    constructor(card, catalog) {
        this.card = card;
        this.#fillChoices(catalog);
        this.#makeKeys();
        this.#listen();
        card.addEventListener("change", () => this.render());
        setInterval(() => this.#renderTimer(), 250);
        this.render();
    }

    #fillChoices(catalog) {
        const types = Object.keys(ENTITIES).concat(catalog.enums.CrmEntityType ?? []);
        byId("entity-type").append(...types.map((type) => make("option", { value: type }, ENTITIES[type] ?? type)));
        byId("entity-type").value = "CONTACT";
        byId("ui-state").append(...Object.entries(STATES).map(([state, { label }]) => make("option", { value: state }, `${state} (${label.toLowerCase()})`)));
    }

    #makeKeys() {
        const keys = [..."123456789*0#"].map((key) => button(key, () => this.card.press("dialpad", key), { className: "key" }));
        byId("dialpad").append(...keys);
        const stars = [1, 2, 3, 4, 5].map((rating) => button(`${rating}`, () => this.card.press("quality", rating), { ariaLabel: `${rating} of 5`, className: "key" }));
        byId("quality").append(...stars);
    }

    #listen() {
        for (const direction of ["incoming", "outgoing", "callback"]) {
            byId(`raise-${direction}`).onclick = () => this.raise(direction);
        }
        byId("comment-form").onsubmit = (event) => {
            event.preventDefault();
            this.card.press("comment", byId("comment").value);
        };
        byId("transfer-form").onsubmit = (event) => {
            event.preventDefault();
            const target = byId("target").value;
            // An employee without phones comes as a number, everything else as text.
            this.card.press("transfer", target === "number" ? 12 : target);
            byId("transfer").hidden = true;
        };
        byId("ui-state").onchange = (event) => this.card.setState(event.target.value);
        byId("next").onclick = () => this.card.press("next");
        byId("card-close").onclick = () => this.card.press("close");
        byId("entity-changed").onclick = () => {
            const { entityType, entityId } = this.#form();
            this.card.change({ entityType, entityId });
            this.card.entityChanged();
        };
    }

    #form() {
        return {
            number: byId("number").value.trim(),
            line: byId("line").value.trim(),
            lineName: "",
            entityType: byId("entity-type").value,
            entityId: Number(byId("entity-id").value) || 0,
            isCampaign: byId("campaign").checked,
        };
    }

    raise(direction) {
        return this.card.raise({ direction, ...this.#form() });
    }

    /** A button of the card, as if it were clicked; what opens something first is opened. */
    press(name) {
        if (!this.card.call || !buttonsOf(this.card.call).includes(name)) {
            return;
        }
        if (OPENS[name]) {
            const part = byId(OPENS[name]);
            part.hidden = !part.hidden;
            part.querySelector("button, select")?.focus();
            return;
        }
        this.card.press(name);
    }

    render() {
        const { call } = this.card;
        byId("card").hidden = !call;
        byId("no-card").hidden = Boolean(call);
        if (!call) {
            return;
        }
        byId("card").dataset.state = call.state;
        byId("card-title").textContent = call.title || `${call.direction[0].toUpperCase()}${call.direction.slice(1)} call`;
        byId("card-number").textContent = call.number || "hidden number";
        byId("card-client").textContent = call.entityType ? `${call.entityType} ${call.entityId}` : "no CRM object";
        byId("card-status").textContent = call.status || STATES[call.state].label;
        byId("ui-state").value = call.state;
        byId("next").hidden = !call.isCampaign;
        this.#renderButtons(call);
        this.#renderTimer();
    }

    /** The focus stays on the button it was on. */
    #renderButtons(call) {
        const focused = document.activeElement?.dataset?.press;
        const names = buttonsOf(call);
        const pressed = { mute: call.muted, hold: call.held };
        byId("card-buttons").replaceChildren(...names.map((name) => {
            const element = button(LABELS[name], () => this.press(name), { className: `press ${name}`, dataset: { press: name } });
            if (name in pressed) {
                element.ariaPressed = String(pressed[name]);
            }
            return element;
        }));
        for (const [name, part] of Object.entries(OPENS)) {
            byId(part).hidden ||= !names.includes(name);
        }
        byId("card-buttons").querySelector(`[data-press="${focused}"]`)?.focus();
    }

    #renderTimer() {
        if (this.card.call) {
            const seconds = Math.floor(this.card.seconds);
            byId("card-timer").textContent = `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
        }
    }
}
