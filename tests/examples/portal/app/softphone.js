// Forwards every event of its placement to the server, and moves the card on as a softphone would.

"use strict";

const status = document.getElementById("status");
const session = document.querySelector('meta[name="placement-session"]').content;
let sent = Promise.resolve();
let sequence = 0;

function forward(event, args) {
    const delivery = { event, args, id: crypto.randomUUID(), seq: ++sequence, ts: Date.now(), placement: BX24.placement.info().placement };
    const headers = { "authorization": `Bearer ${session}`, "content-type": "application/json" };
    sent = sent.then(() => fetch("/events", { method: "POST", headers, body: JSON.stringify([delivery]) }));
}

// What follows from a click, by the last part of the event's name.
const MOVES = {
    initialized: (call) => state(call.CALL_DIRECTION === "incoming" ? "incoming" : "outgoing", `${call.CALL_DIRECTION} call, ${call.PHONE_NUMBER ?? "number unknown"}`),
    answerButtonClick: () => state("connected", "Connected"),
    makeCallButtonClick: () => state("connectingOutgoing", "Dialling"),
    skipButtonClick: () => state("idle", "Skipped"),
    hangupButtonClick: () => state("idle", "Hung up"),
    muteButtonClick: (muted) => say(muted ? "Microphone off" : "Microphone on"),
    holdButtonClick: (held) => say(held ? "On hold" : "Connected"),
    transferButtonClick: (to) => state("transferring", `Transfer to ${to.target}`),
    cancelTransferButtonClick: () => state("connected", "Connected"),
    completeTransferButtonClick: () => state("transferConnected", "Transferred"),
    dialpadButtonClick: (key) => say(`Key ${key}`),
    qualityMeterClick: (rating) => say(`Rated ${rating} of 5`),
    addCommentButtonClick: () => say("Comment saved"),
    entityChanged: (client) => say(`Client: ${client.CRM_ENTITY_TYPE || "none"} ${client.CRM_ENTITY_ID || ""}`),
    notifyAdminButtonClick: () => say("The administrator was told"),
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

BX24.init(() => {
    BX24.placement.getInterface(({ event: events }) => {
        for (const event of events) {
            BX24.placement.bindEvent(event, (...args) => {
                forward(event, args);
                MOVES[event.split("::")[1]]?.(...args);
            });
        }
        say(events.length ? "Waiting for a call" : "This placement has no events");
    });
});
