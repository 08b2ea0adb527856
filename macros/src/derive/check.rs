//! What only the compiler can check: each fault is one error, on the user's token.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Path, spanned::Spanned};

use super::{
    attribute::Target,
    input::{Part, Projection, Source},
};

/// The checks of a projection, also of one at fault: what is right of it is checked.
///
/// They define `SHAPE` and, for an event, `INFO` and `GROUP`, so that nothing else asks whether there is such an event.
pub(super) struct Checks<'a>(pub(super) &'a Projection<'a>);

impl ToTokens for Checks<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.mention());
        match &self.0.target {
            Target::Event(event) => {
                tokens.extend(event_consts(event));
                tokens.extend(self.fields(event, &quote!(EventSource), &quote!(IS_EVENT)));
                tokens.extend(self.count());
            }
            Target::Object(object) => {
                tokens.extend(object_consts(object));
                tokens.extend(self.fields(object, &quote!(ObjectSource), &quote!(IS_OBJECT)));
            }
            Target::Transparent | Target::Unknown => {}
        }
    }
}

impl Checks<'_> {
    /// Comes first, whatever is at fault, so that editors find the path at the same place, and it counts as used.
    fn mention(&self) -> TokenStream {
        let mentioned = self.0.mentioned.iter();
        quote!(#(const _: __rt::PhantomData<#mentioned> = __rt::PhantomData;)*)
    }

    /// Names are looked up among the payload's own fields, so that the compiler knows the similar ones.
    fn fields(&self, source: &Path, kind: &TokenStream, is_kind: &TokenStream) -> TokenStream {
        let (declared, _, bounds) = self.0.generics.split_for_impl();
        let known = self.0.fields.iter().filter(|part| part.is_known);
        let checks = known.map(|part| field(part, source));
        let (first, last) = ends(source);
        // Signs only: to an editor, a name here would be what the user's path names.
        let open = quote_spanned!(first=> &<);
        let close = quote_spanned!(last=> <>);
        let holds = quote!(__rt::Source::<#source>::#is_kind);
        let own = quote!(#open #source as __rt::#kind<{ #holds }>>::Fields #close);
        quote! {
            #[allow(dead_code, unused_variables, clippy::extra_unused_lifetimes, reason = "checks types only")]
            fn check #declared (source: #own) #bounds {
                #(#checks)*
            }
        }
    }

    /// A tuple struct takes no more arguments than there are.
    fn count(&self) -> TokenStream {
        let count = u32::try_from(self.0.fields.len()).unwrap_or(u32::MAX);
        let checks = self.0.fields.iter().filter_map(|part| match part.source {
            Source::Named(_) => None,
            Source::Numbered(number) => Some(quote_spanned! {part.ty.span()=>
                const _: () = __rt::assert_argument(INFO, SHAPE, #number, #count);
            }),
        });
        quote!(#(#checks)*)
    }
}

/// What an event's impls refer to.
fn event_consts(event: &Path) -> TokenStream {
    let source = quote_spanned!(event.span()=> __rt::Source::<#event>);
    let shape = shape(&source);
    quote! {
        #[allow(dead_code, reason = "not used by a type at fault")]
        const INFO: __rt::EventInfo = #source::INFO;
        #[allow(dead_code, reason = "not used by a type at fault")]
        const GROUP: __rt::Events = #source::GROUP;
        #shape
    }
}

fn object_consts(object: &Path) -> TokenStream {
    shape(&quote_spanned!(object.span()=> __rt::Source::<#object>))
}

fn shape(source: &TokenStream) -> TokenStream {
    quote! {
        #[allow(dead_code, reason = "not used by a type at fault")]
        const SHAPE: __rt::Shape = #source::SHAPE;
    }
}

fn field(part: &Part<'_>, source: &Path) -> TokenStream {
    let ty = part.ty;
    let field = match &part.source {
        Source::Named(name) => quote!(&source.#name),
        Source::Numbered(index) => quote!(__rt::Argument::<#source, #index>::field()),
    };
    // The compiler shows the part before `as`.
    let (first, last) = ends(ty);
    let open = quote_spanned!(first=> __rt::Same<_);
    let close = quote_spanned!(last=> >);
    quote_spanned!(ty.span()=> <#open #close as __rt::ReadInto<#ty>>::check(#field);)
}

/// First and last token of a type or a path: what is generated between them is shown as the whole.
fn ends(part: &impl ToTokens) -> (Span, Span) {
    let mut tokens = part.to_token_stream().into_iter();
    let first = tokens
        .next()
        .map_or_else(Span::call_site, |token| token.span());
    let last = tokens.last().map_or(first, |token| match token {
        TokenTree::Group(group) => group.span_close(),
        token => token.span(),
    });
    (first, last)
}
