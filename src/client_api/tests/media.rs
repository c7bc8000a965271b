//! Pictures: taken, described, hung on posts, served harmless; everything else refused.

use super::*;

fn png(width: u32, height: u32) -> Vec<u8> {
    let picture = image::RgbImage::from_fn(width, height, |x, _| image::Rgb([u8::try_from(x % 200).unwrap(), 90, 30]));
    let mut bytes = Vec::new();
    let to = &mut std::io::Cursor::new(&mut bytes);
    image::DynamicImage::ImageRgb8(picture).write_to(to, image::ImageFormat::Png).unwrap();
    bytes
}

async fn upload(house: &House, token: &str, method: &str, path: &str, field: &str, kind: &str, bytes: &[u8]) -> Answer {
    let mut body = format!(
        "--b\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\nA kitchen\r\n--b\r\nContent-Disposition: \
         form-data; name=\"{field}\"; filename=\"x.png\"\r\nContent-Type: {kind}\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--b--\r\n");
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
        .body(Body::from(body))
        .unwrap();
    house.ask(request).await
}

async fn file(house: &House, address: &Value) -> (StatusCode, HeaderMap) {
    let path = address.as_str().unwrap().strip_prefix("http://vora.localhost:8100").unwrap().to_owned();
    let mut request = Request::get(path).body(Body::empty()).unwrap();
    request.extensions_mut().insert(Origin::inside());
    let response = house.doors.clone().oneshot(request).await.unwrap();
    (response.status(), response.headers().clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_taken_described_and_hung_on_a_post() {
    let house = House::open().await;
    let me = house.member("mireia", Role::Practitioner).await;
    let token = house.token(&me, "read write").await;
    let made = upload(&house, &token, "POST", "/api/v2/media", "file", "image/png", &png(900, 300)).await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.body);
    let made = made.json();
    assert_eq!((&made["type"], &made["description"]), (&json!("image"), &json!("A kitchen")));
    assert_eq!(made["meta"]["original"], json!({"width": 900, "height": 300, "size": "900x300", "aspect": 3.0}));
    assert_eq!(made["meta"]["small"]["width"], 640);
    assert!(made["blurhash"].as_str().unwrap().len() > 6);
    let id = made["id"].as_str().unwrap();
    let path = format!("/api/v1/media/{id}");
    let described =
        house.call(Method::PUT, &path, &token, &json!({"description": "A stove", "focus": "0.5,-0.25"})).await.json();
    assert_eq!(
        (&described["description"], &described["meta"]["focus"]),
        (&json!("A stove"), &json!({"x": 0.5, "y": -0.25}))
    );
    for address in [&made["url"], &made["preview_url"]] {
        let (status, headers) = file(&house, address).await;
        assert_eq!((status, &headers["content-type"]), (StatusCode::OK, &"image/jpeg".parse().unwrap()));
        assert_eq!(headers["content-security-policy"], "default-src 'none'; sandbox");
        assert_eq!(headers["x-content-type-options"], "nosniff");
    }
    let said = house.post("/api/v1/statuses", &token, &json!({"media_ids": [id]})).await.json();
    shapes::status(&said);
    assert_eq!(said["media_attachments"][0]["id"], json!(id), "a picture needs no words: {said:#}");
    let again = house.post("/api/v1/statuses", &token, &json!({"status": "x", "media_ids": [id]})).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "a picture hangs once");
    assert_eq!(house.call(Method::DELETE, &path, &token, &Value::Null).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let with = house.get(&format!("/api/v1/accounts/{}/statuses?only_media=true", me.id()), &token).await.json();
    assert_eq!(with.as_array().unwrap().len(), 1);
    let other = house.token(&house.member("anna", Role::Reader).await, "read write").await;
    assert_eq!(house.get(&path, &other).await.status, StatusCode::NOT_FOUND, "nobody else's");
    let body = json!({"status": "Words", "media_attributes": [{"id": id, "description": "Better"}]});
    let edited = house
        .call(Method::PUT, &format!("/api/v1/statuses/{}", said["id"].as_str().unwrap()), &token, &body)
        .await
        .json();
    assert_eq!(edited["media_attachments"][0]["description"], "Better", "{edited:#}");

    let dropped = upload(&house, &token, "POST", "/api/v2/media", "file", "image/png", &png(30, 20)).await.json();
    let said = house.post("/api/v1/statuses", &token, &json!({"media_ids": [dropped["id"]]})).await.json();
    let with_pictures = format!("/api/v1/statuses/{}?delete_media=true", said["id"].as_str().unwrap());
    assert_eq!(house.call(Method::DELETE, &with_pictures, &token, &Value::Null).await.status, StatusCode::OK);
    let left = house.get(&format!("/api/v1/media/{}", dropped["id"].as_str().unwrap()), &token).await;
    assert_eq!(left.status, StatusCode::NOT_FOUND, "{}", left.body);
    assert_eq!(file(&house, &dropped["url"]).await.0, StatusCode::NOT_FOUND);

    let free = upload(&house, &token, "POST", "/api/v1/media", "file", "image/png", &png(20, 20)).await.json();
    assert_eq!(
        house
            .call(Method::DELETE, &format!("/api/v1/media/{}", free["id"].as_str().unwrap()), &token, &Value::Null)
            .await
            .body,
        "{}"
    );
    assert_eq!(file(&house, &free["url"]).await.0, StatusCode::NOT_FOUND, "its file is gone");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_has_pictures_and_can_lose_them() {
    let house = House::open().await;
    let me = house.member("mireia", Role::Practitioner).await;
    let token = house.token(&me, "read write").await;
    let path = "/api/v1/accounts/update_credentials";
    let shown = upload(&house, &token, "PATCH", path, "avatar", "image/png", &png(300, 200)).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
    let shown = shown.json();
    assert!(shown["avatar"].as_str().unwrap().contains("/media/"), "{shown:#}");
    assert_eq!(file(&house, &shown["avatar"]).await.0, StatusCode::OK);
    let (_, actor) = house.app.db.read(|conn| crate::storage::accounts::by_id(conn, me.id())).unwrap();
    let sent = house.app.db.read(|conn| crate::federation::objects::actor(conn, &house.app, &actor)).unwrap();
    assert_eq!(sent["icon"]["url"], shown["avatar"]);
    let plain = house.call(Method::DELETE, "/api/v1/profile/avatar", &token, &Value::Null).await.json();
    assert!(plain["avatar"].as_str().unwrap().contains("/covers/"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_picture_is_refused_and_nothing_is_kept() {
    let house = House::open().await;
    let token = house.token(&house.member("mireia", Role::Practitioner).await, "read write").await;
    let good = png(10, 10);
    for (kind, bytes) in [
        ("image/png", &b"<svg onload=alert(1)>"[..]),
        ("image/jpeg", &good[..]),
        ("image/svg+xml", &good[..]),
        ("image/png", &good[..30]),
        ("text/html", &good[..]),
    ] {
        let refused = upload(&house, &token, "POST", "/api/v2/media", "file", kind, bytes).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind}: {}", refused.body);
    }
    let huge = vec![0; super::super::media::MAX_BODY + 1];
    let refused = upload(&house, &token, "POST", "/api/v2/media", "file", "image/png", &huge).await;
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    let nothing = house.post("/api/v2/media", &token, &Value::Null).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let folder = &house.app.config.storage.media;
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), 0, "nothing was kept");
    for name in ["..%2f..%2finterpraxis.toml", "x.jpg", "%00"] {
        assert_eq!(house.get(&format!("/media/{name}"), "").await.status, StatusCode::NOT_FOUND);
    }
}
