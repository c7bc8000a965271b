"""The part of a person with a browser: signs in and agrees on the real pages, by plain form posts, without script."""

import re
from urllib.parse import parse_qs, urljoin, urlparse

import requests
from bs4 import BeautifulSoup

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"


class Person:
    """Somebody with a handle and a password, and the cookies of one browser."""

    def __init__(self, handle, password):
        self.handle = handle
        self.password = password
        self.browser = requests.Session()

    def code_for(self, address):
        """Opens an authorization address, signs in where asked, agrees where asked; the code that the page shows."""
        page = self.browser.get(address)
        for _ in range(4):
            page.raise_for_status()
            document = BeautifulSoup(page.text, "html.parser")
            shown = self.shown_code(document)
            if shown:
                return shown
            form = self.form_of(document)
            page = self.submit(page.url, form)
        raise AssertionError(f"no code after four forms; the last page was {page.url}:\n{page.text}")

    def form_of(self, document):
        """The form to fill in: the one that asks for a password, else the one that agrees."""
        forms = [form for form in document.find_all("form") if form.get("method", "get").lower() == "post"]
        for form in forms:
            if form.find("input", type="password"):
                return form
        for form in forms:
            if "authorize" in (form.get("action") or "authorize"):
                return form
        raise AssertionError(f"no form to sign in or to agree with:\n{document}")

    def submit(self, address, form):
        """Posts a form with what it holds, the person's name and password, and its first (agreeing) button."""
        fields = {}
        for field in form.find_all("input"):
            if not field.get("name") or field.get("type") in ("submit", "button"):
                continue
            if field.get("type") in ("checkbox", "radio") and not field.has_attr("checked"):
                continue
            if field.get("type") == "password":
                fields[field["name"]] = self.password
            elif field.get("type") in ("text", "email") or field.get("type") is None:
                fields[field["name"]] = self.handle
            else:
                fields[field["name"]] = field.get("value", "")
        button = form.find("button")
        if button is not None and button.get("name"):
            fields[button["name"]] = button.get("value", "")
        return self.browser.post(urljoin(address, form.get("action") or address), data=fields)

    @staticmethod
    def shown_code(document):
        """The code on the out-of-band page, or None when this is another page."""
        found = document.find("code") or document.find("input", attrs={"readonly": True})
        if found is None:
            return None
        text = (found.get("value") or found.get_text()).strip()
        return text if re.fullmatch(r"[A-Za-z0-9_-]{20,}", text) else None


def code_in(address):
    """The code that a redirect carries."""
    return parse_qs(urlparse(address).query)["code"][0]
