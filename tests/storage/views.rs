//! Lists: strictly descending, no gap and nothing twice, whichever way a client turns the pages; and what is left out.

use interpraxis::domain::ids::Id;
use interpraxis::storage::follows::{self, Follow};
use interpraxis::storage::notifications::{self, Notification};
use interpraxis::storage::reactions::{self, Reaction};
use interpraxis::storage::texts::{self, Text};
use interpraxis::storage::views::{self, Filter, Page};
use interpraxis::storage::{Conn, Error, home};
use interpraxis::text::facets::{self, Facet};
use interpraxis::text::search::{Question, index};
use serde_json::json;

use crate::home::{Home, NOW, text};

on_both!(
    a_list_is_read_whole_from_the_top,
    a_list_is_read_whole_from_the_bottom,
    every_list_turns_its_pages_alike,
    a_filter_leaves_out_what_it_names,
    the_home_shows_the_followed_and_oneself,
    a_home_finds_what_is_rare_among_the_newest,
    drafts_and_desks_have_their_own_order,
);

/// Numbers with gaps between, as time-ordered ids have them.
fn numbers() -> Vec<Id> {
    (1..=47).map(|step| (NOW << 16) + step * step * 1000).collect()
}

fn house(home: &Home) {
    let author = home.person(1, "ana", "here.example");
    let rows: Vec<Text> = numbers().into_iter().map(|id| text(id, &author)).collect();
    home.do_it(move |tx| rows.iter().try_for_each(|row| texts::insert(tx, row)));
}

fn page(limit: i64) -> Page {
    Page { max_id: None, since_id: None, min_id: None, limit }
}

/// A list, by its pages.
type Pages<'a> = dyn Fn(&mut Conn, Page) -> Result<Vec<Id>, Error> + 'a;

/// Every number of a list from the newest to the oldest, by `max_id`.
fn downwards(home: &Home, limit: i64, list: &Pages<'_>) -> Vec<Id> {
    let (mut all, mut next) = (Vec::new(), page(limit));
    loop {
        let found = home.see(|conn| list(conn, next));
        assert!(found.len() <= usize::try_from(limit).unwrap());
        let Some(oldest) = found.last().copied() else { return all };
        next.max_id = Some(oldest);
        all.extend(found);
    }
}

/// Every number from the oldest to the newest, by `min_id`; each page itself is newest first.
fn upwards(home: &Home, limit: i64, list: &Pages<'_>) -> Vec<Id> {
    let (mut all, mut next) = (Vec::new(), Page { min_id: Some(0), ..page(limit) });
    loop {
        let found = home.see(|conn| list(conn, next));
        assert!(found.windows(2).all(|pair| pair[0] > pair[1]), "a page is newest first");
        let Some(first) = found.first().copied() else { return all };
        next.min_id = Some(first);
        all.extend(found.into_iter().rev());
    }
}

fn published(conn: &mut Conn, page: Page) -> Result<Vec<Id>, Error> {
    Ok(views::published(conn, &Filter::default(), page)?.into_iter().filter_map(|text| text.status_id).collect())
}

fn a_list_is_read_whole_from_the_top(home: &Home) {
    house(home);
    let newest_first: Vec<Id> = numbers().into_iter().rev().collect();
    for limit in [1, 7, 46, 47, 100] {
        assert_eq!(downwards(home, limit, &published), newest_first, "{limit}");
    }
    let found = home.see(|conn| published(conn, Page { since_id: Some(newest_first[5]), ..page(3) }));
    assert_eq!(found, newest_first[..3], "what is newer, the newest first");
    let both = Page { max_id: Some(newest_first[1]), since_id: Some(newest_first[4]), ..page(10) };
    assert_eq!(home.see(|conn| published(conn, both)), newest_first[2..4]);
}

fn a_list_is_read_whole_from_the_bottom(home: &Home) {
    house(home);
    for limit in [1, 7, 46, 47, 100] {
        assert_eq!(upwards(home, limit, &published), numbers(), "{limit}");
    }
}

