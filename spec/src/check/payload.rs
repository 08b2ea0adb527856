//! What events and commands carry.

use super::Checker;
use super::objects::Objects;
use crate::fault::Reported;
use crate::model::Payload;
use crate::raw::{self, Item};

impl Checker<'_> {
    pub(super) fn payload(
        &self,
        raw: &raw::Payload<'_>,
        objects: &Objects<'_>,
        owner: &Item<'_>,
    ) -> Result<Payload, Reported> {
        Ok(match raw {
            raw::Payload::None => Payload::None,
            raw::Payload::EmptyObject => Payload::EmptyObject,
            raw::Payload::Fields(fields) => Payload::Fields {
                fields: self.fields(fields, owner)?.into(),
                template: None,
            },
            raw::Payload::Object(name) => {
                let (fields, name) = self.template(name, objects)?;
                Payload::Fields {
                    fields,
                    template: Some(name),
                }
            }
            raw::Payload::Args(raw) => {
                let args = self.fields(raw, owner)?;
                self.check_optional_last(&args, raw, owner)?;
                Payload::Args(args)
            }
        })
    }
}
