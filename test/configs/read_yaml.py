"""Reads the files 0, 1, ... of a folder as the Python library does, with yaml.safe_load, and prints a JSON array of their
settings: null where the library would fail. A whole number stays a number where it is written in another way than the
library would send it."""

import json
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
            settings = yaml.load(file, Loader)
        except (yaml.YAMLError, ValueError, RecursionError):
            return None
    if settings is None:
        return {}
    if not isinstance(settings, dict):
        return None
    return {str(key): value if isinstance(value, str) else repr(value) for key, value in settings.items() if counts(key, value)}


def counts(key, value):
    return key != "use_proto_plus" and (key not in OURS or isinstance(value, str))


folder, count = sys.argv[1], int(sys.argv[2])
json.dump([read(f"{folder}/{index}") for index in range(count)], sys.stdout)
