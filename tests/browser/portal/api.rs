//! Commands from outside.

use serde_json::json;

use super::simulator::Simulator;
use crate::browser;

#[test]
fn without_a_page_there_is_an_error_and_a_log() {
    let portal = Simulator::start(&[]);
    let (status, answer) = portal.ask("POST /api/emit?event=CallCard::BeforeClose", "[]");
    assert_eq!((status, &answer["error"]), (409, &json!("no_page")));
    for body in ["", "{}", "[1", "\"text\""] {
        let (status, answer) = portal.ask("POST /api/emit?event=CallCard::BeforeClose", body);
        assert_eq!(
            (status, &answer["error"]),
            (400, &json!("no_array")),
            "{body}"
        );
    }
    assert_eq!(portal.ask("POST /api/emit", "[]").1["error"], "no_event");
    assert_eq!(portal.log(), Vec::<serde_json::Value>::new());
}

#[test]
fn pages_of_other_origins_are_not_let_in() {
    let portal = Simulator::start(&[]);
    let request = "GET /api/log HTTP/1.1\r\nOrigin: http://evil.example\r\nX-Rest:";
    assert_eq!(portal.ask(request, "").0, 403);
}

#[test]
fn an_emitted_event_reaches_the_bundled_application_and_the_log_hides_tokens() {
    browser::test(async |driver| {
        let portal = Simulator::start(&["--placement", "CALL_CARD"]);
        driver.goto(&portal.url).await?;
        assert_eq!(
            portal.emit("CallCard::CallStateChanged", &json!(["connected"])),
            1
        );
        let log = portal.log();
        let sent = log.last().unwrap();
        assert_eq!(
            (&sent["direction"], &sent["dropped"]),
            (&json!("portal-to-frame"), &json!(null))
        );
        assert!(
            sent["message"]
                .as_str()
                .unwrap()
                .ends_with(":\"connected\""),
            "{sent}"
        );
        let text = |start: &str| {
            let messages = log.iter().filter_map(|entry| entry["message"].as_str());
            messages
                .filter(|message| message.contains(start))
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        assert!(text("POST http://localhost:")[0].contains("APPLICATION_TOKEN=***&"));
        assert!(text("\"AUTH_ID\"")[0].contains(r#""AUTH_ID":"***","REFRESH_ID":"***""#));
        driver.goto("about:blank").await?;
        // The browser closes the connection in its own time; until then nobody answers.
        let (status, answer) = portal.ask("POST /api/emit?event=CallCard::BeforeClose", "[]");
        assert!(status >= 400, "{status} {answer}");
        Ok(())
    });
}
