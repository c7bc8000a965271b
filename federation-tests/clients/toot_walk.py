"""toot, the command-line client, against a node: the same person at a terminal.

    python toot_walk.py TOOT BASE HANDLE PASSWORD STATUS-URL NAME

TOOT is the program; its configuration lies where XDG_CONFIG_HOME says. Ends with 0 when all of it works.
"""

import json
import re
import subprocess
import sys

from consent import Person


def log_in(toot, base, person):
    """`toot login` prints an address, and takes the code that the page there shows."""
    process = subprocess.Popen([toot, "login", "--instance", base], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    said = ""
    while True:
        line = process.stdout.readline()
        assert line, f"toot ended before it gave an address:\n{said}"
        said += line
        address = re.match(r"https://\S+/oauth/authorize\S*", line)
        if address:
            break
    rest, _ = process.communicate(f"n\n{person.code_for(address.group())}\n")
    assert process.returncode == 0 and "Successfully logged in" in rest, said + rest


def main(toot, base, handle, password, practice, name):
    log_in(toot, base, Person(handle, password))

    def run(*arguments):
        done = subprocess.run([toot, *arguments], capture_output=True, text=True)
        assert done.returncode == 0, f"toot {' '.join(arguments)}:\n{done.stdout}\n{done.stderr}"
        return done.stdout

    assert handle in run("whoami")
    assert name in run("timelines", "public", "--local", "--no-pager")
    assert name in run("timelines", "public", "--no-pager")
    run("timelines", "home", "--no-pager")
    found = json.loads(run("search", practice, "--resolve", "--json"))["statuses"]
    assert len(found) == 1, found
    number = found[0]["id"]
    assert name in run("status", number)

    run("favourite", number)
    assert json.loads(run("status", number, "--json"))["favourites_count"] == 1
    reply = json.loads(run("post", "We tried this with four families.", "--reply-to", number, "--json"))
    assert reply["in_reply_to_id"] == number
    assert "four families" in run("thread", number)
    author = "@" + found[0]["account"]["acct"]
    assert name in run("timelines", "account", author, "--no-pager")
    run("follow", author)
    assert name in run("timelines", "home", "--no-pager")
    run("whois", author)
    print("toot walked through")


main(*sys.argv[1:])
