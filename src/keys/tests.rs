//! Keys made, read in every spelling that peers use, and refused when out of bounds.

use super::*;

/// `test-key-rsa` of RFC 9421, B.1.1: PKCS#1.
pub const RFC9421_RSA_PEM: &str = "-----BEGIN RSA PUBLIC KEY-----
MIIBCgKCAQEAhAKYdtoeoy8zcAcR874L8cnZxKzAGwd7v36APp7Pv6Q2jdsPBRrw
WEBnez6d0UDKDwGbc6nxfEXAy5mbhgajzrw3MOEt8uA5txSKobBpKDeBLOsdJKFq
MGmXCQvEG7YemcxDTRPxAleIAgYYRjTSd/QBwVW9OwNFhekro3RtlinV0a75jfZg
kne/YiktSvLG34lw2zqXBDTC5NHROUqGTlML4PlNZS5Ri2U4aCNx2rUPRcKIlE0P
uKxI4T+HIaFpv8+rdV6eUgOrB2xeI1dSFFn/nnv5OoZJEIB+VmuKn3DCUcCZSFlQ
PSXSfBDiUGhwOw76WuSSsf1D4b/vLoJ10wIDAQAB
-----END RSA PUBLIC KEY-----";
/// `test-key-ed25519` of RFC 9421, B.1.4: SPKI.
pub const RFC9421_ED25519_PEM: &str = "-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=
-----END PUBLIC KEY-----";
/// The test key of draft-cavage, appendix C: 1024 bits, so below our bounds.
pub const CAVAGE_PEM: &str = "-----BEGIN PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDCFENGw33yGihy92pDjZQhl0C3
6rPJj+CvfSC8+q28hxA161QFNUd13wuCTUcq0Qd2qsBe/2hFyc2DCJJg0h1L78+6
Z4UMR7EOcpfdUE9Hf3m/hs+FUR45uBJeDK1HSFHD8bHKD6kv8FPGfJTotc+2xjJw
oYi+1hqp1fIekaxsyQIDAQAB
-----END PUBLIC KEY-----";

fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).unwrap().to_be_bytes();
    let mut bytes = match length {
        [0, low @ 0..=127] => vec![tag, low],
        [0, low] => vec![tag, 0x81, low],
        [high, low] => vec![tag, 0x82, high, low],
    };
    bytes.extend_from_slice(content);
    bytes
}

/// PKCS#1 with a modulus of `bits` bits (all ones) and this exponent.
fn rsa_der(bits: usize, exponent: &[u8]) -> Vec<u8> {
    let mut modulus = vec![0xff; bits.div_ceil(8)];
    if bits.is_multiple_of(8) {
        modulus.insert(0, 0);
    } else {
        modulus[0] >>= 8 - bits % 8;
    }
    tlv(0x30, &[tlv(2, &modulus), tlv(2, exponent)].concat())
}

#[test]
fn a_pair_signs_and_its_public_texts_verify() {
    let pair = KeyPair::generate().unwrap();
    let keys = pair.signing_keys().unwrap();
    let rsa = PublicKey::from_pem(&pair.public_pem().unwrap()).unwrap();
    let multibase = pair.public_multibase().unwrap();
    assert!(multibase.starts_with("z6Mk"), "{multibase}");
    let ed25519 = PublicKey::from_multibase(&multibase).unwrap();
    let (by_rsa, by_ed25519) = (keys.sign_rsa(b"text"), keys.sign_ed25519(b"text"));
    assert!(rsa.verify(Algorithm::RsaSha256, b"text", &by_rsa));
    assert!(ed25519.verify(Algorithm::Ed25519, b"text", &by_ed25519));
    assert!(!rsa.verify(Algorithm::RsaSha256, b"Text", &by_rsa));
    assert!(!rsa.verify(Algorithm::RsaSha512, b"text", &by_rsa));
    assert!(!rsa.verify(Algorithm::Ed25519, b"text", &by_ed25519));
    assert!(!ed25519.verify(Algorithm::RsaSha256, b"text", &by_rsa));
    assert!(!ed25519.verify(Algorithm::Ed25519, b"text", &by_ed25519[1..]));
    assert_eq!(format!("{pair:?} {keys:?}"), "KeyPair(secret) SigningKeys(secret)");
}

#[test]
fn spki_and_pkcs1_are_the_same_key_however_the_lines_are_broken() {
    let pkcs1 = PublicKey::from_pem(RFC9421_RSA_PEM).unwrap();
    let PublicKey::Rsa(inner) = &pkcs1 else { panic!("RSA") };
    let algorithm = tlv(0x30, &[tlv(6, &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1]), tlv(5, &[])].concat());
    let bits = tlv(3, &[&[0], &inner[..]].concat());
    let spki = pem("PUBLIC KEY", &tlv(0x30, &[algorithm, bits].concat()));
    for text in [
        spki.clone(),
        spki.replace('\n', "\r\n"),
        spki.replace('\n', " "),
        format!("\n {spki}\n\n"),
        RFC9421_RSA_PEM.replace('\n', ""),
        RFC9421_RSA_PEM.replace("RSA PUBLIC", "PUBLIC"),
    ] {
        assert_eq!(PublicKey::from_pem(&text).unwrap(), pkcs1, "{text}");
    }
    assert!(matches!(PublicKey::from_pem(RFC9421_ED25519_PEM).unwrap(), PublicKey::Ed25519(_)));
}

