// Generated: `UPDATE_EXPECT=1 cargo test --test golden` rewrites it.

/** Events of `bitrix24/index.json`, `bitrix24/placements.json`, `bitrix24/background-call-card.json`, `bitrix24/call-card.json`, `bitrix24/calendar.json`, `bitrix24/crm.json`, `bitrix24/user-field.json`, `bitrix24/landing.json`, `bitrix24/automation.json`. */

/** The arguments that the callback of each event gets, by the name of the event. */
export interface PlacementEvents {
  /**
   * The card is there and has its first data. From here on commands find a card; earlier ones do not.
   *
   * It need not be the first event: `BackgroundCallCard::entityChanged` may come before it.
   *
   * On the wire: `BackgroundCallCard::initialized`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/initialized.html)
   */
  "BackgroundCallCard::initialized": [data: types.CallInfo];
  /**
   * A comment was saved in the card: by the operator, or by the card itself when it closes with the comment box open (65 seconds after the call).
   *
   * On the wire: `BackgroundCallCard::addCommentButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/add-comment-button-click.html)
   */
  "BackgroundCallCard::addCommentButtonClick": [comment: string];
  /**
   * The microphone button was clicked. `CallCardSetMute` does not cause it.
   *
   * On the wire: `BackgroundCallCard::muteButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/mute-button-click.html)
   */
  "BackgroundCallCard::muteButtonClick": [muted: boolean];
  /**
   * The hold button was clicked. `CallCardSetHold` does not cause it.
   *
   * On the wire: `BackgroundCallCard::holdButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/hold-button-click.html)
   */
  "BackgroundCallCard::holdButtonClick": [held: boolean];
  /**
   * The operator closed the card with its button. The card closes by itself.
   *
   * On the wire: `BackgroundCallCard::closeButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/close-button-click.html)
   */
  "BackgroundCallCard::closeButtonClick": [nothing?: [] | ""];
  /**
   * The operator chose who gets the call. The transfer itself is the application's work. Choosing a department raises nothing.
   *
   * On the wire: `BackgroundCallCard::transferButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/transfer-button-click.html)
   */
  "BackgroundCallCard::transferButtonClick": [data: {
    /**
     * Phone number of the client.
     *
     * Nothing means: The undocumented second form, which has `type` instead.
     */
    phoneNumber?: string | null;
    /** Where the call goes: the id of an employee, or a phone number just as it stands in the employee's profile. Nothing but its look tells one from the other. */
    target: string;
    /**
     * What `target` is. Not documented; only seen while the page has not issued any command to the card yet.
     *
     * Nothing means: The documented form.
     */
    type?: types.TransferKind | null | "";
  }];
  /**
   * The operator gave up the transfer to go on with the talk.
   *
   * On the wire: `BackgroundCallCard::cancelTransferButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/cancel-transfer-button-click.html)
   */
  "BackgroundCallCard::cancelTransferButtonClick": [nothing?: [] | ""];
  /**
   * The operator wants the transfer to go through, and so to leave the talk.
   *
   * On the wire: `BackgroundCallCard::completeTransferButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/complete-transfer-button-click.html)
   */
  "BackgroundCallCard::completeTransferButtonClick": [nothing?: [] | ""];
  /**
   * The hang-up button was clicked. Only the click is reported: ending the call is the application's work.
   *
   * On the wire: `BackgroundCallCard::hangupButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/hang-up-button-click.html)
   */
  "BackgroundCallCard::hangupButtonClick": [nothing?: [] | ""];
  /**
   * In a call list the operator went on to the next client.
   *
   * It can be subscribed to, but judging by the portal's code it never reaches an application: cards of call lists raise none of these events.
   *
   * On the wire: `BackgroundCallCard::nextButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/next-button-click.html)
   */
  "BackgroundCallCard::nextButtonClick": [nothing?: [] | ""];
  /**
   * The operator does not want to take the call.
   *
   * On the wire: `BackgroundCallCard::skipButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/skip-button-click.html)
   */
  "BackgroundCallCard::skipButtonClick": [nothing?: [] | ""];
  /**
   * The operator takes the incoming call. Answering it is the application's work.
   *
   * On the wire: `BackgroundCallCard::answerButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/answer-button-click.html)
   */
  "BackgroundCallCard::answerButtonClick": [nothing?: [] | ""];
  /**
   * The card loaded the CRM object of its call, or changed to another one.
   *
   * It may come before `BackgroundCallCard::initialized`, comes several times during a call, and repeats with the same data when a folded card is opened again.
   *
   * On the wire: `BackgroundCallCard::entityChanged`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/entity-changed.html)
   */
  "BackgroundCallCard::entityChanged": [data: {
    /**
     * Phone number of the client.
     *
     * Nothing means: The client has no number, or withholds it.
     */
    PHONE_NUMBER?: string | null;
    /**
     * Kind of the linked CRM object.
     *
     * Nothing means: The call is not linked to the CRM.
     */
    CRM_ENTITY_TYPE?: types.CrmEntityType | "" | null;
    /**
     * Id of the linked CRM object.
     *
     * Nothing means: The call is not linked to the CRM.
     */
    CRM_ENTITY_ID?: number | string | null;
  }];
  /**
   * The operator rated the connection.
   *
   * On the wire: `BackgroundCallCard::qualityMeterClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/quality-meter-click.html)
   */
  "BackgroundCallCard::qualityMeterClick": [rating: types.QualityRating];
  /**
   * A key of the dial pad was pressed during the talk.
   *
   * On the wire: `BackgroundCallCard::dialpadButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/dialpad-button-click.html)
   */
  "BackgroundCallCard::dialpadButtonClick": [key: types.DialpadKey];
  /**
   * The operator wants to call, to call again or to call back. Dialling is the application's work.
   *
   * On the wire: `BackgroundCallCard::makeCallButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/make-call-button-click.html)
   */
  "BackgroundCallCard::makeCallButtonClick": [nothing?: [] | ""];
  /**
   * The account has run out of money, and the operator wants the administrator to know.
   *
   * On the wire: `BackgroundCallCard::notifyAdminButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/notify-admin-button-click.html)
   */
  "BackgroundCallCard::notifyAdminButtonClick": [nothing?: [] | ""];
  /**
   * The call has another client than before: the card has loaded or reloaded its CRM data, an object was created or linked in the card, or a call list went on.
   *
   * It may repeat with the same data.
   *
   * On the wire: `CallCard::EntityChanged`, offered by `CALL_CARD`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-entity-changed.html)
   */
  "CallCard::EntityChanged": [data: {
    /**
     * Phone number of the client.
     *
     * Nothing means: The client has no number, or withholds it.
     */
    PHONE_NUMBER?: string | null;
    /**
     * Kind of the linked CRM object.
     *
     * Nothing means: The call is not linked to the CRM.
     */
    CRM_ENTITY_TYPE?: types.CrmEntityType | "" | null;
    /**
     * Id of the linked CRM object.
     *
     * Nothing means: The call is not linked to the CRM.
     */
    CRM_ENTITY_ID?: number | string | null;
  }];
  /**
   * The card is about to close, though it may yet stay.
   *
   * It can come twice for one card: when closing is put off for 65 seconds (`disableAutoClose`, or an open comment), and again when the card does close.
   *
   * On the wire: `CallCard::BeforeClose`, offered by `CALL_CARD`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-before-close.html)
   */
  "CallCard::BeforeClose": [nothing?: [] | ""];
  /**
   * The call went from one state to another. For a call that an application registered it usually does not come at all, as the card sets such a call to `connected` once and never again.
   *
   * On the wire: `CallCard::CallStateChanged`, offered by `CALL_CARD`; needs the scopes `placement`, `telephony`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-call-state-changed.html)
   */
  "CallCard::CallStateChanged": [callState: types.CallState, additionalParams?: types.CallStateParams | { [key: string]: never } | [] | null | ""];
  /**
   * Entries of the calendar changed: read them again.
   *
   * On the wire: `Calendar.customView:refreshEntries`, offered by `CALENDAR_GRIDVIEW`; needs the scopes `placement`, `calendar`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html)
   */
  "Calendar.customView:refreshEntries": [nothing?: { [key: string]: never } | [] | ""];
  /**
   * The user went back by one range of dates. Which range that is does not come along.
   *
   * On the wire: `Calendar.customView:decreaseViewRangeDate`, offered by `CALENDAR_GRIDVIEW`; needs the scopes `placement`, `calendar`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html)
   */
  "Calendar.customView:decreaseViewRangeDate": [nothing?: { [key: string]: never } | [] | ""];
  /**
   * The user went on by one range of dates. Which range that is does not come along.
   *
   * On the wire: `Calendar.customView:increaseViewRangeDate`, offered by `CALENDAR_GRIDVIEW`; needs the scopes `placement`, `calendar`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html)
   */
  "Calendar.customView:increaseViewRangeDate": [nothing?: { [key: string]: never } | [] | ""];
  /**
   * The user chose a date to go to.
   *
   * On the wire: `Calendar.customView:adjustToDate`, offered by `CALENDAR_GRIDVIEW`; needs the scopes `placement`, `calendar`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html)
   */
  "Calendar.customView:adjustToDate": [date: string];
  /**
   * The user chose something that the application offered with `crmShowFoundEntities`.
   *
   * On the wire: `onCrmEntityIsNeedToCreate`, offered by `CRM_DETAIL_SEARCH`, `CRM_REQUISITE_AUTOCOMPLETE`, `CRM_BANK_DETAIL_AUTOCOMPLETE`; needs the scopes `placement`, `crm`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-search.html)
   */
  "onCrmEntityIsNeedToCreate": [data: {
    /** Id of the frame (`APP_SID`) whose offer it was. More than one frame may listen. */
    appSid: string;
    /** What was chosen, with all the application had put into it. */
    data: types.ChosenEntity;
  }];
}

