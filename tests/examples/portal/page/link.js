// The wire to the portal's server: commands come as server-sent events, the rest goes out in order.

export class Link {
    #queue = [];
    #isSending = false;
    #handlers = {};

    /** `on.emit(message)` and its like answer commands with a value or a promise. */
    listen(on) {
        this.#handlers = on;
        const source = new EventSource("/api/link");
        source.onmessage = ({ data }) => this.#take(JSON.parse(data));
    }

    /** Sends a message after all that were sent before. */
    send(message) {
        this.#queue.push(message);
        this.#flush();
    }

    async #take({ type, id, ...message }) {
        const value = await this.#handlers[type]?.(message);
        if (id !== undefined) {
            this.send({ answer: id, value: value ?? null });
        }
    }

    async #flush() {
        if (this.#isSending) {
            return;
        }
        this.#isSending = true;
        while (this.#queue.length > 0) {
            const body = JSON.stringify(this.#batch());
            try {
                await fetch("/api/page", { method: "POST", headers: { "content-type": "application/json" }, body });
            } catch {
                // The server has gone, and with it whoever would read the log.
            }
        }
        this.#isSending = false;
    }

    /** So many messages that the server takes them. */
    #batch() {
        let size = 0;
        const end = this.#queue.findIndex((message) => (size += JSON.stringify(message).length) > 500_000);
        return this.#queue.splice(0, end === -1 ? this.#queue.length : Math.max(end, 1));
    }
}
