//! How the methods of a handler are called: generated code says how, and `Dispatch` and its like ask for it.

use core::future::{Future, ready};

use crate::{
    context::Context,
    dispatch::{BoxError, PlacementHandler},
};

type Result<T = ()> = core::result::Result<T, BoxError>;

/// Calls of plain functions; `C` tells the blocks of a type apart, where there are two by mistake.
pub trait CallNow<C>: PlacementHandler {
    /// Calls the method for an event.
    ///
    /// # Errors
    ///
    /// Those of the method.
    fn call(&self, event: Self::Covered<'_>, context: Context<'_>) -> Result;
}

/// Calls whose futures can move between threads.
pub trait CallAsync<C>: PlacementHandler {
    /// Calls the method for an event.
    #[rustfmt::skip] // messages show the line of the bound
    fn call<'a>(
        &'a self,
        event: Self::Covered<'a>,
        context: Context<'a>,
    ) -> impl Future<Output = Result>
        + Send // `#[placement_handler(?Send)]` is for futures that stay on their thread
        + 'a;
}

/// Calls whose futures stay on their thread.
pub trait CallLocal<C>: PlacementHandler {
    /// Calls the method for an event.
    fn call<'a>(
        &'a self,
        event: Self::Covered<'a>,
        context: Context<'a>,
    ) -> impl Future<Output = Result> + 'a;
}

/// All methods are plain functions.
#[derive(Debug)]
pub struct Functions<C>(C);

/// Some methods are `async`.
#[derive(Debug)]
pub struct Futures<C>(C);

/// Some methods are `async`, and it says `?Send`.
#[derive(Debug)]
pub struct LocalFutures<C>(C);

/// A handler that is called without `.await`: what [`Dispatch`](crate::Dispatch) asks for, so that it can say what is missing.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no handler that can be called without `.await`",
    note = "put `#[placement_handler]` on an `impl` block of it and `#[on(...)]` on the methods; where some of them are \
            `async`, call `DispatchAsync::dispatch_async(..).await` or `DispatchLocal::dispatch_local(..).await`"
)]
pub trait Now: PlacementHandler {
    /// Calls the method for an event.
    ///
    /// # Errors
    ///
    /// Those of the method.
    fn call_now(&self, event: Self::Covered<'_>, context: Context<'_>) -> Result;
}

/// A handler that is called from any thread: what [`DispatchAsync`](crate::DispatchAsync) asks for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no handler whose futures are `Send`",
    note = "put `#[placement_handler]` on an `impl` block of it and `#[on(...)]` on the methods; where that says `?Send`, \
            call `DispatchLocal::dispatch_local(..).await`"
)]
pub trait Anywhere: PlacementHandler {
    /// Calls the method for an event.
    fn call_anywhere<'a>(
        &'a self,
        event: Self::Covered<'a>,
        context: Context<'a>,
    ) -> impl Future<Output = Result> + Send + 'a
    where
        Self: Sync;
}

/// A handler that is called from one thread: what [`DispatchLocal`](crate::DispatchLocal) asks for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not receive placement events",
    note = "put `#[placement_handler]` on an `impl` block of it and `#[on(...)]` on the methods"
)]
pub trait Here: PlacementHandler {
    /// Calls the method for an event.
    fn call_here<'a>(
        &'a self,
        event: Self::Covered<'a>,
        context: Context<'a>,
    ) -> impl Future<Output = Result> + 'a;
}

/// Kinds of calls that need no `.await`.
pub trait CallsNow<H: PlacementHandler + ?Sized> {
    /// Calls the method for an event.
    ///
    /// # Errors
    ///
    /// Those of the method.
    fn call(handler: &H, event: H::Covered<'_>, context: Context<'_>) -> Result;
}

/// Kinds of calls whose futures can move between threads.
pub trait CallsAnywhere<H: PlacementHandler + ?Sized> {
    /// Calls the method for an event.
    fn call<'a>(
        handler: &'a H,
        event: H::Covered<'a>,
        context: Context<'a>,
    ) -> impl Future<Output = Result> + Send + 'a
    where
        H: Sync;
}

/// Kinds of calls, all of which can be made from one thread.
pub trait CallsHere<H: PlacementHandler + ?Sized> {
    /// Calls the method for an event.
    fn call<'a>(
        handler: &'a H,
        event: H::Covered<'a>,
        context: Context<'a>,
    ) -> impl Future<Output = Result> + 'a;
}

impl<H: PlacementHandler<Calls: CallsNow<H>> + ?Sized> Now for H {
    fn call_now(&self, event: H::Covered<'_>, context: Context<'_>) -> Result {
        H::Calls::call(self, event, context)
    }
}

impl<H: PlacementHandler<Calls: CallsAnywhere<H>> + ?Sized> Anywhere for H {
    fn call_anywhere<'a>(
        &'a self,
        event: H::Covered<'a>,
        context: Context<'a>,
    ) -> impl Future<Output = Result> + Send + 'a
    where
        Self: Sync,
    {
        H::Calls::call(self, event, context)
    }
}

impl<H: PlacementHandler<Calls: CallsHere<H>> + ?Sized> Here for H {
    fn call_here<'a>(
        &'a self,
        event: H::Covered<'a>,
        context: Context<'a>,
    ) -> impl Future<Output = Result> + 'a {
        H::Calls::call(self, event, context)
    }
}

impl<H: CallNow<C> + ?Sized, C> CallsNow<H> for Functions<C> {
    fn call(handler: &H, event: H::Covered<'_>, context: Context<'_>) -> Result {
        handler.call(event, context)
    }
}

/// Where futures are awaited, plain functions will do as well.
impl<H: CallNow<C> + ?Sized, C> CallsAnywhere<H> for Functions<C> {
    fn call<'a>(
        handler: &'a H,
        event: H::Covered<'a>,
        context: Context<'a>,
    ) -> impl Future<Output = Result> + Send + 'a
    where
        H: Sync,
    {
        ready(handler.call(event, context))
    }
}

impl<H: CallAsync<C> + ?Sized, C> CallsAnywhere<H> for Futures<C> {
    fn call<'a>(
        handler: &'a H,
        event: H::Covered<'a>,
        context: Context<'a>,
    ) -> impl Future<Output = Result> + Send + 'a
    where
        H: Sync,
    {
        handler.call(event, context)
    }
}

impl<H: CallNow<C> + ?Sized, C> CallsHere<H> for Functions<C> {
    fn call<'a>(
        handler: &'a H,
        event: H::Covered<'a>,
        context: Context<'a>,
    ) -> impl Future<Output = Result> + 'a {
        ready(handler.call(event, context))
    }
}

impl<H: CallAsync<C> + ?Sized, C> CallsHere<H> for Futures<C> {
    fn call<'a>(
        handler: &'a H,
        event: H::Covered<'a>,
        context: Context<'a>,
    ) -> impl Future<Output = Result> + 'a {
        handler.call(event, context)
    }
}

impl<H: CallLocal<C> + ?Sized, C> CallsHere<H> for LocalFutures<C> {
    fn call<'a>(
        handler: &'a H,
        event: H::Covered<'a>,
        context: Context<'a>,
    ) -> impl Future<Output = Result> + 'a {
        handler.call(event, context)
    }
}
