"""Runs main.py, with a quick scrypt.

Each answer says in X-Hashes how often scrypt ran since the one before.
"""

import hashlib
import runpy
import sys
from http.server import BaseHTTPRequestHandler

scrypt = hashlib.scrypt
end_headers = BaseHTTPRequestHandler.end_headers
hashes = []


def counted_scrypt(*args, **options):
    hashes.append(1)
    return scrypt(*args, **{**options, "n": 16, "r": 1})


def end_headers_with_count(handler):
    handler.send_header("X-Hashes", str(len(hashes)))
    hashes.clear()
    end_headers(handler)


hashlib.scrypt = counted_scrypt
BaseHTTPRequestHandler.end_headers = end_headers_with_count
sys.argv = ["main.py"]
runpy.run_path("main.py", run_name="__main__")
