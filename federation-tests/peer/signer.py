"""An independent ActivityPub server in Python that the scenarios drive by HTTP under /control.

    python signer.py NAME PORT      its actor is http://NAME.localhost:PORT/users/NAME

draft-cavage and FEP-8b32 are made and verified by apsig, RFC 9421 by http-message-signatures: nothing of it is ours.
Prints "ready" when it listens. The network is loopback, whatever a name says.
"""

import asyncio
import http.client
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from urllib.parse import urlsplit

from apsig.draft.sign import Signer
from apsig.draft.verify import Verifier
from apsig.proof.sign import ProofSigner
from apsig.proof.verify import ProofVerifier
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from http_message_signatures import HTTPMessageSigner, HTTPMessageVerifier, MappingKeyResolver, algorithms
from multiformats import multibase, multicodec

NAME, PORT = sys.argv[1], int(sys.argv[2])
BASE = f"http://{NAME}.localhost:{PORT}"
ACTOR = f"{BASE}/users/{NAME}"
KIND = "application/activity+json"
PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
RSA = rsa.generate_private_key(public_exponent=65537, key_size=2048)
ED25519 = ed25519.Ed25519PrivateKey.generate()
documents = {}
received = []


def raw(key):
    return key.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def actor():
    pem = RSA.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    multikey = multibase.encode(multicodec.wrap("ed25519-pub", raw(ED25519.public_key())), "base58btc")
    return {
        "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"],
        "id": ACTOR, "type": "Person", "preferredUsername": NAME, "name": "Pia of another server", "url": ACTOR,
        "inbox": f"{ACTOR}/inbox", "outbox": f"{ACTOR}/outbox", "followers": f"{ACTOR}/followers",
        "publicKey": {"id": f"{ACTOR}#main-key", "owner": ACTOR, "publicKeyPem": pem.decode()},
        "assertionMethod": [
            {"id": f"{ACTOR}#ed25519-key", "type": "Multikey", "controller": ACTOR, "publicKeyMultibase": multikey}
        ],
    }