#[test]
fn sizes_and_exponents_out_of_bounds_are_refused() {
    let common = [1, 0, 1];
    for bits in [512, 1024, 2047, 8193, 16_384] {
        assert_eq!(PublicKey::from_der(&rsa_der(bits, &common)), Err(KeyError::OutOfBounds), "{bits}");
    }
    for bits in [2048, 3072, 4096, 8192] {
        assert!(PublicKey::from_der(&rsa_der(bits, &common)).is_ok(), "{bits}");
    }
    for exponent in [&[1][..], &[2], &[4], &[1, 0, 0], &[1, 0, 0, 0, 1], &[0, 0xff, 0xff, 0xff, 0xff, 0xff]] {
        assert_eq!(PublicKey::from_der(&rsa_der(2048, exponent)), Err(KeyError::OutOfBounds), "{exponent:?}");
    }
    for exponent in [&[3][..], &[17], &[0, 0xff, 0xff, 0xff, 0xff]] {
        assert!(PublicKey::from_der(&rsa_der(2048, exponent)).is_ok(), "{exponent:?}");
    }
    assert_eq!(PublicKey::from_pem(CAVAGE_PEM), Err(KeyError::OutOfBounds));
}

#[test]
fn what_is_no_key_is_unreadable() {
    let private = RFC9421_ED25519_PEM.replace("PUBLIC KEY", "PRIVATE KEY");
    let endless = format!("-----BEGIN PUBLIC KEY-----{}-----END PUBLIC KEY-----", "A".repeat(9000));
    for text in
        ["", "-----BEGIN PUBLIC KEY-----", "-----BEGIN PUBLIC KEY-----!-----END PUBLIC KEY-----", &private, &endless]
    {
        assert_eq!(PublicKey::from_pem(text), Err(KeyError::Unreadable), "{text}");
    }
    let long = format!("z{}", "1".repeat(5000));
    for text in ["", "z", "z6Mk", "u6Mk", "zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme", &long] {
        assert_eq!(PublicKey::from_multibase(text), Err(KeyError::Unreadable), "{text}");
    }
    let negative = tlv(0x30, &[tlv(2, &[0xff; 256]), tlv(2, &[3])].concat());
    assert_eq!(PublicKey::from_der(&negative), Err(KeyError::Unreadable));
    let trailing = [rsa_der(2048, &[3]), vec![0]].concat();
    assert_eq!(PublicKey::from_der(&trailing), Err(KeyError::Unreadable));
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes: Vec<u8>, text: String) {
        let _any = PublicKey::from_der(&bytes);
        let _any = PublicKey::from_pem(&format!("-----BEGIN PUBLIC KEY-----{text}-----END "));
        let _any = PublicKey::from_multibase(&format!("z{text}"));
    }
}

/// The vectors of FEP-521a (fep-521a.feature): the same keys as JWK and as Multikey.
#[test]
fn fep_521a_feature_multikeys() {
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let from_jwk = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
    let ed25519 = PublicKey::from_multibase("z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK").unwrap();
    let x = from_jwk("Lm_M42cB3HkUiODQsXRcweM6TByfzEHGO9ND274JcOY");
    assert_eq!(ed25519, PublicKey::Ed25519(x.try_into().unwrap()));
    let rsa = PublicKey::from_multibase(
        "z4MXj1wBzi9jUstyPMS4jQqB6KdJaiatPkAtVtGc6bQEQEEsKTic4G7Rou3iBf9vPmT5dbkm9qsZsuVNjq8HCuW1w24nhBFGkRE4cd2Uf2tfrB3N\
         7h4mnyPp1BF3ZttHTYv3DLUPi1zMdkULiow3M1GfXkoC6DoxDUm1jmN6GBj22SjVsr6dxezRVQc7aj9TxE7JLbMH1wh5X3kA58H3DFW8rnYMakFG\
         bca5CB2Jf6CnGQZmL7o5uJAdTwXfy2iiiyPxXEGerMhHwhjTA1mKYobyk2CpeEcmvynADfNZ5MBvcCS7m3XkFCMNUYBS9NQ3fze6vMSUPsNa6GVY\
         mKx2x6JrdEjCk3qRMMmyjnjCMfR4pXbRMZa3i",
    );
    let modulus = from_jwk(
        "sbX82NTV6IylxCh7MfV4hlyvaniCajuP97GyOqSvTmoEdBOflFvZ06kR_9D6ctt45Fk6hskfnag2GG69NALVH2o4RCR6tQiLRpKcMRtDYE_thEmf\
         BvDzm_VVkOIYfxu-Ipuo9J_S5XDNDjczx2v-3oDh5-CIHkU46hvFeCvpUS-L8TJSbgX0kjVk_m4eIb9wh63rtmD6Uz_KBtCo5mmR4TEtcLZKYdqM\
         p3wCjN-TlgHiz_4oVXWbHUefCEe8rFnX1iQnpDHU49_SaXQoud1jCaexFn25n-Aa8f8bc5Vm-5SeRwidHa6ErvEhTvf1dz6GoNPp2iRvm-wJ1gxw\
         WJEYPQ",
    );
    let pkcs1 = tlv(0x30, &[tlv(2, &[&[0], &modulus[..]].concat()), tlv(2, &[1, 0, 1])].concat());
    assert_eq!(rsa, PublicKey::from_der(&pkcs1));
    // A key of RSA that is out of bounds is so in this spelling too.
    let weak = format!("z{}", bs58::encode([&RSA_PREFIX[..], &rsa_der(1024, &[1, 0, 1])].concat()).into_string());
    assert_eq!(PublicKey::from_multibase(&weak), Err(KeyError::OutOfBounds));
    assert_eq!(PublicKey::from_multibase(&format!("z{}", "1".repeat(100_000))), Err(KeyError::Unreadable));
}
