"""Requests to the Voice API in tests are intercepted above any mocking library, in generated test suites."""

import importlib
from textwrap import indent

import httpx
import pytest
import requests

URL = "https://api.nexmo.com/v1/calls"
CASSETTE = f"""
interactions:
- request: {{body: '', headers: {{}}, method: POST, uri: {URL}}}
  response: {{body: {{string: '{{}}'}}, headers: {{}}, status: {{code: 201, message: Created}}}}
version: 1
"""
HEAD = f"""
import asyncio, io, os, unittest
import httpx, httpx2, pytest, requests, requests_mock, respx, responses, vcr

URL = "{URL}"

async def post():
    async with httpx.AsyncClient() as client:
        return await client.post(URL, json=CALL)

def from_the_second(text):
    file = io.StringIO(text)
    file.read(1)
    return file

class Adapter(requests.adapters.BaseAdapter):
    def send(self, request, **_):
        response = requests.Response()
        response.status_code, response.request, response.url = 201, request, request.url
        response.raw = io.BytesIO(b"")
        return response

    def close(self):
        pass

"""
PREPARED = "requests.Session().send(requests.Request('POST', URL, json=CALL).prepare())"
REPLAYED = "@vcr.use_cassette('cassette.yaml', record_mode='none')"

#: Mocking libraries, each with a decorator, a fixture, and the body of a test.
MATRIX = {
    "responses": ("@responses.activate", "", "responses.post(URL, json={})\nrequests.post(URL, json=CALL)"),
    "responses, a context": (
        "",
        "",
        f"with responses.RequestsMock() as mock:\n    mock.post(URL, json={{}})\n    {PREPARED}",
    ),
    "requests-mock": ("", "requests_mock", "requests_mock.post(URL, json={})\nrequests.post(URL, json=CALL)"),
    "requests-mock, prepared": ("", "requests_mock", f"requests_mock.post(URL, json={{}})\n{PREPARED}"),
    "requests-mock, nested": (
        "",
        "",
        """\
with requests_mock.Mocker() as outer, requests_mock.Mocker(real_http=True):
    outer.post(URL, json={})
    requests.post(URL, json=CALL)""",
    ),
    "respx": ("@respx.mock", "", "respx.post(URL).respond(json={})\nhttpx.post(URL, json=CALL)"),
    "respx, async": ("", "respx_mock", "respx_mock.post(URL).respond(json={})\nasyncio.run(post())"),
    "pytest-httpx": ("", "httpx_mock", "httpx_mock.add_response(json={})\nhttpx.post(URL, json=CALL)"),
    "pytest-httpx, async": ("", "httpx_mock", "httpx_mock.add_response(json={})\nasyncio.run(post())"),
    "VCR.py, requests": (REPLAYED, "", "requests.post(URL, json=CALL)"),
    "VCR.py, httpx": (REPLAYED, "", "httpx.post(URL, json=CALL)"),
    "VCR.py, httpx, async": (REPLAYED, "", "asyncio.run(post())"),
    "a transport of httpx": (
        "",
        "",
        """\
with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(201))) as client:
    client.post(URL, json=CALL)""",
    ),
    "a transport of httpx2": (
        "",
        "",
        """\
with httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(201))) as client:
    client.post(URL, json=CALL)""",
    ),
    "httpx2, async": (
        "",
        "",
        """\
async def send():
    async with httpx2.AsyncClient(transport=httpx2.MockTransport(lambda _: httpx2.Response(201))) as client:
        await client.post(URL, json=CALL)
asyncio.run(send())""",
    ),
    "an adapter of requests": (
        "",
        "",
        "session = requests.Session()\nsession.mount('https://', Adapter())\nsession.post(URL, json=CALL)",
    ),
}


