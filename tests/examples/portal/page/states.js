// What the card shows in each state of its interface: its buttons, and what becomes of the timer.

export const STATES = {
    incoming: { label: "Incoming call", buttons: ["answer", "skip"], timer: "stop" },
    transferIncoming: { label: "Transferred to you", buttons: ["answer", "skip"], timer: "stop" },
    outgoing: { label: "Ready to dial", buttons: ["makeCall"], timer: "stop" },
    connectingIncoming: { label: "Connecting", buttons: ["hangup"], timer: "stop" },
    connectingOutgoing: { label: "Dialling", buttons: ["hangup"], timer: "stop" },
    connected: { label: "Connected", buttons: ["hangup", "mute", "hold", "transfer", "dialpad", "quality"], timer: "start" },
    transferring: { label: "Transferring", buttons: ["completeTransfer", "cancelTransfer"], timer: "leave" },
    transferFailed: { label: "Transfer failed", buttons: ["cancelTransfer"], timer: "leave" },
    transferConnected: { label: "Transferred", buttons: ["hangup"], timer: "leave" },
    error: { label: "Call failed", buttons: ["close"], timer: "stop" },
    moneyError: { label: "No money left", buttons: ["notifyAdmin", "close"], timer: "stop" },
    redial: { label: "Busy", buttons: ["makeCall"], timer: "stop" },
    idle: { label: "Call ended", buttons: ["close"], timer: "stop" },
    sipPhoneError: { label: "SIP phone trouble", buttons: ["close"], timer: "stop" },
    externalCard: { label: "Registered call", buttons: ["close"], timer: "stop" },
};

/** Accepted, but `CallCardGetListUiStates` does not name them. */
const UNLISTED = ["idle", "sipPhoneError", "externalCard"];

export const LISTED = Object.keys(STATES).filter((state) => !UNLISTED.includes(state));

/** Buttons of a card; when a call is over, they depend on who had called. */
export function buttonsOf({ state, direction }) {
    if (state === "idle" && direction !== "incoming") {
        return direction === "outgoing" ? ["makeCall"] : [];
    }
    return STATES[state].buttons;
}
