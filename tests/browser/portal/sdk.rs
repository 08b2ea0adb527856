//! `@bitrix24/b24jssdk`, unmodified, in frames of the simulator.

use serde_json::json;
use thirtyfour::prelude::*;

use super::simulator::{Simulator, enter, run};
use crate::browser;

const MUTE: &str = "BackgroundCallCard::muteButtonClick";
const ANSWER: &str = "BackgroundCallCard::answerButtonClick";
const START: &str = "window.$b24 = await B24Js.initializeB24Frame();";

#[test]
fn it_finds_its_placement_and_what_that_offers() {
    browser::test(async |driver| {
        let (portal, _site) = Simulator::with_sdk().await;
        driver
            .goto(format!("{}?fault=firstRun", portal.url))
            .await?;
        enter(&driver, 0).await?;
        let script = format!(
            "{START} return {{ place: $b24.placement.placement, id: $b24.placement.options.ID, admin: $b24.isAdmin, \
             lang: $b24.getLang(), offer: await $b24.placement.getInterface() }};"
        );
        let found = run(&driver, &script).await?;
        assert_eq!(found["place"], "PAGE_BACKGROUND_WORKER", "{found}");
        assert_eq!(
            (&found["id"], &found["lang"]),
            (&json!("PAGE_BACKGROUND_WORKER"), &json!("en"))
        );
        assert_eq!(found["offer"]["command"].as_array().unwrap().len(), 9);
        assert_eq!(found["offer"]["event"].as_array().unwrap().len(), 17);
        assert_eq!(
            found["offer"]["event"][0],
            "BackgroundCallCard::initialized"
        );
        let log = portal.log();
        let installs = log.iter().filter(|entry| {
            entry["message"]
                .as_str()
                .unwrap()
                .starts_with("setInstall:")
        });
        assert_eq!(installs.count(), 1);
        Ok(())
    });
}

#[test]
fn an_event_within_900_ms_comes_by_the_promise_and_later_ones_by_the_callback() {
    browser::test(async |driver| {
        let (portal, _site) = Simulator::with_sdk().await;
        driver.goto(format!("{}?fault=early", portal.url)).await?;
        enter(&driver, 0).await?;
        let script = format!(
            "{START} return [await $b24.placement.bindEvent('{MUTE}', record('mute')), seen.length];"
        );
        assert_eq!(run(&driver, &script).await?, json!([true, 0]));
        assert_eq!(portal.emit(MUTE, &json!([false])), 1);
        assert_eq!(
            run(&driver, "return until(1);").await?,
            json!([["mute", false]])
        );
        Ok(())
    });
}

#[test]
fn unknown_names_are_silent_to_the_frame_and_explained_in_the_log() {
    browser::test(async |driver| {
        let (portal, _site) = Simulator::with_sdk().await;
        driver.goto(&portal.url).await?;
        enter(&driver, 0).await?;
        let script = format!(
            "{START} const bind = (name) => $b24.placement.bindEvent(name, record(name));
             return [await bind('BackgroundCallCard::mutebuttonClick'), await bind('CallCard::BeforeClose'), await $b24.placement.call('CallCardSetMuted', {{}})];"
        );
        let safely = json!({ "isSafely": true });
        assert_eq!(
            run(&driver, &script).await?,
            json!([safely, safely, safely])
        );
        let dropped = portal.dropped();
        assert_eq!(dropped.len(), 3, "{dropped:?}");
        assert!(
            dropped[0].starts_with("wrong name") && dropped[0].ends_with(MUTE),
            "{dropped:?}"
        );
        assert!(
            dropped[1].starts_with("wrong placement") && dropped[1].contains("CALL_CARD does"),
            "{dropped:?}"
        );
        assert!(
            dropped[2].starts_with("no such command") && dropped[2].ends_with("CallCardSetMute"),
            "{dropped:?}"
        );
        assert_eq!(
            portal.emit("BackgroundCallCard::mutebuttonClick", &json!([true])),
            0
        );
        assert!(portal.dropped()[3].starts_with("wrong name"));
        Ok(())
    });
}

