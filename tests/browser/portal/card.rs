//! The card, by hand: the bundled application moves it on, and its events arrive typed.

use thirtyfour::prelude::*;

use super::simulator::{Simulator, run};
use crate::browser;

/// Resolves when an expression is true; the page changes whenever a message comes.
fn until(expression: &str) -> String {
    format!(
        "const is = () => {expression};
         await new Promise((done) => {{
             const look = () => {{ if (is()) {{ watch.disconnect(); done(); }} }};
             const watch = new MutationObserver(look);
             watch.observe(document, {{ subtree: true, childList: true, attributes: true, characterData: true }});
             look();
         }});
         return true;"
    )
}

/// Waits for a button of the card, and clicks it.
async fn press(driver: &WebDriver, name: &str) -> WebDriverResult<()> {
    let selector = format!("[data-press={name}]");
    run(
        driver,
        &until(&format!("document.querySelector('{selector}')")),
    )
    .await?;
    driver.find(By::Css(selector)).await?.click().await
}

#[test]
fn a_call_by_hand() {
    browser::test(async |driver| {
        let portal = Simulator::start(&[]);
        driver.goto(&portal.url).await?;
        run(
            &driver,
            &until("document.querySelector('.bound')?.textContent === '17 bound'"),
        )
        .await?;
        driver.find(By::Id("raise-incoming")).await?.click().await?;
        press(&driver, "answer").await?;
        press(&driver, "mute").await?;
        press(&driver, "hangup").await?;
        press(&driver, "close").await?;
        assert!(driver.find(By::Id("no-card")).await?.is_displayed().await?);
        run(
            &driver,
            &until("document.querySelectorAll('#received li').length === 6"),
        )
        .await?;
        let names = "return [...document.querySelectorAll('#received .name')].map((name) => name.title.split('::')[1]);";
        let names = run(&driver, names).await?;
        let expected = [
            "closeButtonClick",
            "hangupButtonClick",
            "muteButtonClick",
            "answerButtonClick",
            "entityChanged",
            "initialized",
        ];
        assert_eq!(names, serde_json::json!(expected));
        assert!(portal.dropped().is_empty(), "{:?}", portal.dropped());
        Ok(())
    });
}

#[test]
fn keys_do_what_buttons_do() {
    browser::test(async |driver| {
        let portal = Simulator::start(&[]);
        driver.goto(&portal.url).await?;
        run(
            &driver,
            &until("document.querySelector('.bound')?.textContent === '17 bound'"),
        )
        .await?;
        let body = driver.find(By::Tag("body")).await?;
        body.send_keys("i").await?;
        run(
            &driver,
            &until("document.querySelector('[data-press=answer]')"),
        )
        .await?;
        body.send_keys("a").await?;
        run(
            &driver,
            &until("document.querySelector('[data-press=dialpad]')"),
        )
        .await?;
        body.send_keys("d5").await?;
        run(
            &driver,
            &until("document.querySelector('#received code')?.textContent === '\"5\"'"),
        )
        .await?;
        Ok(())
    });
}
