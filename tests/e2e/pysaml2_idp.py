"""A real SAML identity provider (PyPI pysaml2, Debian's xmlsec1) with MPASSid's attributes.

What it can be asked to do stands in saml_idp.mjs. One line of JSON on standard input says with
what to start; the first line of standard output is the port. It ends when standard input does.
"""

import base64
import json
import logging
import sys
import threading
import time
import uuid
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from saml2 import BINDING_HTTP_POST, BINDING_HTTP_REDIRECT
from saml2 import saml, samlp
from saml2.assertion import Policy
from saml2.attribute_converter import AttributeConverter
from saml2.config import IdPConfig
from saml2.metadata import create_metadata_string
from saml2.response import IncorrectlySigned
from saml2.server import Server
from saml2.time_util import in_a_while
from saml2.xml.schema import XMLSchemaError, validate

URI = "urn:oasis:names:tc:SAML:2.0:attrname-format:uri"
STATUS = "urn:oasis:names:tc:SAML:2.0:status:"
ALGORITHMS = {
    "signing_algorithm": "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    "digest_algorithm": "http://www.w3.org/2001/04/xmlenc#sha256",
}
# As MPASSid: what the service asks for and the person has; nothing is refused for a lack.
POLICY = {"default": {"lifetime": {"minutes": 5}, "name_form": URI, "fail_on_missing_requested": False}}
ELSEWHERE = "https://elsewhere.example/"


class Faulty(Policy):
    """The policy of the configuration with the faults that `wrong` names, signed like the rest."""

    wrong = None

    def conditions(self, sp_entity_id):
        conditions = super().conditions(ELSEWHERE + "sp" if self.wrong == "audience" else sp_entity_id)
        if self.wrong == "expired":
            conditions.not_before = in_a_while(hours=-1)
        return conditions

    def not_on_or_after(self, sp_entity_id):
        return in_a_while(minutes=-55) if self.wrong == "expired" else super().not_on_or_after(sp_entity_id)


class Idp(Server):
    """Lets the recipient in the assertion differ from the destination of the response."""

    recipient = None

    def setup_assertion(self, authn, sp_entity_id, in_response_to, _, *rest, **more):
        return super().setup_assertion(authn, sp_entity_id, in_response_to, self.recipient, *rest, **more)


