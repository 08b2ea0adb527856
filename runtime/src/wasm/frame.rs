//! The frame of the page.

use alloc::{
    rc::Rc,
    string::{String, ToString as _},
    vec::Vec,
};
use core::{cell::RefCell, fmt, time::Duration};

use wasm_bindgen::JsValue;

use super::{
    bind::Bind,
    client::{Client, Kind, is_nothing_yet},
    connect::Connect,
    deadline::within,
    error::FrameError,
    inbox::Inbox,
    info::PlacementInfo,
    interface::Interface,
    route::Route,
};
use crate::dispatch::DispatchLocal;

/// How long the portal may take to answer, if nothing else is said.
pub(super) const DEADLINE: Duration = Duration::from_secs(10);

/// The frame that Bitrix24 opened the page in. Clones are the same frame, and so is what is found a second time.
#[derive(Clone)]
pub struct Frame(pub(super) Rc<Page>);

impl Frame {
    /// Looks for a client in the page and waits until the portal answered it: the global `BX24` of BX24.js, or else the
    /// global `B24Js` of the official SDK.
    ///
    /// ```no_run
    /// use bitrix24_placement::wasm::{Frame, FrameError};
    ///
    /// # async fn example() -> Result<(), FrameError> {
    /// let frame = Frame::find().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find() -> Connect {
        Connect::to(None)
    }

    /// Takes `BX24` of BX24.js, and waits until it is initialized.
    pub fn classic(client: JsValue) -> Connect {
        Connect::to(Some((Kind::Classic, client)))
    }

    /// Takes a `B24Frame` of the official SDK: what `initializeB24Frame` resolves to, or that promise itself.
    pub fn sdk(client: JsValue) -> Connect {
        Connect::to(Some((Kind::Sdk, client)))
    }

    /// What the page was opened with.
    ///
    /// # Errors
    ///
    /// [`FrameError`] when the client does not say it.
    pub fn info(&self) -> Result<PlacementInfo, FrameError> {
        self.0.client.info()
    }

    /// What the current placement offers. The portal is asked once.
    ///
    /// # Errors
    ///
    /// [`FrameError`] when the portal does not answer.
    pub async fn interface(&self) -> Result<Interface, FrameError> {
        self.0.interface(DEADLINE).await
    }

    /// Subscribes to the events of a handler that the placement offers, and hands them to it, one after the other.
    ///
    /// Where several handlers are bound, each receives every event of it once.
    ///
    /// # Errors
    ///
    /// [`FrameError`] when the portal does not say what the placement offers, or that is none of the events. Where it is
    /// some of them, [`Binding::not_offered`](super::Binding::not_offered) has the others.
    pub fn bind<H: DispatchLocal + 'static>(&self, handler: H) -> Bind<H> {
        self.bind_shared(Rc::new(handler))
    }

    /// As [`Frame::bind`], with a handler that the application uses as well.
    ///
    /// # Errors
    ///
    /// As for [`Frame::bind`].
    pub fn bind_shared<H: DispatchLocal + 'static>(&self, handler: Rc<H>) -> Bind<H> {
        Bind::new(Rc::clone(&self.0), handler)
    }
}

impl fmt::Debug for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Frame").finish_non_exhaustive()
    }
}

/// A client, and the subscriptions made through it.
pub(super) struct Page {
    client: Client,
    interface: RefCell<Option<Interface>>,
    routes: RefCell<Vec<Rc<Route>>>,
}

std::thread_local! {
    /// Subscriptions last as long as the page, and so does the knowledge of them.
    static PAGES: RefCell<Vec<Rc<Page>>> = const { RefCell::new(Vec::new()) };
}

impl Page {
    /// The one of this client.
    pub(super) fn of(kind: Kind, client: JsValue) -> Result<Rc<Self>, FrameError> {
        let known =
            PAGES.with_borrow(|pages| pages.iter().find(|page| page.client.is(&client)).cloned());
        if let Some(page) = known {
            return Ok(page);
        }
        let page = Rc::new(Self {
            client: Client::new(kind, client)?,
            interface: RefCell::default(),
            routes: RefCell::default(),
        });
        PAGES.with_borrow_mut(|pages| pages.push(Rc::clone(&page)));
        Ok(page)
    }

    /// Code of the placement, for messages.
    pub(super) fn placement(&self) -> String {
        let info = self.client.info();
        info.map_or_else(|_| "unknown".to_string(), |info| info.placement)
    }

    pub(super) async fn interface(&self, deadline: Duration) -> Result<Interface, FrameError> {
        const STEP: &str = "getInterface";
        if let Some(interface) = &*self.interface.borrow() {
            return Ok(interface.clone());
        }
        let answer = within(deadline, STEP, self.client.interface()).await?;
        if is_nothing_yet(&answer) {
            return Err(FrameError::NoAnswer { step: STEP });
        }
        let interface = Interface::read(&answer).ok_or(FrameError::NoAnswer { step: STEP })?;
        self.interface.replace(Some(interface.clone()));
        Ok(interface)
    }

    /// Adds an inbox to the subscription of an event, which is made when it is the first.
    pub(super) fn subscribe(&self, event: String, inbox: &Rc<Inbox>) {
        let known = self
            .routes
            .borrow()
            .iter()
            .find(|route| route.is_of(&event))
            .cloned();
        if let Some(route) = known {
            return route.add(Rc::clone(inbox));
        }
        let route = Route::new(event);
        route.add(Rc::clone(inbox));
        match route.open(&self.client) {
            Ok(()) => self.routes.borrow_mut().push(route),
            // The next who binds may try again.
            Err(fault) => inbox.report(&fault),
        }
    }

    pub(super) fn remove(&self, inbox: &Rc<Inbox>) {
        let routes = self.routes.borrow();
        routes.iter().for_each(|route| route.remove(inbox));
    }
}
