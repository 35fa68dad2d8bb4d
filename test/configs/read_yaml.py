"""Reads the files 0, 1, ... of a folder as the Python library does, with yaml.safe_load, and prints a JSON array of their
settings: null where the library would fail, or where PyYAML is alone in what it lets through: a quoted text that goes on
without indentation, or that a comment follows at once. A whole number counts where it is written as the library would
send it."""

import json
import sys

import yaml


OURS = {"developer_token", "client_id", "client_secret", "refresh_token", "login_customer_id"}


class Loader(yaml.SafeLoader):
    is_lax = False

    def scan_flow_scalar(self, style):
        token = super().scan_flow_scalar(style)
        self.is_lax = self.is_lax or self.peek() == "#"
        return token

    def scan_flow_scalar_breaks(self, double, start_mark):
        self.is_lax = self.is_lax or self.peek() not in " \r\n\x85\u2028\u2029"
        return super().scan_flow_scalar_breaks(double, start_mark)


def whole_number(loader, node):
    number = loader.construct_yaml_int(node)
    return str(number) if str(number) == node.value.replace("_", "") else number


Loader.add_constructor("tag:yaml.org,2002:int", whole_number)


def read(path):
    with open(path, "rb") as file:
        try:
            loader = Loader(file)
            settings = loader.get_single_data()
        except (yaml.YAMLError, ValueError, RecursionError):
            return None
    if settings is None:
        return {}
    if not isinstance(settings, dict) or loader.is_lax:
        return None
    return {
        str(key): value if isinstance(value, str) else repr(value)
        for key, value in settings.items()
        if counts(key, value)
    }


def counts(key, value):
    return key != "use_proto_plus" and (key not in OURS or isinstance(value, str))


folder, count = sys.argv[1], int(sys.argv[2])
json.dump([read(f"{folder}/{index}") for index in range(count)], sys.stdout)
