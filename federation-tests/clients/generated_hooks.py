"""Hooks for schemathesis: half of the numbers that it makes up become numbers that are there, so that calls get further."""

import json
import os

import schemathesis

KNOWN = json.loads(os.environ.get("KNOWN_NUMBERS", "[]"))


def known(value):
    """One of the known numbers in place of every second number."""
    if KNOWN and isinstance(value, str) and value.isdigit() and int(value) % 2 == 0:
        return KNOWN[int(value) // 2 % len(KNOWN)]
    return value


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    return path_parameters and {name: known(value) for name, value in path_parameters.items()}


@schemathesis.hook
def map_body(context, body):
    if not isinstance(body, dict):
        return body
    wanted = ("in_reply_to_id", "status_id", "account_id")
    return {name: known(value) if name in wanted else value for name, value in body.items()}
