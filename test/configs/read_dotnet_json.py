"""Reads the files 0, 1, ... of a folder as .NET's configuration and the library do: comments and trailing commas are
left out, names are made flat with colons and may not differ in case only, and "GoogleAdsApi:" is cut from them. Prints a
JSON array of the settings: null where one of them would fail."""

import json
import re
import sys

TRIVIA = re.compile(r'("(?:\\.|[^"\\])*")|//[^\r\n]*|/\*.*?\*/', re.DOTALL)
TRAILING = re.compile(r'("(?:\\.|[^"\\])*")|,(?=\s*[}\]])', re.DOTALL)
SECTION = "GoogleAdsApi:"


class Failure(Exception):
    pass


def fail(_):
    raise Failure


def flat(value, path):
    if isinstance(value, Pairs):
        for name, inner in value.items:
            yield from flat(inner, f"{path}:{name}" if path else name)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from flat(inner, f"{path}:{index}")
    else:
        yield path, "" if value is None else str(value)


class Pairs:
    def __init__(self, items):
        self.items = items


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        text = file.read()
    try:
        for trivia in (TRIVIA, TRAILING):
            text = trivia.sub(lambda match: match[1] or " ", text)
        root = json.loads(
            text, object_pairs_hook=Pairs, parse_int=str, parse_float=str, parse_constant=fail
        )
        if not isinstance(root, Pairs):
            return None
        settings = list(flat(root, ""))
    except (ValueError, Failure, RecursionError):
        return None
    if len({name.lower() for name, _ in settings}) < len(settings):
        return None
    cut = [(name.replace(SECTION, ""), value) for name, value in settings]
    if len(dict(cut)) < len(cut):
        return None
    return {name: value for name, value in cut if name != "OAuth2Mode"}


folder, count = sys.argv[1], int(sys.argv[2])
json.dump([read(f"{folder}/{index}") for index in range(count)], sys.stdout)
