// Commands that every placement has.

const echo = ({ params, reply }) => reply(params);
const silence = () => {};

/** An empty object of PHP is a list to JavaScript. */
const phpObject = (object) => (Object.keys(object).length === 0 ? [] : object);

function initData({ frame, portal, reply }) {
    const data = {
        LANG: portal.lang,
        DOMAIN: location.host,
        PROTOCOL: location.protocol === "https:" ? 1 : 0,
        PATH: "/rest",
        AUTH_ID: frame.tokens.access,
        REFRESH_ID: frame.tokens.refresh,
        MEMBER_ID: portal.member,
        AUTH_EXPIRES: "3600",
        FIRST_RUN: frame.isFirstRun,
        IS_ADMIN: true,
        INSTALL: frame.isFirstRun,
        USER_OPTIONS: phpObject(portal.userOptions),
        APP_OPTIONS: phpObject(portal.appOptions),
        PLACEMENT: frame.placement,
        PLACEMENT_OPTIONS: phpObject(frame.options),
    };
    frame.isFirstRun = false;
    reply(data);
}

function interfaceOf({ frame, portal, reply }) {
    const { commands, events } = portal.catalog.placement(frame.placement);
    reply({ command: commands, event: events });
}

/** New tokens, from the generator that made the first. */
function refreshAuth({ frame, portal, reply }) {
    frame.tokens.access = frame.newToken();
    frame.tokens.refresh = frame.newToken();
    reply({ AUTH_ID: frame.tokens.access, AUTH_EXPIRES: "3600", REFRESH_ID: frame.tokens.refresh });
}

/** Options are kept as long as the page. */
const keeps = (options) => ({ params, portal, reply }) => {
    if (typeof params?.name === "string") {
        portal[options][params.name] = params.value;
    }
    reply(params);
};

function resize({ params, frame, reply }) {
    const height = Math.min(Math.max(Number.parseInt(params?.height, 10) || 0, 0), 10_000);
    if (height > 0) {
        frame.iframe.style.height = `${height}px`;
    }
    reply({ width: frame.iframe.clientWidth, height: frame.iframe.clientHeight });
}

function openPath({ params, portal, reply }) {
    if (portal.faults.desktop) {
        return reply({ result: "error", errorCode: "METHOD_NOT_SUPPORTED_ON_DEVICE" });
    }
    const isKnown = typeof params?.path === "string" && /^\/(crm|company|workgroups|tasks)\//.test(params.path);
    return reply(isKnown ? { result: "close" } : { result: "error", errorCode: "PATH_NOT_AVAILABLE" });
}

/** A slider here is one more frame; the answer comes when it is closed. */
function openApplication({ params, frame, portal, reply }) {
    const slider = portal.open("DEFAULT", frame.handler, Array.isArray(params) ? {} : params);
    slider.onclose = () => reply();
}

export const baseCommands = {
    getInitData: initData,
    getInterface: interfaceOf,
    setInstall: echo,
    setInstallFinish: ({ frame, portal }) => portal.reload(frame),
    refreshAuth,
    setAppOption: keeps("appOptions"),
    setUserOption: keeps("userOptions"),
    resizeWindow: resize,
    reloadWindow: ({ frame, portal }) => portal.reload(frame),
    setTitle: echo,
    setScroll: echo,
    openApplication,
    closeApplication: ({ frame, portal }) => portal.close(frame),
    openPath,
    imCallTo: silence,
    imPhoneTo: silence,
    imOpenMessenger: silence,
    imOpenHistory: silence,
    // Dialogs that the user closes without a choice.
    selectUser: silence,
    selectAccess: silence,
    selectCRM: silence,
    showAppForm: silence,
};