def run(pytester: pytest.Pytester, test: str, *, number: str = "+447700900123", sent: bool = True) -> pytest.RunResult:
    """Run a module in which CALL is the body to create a call to an invalid number."""
    (pytester.path / "cassette.yaml").write_text(CASSETTE, "utf-8")
    pytester.makeini(f"[pytest]\nvoiceschema_check_sent = {sent}\nfilterwarnings = default")
    call = {
        "to": [{"type": "phone", "number": number}],
        "from": {"type": "phone", "number": "447700900000"},
        "answer_url": ["https://example.com/answer"],
    }
    pytester.path.joinpath("test_it.py").write_text(f"{HEAD}\nCALL = {call}\n\n{test}", "utf-8")
    return pytester.runpytest()


def function(decorator: str, body: str, *arguments: str) -> str:
    return f"{decorator}\ndef test_it({', '.join(filter(None, arguments))}):\n{indent(body, '    ')}\n"


@pytest.mark.parametrize(("decorator", "argument", "body"), MATRIX.values(), ids=MATRIX)
class TestWhatEveryMockAnswers:
    def test_a_wrong_payload_fails_the_test(
        self, pytester: pytest.Pytester, decorator: str, argument: str, body: str
    ) -> None:
        result = run(pytester, function(decorator, body, argument))
        assert result.parseoutcomes()["failed"] == 1
        result.stdout.re_match_lines(
            [r'<request>:1:\d+: error: "\+447700900123" is not an E.164 number: remove the leading "\+" \[e164\]']
        )
        # Once in the failure, once in the short summary.
        assert result.stdout.str().count("<request>:1:") == 2

    def test_a_right_payload_does_not(
        self, pytester: pytest.Pytester, decorator: str, argument: str, body: str
    ) -> None:
        result = run(pytester, function(decorator, body, argument), number="447700900123")
        assert result.parseoutcomes()["passed"] == 1

    def test_nothing_is_intercepted_unless_the_project_asks_for_it(
        self, pytester: pytest.Pytester, decorator: str, argument: str, body: str
    ) -> None:
        result = run(pytester, function(decorator, body, argument), sent=False)
        assert result.parseoutcomes()["passed"] == 1

    def test_the_fixture_sees_what_one_test_sends(
        self, pytester: pytest.Pytester, decorator: str, argument: str, body: str
    ) -> None:
        body += "\nassert sent_payloads == [CALL]"
        for order in ((argument, "sent_payloads"), ("sent_payloads", argument)):
            result = run(pytester, function(decorator, body, *order), number="447700900123", sent=False)
            assert result.parseoutcomes()["passed"] == 1
        result = run(pytester, function(decorator, body, *order), sent=False)
        assert result.parseoutcomes()["failed"] == 1
        assert "<request>:1:" in result.stdout.str()


SEND = "responses.post(URL, json={})\nrequests.post(URL, json=CALL)"
PUT = f"""
responses.put("{URL}/63f61863-4a51-4f6b-86e1-46edebcf9356/talk", json={{}})
requests.put("{URL}/63f61863-4a51-4f6b-86e1-46edebcf9356/talk", json={{"text": "Hello.", "loop": -1}})
"""


def activated(body: str, *arguments: str, decorator: str = "@responses.activate") -> str:
    return function(decorator, body, *arguments)


def test_of_a_recording_that_was_sent_no_secret_is_shown(pytester: pytest.Pytester) -> None:
    recording = {"request": {"url": "/v1/calls", "headers": {"X-Tenant": "SEKRIT12345"}}, "response": {}}
    body = f"import requests, responses\nresponses.add('POST', URL)\nrequests.post(URL, json={recording})"
    result = run(pytester, function("@responses.activate", body))
    assert result.parseoutcomes() == {"failed": 1}
    assert '"X-Tenant":' in result.stdout.str().partition("<request>:1:")[2]
    assert "SEKRIT" not in result.stdout.str().partition("<request>:1:")[2]


