//! The portal simulator: the official SDK in its frames, its commands from outside, and its check.

mod api;
mod card;
mod check;
mod faults;
mod sdk;
mod simulator;
