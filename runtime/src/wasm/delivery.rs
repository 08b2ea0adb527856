//! Deliveries as JavaScript hands them over.

use alloc::{borrow::Cow, string::String};
use core::fmt;

use js_sys::{Array, JSON};
use wasm_bindgen::JsValue;

use super::{
    script::Script,
    texts::Texts,
    walk::{Obstacle, Walk},
};
use crate::{
    args::{Args, ROOT},
    decode::{ArgsReader, Fields, PayloadReader, Seed as _, Source as _, Stop, Trail},
    error::{DecodeError, DeliveryError},
    event::PlacementEvent,
    event_set::{EventSet, Incoming},
};

/// A delivery of the frame: the name of an event, and what the callback got.
///
/// It is decoded by the same rules as JSON text, and without such text. [`Frame`](super::Frame) makes them; an application
/// that subscribes by itself can do so, too, and hand them to
/// [`DispatchLocal::dispatch_js`](crate::DispatchLocal::dispatch_js).
///
/// ```no_run
/// use bitrix24_placement::{AnyEvent, Incoming, wasm::JsDelivery};
/// use js_sys::Array;
///
/// # fn called(argument: wasm_bindgen::JsValue) -> Result<(), bitrix24_placement::DeliveryError> {
/// let delivery = JsDelivery::new("CallCard::BeforeClose", Array::of1(&argument));
/// let Incoming::Event(AnyEvent::CallCard(event)) = delivery.to_event()? else { return Ok(()) };
/// # Ok(())
/// # }
/// ```
pub struct JsDelivery {
    event: String,
    args: Array,
    /// Texts out of the arguments, which decoded events borrow.
    texts: Texts,
}

impl JsDelivery {
    /// A delivery made of its parts. Arguments that are `undefined` at the end were not given.
    pub fn new(event: impl Into<String>, args: Array) -> Self {
        Self {
            event: event.into(),
            args,
            texts: Texts::default(),
        }
    }

    /// Wire name of the event.
    pub fn event(&self) -> &str {
        &self.event
    }

    /// The arguments, as they came.
    pub fn args(&self) -> &Array {
        &self.args
    }

    /// Decodes the arguments as those of one event, whatever the delivery's event is called.
    ///
    /// # Errors
    ///
    /// As for [`JsDelivery::to_event`].
    pub fn decode<'d, E: PlacementEvent<'d>>(&'d self) -> Result<E, DeliveryError> {
        let mut event = E::blank();
        self.decode_into(E::INFO.name(), &mut event)?;
        Ok(event)
    }

    /// Decodes it as one of a set of events.
    ///
    /// # Errors
    ///
    /// [`DeliveryError`] when the arguments do not fit the event, are nested too deeply, or have more than
    /// [`MAX_BYTES`](crate::MAX_BYTES) letters and parts; those of an event that is not in the set, when they have no
    /// form in JSON.
    pub fn to_event<'d, S: EventSet<'d>>(&'d self) -> Result<Incoming<'d, S>, DeliveryError> {
        let Some(mut event) = S::blank(&self.event) else {
            let event = Cow::Borrowed(&*self.event);
            return Ok(Incoming::not_in_set(event, self.raw()?));
        };
        if let (Some(info), Some(fields)) = (event.info(), event.fields()) {
            self.decode_into(info.name(), fields)?;
        }
        Ok(Incoming::Event(event))
    }

    /// The arguments as JSON.
    pub(crate) fn raw(&self) -> Result<Args<'_>, DeliveryError> {
        let walk = Walk::new(&self.texts);
        let written = Script::new(self.given().into(), &walk).written();
        let json = written.map_err(|Stop| not_read(&self.event, ROOT, &walk, Trail::default()))?;
        Ok(Args::from_raw(self.texts.end().keep(json.into())))
    }

    fn decode_into<'d>(
        &'d self,
        event: &str,
        payload: &mut dyn Fields<'d>,
    ) -> Result<(), DeliveryError> {
        let (trail, walk) = (Trail::default(), Walk::new(&self.texts));
        let reader = ArgsReader {
            payload,
            trail: &trail,
        };
        let read = Script::new(self.given().into(), &walk).read(reader);
        read.map_err(|Stop| not_read(event, ROOT, &walk, trail))
    }

    /// The arguments without those that were not given.
    fn given(&self) -> Array {
        let mut length = self.args.length();
        while length > 0 && self.args.get(length - 1).is_undefined() {
            length -= 1;
        }
        if length == self.args.length() {
            self.args.clone()
        } else {
            self.args.slice(0, length)
        }
    }
}

/// Why a value of JavaScript could not be read.
fn not_read(event: &str, root: &str, walk: &Walk<'_>, trail: Trail) -> DeliveryError {
    match walk.obstacle() {
        Some(Obstacle::Size(bytes)) => DeliveryError::TooLarge { bytes },
        Some(Obstacle::Depth) => DecodeError::too_deep(event, root).into(),
        Some(Obstacle::Throws) | None => {
            let throws = || "a property that cannot be read".into();
            trail.into_error(event, root, throws).into()
        }
    }
}

impl fmt::Debug for JsDelivery {
    /// Shows how many arguments there are, not what: they may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "JsDelivery({}, {} arguments)",
            self.event,
            self.args.length()
        )
    }
}

/// Reads the options of a placement.
pub(crate) fn read_options<'d>(
    placement: &str,
    options: &JsValue,
    texts: &'d Texts,
    fields: &mut dyn Fields<'d>,
) -> Result<(), DecodeError> {
    const ROOT: &str = "PLACEMENT_OPTIONS";
    let (trail, walk) = (Trail::default(), Walk::new(texts));
    let reader = PayloadReader {
        payload: fields,
        trail: &trail,
    };
    let read =
        parsed(options, &walk).and_then(|options| reader.read_from(Script::new(options, &walk)));
    read.map_err(|Stop| match not_read(placement, ROOT, &walk, trail) {
        DeliveryError::Decode(error) => error,
        _ => DecodeError::syntax(placement, ROOT, "more than is read".into()),
    })
}

/// Options may still be text.
fn parsed(options: &JsValue, walk: &Walk<'_>) -> Result<JsValue, Stop> {
    if !options.is_string() {
        return Ok(options.clone());
    }
    let text = walk.copy(options)?;
    if text.trim().is_empty() {
        return Ok(JsValue::NULL);
    }
    JSON::parse(&text).map_err(|_| Stop)
}
