# Reads TOML, where the version has it.
import sys

SOURCE = """
title = "Reprise"
[owner]
name = "Ada"
born = 1815-12-10
[[step]]
n = 1
[[step]]
n = 2
limits = [0.5, inf, 0xff]
"""
if sys.version_info >= (3, 11):
    import tomllib

    settings = tomllib.loads(SOURCE)
    print(settings["owner"], [step["n"] for step in settings["step"]], settings["step"][1]["limits"])
    try:
        tomllib.loads("a = 1\na = 2")
    except tomllib.TOMLDecodeError as error:
        print(error)
else:
    print("no tomllib")