def test_the_failure_says_who_sent_what(pytester: pytest.Pytester) -> None:
    result = run(pytester, activated(f"{SEND}\n{PUT}"))
    lines = (pytester.path / "test_it.py").read_text("utf-8").splitlines()
    post, put = (number for number, line in enumerate(lines, start=1) if line.startswith("    requests.p"))
    assert [line for line in result.outlines if "= in:" in line] == [
        f"  = in: test_it.py:{post} (POST {URL}), request",
        f"  = in: test_it.py:{put} (PUT {URL}/ID/talk), request",
    ]


def test_only_the_test_that_sends_it_fails(pytester: pytest.Pytester) -> None:
    other = "def test_other():\n    pass\n\ndef test_list(sent_payloads):\n    assert sent_payloads == []\n"
    assert run(pytester, activated(SEND) + other).parseoutcomes() == {"failed": 1, "passed": 2}


def test_what_the_test_takes_off_the_list_is_not_validated(pytester: pytest.Pytester) -> None:
    body = f"{SEND}\nassert sent_payloads.pop() == CALL"
    assert run(pytester, activated(body, "sent_payloads")).parseoutcomes() == {"passed": 1}
    body = f"{SEND}\n{SEND}\nsent_payloads.pop()"
    result = run(pytester, activated(body, "sent_payloads"))
    assert result.parseoutcomes() == {"failed": 1}


def test_what_the_test_does_to_the_list_changes_no_verdict(pytester: pytest.Pytester) -> None:
    body = f"{SEND}\nsent_payloads[0].clear()"
    assert run(pytester, activated(body, "sent_payloads"), number="447700900123").parseoutcomes() == {"passed": 1}


def test_a_failure_of_its_own_is_shown_with_what_was_wrong(pytester: pytest.Pytester) -> None:
    result = run(pytester, activated(f"{SEND}\nassert 1 == 2"))
    assert result.parseoutcomes() == {"failed": 1}
    result.stdout.fnmatch_lines(["E       assert 1 == 2", "*Captured voiceschema call*", "<request>:1:*[[]e164[]]"])


def test_a_test_that_is_skipped_stays_so(pytester: pytest.Pytester) -> None:
    assert run(pytester, activated(f"{SEND}\npytest.skip('later')")).parseoutcomes() == {"skipped": 1}


def test_a_fixture_that_fails_is_shown_with_what_it_sent(pytester: pytest.Pytester) -> None:
    fixture = function("@pytest.fixture\n@responses.activate", f"{SEND}\nassert 1 == 2").replace("test_it", "sending")
    result = run(pytester, f"{fixture}\ndef test_it(sending):\n    pass\n")
    assert result.parseoutcomes() == {"errors": 1}
    result.stdout.fnmatch_lines(["E       assert 1 == 2", "*Captured voiceschema setup*", "<request>:1:*[[]e164[]]"])


def test_a_test_that_is_expected_to_fail_does(pytester: pytest.Pytester) -> None:
    expected = activated(SEND, decorator="@pytest.mark.xfail\n@responses.activate")
    assert run(pytester, expected).parseoutcomes() == {"xfailed": 1}


@pytest.mark.parametrize(("before", "after"), [(True, False), (False, True)])
def test_what_fixtures_send_counts(pytester: pytest.Pytester, *, before: bool, after: bool) -> None:
    sends = "with responses.RequestsMock() as mock:\n    mock.post(URL, json={})\n    requests.post(URL, json=CALL)"
    fixture = indent(f"if {before}:\n{indent(sends, '    ')}\nyield\nif {after}:\n{indent(sends, '    ')}", "    ")
    test = f"@pytest.fixture\ndef sending():\n{fixture}\n\ndef test_it(sending):\n    pass\n"
    assert run(pytester, test).parseoutcomes() == ({"failed": 1} if before else {"passed": 1, "errors": 1})