#[test]
fn whatever_is_sent_arrives_unchanged_and_nothing_as_an_empty_text() {
    browser::test(async |driver| {
        let (portal, _site) = Simulator::with_sdk().await;
        driver.goto(&portal.url).await?;
        enter(&driver, 0).await?;
        let bind = format!(
            "{START} for (const name of ['{MUTE}', '{ANSWER}']) await $b24.placement.bindEvent(name, record(name));"
        );
        run(&driver, &bind).await?;
        let long = "long ☎ ".repeat(30_000);
        let odd = json!({ "a:b": "x:y::z", "text": "\"quoted\" \\ \u{2028}\n\t𝄞", "empty": "", "deep": [[], {}, null, 1e300] });
        let first = [
            json!(long),
            odd,
            json!(""),
            json!([]),
            json!(null),
            json!(0),
        ];
        for value in &first {
            assert_eq!(portal.emit(MUTE, &json!([value])), 1);
        }
        assert_eq!(portal.emit(ANSWER, &json!([])), 1);
        assert_eq!(portal.emit(MUTE, &json!(["first", "second is lost"])), 1);
        let seen = run(&driver, "return until(8);").await?;
        for (seen, sent) in seen.as_array().unwrap().iter().zip(&first) {
            assert!(seen == &json!([MUTE, sent]), "{:.200}", seen.to_string());
        }
        assert_eq!(
            (&seen[6], &seen[7]),
            (&json!([ANSWER, ""]), &json!([MUTE, "first"]))
        );
        Ok(())
    });
}

#[test]
fn frames_do_not_hear_each_other_and_a_second_binding_doubles() {
    browser::test(async |driver| {
        let (portal, _site) = Simulator::with_sdk().await;
        driver.goto(&portal.url).await?;
        driver
            .find(By::Css("#open-form button[type=submit]"))
            .await?
            .click()
            .await?;
        let bind =
            |name| format!("{START} await $b24.placement.bindEvent('{name}', record('{name}'));");
        enter(&driver, 0).await?;
        run(&driver, &bind(MUTE)).await?;
        run(&driver, &bind(MUTE)).await?;
        enter(&driver, 1).await?;
        run(&driver, &bind(MUTE)).await?;
        run(&driver, &bind(ANSWER)).await?;
        assert_eq!(portal.emit(MUTE, &json!([true])), 3);
        assert_eq!(portal.emit(ANSWER, &json!([])), 1);
        assert_eq!(
            run(&driver, "return until(2);").await?,
            json!([[MUTE, true], [ANSWER, ""]])
        );
        enter(&driver, 0).await?;
        assert_eq!(
            run(&driver, "return until(2);").await?,
            json!([[MUTE, true], [MUTE, true]])
        );
        Ok(())
    });
}

#[test]
fn what_breaks_a_rule_is_dropped_with_its_reason() {
    browser::test(async |driver| {
        let (portal, _site) = Simulator::with_sdk().await;
        driver.goto(&portal.url).await?;
        enter(&driver, 0).await?;
        // Three pieces and four are the same; what follows breaks a rule each.
        let script = "
            const [host, , sid] = window.name.split('|');
            const answers = [];
            addEventListener('message', ({ data }) => answers.push(data));
            const post = (message) => parent.postMessage(message, `http://${host}`);
            post(`getInitData:a:0123456789abcdef0123456789abcdef`);
            post(`CallCardSetMute:{broken:b:${sid}`);
            post(`setTitle:{}:c:${sid}`);
            post(`hello`);
            post({ method: 'noSuchThing', params: '', callback: 'd', appSid: sid });
            post(`getInterface:three:${sid}`);
            post(`getInterface::four:${sid}`);
            while (answers.length < 2) await new Promise((done) => addEventListener('message', done, { once: true }));
            return answers;";
        let answers = run(&driver, script).await?;
        let answers: Vec<_> = answers
            .as_array()
            .unwrap()
            .iter()
            .map(|text| text.as_str().unwrap())
            .collect();
        let (three, four) = (
            answers[0].strip_prefix("three:"),
            answers[1].strip_prefix("four:"),
        );
        assert!(three.is_some() && three == four, "{answers:?}");
        let dropped = portal.dropped();
        let starts = [
            "wrong sid",
            "unparsable params",
            "denied",
            "no command",
            "no such command",
        ];
        assert_eq!(dropped.len(), starts.len(), "{dropped:?}");
        for (reason, start) in dropped.iter().zip(starts) {
            assert!(reason.starts_with(start), "{dropped:?}");
        }
        Ok(())
    });
}