def exchange(method, url, headers, body=None):
    """One request over loopback, exactly with these headers."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection("127.0.0.1", parts.port, timeout=20)
    connection.request(method, parts.path + (f"?{parts.query}" if parts.query else ""), body=body, headers=headers)
    answer = connection.getresponse()
    return answer.status, answer.read()


def sign(method, url, way, body=b""):
    """Header fields of a request signed by draft-cavage (`cavage`) or RFC 9421 (`rsa`, `ed25519`)."""
    host = urlsplit(url).netloc
    if way == "cavage":
        headers = {"Host": host, **({"Content-Type": KIND} if body else {})}
        signed = Signer(headers=headers, private_key=RSA, method=method, url=url, key_id=f"{ACTOR}#main-key", body=body)
        return signed.sign()
    key, name, algorithm = {
        "rsa": (RSA, "main-key", algorithms.RSA_V1_5_SHA256),
        "ed25519": (ED25519, "ed25519-key", algorithms.ED25519),
    }[way]
    key_id = f"{ACTOR}#{name}"
    headers = {"Host": host, **({"Content-Type": KIND} if body else {})}
    request = SimpleNamespace(method=method, url=url, headers=headers)
    keys = MappingKeyResolver(public_keys={}, private_keys={key_id: key})
    signer = HTTPMessageSigner(signature_algorithm=algorithm, key_resolver=keys)
    signer.sign(request, key_id=key_id, **({"body": body} if body else {}))
    return request.headers


def fetch(url, way="cavage"):
    status, body = exchange("GET", url, {**sign("GET", url, way), "Accept": KIND})
    if status != 200:
        raise ValueError(f"{url} answered {status}: {body[:200]!r}")
    return json.loads(body)


def post(inbox, activity, way):
    body = json.dumps(activity).encode()
    status, answer = exchange("POST", inbox, sign("POST", inbox, way, body), body)
    return {"status": status, "answer": answer.decode(errors="replace")}


def public_key(document, key_id):
    for key in document.get("assertionMethod", []):
        if key["id"] == key_id:
            codec, data = multicodec.unwrap(multibase.decode(key["publicKeyMultibase"]))
            assert codec.name == "ed25519-pub", codec
            return ed25519.Ed25519PublicKey.from_public_bytes(data)
    assert document["publicKey"]["id"] == key_id, key_id
    return serialization.load_pem_public_key(document["publicKey"]["publicKeyPem"].encode())


def verified(method, url, headers, body):
    """How a request was signed and by whom, when the libraries find it right; raises what they say otherwise."""
    lower = {name.lower(): value for name, value in headers.items()}
    if "signature-input" not in lower:
        key_id = lower["signature"].split('keyId="')[1].split('"')[0]
        document = fetch(key_id.split("#")[0])
        pem = document["publicKey"]["publicKeyPem"]
        assert Verifier(pem, method, url, lower, body or b"").verify(raise_on_fail=True) == key_id
        return "cavage", key_id
    key_id = lower["signature-input"].split('keyid="')[1].split('"')[0]
    document = fetch(key_id.split("#")[0])
    key = public_key(document, key_id)
    is_rsa = isinstance(key, rsa.RSAPublicKey)
    algorithm = algorithms.RSA_V1_5_SHA256 if is_rsa else algorithms.ED25519
    keys = MappingKeyResolver(public_keys={key_id: key}, private_keys={})
    request = SimpleNamespace(method=method, url=url, headers=lower)
    verifier = HTTPMessageVerifier(signature_algorithm=algorithm, key_resolver=keys)
    verifier.verify(request, **({"body": body} if body else {}))
    return ("rsa" if is_rsa else "ed25519"), key_id


def proven(document):
    """Who proved a document (FEP-8b32), or None where it has no proof; raises when the proof is wrong."""
    if "proof" not in document:
        return None
    method = document["proof"]["verificationMethod"]
    key = public_key(fetch(method.split("#")[0]), method)
    return ProofVerifier(key).verify(json.loads(json.dumps(document)), raise_on_fail=True)


def prove(document):
    options = {
        "type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022", "proofPurpose": "assertionMethod",
        "verificationMethod": f"{ACTOR}#ed25519-key", "created": "2026-01-01T00:00:00Z",
    }
    return ProofSigner(ED25519).sign(document, options)


def activity(kind, name, obj):
    return {
        "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/data-integrity/v1"],
        "id": f"{BASE}/activities/{name}", "type": kind, "actor": ACTOR, "object": obj, "to": [PUBLIC],
    }


def note(name, parent, text):
    return {
        "id": f"{BASE}/notes/{name}", "type": "Note", "attributedTo": ACTOR, "inReplyTo": parent,
        "content": f"<p>{text}</p>", "published": "2026-01-01T00:00:00Z", "to": [PUBLIC],
    }


def pasture_inputs():
    """The examples of fediverse-pasture-inputs, by name; reading them takes a second, so only who needs them does."""
    from fediverse_pasture_inputs import available

    return available


class Control:
    """What the scenarios may ask for."""

    def follow(self, inbox, target, way):
        return post(inbox, activity("Follow", f"follow-{way}", target), way)

    def reply(self, inbox, id, text, way):
        return post(inbox, activity("Create", f"create-{way}", note(way, id, text)), way)

    def prove_reply(self, id, text):
        """A Create with a proof, for somebody else to carry."""
        return prove(activity("Create", "create-proven", note("proven", id, text)))

    def fetch(self, id, way):
        document = fetch(id, way)
        return {"document": document, "proven": proven(document)}

    def received(self):
        return received

    def pastures(self):
        """The names of the sets of examples."""
        return sorted(pasture_inputs())

    def pasture(self, inbox, parent, name):
        """Sends every example of a set as a reply; the status of each."""
        from fediverse_pasture_inputs.tool.transformer import ExampleTransformer

        transformer, statuses = ExampleTransformer(), []
        for number, example in enumerate(pasture_inputs()[name].examples):
            made = asyncio.run(transformer.create_activity(example))
            text = json.dumps(made).replace("http://actor.example", ACTOR).replace("http://remote.example/", PUBLIC)
            made = json.loads(text)
            made["id"] = f"{BASE}/pasture/{name}/{number}/create"
            if isinstance(made["object"], dict) and made["object"].get("id") is not None:
                made["object"]["id"] = f"{BASE}/pasture/{name}/{number}"
                made["object"].setdefault("inReplyTo", parent)
            statuses.append([f"{name}[{number}]", post(inbox, made, "cavage")["status"]])
        return statuses


class Server(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def body(self):
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def answer(self, status, value=None):
        body = b"" if value is None else json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", KIND)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        document = actor() if self.path == f"/users/{NAME}" else documents.get(self.path)
        self.answer(404 if document is None else 200, document)

    def do_POST(self):
        body = self.body()
        if self.path.startswith("/control/"):
            try:
                return self.answer(200, getattr(Control(), self.path.split("/")[2])(**json.loads(body or b"{}")))
            except Exception as error:
                return self.answer(500, {"error": f"{type(error).__name__}: {error}"})
        try:
            way, key_id = verified("POST", BASE + self.path, dict(self.headers.items()), body)
            value = json.loads(body)
            received.append({
                "type": value["type"], "object": value.get("object"), "by": way, "key": key_id, "proven": proven(value),
            })
            self.answer(202)
        except Exception as error:
            received.append({"type": "refused", "error": f"{type(error).__name__}: {error}", "headers": str(self.headers)})
            self.answer(401)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", PORT), Server)
print("ready", flush=True)
server.serve_forever()
