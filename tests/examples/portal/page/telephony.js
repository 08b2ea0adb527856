// Commands that drive the call card. They change it without an event.

import { LISTED, STATES } from "./states.js";

const error = (errorCode) => [{ result: "error", errorCode }];

/** Runs on the card of the call; without one there is an error. */
const onCard = (run) => (message) => {
    const { card, faults } = message.portal;
    card.used = true;
    if (!card.call) {
        return message.reply(error("Call card is undefined"));
    }
    const params = message.params ?? {};
    return run({ ...message, card, params, isDesktop: faults.desktop });
};

/** The desktop application misses what a browser takes for false. */
function missing({ params, isDesktop, reply }, field, answer) {
    const isMissing = isDesktop && params[field] === undefined;
    if (isMissing) {
        reply(answer);
    }
    return isMissing;
}

export const callCommands = {
    CallCardGetListUiStates: ({ reply, portal }) => {
        portal.card.used = true;
        reply(LISTED);
    },
    CallCardSetMute: onCard((message) => {
        if (!missing(message, "muted", error("missing field muted")[0])) {
            message.card.change({ muted: Boolean(message.params.muted) });
            message.reply([]);
        }
    }),
    CallCardSetHold: onCard((message) => {
        // The desktop application answers twice.
        missing(message, "held", error("missing field held"));
        message.card.change({ held: Boolean(message.params.held) });
        message.reply([]);
    }),
    CallCardSetUiState: onCard(({ card, params, reply }) => {
        if (!Object.hasOwn(STATES, params.uiState)) {
            return reply(error("Invalid ui state"));
        }
        card.setState(params.uiState, { isTimerLeft: Boolean(params.disableAutoStartTimer) });
        return reply([]);
    }),
    CallCardSetCardTitle: onCard((message) => {
        if (!missing(message, "title", error("missing field title"))) {
            message.card.change({ title: String(message.params.title ?? "") });
            message.reply([]);
        }
    }),
    CallCardSetStatusText: onCard((message) => {
        if (!missing(message, "statusText", error("missing field statusText"))) {
            message.card.change({ status: String(message.params.statusText ?? "") });
            message.reply([]);
        }
    }),
    CallCardClose: onCard(({ card, reply }) => {
        card.close();
        reply([]);
    }),
    // In a browser the timer commands never answer when they work.
    CallCardStartTimer: onCard(({ card, isDesktop, reply }) => {
        card.runTimer(true);
        return isDesktop ? reply([]) : undefined;
    }),
    CallCardStopTimer: onCard(({ card, isDesktop, reply }) => {
        card.runTimer(false);
        return isDesktop ? reply([]) : undefined;
    }),
};

/** Commands of a tab in the card. */
export const tabCommands = {
    getStatus: ({ frame, portal, reply }) => reply(portal.card.info ?? frame.options),
    disableAutoClose: ({ portal, reply }) => {
        portal.card.change({ isKept: true });
        reply([]);
    },
    enableAutoClose: ({ portal, reply }) => {
        portal.card.change({ isKept: false });
        reply([]);
    },
};
