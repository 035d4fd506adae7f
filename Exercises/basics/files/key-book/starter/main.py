import json
import sys

arguments = sys.argv[1:]

if arguments == ["list"]:
    print("No keys lent.")
