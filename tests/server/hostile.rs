//! Bodies that nobody means well with: never a panic, never much memory, always refused.

use bitrix24_placement::server::{DeliveryService, Limits};

use crate::support::{Desk, FORM, JSON, TOKEN, receiver, request, send, session};

/// Bodies to try.
const BODIES: usize = 10_000;

/// Most memory that handling one body may take besides the body itself, whatever it says.
const MEMORY: u64 = 4 << 20;

/// A generator of numbers with the same numbers every time (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % limit
    }
}

const GOOD: &str = r#"{"event":"BackgroundCallCard::initialized","args":[{"CALL_ID":"7","CRM_ENTITY_ID":5,"CRM_BINDINGS":[{"ENTITY_TYPE":"DEAL","ENTITY_ID":"9"}]}],"id":"a","ts":1}"#;

/// A body, its type, and whether its sender has a session.
type Hostile = (Vec<u8>, &'static str, bool);

type Make = fn(&mut Random) -> Hostile;

/// Every kind of ill will.
const KINDS: &[Make] = &[
    truncated,
    mutated,
    broken_utf8,
    lone_surrogate,
    deep_json,
    deep_objects,
    huge_number,
    huge_digits,
    wrong_type,
    no_type_we_read,
    bracket_bomb,
    huge_index,
    many_fields,
    open_bracket,
    bad_escape_in_form,
    long_batch,
    nested_batch,
    repeated_key,
    no_event,
    truncated_form,
    too_large,
    mutated_form,
    control_character,
    wrong_kinds,
    many_deep_fields,
];

fn json(body: impl Into<Vec<u8>>) -> Hostile {
    (body.into(), JSON, true)
}

fn form(body: &str) -> Hostile {
    (body.as_bytes().to_vec(), FORM, true)
}

fn truncated(random: &mut Random) -> Hostile {
    json(&GOOD.as_bytes()[..random.below(GOOD.len())])
}

/// What is still a delivery after the change is nobody's, so it is refused as well.
fn mutated(random: &mut Random) -> Hostile {
    let mut body = GOOD.as_bytes().to_vec();
    for _ in 0..=random.below(8) {
        let at = random.below(body.len());
        body[at] = u8::try_from(random.below(256)).unwrap();
    }
    (body, JSON, false)
}

fn broken_utf8(random: &mut Random) -> Hostile {
    let mut body = GOOD.as_bytes().to_vec();
    let at = random.below(body.len());
    body[at] = [0xff, 0xc0, 0x80, 0xed][random.below(4)];
    json(body)
}

fn lone_surrogate(random: &mut Random) -> Hostile {
    let half = ["\\ud800", "\\udfff", "\\ud83d\\u0041", "\\ude00\\ud83d"][random.below(4)];
    let event = ["BackgroundCallCard::answerButtonClick", "zzz"][random.below(2)];
    json(format!(
        r#"{{"event":"{event}","args":[{{"a":"{half}"}}]}}"#
    ))
}

fn deep_json(random: &mut Random) -> Hostile {
    let depth = 103 + random.below(50_000);
    json(format!(
        r#"{{"event":"zzz","args":{}{}}}"#,
        "[".repeat(depth),
        "]".repeat(depth)
    ))
}

fn deep_objects(random: &mut Random) -> Hostile {
    let depth = 103 + random.below(20_000);
    json(format!(
        r#"{{"event":"zzz","data":{}1{}}}"#,
        r#"{"a":"#.repeat(depth),
        "}".repeat(depth)
    ))
}

fn huge_number(random: &mut Random) -> Hostile {
    let number = [
        "1e999",
        "-1e999",
        "1e308",
        "18446744073709551616",
        "-1",
        "1.5",
    ][random.below(6)];
    json(format!(
        r#"{{"event":"BackgroundCallCard::entityChanged","args":[{{"CRM_ENTITY_ID":{number}}}]}}"#
    ))
}

fn huge_digits(random: &mut Random) -> Hostile {
    let digits = "9".repeat(21 + random.below(100_000));
    json(format!(
        r#"{{"event":"BackgroundCallCard::entityChanged","data":{{"CRM_ENTITY_ID":{digits}}}}}"#
    ))
}

fn wrong_type(random: &mut Random) -> Hostile {
    let types = [
        "text/plain",
        "application/xml",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-16",
    ];
    (GOOD.into(), types[random.below(types.len())], true)
}

fn no_type_we_read(random: &mut Random) -> Hostile {
    let types = [
        "",
        "json",
        "application/jsonx",
        "application/json-seq",
        ";",
        "application/json, text/plain",
    ];
    (GOOD.into(), types[random.below(types.len())], true)
}

fn bracket_bomb(random: &mut Random) -> Hostile {
    let key = ["[b]", "[]", "[0]", "%5Bb%5D"][random.below(4)];
    form(&format!(
        "event=zzz&data{}=1",
        key.repeat(65 + random.below(10_000))
    ))
}

fn huge_index(random: &mut Random) -> Hostile {
    let index = [
        "4294967295",
        "18446744073709551615",
        "99999999999999999999999",
        "-1",
    ][random.below(4)];
    form(&format!(
        "event=BackgroundCallCard::entityChanged&args[{index}][CRM_ENTITY_ID]=1"
    ))
}

fn many_fields(random: &mut Random) -> Hostile {
    let field = ["a[]=1&", "a[b][]=1&", "a=1&", "&x"][random.below(4)];
    form(&format!(
        "event=zzz&{}",
        field.repeat(1001 + random.below(10_000))
    ))
}

fn open_bracket(random: &mut Random) -> Hostile {
    let field = ["a[b=1", "a[[b]]=1", "a[b]c=1", "[b]=1", "=1", "a[b[c]=1"][random.below(6)];
    form(&format!("event=zzz&{field}"))
}

fn bad_escape_in_form(random: &mut Random) -> Hostile {
    let field = ["a=%ff", "%c0%80=1", "a=%ed%a0%80", "a[%ff]=1"][random.below(4)];
    form(&format!("event=zzz&{field}"))
}

fn long_batch(random: &mut Random) -> Hostile {
    let one = ["1", "[]", "{}", r#"{"event":"zzz"}"#][random.below(4)];
    json(format!(
        "[{}]",
        vec![one; 101 + random.below(10_000)].join(",")
    ))
}

fn nested_batch(random: &mut Random) -> Hostile {
    json(format!("[[{}]]", vec![GOOD; 1 + random.below(5)].join(",")))
}

fn repeated_key(random: &mut Random) -> Hostile {
    let key = ["event", "args", "id", "auth"][random.below(4)];
    let value = if key == "args" {
        "[]"
    } else if key == "auth" {
        "{}"
    } else {
        "\"a\""
    };
    json(format!(
        r#"{{"event":"zzz","{key}":{value},"{key}":{value}}}"#
    ))
}

fn no_event(random: &mut Random) -> Hostile {
    let body = [
        "{}",
        "[7]",
        "null",
        "7",
        "\"e\"",
        r#"{"event":""}"#,
        r#"{"event":[]}"#,
        "[{}]",
        "",
        " ",
    ];
    json(body[random.below(body.len())])
}

/// The token stands at the end.
fn truncated_form(random: &mut Random) -> Hostile {
    let good = format!("event=zzz&data[a][0]=1&auth[application_token]={TOKEN}");
    (
        good.as_bytes()[..random.below(good.len())].to_vec(),
        FORM,
        false,
    )
}

fn mutated_form(random: &mut Random) -> Hostile {
    let mut good = b"event=zzz&data[a][0]=1&auth[member_id]=m1".to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(good.len());
        good[at] = u8::try_from(random.below(256)).unwrap();
    }
    (good, FORM, false)
}

fn too_large(random: &mut Random) -> Hostile {
    // Few of them: they take their time.
    let length = if random.below(20) == 0 {
        (1 << 20) + 1
    } else {
        0
    };
    json(format!("{}{}", " ".repeat(length), "{"))
}

fn control_character(random: &mut Random) -> Hostile {
    let control = char::from(u8::try_from(random.below(32)).unwrap());
    json(format!(r#"{{"event":"zz{control}z"}}"#))
}

fn many_deep_fields(random: &mut Random) -> Hostile {
    let depth = 11 + random.below(54);
    form(&format!("a{}=1&", "[]".repeat(depth)).repeat(1000))
}

fn wrong_kinds(random: &mut Random) -> Hostile {
    let args = [
        "[7]",
        "[true]",
        "[[1]]",
        "7",
        r#"[{"CALL_ID":{}}]"#,
        r#"[{"CALL_ID":"1","CRM_BINDINGS":7}]"#,
    ];
    json(format!(
        r#"{{"event":"BackgroundCallCard::initialized","args":{}}}"#,
        args[random.below(args.len())]
    ))
}

#[test]
fn ten_thousand_hostile_bodies_are_refused() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let service = DeliveryService::new(receiver(Limits::default()), Desk::new());
    let token = session("f1");
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let mut most = 0;
    for number in 0..BODIES {
        let (body, content, has_session) = KINDS[number % KINDS.len()](&mut random);
        let shown = String::from_utf8_lossy(&body[..body.len().min(200)]).into_owned();
        let request = request(content, has_session.then_some(&*token), body);
        let mut answer = (0, String::new());
        let measured = allocation_counter::measure(|| {
            answer = runtime.block_on(send(&service, request));
        });
        assert!(
            (400..500).contains(&answer.0),
            "{}: {content}: {shown}",
            answer.0
        );
        most = most.max(measured.bytes_max);
        assert!(
            measured.bytes_max < MEMORY,
            "{} bytes for {content}: {shown}",
            measured.bytes_max
        );
    }
    assert!(most > 0, "memory was counted");
    println!("at most {most} bytes for one request");
    let counts = service.receiver().counts();
    assert_eq!(
        (counts.dispatched, counts.unknown, counts.duplicate),
        (0, 0, 0)
    );
}
