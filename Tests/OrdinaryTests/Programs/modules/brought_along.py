# What a module imports is there with it, as the same objects, with the same origin.
import asyncio
import sys

print([name in sys.modules for name in ("asyncio.tasks", "selectors", "logging", "ssl", "csv", "http", "sqlite3")])
import collections
import json
import logging
import selectors
import typing

print(asyncio.selector_events.selectors is selectors, asyncio.log.logging is logging, sys.modules["select"] is selectors.select)
print(collections.abc.Iterable, json.decoder.JSONDecoder, typing.NamedTuple.__name__)
for module in (json, selectors, json.decoder, selectors.select):
    print(module.__spec__.name, module.__spec__.loader is module.__loader__, module.__name__, module.__package__)
