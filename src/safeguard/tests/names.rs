//! Names that stand in none of our lists, in ordinary sentences of each language; where they come from stands in `README.md`.

use super::find;
use crate::safeguard::lexicon::{self, FIRST, FIRST_WEAK, LAST};

/// A language, its names, and five sentences: the name within a sentence, at its beginning, in another case or after a
/// preposition, the first name alone after a relative, and the name after a colleague and `and`.
type Language = (&'static str, &'static str, [&'static str; 5]);

const LANGUAGES: [Language; 14] = [
    (
        "es",
        include_str!("names/es.txt"),
        [
            "Más tarde {name} contó en la escuela que ya dormía mejor.",
            "{name} llegó en otoño y no hablaba con nadie.",
            "La escuela habló con {other} sobre las comidas.",
            "Vino con su hija {first}, que no quiso entrar.",
            "Por la tarde la maestra y {name} leyeron juntas un cuento largo.",
        ],
    ),
    (
        "ca",
        include_str!("names/ca.txt"),
        [
            "Més tard {name} va explicar a l'escola que ja dormia millor.",
            "{name} va arribar a la tardor i no parlava amb ningú.",
            "L'escola va parlar amb {other} sobre els àpats.",
            "Va venir amb la seva filla {first}, que no va voler entrar.",
            "A la tarda la mestra i {name} van llegir juntes un conte llarg.",
        ],
    ),
    (
        "ro",
        include_str!("names/ro.txt"),
        [
            "Mai târziu {name} a povestit la școală că doarme mai bine.",
            "{name} a venit în toamnă și nu vorbea cu nimeni.",
            "Școala a vorbit cu {other} despre mesele comune.",
            "A venit cu fiica ei {first}, care nu a vrut să intre.",
            "După-amiaza învățătoarea și {name} au citit împreună o poveste lungă.",
        ],
    ),
    (
        "fr",
        include_str!("names/fr.txt"),
        [
            "Plus tard {name} a raconté à l'école que les nuits étaient calmes.",
            "{name} est arrivé en automne et ne parlait à personne.",
            "L'école a parlé avec {other} des repas communs.",
            "Elle est venue avec sa fille {first}, qui n'a pas voulu entrer.",
            "L'après-midi la maîtresse et {name} ont lu ensemble un long conte.",
        ],
    ),
    (
        "de",
        include_str!("names/de.txt"),
        [
            "Später hat {name} in der Schule erzählt, dass es besser geht.",
            "{name} kam im Herbst und sprach mit niemandem.",
            "Dort wurde lange über {other} ruhige Art gesprochen.",
            "Sie kam mit ihrer Tochter {first}, die nicht mitgehen wollte.",
            "Am Nachmittag lasen die Lehrerin und {name} gemeinsam eine lange Geschichte.",
        ],
    ),
    (
        "fi",
        include_str!("names/fi.txt"),
        [
            "Myöhemmin {name} kertoi koulussa, että yöt olivat rauhallisia.",
            "{name} tuli syksyllä eikä puhunut kenellekään.",
            "Koulu kuuli {other}, miten ateriat sujuivat.",
            "Mukana oli hänen tyttärensä {first}, joka ei halunnut tulla sisään.",
            "Iltapäivällä opettaja ja {name} lukivat yhdessä pitkän sadun.",
        ],
    ),
    (
        "sv",
        include_str!("names/sv.txt"),
        [
            "Senare berättade {name} i skolan att nätterna var lugna.",
            "{name} kom på hösten och talade inte med någon.",
            "Skolan skrev ner {other} tankar om måltiderna.",
            "Hon kom med sin dotter {first}, som inte ville gå in.",
            "På eftermiddagen läste läraren och {name} en lång saga tillsammans.",
        ],
    ),
    (
        "nb",
        include_str!("names/nb.txt"),
        [
            "Senere fortalte {name} på skolen at nettene var rolige.",
            "{name} kom på høsten og snakket ikke med noen.",
            "Skolen skrev ned {other} tanker om måltidene.",
            "Hun kom med datteren sin {first}, som ikke ville gå inn.",
            "Om ettermiddagen leste læreren og {name} et langt eventyr sammen.",
        ],
    ),
    (
        "sl",
        include_str!("names/sl.txt"),
        [
            "Pozneje je {name} v šoli povedala, da so noči mirne.",
            "{name} je jeseni molčala in ni govorila z nikomer.",
            "Šola se je pogovorila z {other} o skupnih obrokih.",
            "Prišla je s hčerko {first}, ki ni hotela vstopiti.",
            "Popoldne sta učiteljica in {name} skupaj brali dolgo pravljico.",
        ],
    ),
    (
        "pt",
        include_str!("names/pt.txt"),
        [
            "Mais tarde {name} contou na escola que as noites eram calmas.",
            "{name} chegou no outono e não falava com ninguém.",
            "A escola falou com {other} sobre as refeições.",
            "Veio com a sua filha {first}, que não quis entrar.",
            "À tarde a professora e {name} leram juntas um conto longo.",
        ],
    ),
    (
        "it",
        include_str!("names/it.txt"),
        [
            "Più tardi {name} ha raccontato a scuola che le notti erano calme.",
            "{name} arrivò in autunno e non parlava con nessuno.",
            "La scuola ha parlato con {other} dei pasti comuni.",
            "È venuta con sua figlia {first}, che non ha voluto entrare.",
            "Nel pomeriggio la maestra e {name} hanno letto insieme una lunga fiaba.",
        ],
    ),
    (
        "nl",
        include_str!("names/nl.txt"),
        [
            "Later vertelde {name} op school dat de nachten rustig waren.",
            "{name} kwam in de herfst en sprak met niemand.",
            "De school schreef {other} gedachten over de maaltijden op.",
            "Ze kwam met haar dochter {first}, die niet naar binnen wilde.",
            "In de middag lazen de juf en {name} samen een lang verhaal.",
        ],
    ),
    (
        "el",
        include_str!("names/el.txt"),
        [
            "Αργότερα {name} είπε στο σχολείο ότι οι νύχτες ήταν ήσυχες.",
            "{name} ήρθε το φθινόπωρο και δεν μιλούσε σε κανέναν.",
            "Το σχολείο μίλησε με τον {other} για τα γεύματα.",
            "Ήρθε με τον γιο της {first}, που δεν ήθελε να μπει.",
            "Το απόγευμα η δασκάλα και ο {name} διάβασαν μαζί ένα μεγάλο παραμύθι.",
        ],
    ),
    (
        "is",
        include_str!("names/is.txt"),
        [
            "Seinna sagði {name} í skólanum að næturnar væru rólegar.",
            "{name} kom um haustið og talaði ekki við neinn.",
            "Skólinn fékk bréf frá {other} um máltíðirnar.",
            "Hún kom með dóttur sinni {first}, sem vildi ekki fara inn.",
            "Síðdegis lásu kennarinn og {name} saman langa sögu.",
        ],
    ),
];

/// One line of a list: the name, and the same as the third sentence needs it.
fn names(list: &'static str) -> Vec<(&'static str, &'static str)> {
    list.lines().map(|line| line.split_once('\t').unwrap()).collect()
}

/// The names that are not asked about in a sentence, word by word.
fn missed(language: &str, list: &'static str, sentence: &str) -> Vec<String> {
    let told = |(name, other): (&str, &str)| -> Option<String> {
        let first = name.split(' ').next().unwrap();
        let text = sentence.replace("{name}", name).replace("{other}", other).replace("{first}", first);
        let put = if text.contains(name) {
            name
        } else if text.contains(other) {
            other
        } else {
            first
        };
        let findings = find(language, &text);
        let whole = put.split(' ').all(|word| findings.iter().any(|one| one.words.contains(word)));
        (!whole).then(|| put.to_owned())
    };
    names(list).into_iter().filter_map(told).collect()
}

#[test]
fn the_names_are_on_no_list_of_ours() {
    let listed = FIRST.with(FIRST_WEAK).with(LAST);
    for (language, list, _) in LANGUAGES {
        assert_eq!(names(list).len(), 200, "{language}");
        let words = names(list).into_iter().flat_map(|(name, _)| name.split(' '));
        let known: Vec<&str> = words.filter(|word| lexicon::kinds(word, &lexicon::fold(word)).has(listed)).collect();
        assert_eq!(known, <[&str; 0]>::default(), "{language}");
    }
}

#[test]
fn names_of_no_list_are_asked_about_in_95_of_100_sentences() {
    for (language, list, sentences) in LANGUAGES {
        let mut all = 0;
        for (place, sentence) in sentences.iter().enumerate() {
            let missed = missed(language, list, sentence);
            // Every German noun has a capital: at the beginning of a sentence a first name in -e, -er or -es looks like an
            // adjective before its noun, so that 90 of 100 is what this one sentence has.
            let most = if (language, place) == ("de", 1) { 20 } else { 10 };
            assert!(missed.len() <= most, "{language}: {} in {sentence} {missed:?}", missed.len());
            all += missed.len();
        }
        assert!(all <= 50, "{language}: {all} of 1000");
    }
}
