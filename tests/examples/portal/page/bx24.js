// A stand-in of the classic library, written for the portal on your own machine: the part of `BX24` that speaks to the
// portal, with the messages that the real one sends. Use the real one in production.

"use strict";

// Where there is no portal it stays null, as with the real one.
var BX24 = null;

BX24 = (() => {
    const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";
    const [host, protocol, sid] = window.name.split("|");
    if (!host || !sid) {
        throw new Error("BX24: this page is not in a frame of Bitrix24");
    }
    const origin = `${protocol === "1" ? "https" : "http"}://${host.replace(/:(80|443)$/, "")}`;
    const callbacks = new Map();
    const waiting = [];
    let state = null;
    let asked = false;
    let isReady = false;

    const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => LETTERS[byte % 36]).join("");

    // Four pieces, empty ones as well. A callback stays: bound events come back to it again and again.
    function send(method, params, callback) {
        let id = "";
        if (typeof callback === "function") {
            id = newId();
            callbacks.set(id, callback);
        }
        const json = params === undefined || params === null ? "" : JSON.stringify(params);
        parent.postMessage(`${method}:${json}:${id}:${sid}`, origin);
    }

    window.addEventListener("message", (event) => {
        if (event.origin !== origin || event.source !== parent || typeof event.data !== "string") {
            return;
        }
        const at = event.data.indexOf(":");
        const text = event.data.slice(at + 1);
        const callback = callbacks.get(event.data.slice(0, at));
        callback?.(at < 0 || text === "" ? [] : JSON.parse(text));
    });

    function keepAuth(data) {
        state.auth = {
            access_token: data.AUTH_ID,
            refresh_token: data.REFRESH_ID,
            expires_in: Date.now() + Number(data.AUTH_EXPIRES) * 1000,
        };
    }

    function started(data) {
        const options = data.PLACEMENT_OPTIONS;
        state = {
            lang: data.LANG,
            domain: data.DOMAIN,
            member: data.MEMBER_ID,
            isAdmin: Boolean(data.IS_ADMIN),
            isInstall: Boolean(data.INSTALL),
            isFirstRun: Boolean(data.FIRST_RUN),
            userOptions: { ...data.USER_OPTIONS },
            appOptions: { ...data.APP_OPTIONS },
            placement: String(data.PLACEMENT || "DEFAULT").toUpperCase(),
            options: Array.isArray(options) && options.length === 0 ? {} : options,
        };
        keepAuth(data);
        if (state.isFirstRun) {
            send("setInstall", { install: true }, () => install?.());
        }
        waiting.splice(0).forEach((run) => run());
    }

    let install = null;

    function init(callback) {
        if (state) {
            callback?.();
            return;
        }
        waiting.push(() => callback?.());
        if (!asked) {
            asked = true;
            send("getInitData", undefined, started);
        }
    }

    function ready(callback) {
        if (isReady || document.readyState !== "loading") {
            isReady = true;
            callback();
            return;
        }
        document.addEventListener("DOMContentLoaded", () => { isReady = true; callback(); }, { once: true });
    }

    function getAuth() {
        if (!state || state.auth.expires_in < Date.now()) {
            return false;
        }
        return { ...state.auth, domain: state.domain, member_id: state.member };
    }

    const refreshAuth = (callback) => send("refreshAuth", {}, (data) => {
        keepAuth(data);
        callback?.(getAuth());
    });

    // Names of the library itself are not sent: the real one is silent as well.
    function call(command, params, callback) {
        if (!(command in library)) {
            send(command, params ?? {}, callback);
        }
    }

    const options = (key, command) => ({
        get: (name) => (name === undefined ? state?.[key] : state?.[key][name]),
        set(name, value, callback) {
            if (state) {
                state[key][name] = value;
            }
            send(command, { name, value }, callback ?? (() => {}));
        },
    });

    const scrollSize = () => ({
        scrollWidth: Math.max(document.documentElement.scrollWidth, document.documentElement.offsetWidth),
        scrollHeight: Math.max(document.documentElement.scrollHeight, document.documentElement.offsetHeight),
    });

    const library = {
        init,
        install: (callback) => { install = callback; },
        installFinish: () => send("setInstallFinish", {}),
        ready,
        isReady: () => isReady || document.readyState !== "loading",
        isAdmin: () => Boolean(state?.isAdmin),
        getAuth,
        refreshAuth,
        getLang: () => state?.lang,
        getDomain: () => state?.domain ?? host,
        placement: {
            info: () => ({ placement: state?.placement ?? "DEFAULT", options: state?.options ?? {} }),
            getInterface: (callback) => send("getInterface", undefined, callback),
            call,
            bindEvent: (event, callback) => send("placementBindEvent", { event }, callback),
        },
        userOption: options("userOptions", "setUserOption"),
        appOption: options("appOptions", "setAppOption"),
        resizeWindow(width, height, callback) {
            if (width > 0 && height > 0) {
                send("resizeWindow", { width, height }, callback);
            }
        },
        fitWindow: (callback) => send("resizeWindow", { width: "100%", height: scrollSize().scrollHeight }, callback),
        getScrollSize: scrollSize,
        reloadWindow: (callback) => send("reloadWindow", {}, callback),
        setTitle: (title, callback) => send("setTitle", { title: String(title) }, callback),
        scrollParentWindow: (scroll, callback) => send("setScroll", { scroll: Number.parseInt(scroll, 10) || 0 }, callback),
        openApplication: (params, callback) => send("openApplication", params ?? {}, callback),
        closeApplication: () => send("closeApplication", {}),
        openPath: (path, callback) => send("openPath", { path: String(path) }, callback),
        im: {
            callTo: (userId, video) => send("imCallTo", { userId, video: video !== false }),
            phoneTo: (phone) => send("imPhoneTo", { phone }),
            openMessenger: (dialogId) => send("imOpenMessenger", { dialogId }),
            openHistory: (dialogId) => send("imOpenHistory", { dialogId }),
        },
        selectUser: (callback) => send("selectUser", { mult: false }, callback),
        selectUsers: (callback) => send("selectUser", { mult: true }, callback),
        selectAccess: (value, callback) => send("selectAccess", { value }, callback),
        selectCRM: (params, callback) => send("selectCRM", params ?? {}, callback),
        proxy: (callback, context) => callback.bind(context),
    };
    return library;
})();