fn every_list_turns_its_pages_alike(home: &Home) {
    house(home);
    home.member(2, "bea");
    let rows = |tx: &mut Conn| {
        for id in numbers() {
            let uri = format!("https://here.example/boosts/{id}");
            let reaction = Reaction { id, uri, kind: "boost".into(), actor_id: 2, text_id: id, created_at: NOW };
            assert!(reactions::insert(tx, &reaction)?);
            let kind = if id % 2 == 0 { "mention" } else { "reblog" }.to_owned();
            let told = Notification {
                id,
                account_id: 2,
                kind,
                actor_id: 1,
                text_id: Some(id),
                report_id: None,
                created_at: NOW,
            };
            notifications::insert(tx, &told, false)?;
        }
        Ok(())
    };
    home.do_it(rows);
    let newest_first: Vec<Id> = numbers().into_iter().rev().collect();
    let boosts =
        |conn: &mut Conn, page| Ok(reactions::by_within(conn, 2, "boost", page)?.iter().map(|r| r.id).collect());
    let told = |conn: &mut Conn, page| Ok(notifications::of(conn, 2, page)?.iter().map(|one| one.id).collect());
    let passed = |conn: &mut Conn, page| {
        let entries = home::page(conn, 2, 0, page)?;
        assert!(entries.iter().all(|entry| entry.boost.is_some()));
        let mut numbers: Vec<Id> = entries.iter().map(|entry| entry.number).collect();
        numbers.sort_unstable_by_key(|number| std::cmp::Reverse(*number));
        Ok(numbers)
    };
    let lists: [&Pages<'_>; 3] = [&boosts, &told, &passed];
    for list in lists {
        assert_eq!(downwards(home, 7, list), newest_first);
        assert_eq!(upwards(home, 7, list), numbers());
        let two = Page { since_id: Some(newest_first[5]), ..page(2) };
        assert_eq!(home.see(|conn| list(conn, two)), newest_first[..2]);
    }
    let mentions = home.see(|conn| notifications::of_kinds(conn, 2, &["mention"], page(100)));
    assert_eq!(mentions.len(), numbers().iter().filter(|id| **id % 2 == 0).count());
    assert_eq!(home.see(|conn| notifications::count_after(conn, 2, newest_first[3], 100)), 3);
    assert_eq!(home.see(|conn| notifications::count_after(conn, 2, 0, 10)), 10, "counting stops");
    assert!(home.see(|conn| notifications::get(conn, 1, newest_first[0])).is_none(), "not somebody else's");
    home.do_it(|tx| notifications::clear(tx, 2, None));
    assert_eq!(home.see(|conn| notifications::of(conn, 2, page(9))), []);
}

fn a_filter_leaves_out_what_it_names(home: &Home) {
    let (ana, tom) = (home.person(1, "ana", "here.example"), home.person(2, "tom", "there.example"));
    let base = text(10, &ana);
    home.text(&base);
    home.text(&Text { kind: "essay".into(), ..text(11, &ana) });
    home.text(&Text { audience: "network".into(), ..text(12, &ana) });
    home.text(&Text { language: "ca".into(), ..text(13, &ana) });
    home.text(&Text { in_reply_to: Some(base.uri), parent_id: Some(10), ..text(14, &ana) });
    let block = json!({"settings": ["school_1"], "evidence": {"step": 2}});
    home.text(&Text { search: index("en", "", &["kitchen"]) + &facets::kept(&block), ..text(15, &ana) });
    home.text(&text(16, &tom));
    home.text(&Text { state: "draft".into(), status_id: None, ..text(17, &ana) });
    home.text(&Text { state: "withdrawn".into(), ..text(18, &ana) });
    home.do_it(|tx| texts::set_references(tx, 13, &[], &["home".to_owned()]));
    let shown = |filter: Filter| -> Vec<Id> {
        let found: Vec<Id> =
            home.see(|conn| views::published(conn, &filter, page(50))).iter().map(|text| text.id).collect();
        assert_eq!(home.see(|conn| views::count(conn, &filter)), i64::try_from(found.len()).unwrap(), "{filter:?}");
        found
    };
    let all = Filter::default;
    assert_eq!(shown(all()), [16, 15, 14, 13, 12, 11, 10]);
    assert_eq!(shown(Filter { kinds: vec!["essay".into()], ..all() }), [11]);
    assert_eq!(shown(Filter { audiences: vec!["network".into(), "team".into()], ..all() }), [12]);
    assert_eq!(shown(Filter { local: Some(false), ..all() }), [16]);
    assert_eq!(shown(Filter { host: Some("there.example".into()), ..all() }), [16]);
    assert_eq!(shown(Filter { author: Some(2), ..all() }), [16]);
    assert_eq!(shown(Filter { language: Some("ca".into()), ..all() }), [13]);
    assert_eq!(shown(Filter { no_replies: true, ..all() }), [16, 15, 13, 12, 11, 10]);
    let sifted = |codes: &[(Facet, &str)], words: &str| {
        let marks = codes.iter().map(|(facet, code)| facet.mark(code).unwrap());
        shown(Filter { words: Question::read(words, None).with_marks(marks), ..all() })
    };
    assert_eq!(sifted(&[(Facet::Where, "school_1")], ""), [15]);
    assert_eq!(sifted(&[(Facet::Where, "school_1"), (Facet::Evidence, "2")], "kitchen"), [15]);
    assert_eq!(sifted(&[(Facet::Where, "school_1")], "garden"), Vec::<Id>::new());
    assert_eq!(sifted(&[(Facet::Where, "school_1"), (Facet::Evidence, "3")], ""), Vec::<Id>::new());
    for other in ["school%", "schoolx1", "school", "*"] {
        let found = Facet::Where.mark(other).map_or(Vec::new(), |_| sifted(&[(Facet::Where, other)], ""));
        assert_eq!(found, Vec::<Id>::new(), "{other}");
    }
    assert_eq!(shown(Filter { tag: Some("home".into()), ..all() }), [13]);
}

fn the_home_shows_the_followed_and_oneself(home: &Home) {
    let (ana, tom) = (home.person(1, "ana", "here.example"), home.person(2, "tom", "there.example"));
    let eva = home.person(3, "eva", "there.example");
    let follow = |target: Id, state: &str| {
        let uri = format!("https://here.example/follows/{target}");
        let row = Follow { follower_id: 1, target_id: target, uri, state: state.to_owned(), created_at: NOW };
        home.do_it(move |tx| follows::put(tx, &row));
    };
    follow(2, "accepted");
    follow(3, "requested");
    home.text(&text(10, &ana));
    home.text(&text(11, &tom));
    home.text(&text(12, &eva));
    home.text(&Text { audience: "mentioned".into(), ..text(13, &tom) });
    assert_eq!(at_home(home, page(9)), [11, 10], "a request is no follow, and letters to others are not shown");
}

fn at_home(home: &Home, page: Page) -> Vec<Id> {
    let mut ids: Vec<Id> = home.see(|conn| home::page(conn, 1, 0, page)).iter().map(|entry| entry.line.id).collect();
    ids.sort_unstable_by_key(|id| std::cmp::Reverse(*id));
    ids
}

fn a_home_finds_what_is_rare_among_the_newest(home: &Home) {
    let (ana, tom) = (home.person(1, "ana", "here.example"), home.person(2, "tom", "there.example"));
    for id in 10..14 {
        home.text(&text(id, &ana));
    }
    let many: Vec<Text> = (100..1_150).map(|id| text(id, &tom)).collect();
    home.do_it(move |tx| many.iter().try_for_each(|text| texts::insert(tx, text)));
    home.text(&text(2_000, &ana));
    assert_eq!(at_home(home, page(3)), [2_000, 13, 12], "a thousand texts of others lie between");
    assert_eq!(at_home(home, Page { max_id: Some(2_000), ..page(9) }), [13, 12, 11, 10]);
    assert_eq!(at_home(home, Page { since_id: Some(12), ..page(9) }), [2_000, 13]);
    assert_eq!(at_home(home, Page { min_id: Some(11), ..page(2) }), [13, 12], "those next to the number");
    let row = Follow {
        follower_id: 1,
        target_id: 2,
        uri: "https://here.example/follows/2".to_owned(),
        state: "accepted".to_owned(),
        created_at: NOW,
    };
    home.do_it(move |tx| follows::put(tx, &row));
    assert_eq!(at_home(home, page(3)), [2_000, 1_149, 1_148]);
    assert_eq!(at_home(home, Page { max_id: Some(102), ..page(4) }), [101, 100, 13, 12]);
}

fn drafts_and_desks_have_their_own_order(home: &Home) {
    let (ana, bea) = (home.person(1, "ana", "here.example"), home.person(2, "bea", "here.example"));
    let draft = |id: Id, author, changed: i64| {
        home.text(&Text { state: "draft".into(), status_id: None, updated_at: NOW + changed, ..text(id, author) });
    };
    draft(10, &ana, 3);
    draft(11, &ana, 1);
    draft(12, &bea, 2);
    home.text(&Text { updated_at: NOW + 4, ..text(13, &ana) });
    let desk: Vec<Id> = home.see(|conn| views::desk(conn, 1, 9)).iter().map(|text| text.id).collect();
    assert_eq!(desk, [13, 10, 11]);
    let drafts: Vec<Id> = home.see(|conn| views::unpublished(conn, 9)).iter().map(|text| text.id).collect();
    assert_eq!(drafts, [10, 12, 11]);
    assert_eq!(home.see(|conn| views::writers(conn, &["public".into()])), [(1, 1)]);
    let mut standing = home.see(|conn| views::standing(conn, 1));
    standing.sort_unstable();
    assert_eq!(standing, [10, 11, 13]);
    assert_eq!(home.see(|conn| views::by_author(conn, 1)), ["https://here.example/practices/13"]);
}
