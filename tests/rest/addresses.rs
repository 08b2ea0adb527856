//! Addresses of portals and of handlers.

use bitrix24_placement::rest::{
    HandlerUrl, InvalidHandler, InvalidPortal, Portal, PublicUrl, placement::Get,
};

#[test]
fn portals_are_addresses_of_https_or_of_this_machine() {
    for address in [
        "https://example.bitrix24.com",
        "https://example.bitrix24.com/",
        "https://example.bitrix24.com/rest",
        "https://example.bitrix24.com/rest/",
    ] {
        let portal = Portal::new(address, "t").unwrap();
        let uri = portal.request(&Get).into_http().uri().to_string();
        assert_eq!(
            uri,
            "https://example.bitrix24.com/rest/placement.get?auth=t"
        );
    }
    for address in [
        "http://127.0.0.1:8080",
        "http://localhost:3000/",
        "http://[::1]:1/rest/",
    ] {
        assert!(Portal::new(address, "t").is_ok(), "{address}");
    }
    for (address, invalid) in [
        ("", InvalidPortal::NotAbsolute),
        ("example.bitrix24.com", InvalidPortal::NotAbsolute),
        ("ftp://example.bitrix24.com", InvalidPortal::Scheme),
        ("http://example.bitrix24.com", InvalidPortal::Insecure),
        (
            "https://me:you@example.bitrix24.com",
            InvalidPortal::Credentials,
        ),
        ("https://example.bitrix24.com/other", InvalidPortal::Path),
        (
            "https://example.bitrix24.com/rest/1/code/",
            InvalidPortal::Path,
        ),
        ("https://example.bitrix24.com/?auth=1", InvalidPortal::Path),
        ("https://example.bitrix24.com/#a", InvalidPortal::Path),
    ] {
        assert_eq!(Portal::new(address, "t").unwrap_err(), invalid, "{address}");
    }
    assert_eq!(
        Portal::new("https://a.com", "").unwrap_err(),
        InvalidPortal::Token
    );
}

#[test]
fn webhooks_are_addresses_with_user_and_code() {
    for address in ["https://a.com/rest/12/ab34", "https://a.com/rest/12/ab34/"] {
        let request = Portal::webhook(address).unwrap().request(&Get).into_http();
        assert_eq!(request.uri(), "https://a.com/rest/12/ab34/placement.get");
        assert_eq!(request.headers()["content-type"], "application/json");
    }
    for address in [
        "https://a.com",
        "https://a.com/rest/12",
        "https://a.com/rest/12/",
        "https://a.com/rest/me/ab34",
        "https://a.com/rest/12/ab34/profile",
        "https://a.com/rest/12/ab%2F34/",
    ] {
        assert_eq!(
            Portal::webhook(address).unwrap_err(),
            InvalidPortal::Path,
            "{address}"
        );
    }
}

#[test]
fn handlers_are_sent_as_they_are_written() {
    for address in [
        "https://app.example.com",
        "HTTPS://App.Example.com:8443/a/../b?data[x]=%20#part",
        "http://приложение.рф/событие",
    ] {
        assert_eq!(HandlerUrl::parse(address).unwrap().as_str(), address);
        assert_eq!(PublicUrl::parse(address).unwrap().as_str(), address);
        assert_eq!(
            HandlerUrl::from(PublicUrl::parse(address).unwrap()).as_str(),
            address
        );
    }
}

#[test]
fn handlers_say_what_is_wrong() {
    use InvalidHandler::{Credentials, IpAddress, NotAbsolute, Scheme, ThisMachine, Whitespace};
    for (address, invalid) in [
        ("", NotAbsolute),
        ("events", NotAbsolute),
        ("/events", NotAbsolute),
        ("//app.example.com/events", NotAbsolute),
        ("https:app.example.com", NotAbsolute),
        ("https:/app.example.com", NotAbsolute),
        ("https:\\\\app.example.com", NotAbsolute),
        ("https://", NotAbsolute),
        ("https://app.example.com:99999", NotAbsolute),
        ("ftp://app.example.com", Scheme("ftp".into())),
        ("javascript:alert(1)", Scheme("javascript".into())),
        ("https://me@app.example.com", Credentials),
        ("https://:secret@app.example.com", Credentials),
        ("https://app.example.com/a b", Whitespace),
        (" https://app.example.com", Whitespace),
        ("https://app.exa\nmple.com", Whitespace),
        ("http://192.168.0.1/", IpAddress),
        ("http://0xC0.168.1/", IpAddress),
        ("http://[2001:db8::1]/", IpAddress),
    ] {
        assert_eq!(
            HandlerUrl::parse(address),
            Err(invalid.clone()),
            "{address}"
        );
        assert_eq!(PublicUrl::parse(address), Err(invalid), "{address}");
    }
    for address in [
        "http://localhost/",
        "http://LOCALHOST.:8080/",
        "http://a.localhost/",
    ] {
        assert!(HandlerUrl::parse(address).is_ok(), "{address}");
        assert_eq!(PublicUrl::parse(address), Err(ThisMachine), "{address}");
    }
    for address in ["http://127.0.0.1/", "http://2130706433/", "http://[::1]/"] {
        assert!(HandlerUrl::parse(address).is_ok(), "{address}");
        assert_eq!(PublicUrl::parse(address), Err(IpAddress), "{address}");
    }
}
