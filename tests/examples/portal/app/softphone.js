// Moves the card on as a softphone would. Events come from the bridge, which sends them to the server as well.

"use strict";

const status = document.getElementById("status");

// What follows from an event of the background worker.
const MOVES = {
    initialized: (call) => state(call.CALL_DIRECTION === "incoming" ? "incoming" : "outgoing", `Call ${call.PHONE_NUMBER === "hidden" ? "from a hidden number" : call.PHONE_NUMBER ?? "without a number"}`),
    entityChanged: (client) => say(`Client: ${client.CRM_ENTITY_TYPE || "none"} ${client.CRM_ENTITY_ID || ""}`),
    answerButtonClick: () => state("connected", "Talking"),
    makeCallButtonClick: () => state("connectingOutgoing", "Dialling"),
    skipButtonClick: () => state("idle", "Skipped"),
    hangupButtonClick: () => state("idle", "Hung up"),
    muteButtonClick: (muted) => say(muted ? "Microphone off" : "Microphone on"),
    holdButtonClick: (held) => say(held ? "On hold" : "Talking"),
    transferButtonClick: (to) => state("transferring", `Transfer to ${to.target}`),
    cancelTransferButtonClick: () => state("connected", "Talking"),
    completeTransferButtonClick: () => state("transferConnected", "Transferred"),
    dialpadButtonClick: (key) => say(`Key ${key}`),
    qualityMeterClick: (rating) => say(`Rated ${rating} of 5`),
    addCommentButtonClick: () => say("Comment saved"),
    notifyAdminButtonClick: () => say("The administrator was told"),
    nextButtonClick: () => say("Next client"),
    closeButtonClick: () => say("The card was closed"),
};

function say(text) {
    status.textContent = text;
}

function state(uiState, text) {
    say(text);
    BX24.placement.call("CallCardSetUiState", { uiState }, () => {});
    BX24.placement.call("CallCardSetStatusText", { statusText: text }, () => {});
}

addEventListener("placement:received", ({ detail: { event, args } }) => {
    const [group, name] = event.split("::");
    if (group === "BackgroundCallCard") {
        MOVES[name]?.(...args);
    } else {
        say(event);
    }
});

BX24.init(() => say(`Opened as ${BX24.placement.info().placement}`));
