import sys
from urllib.error import HTTPError
from urllib.request import urlopen

for line in sys.stdin:
    path = line.strip()
    try:
        urlopen("http://127.0.0.1:8000" + path).close()
    except HTTPError as error:
        if error.code < 500:
            print(path, "gone")
        else:
            print(path, "unclear", error.code)
    else:
        print(path, "ok")
