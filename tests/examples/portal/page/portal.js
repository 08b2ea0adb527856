// The portal's side of the frames: opens them, and takes what they send by the rules of the real one. Where the real
// one is silent, the log has the reason.

import { baseCommands } from "./commands.js";
import { Frame } from "./frame.js";
import { unknown } from "./emitter.js";
import { nearest } from "./nearest.js";
import { parse } from "./protocol.js";
import { callCommands, tabCommands } from "./telephony.js";

export class Portal extends EventTarget {
    frames = [];
    lang = "en";
    member = "a223c6b3710f85df22e9377d6c4f7553";
    userOptions = {};
    appOptions = {};

    constructor({ catalog, config, faults, log }) {
        super();
        Object.assign(this, { catalog, faults, log, applicationToken: config.applicationToken });
        log.hide(config.applicationToken);
        faults.frames = () => this.frames;
        window.addEventListener("message", (event) => this.#receive(event));
    }

    /** Opens an application. `options` is what the placement says of itself. */
    open(placement, handler, options) {
        const frame = new Frame(this, { placement, handler, options });
        this.frames.push(frame);
        this.#changed();
        return frame;
    }

    close(frame) {
        this.frames = this.frames.filter((other) => other !== frame);
        frame.element.remove();
        frame.onclose?.();
        this.#changed();
    }

    /** A frame cannot be moved in the document without loading again, so the new one comes last. */
    reload(frame) {
        this.close(frame);
        this.open(frame.placement, frame.handler, frame.options);
    }

    closeAll() {
        for (const frame of this.frames) {
            this.close(frame);
        }
    }

    #changed() {
        this.dispatchEvent(new Event("frames"));
    }

    #receive({ source, origin, data }) {
        if (source === window) {
            return;
        }
        const sender = this.frames.find((frame) => frame.window === source);
        const command = parse(data);
        const frame = this.frames.find((one) => one.sid === command.sid);
        const dropped = this.#reason({ command, frame, source, origin });
        const handler = dropped ? undefined : this.#handler(frame, command.method);
        if (dropped || !handler) {
            const reason = dropped ?? this.#noCommand(frame, command.method);
            this.log.fromFrame((frame ?? sender)?.number ?? null, data, reason);
            return;
        }
        frame.heard = performance.now();
        this.log.fromFrame(frame.number, data, null, command.method);
        const params = command.unparsable ? command.raw : command.params;
        const reply = (...args) => frame.reply(command, args);
        handler({ params, reply, frame, callback: command.callback, portal: this });
    }

    /** Why a message is not for any frame's commands. */
    #reason({ command, frame, source, origin }) {
        if (command.error) {
            return command.error;
        }
        if (!frame) {
            return `wrong sid: no open frame has \`${command.sid.slice(0, 64)}\``;
        }
        if (origin !== frame.origin) {
            return `wrong origin: it came from ${origin}, the application was opened at ${frame.origin}`;
        }
        if (source !== frame.window) {
            return "wrong window: another frame sent it in this frame's name";
        }
        // The official SDK sends the value of a field as it is.
        if (command.unparsable && command.method !== "setValue") {
            return `unparsable params: ${command.unparsable}`;
        }
        return null;
    }

    /** What a placement offers: the base, the binding of events, and commands of its own. */
    #handler(frame, method) {
        const isDefault = frame.placement === "DEFAULT";
        if (Object.hasOwn(baseCommands, method) && (isDefault || method !== "setTitle")) {
            return baseCommands[method];
        }
        if (!isDefault && method === "placementBindEvent") {
            return ({ params, callback }) => this.#bind(frame, params?.event, callback);
        }
        if (!this.catalog.placement(frame.placement).commands.includes(method)) {
            return undefined;
        }
        return callCommands[method] ?? tabCommands[method] ?? this.#bySpec(method);
    }

    #noCommand(frame, method) {
        const { commands } = this.catalog.placement(frame.placement);
        if (method === "setTitle" || method === "placementBindEvent") {
            return `denied: ${frame.placement} does not allow ${method}`;
        }
        if (this.catalog.commands.has(method)) {
            return `wrong placement: ${frame.placement} does not offer the command ${method}`;
        }
        const near = nearest(method, [...commands, ...Object.keys(baseCommands), "placementBindEvent"]);
        return `no such command${near ? `; the nearest is ${near}` : ""}`;
    }

    /** Never acknowledged; a name that is not offered is nothing, and nobody is told but the log. */
    #bind(frame, name, callback) {
        const placement = this.catalog.placement(frame.placement);
        if (typeof name !== "string" || !placement.events.includes(name)) {
            this.log.fromFrame(frame.number, `placementBindEvent ${name}`, unknown(this.catalog, placement, frame.placement, String(name)));
            return;
        }
        this.#keep(frame, name, callback);
    }

    #keep(frame, name, callback) {
        frame.bind(name, callback);
        this.emitter.dispatchEvent(new Event("bound"));
        if (this.faults.early) {
            setTimeout(() => this.emitter.deliver(frame, name, callback, this.catalog.example(name)), 10);
        }
    }

    /** Commands that the spec alone describes. */
    #bySpec(method) {
        const { kind, sample } = this.catalog.commands.get(method).outcome;
        return ({ reply, frame, callback }) => {
            switch (kind) {
                case "subscription": return this.#keep(frame, method, callback);
                case "no_argument": return reply();
                case "silent": return undefined;
                case "value": return reply(sample);
                default: return reply([]);
            }
        };
    }
}
