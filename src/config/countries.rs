//! The country codes of ISO 3166-1 alpha-2, with XK (Kosovo, as the EU writes it) and ZZ (not said).

/// All codes, with blanks between.
pub(super) const ALPHA_2: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR \
    GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT \
    JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO \
    MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY \
    QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO \
    TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW ZZ";

/// The code of a country's top-level domain, for the host names that end in one; `uk` is the only one that differs.
pub(super) fn of_domain(host: &str) -> Option<String> {
    let (_, ending) = host.rsplit_once('.')?;
    let code = if ending.eq_ignore_ascii_case("uk") { "GB".to_owned() } else { ending.to_ascii_uppercase() };
    ALPHA_2.split_ascii_whitespace().find(|known| *known == code).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_249_codes_and_two_more_in_order() {
        let codes: Vec<&str> = ALPHA_2.split_ascii_whitespace().collect();
        assert_eq!(codes.len(), 251);
        assert!(codes.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn a_domain_tells_its_country_when_it_has_one() {
        assert_eq!(of_domain("praxis.example.es").as_deref(), Some("ES"));
        assert_eq!(of_domain("family.ac.uk").as_deref(), Some("GB"));
        assert_eq!(of_domain("practices.example.org"), None);
        assert_eq!(of_domain("localhost"), None);
    }
}
