# SPDX-FileCopyrightText: 2026 The Penumbra developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benches of shadow copy sets share: a private Samba, the runs in turns, and the lines of the tables."""

import json
import os
import pathlib
import random
import re
import subprocess
import sys
import time

SUPPORT = pathlib.Path(__file__).resolve().parents[1] / "support"
SIZES = (1, 10, 100)
CHILD_SECONDS = 120
STOP_SECONDS = 1800  # a server removes its files when it ends, and there may be a million
EXPOSED = re.compile(r"^([0-9a-f-]{36})\(([0-9a-f-]{36})\): share (.+)@\{.* exposed as", re.MULTILINE)


class Server:
    """A private Samba with one share for each volume."""

    def __init__(self, shares, directory, *options):
        command = [SUPPORT / "private-samba", *options] + [f"--share={share}" for share in shares]
        environment = {**os.environ, "XDG_RUNTIME_DIR": directory}  # there it keeps its files
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env=environment, start_new_session=True)
        line = self.process.stdout.readline()
        if not line:
            sys.exit("bench: the private Samba did not start, see above")
        self.about = json.loads(line)

    def stop(self):
        self.process.stdin.close()
        self.process.wait(STOP_SECONDS)


def milliseconds(action):
    """How long an action takes, and what it gives."""
    begin = time.perf_counter()
    result = action()
    return (time.perf_counter() - begin) * 1000, result


def sign_in_file(path, user, password):
    """A file for Samba's option -A."""
    path.touch(mode=0o600)
    path.write_text(f"username = {user}\npassword = {password}\n")
    return path


def measure(actions, shares, rounds):
    """Times by name; every round has an order of its own, so that none always comes after the same one."""
    times = {}
    order = random.Random(len(shares))
    for turn in range(-1, rounds):
        for action in order.sample(actions, len(actions)):
            for name, took in action(shares).items():
                if turn >= 0:  # the round before the first warms the server up
                    times.setdefault(name, []).append(took)
    return times


def row(title, sizes, values, form="{:10.1f}"):
    print(f"  {title:<64}" + "".join(form.format(values[size]) for size in sizes), flush=True)
