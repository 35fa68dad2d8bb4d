"""Reads the files 0, 1, ... of a folder as the Python library does, with yaml.safe_load, and prints a JSON array of their
settings: null where the library would fail, or where PyYAML is alone in what it lets through: a quoted text that goes on
without indentation, or that a comment follows at once. A whole number stays a number where it is written in another way than the
library would send it."""

import json
import re
import sys

import yaml


OURS = {"developer_token", "client_id", "client_secret", "refresh_token", "login_customer_id"}


class Loader(yaml.SafeLoader):
    pass


def whole_number(loader, node):
    number = loader.construct_yaml_int(node)
    return str(number) if str(number) == node.value.replace("_", "") else number


Loader.add_constructor("tag:yaml.org,2002:int", whole_number)


def read(path):
    with open(path, "rb") as file:
        try:
            text = file.read().decode()
            settings = yaml.load(text, Loader)
        except (yaml.YAMLError, ValueError, RecursionError):
            return None
    if settings is None:
        return {}
    if not isinstance(settings, dict) or any(is_lax(text, token) for token in yaml.scan(text)):
        return None
    return {str(key): value if isinstance(value, str) else repr(value) for key, value in settings.items() if counts(key, value)}


def is_lax(text, token):
    if not isinstance(token, yaml.ScalarToken) or token.style not in ("'", '"'):
        return False
    lines = re.split("[\r\n\x85\u2028\u2029]", text[token.start_mark.index : token.end_mark.index])
    return text[token.end_mark.index :][:1] == "#" or any(re.match("[^ ]", line) for line in lines[1:])


def counts(key, value):
    return key != "use_proto_plus" and (key not in OURS or isinstance(value, str))


folder, count = sys.argv[1], int(sys.argv[2])
json.dump([read(f"{folder}/{index}") for index in range(count)], sys.stdout)
