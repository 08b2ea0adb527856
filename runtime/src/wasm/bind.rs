//! Binding a handler, step by step.

use alloc::{boxed::Box, rc::Rc, string::String, vec::Vec};
use core::{fmt, future::IntoFuture, marker::PhantomData, pin::Pin, time::Duration};

use super::{
    binding::Binding,
    error::FrameError,
    fault::{Fault, Report},
    frame::{DEADLINE, Page},
    inbox::{Inbox, Receiver},
    interface::Interface,
    not_offered::NotOffered,
};
use crate::{
    args::Args,
    dispatch::{Covered, DispatchLocal, PlacementHandler},
    event_set::EventSet,
    info::EventInfo,
    unknown::UnknownEvent,
};

/// A handler about to be bound: `.await` does it.
#[must_use = "nothing is bound without `.await`"]
pub struct Bind<H> {
    request: Request,
    handler: PhantomData<fn() -> H>,
}

/// The same of any handler.
struct Request {
    page: Rc<Page>,
    receiver: Box<dyn Receiver>,
    events: &'static [EventInfo],
    takes: fn(&str) -> bool,
    report: Report,
    deadline: Duration,
}

impl<H: DispatchLocal + 'static> Bind<H> {
    pub(super) fn new(page: Rc<Page>, handler: Rc<H>) -> Self {
        Self {
            request: Request {
                page,
                receiver: Box::new(handler),
                events: H::EVENTS,
                takes: takes_unknown::<H>,
                report: Box::new(Fault::complain),
                deadline: DEADLINE,
            },
            handler: PhantomData,
        }
    }
}

impl<H> Bind<H> {
    /// Where faults go, in place of [`Fault::summary`] on the console of the browser.
    pub fn on_fault(mut self, report: impl Fn(&Fault) + 'static) -> Self {
        self.request.report = Box::new(report);
        self
    }

    /// How long the portal may take to say what the placement offers; 10 seconds, if nothing is said.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.request.deadline = deadline;
        self
    }
}

impl<H: 'static> IntoFuture for Bind<H> {
    type Output = Result<Binding, FrameError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output>>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.request.bind())
    }
}

impl<H> fmt::Debug for Bind<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bind").finish_non_exhaustive()
    }
}

impl Request {
    async fn bind(self) -> Result<Binding, FrameError> {
        let interface = self.page.interface(self.deadline).await?;
        let (names, not_offered) = self.wanted(&interface);
        if names.is_empty() && !not_offered.is_empty() {
            return Err(FrameError::NothingOffered {
                placement: self.page.placement(),
                events: not_offered,
            });
        }
        let inbox = Inbox::new(self.receiver, self.report);
        for name in names {
            self.page.subscribe(name, &inbox);
        }
        Ok(Binding {
            page: self.page,
            inbox,
            not_offered,
        })
    }

    /// The names to subscribe to, and the events that have none here.
    fn wanted(&self, interface: &Interface) -> (Vec<String>, Vec<NotOffered>) {
        let (mut names, mut not_offered) = (Vec::new(), Vec::new());
        for event in self.events {
            let known = [event.name()].into_iter().chain(event.aliases());
            match interface.offered(known) {
                Some(name) => names.push(name.into()),
                None => not_offered.push(NotOffered::new(*event, interface.events())),
            }
        }
        let unknown = interface.events().iter().filter(|name| (self.takes)(name));
        names.extend(unknown.cloned());
        (names, not_offered)
    }
}

/// Whether a handler has a method for events that the spec does not know, and this is one.
fn takes_unknown<H: PlacementHandler>(name: &str) -> bool {
    let specs = <H::Covered<'_> as EventSet<'_>>::specs();
    let is_known = specs
        .iter()
        .any(|info| info.registry().find(name).is_some());
    !is_known && H::Covered::unknown(UnknownEvent::new(name.into(), Args::none(), specs)).is_ok()
}