/** Values and objects of these events. */
export namespace types {
  /**
   * Who called whom. Documentation of 2024 also had `incomingTransfer`; should it come back, it is kept like any other unknown value.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/get-status.html)
   */
  export type CallDirection =
    /** The client called. */
    | "incoming"
    /** The operator called. */
    | "outgoing"
    /** The client asked to be called back. */
    | "callback"
    | (string & {});
  /**
   * How far a call is.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-call-state-changed.html)
   */
  export type CallState =
    /** No connection: the talk has not begun, or it is over. */
    | "idle"
    /** The connection is being made. */
    | "connecting"
    /** The parties are talking. */
    | "connected"
    | (string & {});
  /**
   * Kind of a CRM object. Lead, deal, contact and company are the documented ones; the others were seen on the wire. Kinds with a number in their name, such as `DYNAMIC_<id>`, arrive as unknown values.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/get-status.html)
   */
  export type CrmEntityType =
    /** A lead. */
    | "LEAD"
    /** A deal. */
    | "DEAL"
    /** A person. */
    | "CONTACT"
    /** A company. */
    | "COMPANY"
    /** A quote. Not documented. */
    | "QUOTE"
    /** An invoice of the newer kind. Not documented. */
    | "SMART_INVOICE"
    /** An order of the online store. Not documented. */
    | "ORDER"
    | (string & {});
  /** What the target of a transfer is. Not documented. */
  export type TransferKind =
    /** An employee. */
    | "user"
    /** A phone number. */
    | "pstn"
    /** A queue. */
    | "queue"
    | (string & {});
  /**
   * How good the connection was, from 1 (worst) to 5 (best).
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/quality-meter-click.html)
   */
  export type QualityRating =
    /** 1 of 5. */
    | "1"
    /** 2 of 5. */
    | "2"
    /** 3 of 5. */
    | "3"
    /** 4 of 5. */
    | "4"
    /** 5 of 5. */
    | "5"
    | (string & {});
  /**
   * A key of the dial pad.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/dialpad-button-click.html)
   */
  export type DialpadKey =
    /** `0`, also when it is held down for `+`. */
    | "0"
    /** `1` */
    | "1"
    /** `2` */
    | "2"
    /** `3` */
    | "3"
    /** `4` */
    | "4"
    /** `5` */
    | "5"
    /** `6` */
    | "6"
    /** `7` */
    | "7"
    /** `8` */
    | "8"
    /** `9` */
    | "9"
    /** `*` */
    | "*"
    /** `#` */
    | "#"
    | (string & {});
  /**
   * SIP status of a call that did not work out. Any code may come; these two are the ones the documentation names.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-call-state-changed.html)
   */
  export type SipFailureCode =
    /** The other party is busy. */
    | "486"
    /** The other party cannot be reached. */
    | "480"
    | (string & {});
  /**
   * What the card knows about its call. Rely on the call id only; everything else has been seen missing or empty.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/get-status.html)
   */
  export interface CallInfo {
    /** Id of the call, as `telephony.externalCall.register` answered it. */
    CALL_ID: string;
    /**
     * Phone number of the other party.
     *
     * Nothing means: The number is not known, or the other party withholds it.
     */
    PHONE_NUMBER?: string | null;
    /** Number or code of the line the call runs on. */
    LINE_NUMBER?: string | null;
    /**
     * What the line is called; its number where it has no name.
     *
     * Nothing means: The line has no name.
     */
    LINE_NAME?: string | null;
    /**
     * Kind of the CRM object the call belongs to in the first place.
     *
     * Nothing means: The call is not linked to the CRM.
     */
    CRM_ENTITY_TYPE?: CrmEntityType | "" | null;
    /**
     * Id of that CRM object.
     *
     * Nothing means: The call is not linked to the CRM.
     */
    CRM_ENTITY_ID?: number | string | null;
    /**
     * Id of the CRM activity that stands for the call. When the card of a registered call appears there is none yet.
     *
     * Nothing means: There is no activity (yet).
     */
    CRM_ACTIVITY_ID?: number | string | null;
    /**
     * Every CRM object the call is linked to.
     *
     * Nothing means: The call is not linked to the CRM.
     */
    CRM_BINDINGS?: CrmBinding[] | { [key: string]: never } | "" | null;
    /** Who called whom. */
    CALL_DIRECTION?: CallDirection | null | "";
    /** How far the call was when this was sent. Always `idle` when the card has just appeared. */
    CALL_STATE?: CallState | null | "";
    /** Whether the call is one of a call list (a campaign). Judging by the portal's code, never true for a call that an application registered. */
    CALL_LIST_MODE?: boolean | null;
  }
  /**
   * One CRM object a call is linked to. Either `ENTITY_TYPE` and `ENTITY_ID` are there or, where the portal could not find a name for the kind, `OWNER_TYPE_ID` and `OWNER_ID`.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/get-status.html)
   */
  export interface CrmBinding {
    /** Kind of the object. */
    ENTITY_TYPE?: CrmEntityType | null | "";
    /** Id of the object. */
    ENTITY_ID?: number | string | null;
    /** Kind of the object, as the number the CRM gives it. Not documented. */
    OWNER_TYPE_ID?: number | string | null;
    /** Id of the object, beside `OWNER_TYPE_ID`. Not documented. */
    OWNER_ID?: number | string | null;
  }
  /**
   * What comes with a change of the call's state.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-call-state-changed.html)
   */
  export interface CallStateParams {
    /**
     * Why the call failed; only with the state `idle`.
     *
     * Nothing means: The call did not fail.
     */
    failedCode?: SipFailureCode | null | "";
  }
  /**
   * What the user chose: the very object that the application had offered.
   *
   * [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-search.html)
   */
  export interface ChosenEntity {
    /** Id of the application's own making. */
    id: string;
    /** What the user saw. */
    name?: string | null;
    /** Another name, where the application gave one; examples prefer it to `name`. Not documented. */
    title?: string | null;
    /** Phone number. */
    phone?: string | null;
    /** E-mail address. */
    email?: string | null;
    /** Web site. */
    web?: string | null;
  }
}

