"""Says what pip's configuration files set, one `section.option=value` a line, with white space in values made spaces.

    python3 -I -S -c THIS PIP…          PIP… is what starts pip
"""
import ast
import subprocess
import sys

listing = subprocess.run([*sys.argv[1:], "config", "list"], stdout=subprocess.PIPE, check=True, encoding="utf-8")
for line in listing.stdout.splitlines():
    name, equals, value = line.partition("=")
    if equals:
        try:
            print(name, " ".join(str(ast.literal_eval(value)).split()), sep="=")
        except (SyntaxError, ValueError):
            pass  # not a setting
