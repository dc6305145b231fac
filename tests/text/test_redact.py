"""Masking of secrets in any text, by their form or by the name before them."""

import base64
import json
import time

import pytest

from voiceschema.text.redact import masked

SECRET = "FakeSecret0000"  # noqa: S105  # invented, like every secret here
JWT = "eyJhbGciOiJSUzI1NiJ9.eyJqdGkiOiJub3QtcmVhbCJ9.bWFkZS11cC1zaWduYXR1cmU"
BASIC = base64.b64encode(b"abcd1234:FakeSecret0000").decode()
KEY = "MIIBOgIBAAJBAKmadeupmadeupmadeup"
LAYOUTS = [
    '{"%s": "%s"}',
    '{\n  "%s":\n    "%s"\n}',
    "{'%s': '%s'}",
    '{\\"%s\\": \\"%s\\"}',
    "https://app.example.com/users?a=1&%s=%s&b=2",
    "https://app.example.com/users?next=https%%3A%%2F%%2Fa.example.com%%2F%%3F%s%%3D%s",
    "%s=%s",
    "export %s=%s",
    "%s: %s\n",
    '"%s: %s"',
]
NAMES = [
    *("X-Api-Key", "Authorization", "Cookie", "Set-Cookie", "Proxy-Authorization", "X-Auth-Token", "apiSecret"),
    *("api_secret_2", "appSecretValue", "x.auth.token", "privateKeyPem", "smtp_pass", "signing_key"),
    *("passKey", "server_key", "Ocp-Apim-Subscription-Key", "userPass", "dbPwd", "otp", "connectionString", "passcode"),
    *("X-Functions-Key", "PHPSESSID", "JSESSIONID", "user[password]", "access_token", "clientSecret", "pwd"),
]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", NAMES)
def test_a_value_of_a_secret_name(name: str, layout: str) -> None:
    assert masked(layout % (name, SECRET)) == layout % (name, "***")


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("secret", [JWT, f"{SECRET}{SECRET}"])
def test_asterisks_tell_nothing_of_the_length(secret: str, layout: str) -> None:
    assert masked(layout % ("token", secret)) == masked(layout % ("token", SECRET))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"Basic {BASIC}", "Basic ***"),
        (f'["Bearer {SECRET}"]', '["Bearer ***"]'),
        (f'"X-Id": "{JWT}"', '"X-Id": "***"'),
        (f'"uri": "sip:user@example.com;x={JWT}"', '"uri": "sip:user@example.com;x=***"'),
        (f"wss://admin:{SECRET}@app.example.com/socket", "wss://***@app.example.com/socket"),
        (f"wss://admin:Fake/{SECRET}@app.example.com/socket", "wss://***@app.example.com/socket"),
        (f"https://user:{SECRET * 100}@app.example.com/", "https://***@app.example.com/"),
        (f"https://{SECRET}@app.example.com/", "https://***@app.example.com/"),
        (f"redis://:{SECRET}@cache.example.com/0", "redis://***@cache.example.com/0"),
        (f"https://user:a@{SECRET}@app.example.com/", "https://***@app.example.com/"),
        (f"https://a.example/?user%5Bpass%5D={SECRET}", "https://a.example/?user%5Bpass%5D=***"),
        (f"https://a.example/?next=%2F%3Fa%3D1%26pass%3D{SECRET}", "https://a.example/?next=%2F%3Fa%3D1%26pass%3D***"),
        (
            f"-----BEGIN PGP PRIVATE KEY BLOCK-----\n{KEY}\n-----END PGP PRIVATE KEY BLOCK-----\n",
            "-----BEGIN PGP PRIVATE KEY BLOCK-----***-----END PGP PRIVATE KEY BLOCK-----\n",
        ),
        (f"sip:user:{SECRET}@example.com", "sip:user:***@example.com"),
        (
            f"-----BEGIN PRIVATE KEY-----\n{KEY}\n-----END PRIVATE KEY-----\n",
            "-----BEGIN PRIVATE KEY-----***-----END PRIVATE KEY-----\n",
        ),
        (f"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n{KEY}", "-----BEGIN RSA PRIVATE KEY-----***"),
        (f'{{"password": "{SECRET}\\"{SECRET}"}}', '{"password": "***"}'),
        (f'{{"password": "{SECRET} {SECRET}", "a": 1}}', '{"password": "***", "a": 1}'),
        (f"Cookie: sid={SECRET}; theme=dark", "Cookie: ***"),
    ],
)
def test_a_secret_is_known_by_its_look(text: str, shown: str) -> None:
    assert masked(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        '{"type": "phone", "number": "447700900123"}',
        '{"uuid": "aaaaaaaa-bbbb-cccc-dddd-0123456789ab", "conversation": "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab"}',
        '{"action": "talk", "text": "Basic training begins at nine, token of my thanks"}',
        '{"action": "talk", "text": "Bearer of bad news: your password, please"}',
        '{"action": "talk", "text": "Press the pound key: 1234"}',
        '{"name": "X-Request-Id", "value": "FakeSecret0000"}',
        '{"authorization": {"type": "vonage"}}',
        '{"action": "talk", "text": "Say basic Training today, digest Monday"}',
        '{"endOnKey": "10", "secretary": "Ann"}',
        "<sip:user@example.com>",
        '{"author": "somebody", "authority": "x"}',
        '"Authorization": "Bearer {{token}}"',
        "Authorization: Bearer {{token}}",
        '"url": "https://app.example.com:8080/answer?from=14155550100"',
        '"uri": "sip:user@example.com:5060"',
        "POST http://localhost:3000",
        "http://localhost:3000/@user",
        "https://app.example.com/a:b@c",
        '"api_secret": {{secret}}',
        '"token": null, "password": true',
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
        "authorization:\n  type: vonage\nuri: wss://app.example.com/socket\n",
        '"credentials": {"username": 5, "region": [1]}',
        "- action: talk\n  text: The secret: speak slowly\n",
        "",
    ],
)
def test_what_only_looks_like_a_secret(text: str) -> None:
    assert masked(text) == text


@pytest.mark.parametrize("text", [json.dumps({"token": SECRET}), f"Bearer {SECRET}", f"https://a:{SECRET}@b.example"])
def test_what_is_masked_stays_as_it_is(text: str) -> None:
    assert masked(masked(text)) == masked(text)


@pytest.mark.parametrize(
    "piece",
    [
        '"token"',
        "token: - ",
        "token=",
        '"token": "',
        "eyJ.",
        '{"value": "aaaa", ',
        "a-",
        "Cookie:\n- aaaa\n",
        '"Cookie": ["aaaa",',
        "://a:",
        "://:",
        "://a@",
        "sip:a:",
        "-----BEGIN PRIVATE KEY-----",
        "\\",
        " ",
    ],
)
def test_no_text_takes_long(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        start = time.process_time()
        masked(text)
        return time.process_time() - start

    assert min(seconds(100_000) for _ in range(3)) < 30 * max(min(seconds(10_000) for _ in range(3)), 0.001)
