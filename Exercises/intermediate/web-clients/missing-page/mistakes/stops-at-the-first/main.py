import sys
from urllib.error import HTTPError
from urllib.request import urlopen

try:
    for line in sys.stdin:
        path = line.strip()
        with urlopen("http://127.0.0.1:8000" + path):
            print(path, "ok")
except HTTPError as error:
    if error.code in (404, 410):
        print(path, "gone")
    else:
        print(path, "unclear", error.code)
