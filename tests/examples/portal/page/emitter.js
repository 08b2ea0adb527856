// Events on their way to the frames that bound them.

import { nearest } from "./nearest.js";
import { reply } from "./protocol.js";

/** How long a frame may take from its opening to its first message, and from its last message to a binding. */
const OPENING = 15_000;
const SETTLING = 3000;

/** Whether a frame may still be about to bind. */
function isSettling({ opened, heard }) {
    return performance.now() - (heard ?? opened) < (heard === null ? OPENING : SETTLING);
}

export class Emitter extends EventTarget {
    constructor({ catalog, frames, faults, log }) {
        super();
        Object.assign(this, { catalog, frames, faults, log });
    }

    /** Sends an event to every binding; resolves to their number. */
    async emit(name, args) {
        await this.faults.wait();
        let delivered = 0;
        for (const frame of this.frames()) {
            for (const { callback } of frame.bindings.filter((binding) => binding.name === name)) {
                this.deliver(frame, name, callback, args);
                delivered += 1;
            }
        }
        if (delivered === 0) {
            this.#dropped(name, args);
        }
        this.dispatchEvent(new CustomEvent("emitted", { detail: { name, args, delivered } }));
        return delivered;
    }

    #dropped(name, args) {
        const message = `${name} ${JSON.stringify(args)}`;
        for (const frame of this.frames()) {
            this.log.toFrame(frame.number, message, this.#reason(frame, name));
        }
        if (this.frames().length === 0) {
            this.log.toFrame(null, message, "no frame is open");
        }
    }

    /** One delivery, with the faults that are on. */
    deliver(frame, name, callback, args) {
        const sent = this.faults.second && args.length > 1 ? [args] : args;
        for (let times = this.faults.duplicate ? 2 : 1; times > 0; times--) {
            frame.post(this.faults.spoilt(reply(callback, sent)), name);
        }
    }

    #reason(frame, name) {
        const placement = this.catalog.placement(frame.placement);
        if (placement.events.includes(name) || placement.commands.includes(name)) {
            return "nobody bound it";
        }
        return unknown(this.catalog, placement, frame.placement, name);
    }

    /** As `emit`, for one who has just opened the page: a frame that may still bind the event gets time to do so. */
    async emitWhenBound(name, args) {
        const expects = (frame) => this.catalog.placement(frame.placement).events.includes(name) && frame.count(name) === 0;
        while (this.frames().some((frame) => expects(frame) && isSettling(frame))) {
            await this.#nextBinding(100);
        }
        return this.emit(name, args);
    }

    /** Resolves when every event of its placement is bound in every frame; to the missing ones if that takes too long. */
    async bound(deadline) {
        const end = performance.now() + deadline;
        for (;;) {
            const missing = this.frames().flatMap((frame) => this.catalog.placement(frame.placement).events.filter((name) => frame.count(name) === 0));
            if (missing.length === 0 || performance.now() > end) {
                return missing;
            }
            await this.#nextBinding(end - performance.now());
        }
    }

    #nextBinding(atMost) {
        return new Promise((resolve) => {
            const timer = setTimeout(resolve, atMost);
            this.addEventListener("bound", () => { clearTimeout(timer); resolve(); }, { once: true });
        });
    }
}

/** Why a name means nothing here: it belongs elsewhere, or is like another one, or nobody knows it. */
export function unknown(catalog, placement, code, name) {
    const event = catalog.events.get(name);
    if (event) {
        return `wrong placement: ${code} does not offer it, ${event.placements.join(", ")} does`;
    }
    const near = nearest(name, placement.events) ?? nearest(name, catalog.eventNames);
    return near ? `wrong name: there is no such event; the nearest is ${near}` : "wrong name: there is no such event";
}