def test_a_warning_is_a_warning(pytester: pytest.Pytester) -> None:
    body = f"{SEND}".replace("json=CALL", 'json={**CALL, "ringing_timer": "30"}')
    result = run(pytester, activated(body), number="447700900123")
    assert result.parseoutcomes() == {"passed": 1, "warnings": 1}
    result.stdout.fnmatch_lines(["  test_it.py:*: PayloadWarning: <request>:1:*: warning: *"])
    pytester.path.joinpath("voiceschema.toml").write_text("strict = true", "utf-8")
    assert run(pytester, activated(body), number="447700900123").parseoutcomes() == {"failed": 1}
    pytester.path.joinpath("voiceschema.toml").write_text('strict = true\nignore = ["tolerated-form"]', "utf-8")
    assert run(pytester, activated(body), number="447700900123").parseoutcomes() == {"passed": 1}


def test_a_wrong_configuration_is_reported(pytester: pytest.Pytester) -> None:
    pytester.path.joinpath("voiceschema.toml").write_text("strict = 1", "utf-8")
    result = run(pytester, activated(SEND))
    assert result.parseoutcomes() == {"failed": 1}
    assert "voiceschema: voiceschema.toml is not a valid configuration" in result.outlines


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ('data="to=447700900123"', "failed"),
        ('data=b"{"', "failed"),
        ('data="[]"', "failed"),
        ('data=bytearray(b"[]")', "failed"),
        ('data=memoryview(b"[]")', "failed"),
        ('data=io.BytesIO(b"[]")', "failed"),
        ('data=io.StringIO("[]")', "failed"),
        ("data=from_the_second('x[]')", "failed"),
        ("data=from_the_second('[{}')", "failed"),
        ("data=None", "passed"),
        ("data=(each for each in [b'{}'])", "passed"),
    ],
)
def test_bodies_of_every_kind(pytester: pytest.Pytester, body: str, outcome: str) -> None:
    result = run(pytester, activated(f"responses.post(URL, json={{}})\nrequests.post(URL, {body})"))
    assert result.parseoutcomes() == {outcome: 1}


@pytest.mark.parametrize(
    "url", ["https://example.com/orders", "https://api.example.org/fax/v1/calls", "https://api.nexmo.com/v2/users"]
)
def test_other_services_are_none_of_our_business(pytester: pytest.Pytester, url: str) -> None:
    body = SEND.replace("URL", f'"{url}"')
    assert run(pytester, activated(body, "sent_payloads") + "    assert not sent_payloads\n").parseoutcomes() == {
        "passed": 1
    }


def test_afterwards_the_libraries_are_as_before(pytester: pytest.Pytester) -> None:
    def clients() -> list[object]:
        mocker = vars(importlib.import_module("requests_mock.mocker"))
        return [requests.Session.send, mocker["_original_send"], httpx.Client.send, httpx.AsyncClient.send]

    before = clients()
    run(pytester, activated(SEND))
    run(pytester, activated(SEND, "sent_payloads"), sent=False)
    assert clients() == before


def test_a_fault_that_one_line_sends_again_and_again_is_reported_once(pytester: pytest.Pytester) -> None:
    body = "responses.post(URL, json={})\nfor _ in range(3):\n    requests.post(URL, json=CALL)"
    result = run(pytester, activated(body))
    assert sum(line.startswith("<request>:") for line in result.outlines) == 1


def test_a_request_may_be_changed_and_sent_again(pytester: pytest.Pytester) -> None:
    body = """
responses.post(URL, json={})
request = requests.Request("POST", URL, json=CALL).prepare()
session = requests.Session()
session.send(request)
request.prepare_body(None, None, [])
session.send(request)
session.send(request)
assert sent_payloads == [CALL, [], []]
"""
    result = run(pytester, activated(body, "sent_payloads"), number="447700900123")
    assert result.parseoutcomes() == {"failed": 1}
    result.stdout.fnmatch_lines(["<request>:1:1: error: *"])


def test_a_request_may_be_sent_again_to_a_mock(pytester: pytest.Pytester) -> None:
    test = """
REQUEST = requests.Request("POST", URL, json=CALL).prepare()

@pytest.mark.parametrize("number", [1, 2])
def test_it(number, requests_mock, sent_payloads):
    requests_mock.post(URL, json={})
    requests.Session().send(REQUEST)
    requests.Session().send(REQUEST)
    assert sent_payloads == [CALL, CALL]
"""
    assert run(pytester, test).parseoutcomes() == {"failed": 2}
    assert run(pytester, test, sent=False).parseoutcomes() == {"failed": 2}