class Provider:
    def __init__(self, start, base):
        self.start = start
        self.base = base
        self.entity_id = base + "/metadata"
        self.behaviour = start["behaviour"]
        self.services = []
        self.log = []
        # When the visitor logged in here: the session that a login without ForceAuthn finds.
        self.session = None
        self.lock = threading.Lock()
        self.server = None

    def config(self, want_signed):
        return {
            "entityid": self.entity_id,
            "key_file": self.start["keyFile"],
            "cert_file": self.start["certFile"],
            "xmlsec_binary": self.start["xmlsec1"],
            "metadata": {"inline": self.services} if self.services else {},
            "service": {
                "idp": {
                    "name": "pysaml2",
                    "endpoints": {
                        "single_sign_on_service": [(self.base + "/sso", BINDING_HTTP_REDIRECT)]
                    },
                    "want_authn_requests_signed": want_signed,
                    "name_id_format": [saml.NAMEID_FORMAT_TRANSIENT],
                    "policy": POLICY,
                    # Left to itself, pysaml2 signs by SHA-1.
                    **({} if self.behaviour["sha1"] else ALGORITHMS),
                }
            },
        }

    def idp(self):
        """A server of pysaml2 for what is registered and asked for now."""
        if self.server is None:
            config = IdPConfig().load(self.config(self.behaviour["wantSigned"]))
            pairs = {a["name"]: a["friendlyName"] for a in self.start["names"]}
            converter = AttributeConverter(URI)
            converter.from_dict({"identifier": URI, "fro": pairs, "to": {v: k for k, v in pairs.items()}})
            config.attribute_converters = [converter]
            self.server = Idp(config=config)
        return self.server

    def metadata(self):
        config = IdPConfig().load(self.config(self.behaviour["wantSigned"]))
        return create_metadata_string(None, config=config)

    def change(self, behaviour):
        self.behaviour.update(behaviour)
        self.server = None

    def register(self, xml):
        try:
            validate(xml)
        except XMLSchemaError as error:
            raise ValueError(f"not of the schema: {str(error)[:2000]}") from None
        self.services.append(xml)
        self.server = None
        self.idp()

    def acs(self, entity_id):
        services = self.idp().metadata.assertion_consumer_service(entity_id, BINDING_HTTP_POST)
        return [service["location"] for service in services]

    # ---- the two ways in

    def sso(self, query):
        line = {
            "relayState": query.get("RelayState"), "lang": query.get("lang"), "signed": "Signature" in query,
            "unsolicited": False, "refused": None,
        }
        self.log.append(line)
        packed = query["SAMLRequest"]
        try:
            request = self.read(line, packed, query)
        except IncorrectlySigned as error:
            # The request is read once more without its signature, to know whom to answer.
            line["refused"] = repr(error)
            config = IdPConfig().load(self.config(False))
            lenient = Server(config=config)
            request = lenient.parse_authn_request(packed, BINDING_HTTP_REDIRECT)
            self.describe(line, request.message)
            refusal = ["Requester", "RequestDenied", "The request must be signed"]
            return self.refuse(request.message, self.consumer(request.message), refusal)
        message = request.message
        consumer = self.consumer(message)
        if self.behaviour.get("status"):
            return self.refuse(message, consumer, self.behaviour["status"])
        return self.answer(line, message.issuer.text, consumer, message.id)

    def read(self, line, packed, query):
        request = self.idp().parse_authn_request(
            packed, BINDING_HTTP_REDIRECT, relay_state=query.get("RelayState"),
            sigalg=query.get("SigAlg"), signature=query.get("Signature"),
        )
        self.describe(line, request.message)
        return request

    @staticmethod
    def describe(line, message):
        contexts = message.requested_authn_context
        line.update({
            "id": message.id, "issuer": message.issuer.text, "destination": message.destination,
            "acs": message.assertion_consumer_service_url,
            "forceAuthn": message.force_authn == "true",
            "contexts": [ref.text for ref in contexts.authn_context_class_ref] if contexts else [],
            "nameIdFormat": message.name_id_policy.format if message.name_id_policy else None,
        })

    def consumer(self, message):
        """The address to answer: only one that the service has registered."""
        registered = self.acs(message.issuer.text)
        wanted = message.assertion_consumer_service_url
        if wanted and wanted not in registered:
            raise ValueError("unregistered address " + wanted)
        return wanted or registered[0]

    def unsolicited(self, query):
        issuer = query["providerId"]
        line = {
            "id": None, "issuer": issuer, "acs": query.get("shire"), "contexts": [], "forceAuthn": False,
            "relayState": query.get("target"), "lang": query.get("lang"), "signed": False,
            "unsolicited": True, "refused": None,
        }
        self.log.append(line)
        registered = self.acs(issuer)
        consumer = line["acs"] or registered[0]
        if consumer not in registered:
            raise ValueError("unregistered address " + consumer)
        return self.answer(line, issuer, consumer, None)

    # ---- answers

    def answer(self, line, service, consumer, in_response_to):
        behaviour, idp = self.behaviour, self.idp()
        wrong = behaviour.get("wrong")
        if self.session is None or line["forceAuthn"]:
            self.session = int(time.time())
        if wrong == "in-response-to":
            in_response_to = "_someone-elses-request"
        contexts = line["contexts"] if wrong != "context" else []
        identity = {a["friendlyName"]: a["values"] for a in behaviour["attributes"]}
        policy = Faulty(POLICY, idp.metadata)
        policy.acs = idp.config.attribute_converters
        policy.wrong = wrong
        idp.recipient = ELSEWHERE + "saml/acs" if wrong == "recipient" else consumer
        sign = behaviour["sign"]
        response = idp.create_authn_response(
            identity,
            in_response_to,
            ELSEWHERE + "saml/acs" if wrong == "destination" else consumer,
            service,
            name_id=saml.NameID(format=saml.NAMEID_FORMAT_TRANSIENT, text="_" + uuid.uuid4().hex),
            authn={"class_ref": (contexts or [behaviour["source"]])[0], "authn_instant": self.session},
            issuer=ELSEWHERE + "idp" if wrong == "issuer" else None,
            sign_response=sign in ("response", "both"),
            sign_assertion=sign in ("assertion", "both"),
            encrypt_assertion=behaviour["encrypt"],
            encrypt_cert_assertion=self.start["encryptionCert"] if behaviour["encrypt"] else None,
            release_policy=policy,
        )
        return consumer, str(response)

    def refuse(self, message, consumer, status):
        top, sub, text = (status + [None, None])[:3]
        codes = samlp.StatusCode(value=STATUS + top)
        if sub:
            codes.status_code = samlp.StatusCode(value=STATUS + sub)
        status = samlp.Status(status_code=codes)
        if text:
            status.status_message = samlp.StatusMessage(text=text)
        idp = self.idp()
        response = idp._response(message.id, consumer, status, sign=self.behaviour["sign"] != "none")
        return consumer, str(response)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        """Standard error is for faults."""

    def reply(self, status, body, kind="text/html; charset=utf-8"):
        body = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        provider = self.server.provider
        address = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(address.query, keep_blank_values=True).items()}
        ways = {"/sso": provider.sso, "/unsolicited": provider.unsolicited}
        with provider.lock:
            if address.path == "/metadata":
                return self.reply(200, provider.metadata(), "application/samlmetadata+xml")
            if address.path == "/log":
                return self.reply(200, json.dumps(provider.log), "application/json")
            if address.path not in ways:
                return self.reply(404, "Not found")
            try:
                consumer, xml = ways[address.path](query)
            except Exception as error:  # Whatever pysaml2 dislikes is this provider's own page.
                said = str(error) or type(error).__name__
                provider.log[-1]["refused"] = said
                return self.reply(400, f'<!doctype html><title>pysaml2</title><h1>Refused</h1><p id="refused">{escape(said)}</p>')
        fields = {"SAMLResponse": base64.b64encode(xml.encode()).decode()}
        relay = provider.log[-1]["relayState"]
        if relay is not None:
            fields["RelayState"] = relay
        inputs = "".join(f'<input type="hidden" name="{name}" value="{escape(value)}">' for name, value in fields.items())
        return self.reply(200, f'<!doctype html><title>pysaml2</title><form method="post" action="{escape(consumer)}">{inputs}'
                               "</form><script>document.forms[0].submit()</script>")

    def do_POST(self):
        """The test's own hand: /register takes our metadata, /behaviour changes of the behaviour."""
        provider = self.server.provider
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        with provider.lock:
            try:
                if self.path == "/register":
                    provider.register(body)
                else:
                    provider.change(json.loads(body))
            except Exception as error:
                return self.reply(400, str(error) or type(error).__name__, "text/plain; charset=utf-8")
        return self.reply(204, "")


def main():
    logging.disable(logging.CRITICAL)
    start = json.loads(sys.stdin.readline())
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.provider = Provider(start, f"http://127.0.0.1:{server.server_address[1]}")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()


main()
