// The call card: a call, its state, and the events that clicks cause.

import { STATES } from "./states.js";

/** What a click sends to a background worker. */
const CLICKS = {
    comment: "BackgroundCallCard::addCommentButtonClick",
    mute: "BackgroundCallCard::muteButtonClick",
    hold: "BackgroundCallCard::holdButtonClick",
    close: "BackgroundCallCard::closeButtonClick",
    transfer: "BackgroundCallCard::transferButtonClick",
    cancelTransfer: "BackgroundCallCard::cancelTransferButtonClick",
    completeTransfer: "BackgroundCallCard::completeTransferButtonClick",
    hangup: "BackgroundCallCard::hangupButtonClick",
    next: "BackgroundCallCard::nextButtonClick",
    skip: "BackgroundCallCard::skipButtonClick",
    answer: "BackgroundCallCard::answerButtonClick",
    quality: "BackgroundCallCard::qualityMeterClick",
    dialpad: "BackgroundCallCard::dialpadButtonClick",
    makeCall: "BackgroundCallCard::makeCallButtonClick",
    notifyAdmin: "BackgroundCallCard::notifyAdminButtonClick",
};

export class Card extends EventTarget {
    call = null;
    /** Whether an application has sent a command to the card since the page was opened. */
    used = false;

    /** `send` takes the name and the arguments of an event; `offers` says whether any frame may bind it. */
    constructor({ send, offers, faults }) {
        super();
        Object.assign(this, { send, offers, faults });
    }

    /** The card of a call that the application registered rises. */
    async raise({ direction, number, line, lineName, entityType, entityId, isCampaign }) {
        const call = {
            id: `externalCall.${crypto.randomUUID().replaceAll("-", "")}.${Math.floor(Date.now() / 1000)}`,
            direction, number, line, lineName, entityType, entityId: Number(entityId) || 0, isCampaign,
            state: "externalCard", callState: "idle", title: "", status: "", muted: false, held: false, isKept: false,
            since: null, before: 0,
        };
        this.call = call;
        this.#changed();
        const changed = () => (entityType && this.call === call ? this.entityChanged() : undefined);
        if (this.faults.entityFirst) {
            await changed();
        }
        await this.#both("BackgroundCallCard::initialized", null, [this.info]);
        call.callState = "connected";
        await this.#tab("CallCard::CallStateChanged", ["connected"]);
        if (!this.faults.entityFirst) {
            await changed();
        }
    }

    /** What `initialized` carries, and what a tab in the card may ask for. */
    get info() {
        if (!this.call) {
            return null;
        }
        const { id, direction, number, line, lineName, entityType, entityId, callState, isCampaign } = this.call;
        return {
            CALL_ID: id,
            // A number that nobody knows has no key; one that is withheld has a word.
            ...(number === "unknown" ? {} : { PHONE_NUMBER: number || "hidden" }),
            LINE_NUMBER: line,
            LINE_NAME: lineName || line,
            CRM_ENTITY_TYPE: entityType,
            CRM_ENTITY_ID: entityType ? entityId : 0,
            CRM_BINDINGS: entityType ? [{ ENTITY_TYPE: entityType, ENTITY_ID: entityId }] : [],
            CALL_DIRECTION: direction,
            CALL_STATE: callState,
            CALL_LIST_MODE: isCampaign,
        };
    }

    /** The client was loaded or changed. */
    entityChanged() {
        const { entityType, entityId, number } = this.call;
        const client = { CRM_ENTITY_TYPE: entityType, CRM_ENTITY_ID: entityType ? entityId : 0, PHONE_NUMBER: number || "hidden" };
        return this.#both("BackgroundCallCard::entityChanged", "CallCard::EntityChanged", [client]);
    }

    /** A click. `value` is the key, rating, comment, or target that it has. */
    press(button, value) {
        const args = this.#args(button, value);
        this.#changed();
        const sent = this.#both(CLICKS[button], null, args);
        if (button !== "close") {
            return sent;
        }
        this.close();
        return sent;
    }

    #args(button, value) {
        switch (button) {
            case "mute": return [this.call.muted = !this.call.muted];
            case "hold": return [this.call.held = !this.call.held];
            case "transfer": return [this.#transfer(value)];
            case "comment": case "quality": case "dialpad": return [String(value)];
            default: return [];
        }
    }

    /** Before the first command the portal sends a form that is documented nowhere. */
    #transfer(target) {
        const { number } = this.call;
        return this.used ? { phoneNumber: number, target } : { type: /^\d{1,6}$/.test(target) ? "user" : "pstn", target };
    }

    /** It goes: by the operator's click, or by a command, which is no event for workers. */
    close() {
        const told = this.#tab("CallCard::BeforeClose", []);
        this.call = null;
        this.#changed();
        return told;
    }

    setState(state, { isTimerLeft = false } = {}) {
        this.call.state = state;
        const { timer } = STATES[state];
        if (timer === "stop" || (timer === "start" && !isTimerLeft)) {
            this.runTimer(timer === "start");
        }
        this.#changed();
    }

    /** What a command changes. */
    change(values) {
        if (this.call) {
            Object.assign(this.call, values);
            this.#changed();
        }
    }

    runTimer(isRunning) {
        const { call } = this;
        call.before = this.seconds;
        call.since = isRunning ? Date.now() : null;
        this.#changed();
    }

    get seconds() {
        const { before, since } = this.call;
        return before + (since === null ? 0 : (Date.now() - since) / 1000);
    }

    /** Workers and tabs have names of their own for the same thing. */
    async #both(worker, tab, args) {
        if (this.offers(worker) || !tab || !this.offers(tab)) {
            await this.send(worker, args);
        }
        if (tab) {
            await this.#tab(tab, args);
        }
    }

    async #tab(name, args) {
        if (this.offers(name)) {
            await this.send(name, args);
        }
    }

    #changed() {
        this.dispatchEvent(new Event("change"));
    }
}
