# A file of one's own takes the place of a module of the library, also for what imports that.
import csv
import pathlib

pathlib.Path("textwrap.py").write_text("print('my own')\nwrap = len\n")
pathlib.Path("gettext.py").write_text("print('my own too')\ngettext = ngettext = str.upper\n")
import textwrap

print(textwrap.wrap("abc"), csv.reader)
import argparse

print(argparse._("usage"), argparse.ArgumentParser)
