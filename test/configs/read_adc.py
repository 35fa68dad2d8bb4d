"""Reads the files 0, 1, ... of a folder as google-auth does, and prints a JSON array of what they hold: null where they
are no credentials of a person."""

import json
import sys

OURS = {"client_id", "client_secret", "quota_project_id", "refresh_token"}


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        try:
            info = json.load(file, parse_constant=lambda name: int(name))
        except (ValueError, RecursionError):
            return None
    if not isinstance(info, dict) or info.get("type") != "authorized_user":
        return None
    return {key: value for key, value in info.items() if isinstance(value, str) or key not in OURS}


folder, count = sys.argv[1], int(sys.argv[2])
json.dump([read(f"{folder}/{index}") for index in range(count)], sys.stdout)
