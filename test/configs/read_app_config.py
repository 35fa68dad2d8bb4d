"""Reads the files 0, 1, ... of a folder as the .NET library does, by configuration/GoogleAdsApi/child::*, and prints a
JSON array of their settings: {} where the file cannot be parsed, null where the library would fail."""

import json
import re
import sys
import xml.etree.ElementTree as ElementTree


def read(path):
    try:
        root = ElementTree.parse(path).getroot()
    except (ElementTree.ParseError, LookupError):
        return {}
    with open(path, "rb") as file:
        version = re.match(rb"(?:\xef\xbb\xbf)?<\?xml\s+version\s*=\s*.([^\"']*)", file.read())
    if version and version[1] != b"1.0":  # Only Python goes on.
        return {}
    if root.tag != "configuration":
        return {}
    elements = [element for section in root.findall("GoogleAdsApi") for element in section]
    try:
        return {element.attrib["key"]: element.attrib["value"] for element in elements}
    except KeyError:
        return None


folder, count = sys.argv[1], int(sys.argv[2])
json.dump([read(f"{folder}/{index}") for index in range(count)], sys.stdout)