def test_what_other_services_are_sent_is_not_read(pytester: pytest.Pytester) -> None:
    body = """
class Large(io.BytesIO):
    def read(self, *_):
        raise AssertionError("it was read")

session = requests.Session()
session.mount("https://", Adapter())
session.put("https://storage.example.org/large", data=Large(b"x"))
with pytest.raises(AssertionError, match="it was read"):
    session.post(URL, data=Large(b"x"))
"""
    assert run(pytester, function("", body, "sent_payloads")).parseoutcomes() == {"passed": 1}


def test_a_body_that_can_be_read_only_once_is_left_to_the_client(pytester: pytest.Pytester) -> None:
    body = """
reading, writing = os.pipe()
os.write(writing, b"[]")
os.close(writing)
session = requests.Session()
session.mount("https://", Adapter())
response = session.post(URL, data=os.fdopen(reading, "rb"))
with response.request.body as sent:
    assert sent.read() == b"[]"
"""
    assert run(pytester, function("", body)).parseoutcomes() == {"passed": 1}


def test_a_body_that_httpx_makes_while_it_is_sent_is_left_to_it(pytester: pytest.Pytester) -> None:
    body = """
def answer(request):
    assert request.read() == b"[]"
    return httpx.Response(201)

with httpx.Client(transport=httpx.MockTransport(answer)) as client:
    client.post(URL, content=(part for part in [b"[", b"]"]))
"""
    assert run(pytester, function("", body)).parseoutcomes() == {"passed": 1}


def test_a_wrong_configuration_hides_no_other_outcome(pytester: pytest.Pytester) -> None:
    pytester.path.joinpath("voiceschema.toml").write_text("strict = 1", "utf-8")
    assert run(pytester, activated(f"{SEND}\npytest.skip('later')")).parseoutcomes() == {"skipped": 1}
    result = run(pytester, activated(f"{SEND}\nassert 1 == 2"))
    assert "E       assert 1 == 2" in result.outlines


def test_the_clients_are_what_they_were_to_those_who_look(pytester: pytest.Pytester) -> None:
    test = """
import inspect
from unittest import mock

def test_it():
    assert inspect.iscoroutinefunction(httpx.AsyncClient.send)
    assert not inspect.iscoroutinefunction(httpx.Client.send)
    assert asyncio.run(mock.create_autospec(httpx.AsyncClient).send("x"))
    with pytest.raises(AttributeError, match="'str' object has no attribute"):
        requests.Session().send("x")
"""
    assert run(pytester, test).parseoutcomes() == {"passed": 1}


def test_it_is_spread_over_processes(pytester: pytest.Pytester) -> None:
    run(pytester, activated(SEND))
    assert pytester.runpytest_subprocess("-n", "1").parseoutcomes() == {"failed": 1}


def test_what_a_mock_lets_through_is_intercepted_once(pytester: pytest.Pytester) -> None:
    body = """
with responses.RequestsMock() as below, requests_mock.Mocker(real_http=True):
    below.post(URL, json={})
    requests.post(URL, json=CALL)
assert sent_payloads == [CALL]
"""
    for sent in (True, False):
        result = run(pytester, function("", body, "sent_payloads"), number="447700900123", sent=sent)
        assert result.parseoutcomes() == {"passed": 1}


def test_what_no_mock_knows_hides_nothing_that_comes_later(pytester: pytest.Pytester) -> None:
    test = """
@pytest.mark.parametrize("number", range(20))
def test_it(number, requests_mock, sent_payloads):
    with pytest.raises(Exception, match="No mock address"):
        requests.post(URL, json=CALL)
    assert sent_payloads == [CALL]
"""
    assert run(pytester, test, number="447700900123").parseoutcomes() == {"passed": 20}
