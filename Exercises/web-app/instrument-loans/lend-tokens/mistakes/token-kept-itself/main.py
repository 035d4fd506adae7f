"""Starts the server of the instrument store on port 8000.

python3 main.py [--token-seconds N]
"""

import argparse

import instruments
import logins
import people
import store
from router import Router
from web import Server

parser = argparse.ArgumentParser()
parser.add_argument("--token-seconds", type=int, default=3600)
options = parser.parse_args()

store.make()
router = Router()
instruments.add_routes(router)
people.add_routes(router)
logins.add_routes(router, options.token_seconds)
Server(("127.0.0.1", 8000), router).serve_forever()