/** An event as it came. Comparing `event` makes `args` what belongs to it. */
export type Received = {
  [Name in keyof PlacementEvents]: { event: Name; id: string; args: PlacementEvents[Name] };
}[keyof PlacementEvents];

/** What is bound in this page. */
export interface Bound {
  /** Code of the placement. */
  placement: string;
  /** The events that will come. */
  bound: string[];
  /** The events that the application handles, and this placement does not offer. */
  missing: string[];
}

/** The script that forwards events to the server. */
export interface PlacementBridge {
  /**
   * Binds the events, once. Without a client, the script looks for `B24Js` and `BX24`.
   *
   * @param client The page's own `B24Frame`, or `BX24`.
   */
  start(client?: object): Promise<Bound>;
  /** How many events are not delivered yet. */
  readonly pending: number;
}

declare global {
  interface Window {
    /** There once `bridge.js` has run. */
    readonly placementBridge?: PlacementBridge;
  }

  interface WindowEventMap {
    /** An event came. */
    "placement:received": CustomEvent<Received>;
    /** The server has acknowledged it. */
    "placement:delivered": CustomEvent<{ event: string; id: string }>;
    /** It is given up; the status is 0 where it was never answered. */
    "placement:refused": CustomEvent<{ event: string; id: string; status: number }>;
    /** Nothing gets through; it will be tried again. */
    "placement:waiting": CustomEvent<{ status: number; pending: number }>;
    /** The session is over; `preventDefault()` keeps the page from loading again. */
    "placement:expired": CustomEvent<{ pending: number }>;
  }
}
