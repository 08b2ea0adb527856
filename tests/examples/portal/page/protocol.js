// Messages between a frame and its portal, as text.

/**
 * Reads what a frame sent: `method:params:callback:sid`, its form with three pieces, or an object.
 * Params are JSON and may contain colons; the other pieces cannot. Returns `{ error }` for anything else.
 */
export function parse(data) {
    if (typeof data === "string") {
        return parseText(data);
    }
    if (data !== null && typeof data === "object" && typeof data.method === "string") {
        const { method, params, callback, appSid } = data;
        return { method, params: params || [], callback: String(callback ?? ""), sid: String(appSid ?? "") };
    }
    return { error: "no command: neither `method:params:callback:sid` nor an object with `method`" };
}

function parseText(text) {
    const pieces = text.split(":");
    if (pieces.length < 3) {
        return { error: "no command: it has fewer than three pieces between colons" };
    }
    const [method, sid, callback] = [pieces[0], pieces.at(-1), pieces.at(-2)];
    const raw = pieces.slice(1, -2).join(":");
    if (raw === "") {
        return { method, params: [], callback, sid };
    }
    try {
        return { method, params: JSON.parse(raw), callback, sid };
    } catch (error) {
        return { method, raw, callback, sid, unparsable: error.message };
    }
}

/** What the portal sends back: only the first argument travels, and no argument is no text. */
export function reply(callback, args) {
    const json = args.length === 0 || args[0] === undefined ? "" : JSON.stringify(args[0]);
    return `${callback}:${json}`;
}
