// One application in its frame: opened as Bitrix24 does, by a form that is posted into it.

import { button, byId, make } from "./dom.js";
import { reply } from "./protocol.js";

const hex = (length) => Array.from(crypto.getRandomValues(new Uint8Array(length / 2)), (byte) => byte.toString(16).padStart(2, "0")).join("");

export class Frame {
    static #count = 0;

    /** `session` is the portal: it has what all its frames share. */
    constructor(session, { placement, handler, options }) {
        Object.assign(this, { session, placement, handler, options });
        this.number = ++Frame.#count;
        this.sid = hex(32);
        this.origin = new URL(handler).origin;
        /** `{ name, callback }`, in the order of binding. */
        this.bindings = [];
        this.tokens = { access: this.newToken(), refresh: this.newToken() };
        this.opened = performance.now();
        /** When it sent its last message. */
        this.heard = null;
        this.isFirstRun = session.faults.firstRun;
        this.#show();
        this.#open();
    }

    /** As long as those of Bitrix24, and nothing for the log. */
    newToken() {
        const token = hex(70);
        this.session.log.hide(token);
        return token;
    }

    get window() {
        return this.iframe.contentWindow;
    }

    #show() {
        const protocol = location.protocol === "https:" ? 1 : 0;
        this.iframe = make("iframe", {
            id: `appframe_${this.sid}`,
            name: `${location.host}|${protocol}|${this.sid}`,
            title: `Application in frame ${this.number}`,
            allow: "geolocation *; microphone *; camera *; autoplay *;",
        });
        this.status = make("span", { className: "bound" }, "opening");
        this.element = make("section", { className: "app" },
            make("header", {},
                make("strong", {}, `Frame ${this.number}`),
                make("span", { className: "code", title: this.handler }, this.placement),
                this.status,
                button("Reload", () => this.session.reload(this), { title: "Open it again, as a new frame" }),
                button("Close", () => this.session.close(this))),
            this.iframe);
        byId("frames").append(this.element);
    }

    /** The handler gets four fields in its address, the rest in the body. */
    #open() {
        const address = new URL(this.handler);
        const query = { DOMAIN: location.host, PROTOCOL: location.protocol === "https:" ? 1 : 0, LANG: this.session.lang, APP_SID: this.sid };
        for (const [name, value] of Object.entries(query)) {
            address.searchParams.set(name, value);
        }
        const form = make("form", { method: "POST", action: address.href, target: this.iframe.name, hidden: true });
        const fields = this.#fields();
        for (const [name, value] of Object.entries(fields)) {
            form.append(make("input", { type: "hidden", name, value }));
        }
        this.element.append(form);
        this.session.log.toFrame(this.number, `POST ${address.href} ${new URLSearchParams(fields)}`);
        form.submit();
        form.remove();
    }

    #fields() {
        return {
            AUTH_ID: this.tokens.access,
            AUTH_EXPIRES: "3600",
            REFRESH_ID: this.tokens.refresh,
            SERVER_ENDPOINT: `${location.origin}/rest/`,
            APPLICATION_TOKEN: this.session.applicationToken,
            APPLICATION_SCOPE: "placement,telephony,crm,calendar",
            member_id: this.session.member,
            status: "L",
            PLACEMENT: this.placement,
            PLACEMENT_OPTIONS: JSON.stringify(this.options),
        };
    }

    /** Answers a command, if the frame wants an answer. */
    async reply({ method, callback }, args) {
        if (callback === "" || this.session.faults.silent) {
            return;
        }
        await this.session.faults.wait();
        this.post(reply(callback, args), `answer to ${method}`);
    }

    /** To the application's origin and no other: answers carry tokens. */
    post(message, note = null) {
        if (!this.iframe.isConnected) {
            this.session.log.toFrame(this.number, message, "the frame is closed");
            return;
        }
        this.session.log.toFrame(this.number, message, null, note);
        this.window.postMessage(message, this.origin);
    }

    bind(name, callback) {
        this.bindings.push({ name, callback });
        this.status.textContent = `${this.bindings.length} bound`;
    }

    /** How often an event is bound. */
    count(name) {
        return this.bindings.filter((binding) => binding.name === name).length;
    }
}
