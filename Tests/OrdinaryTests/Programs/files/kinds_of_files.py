# Guesses what files are from their names and beginnings.
import mimetypes
import urllib.request

for name in ("page.html", "photo.jpeg", "data.json", "archive.tar.gz", "table.xlsx", "font.woff2", "book.epub", "noend", "x.py"):
    print(name, mimetypes.guess_type(name))
print(mimetypes.guess_extension("text/plain"), sorted(mimetypes.guess_all_extensions("image/jpeg")))
with urllib.request.urlopen("file:main.py") as answer:
    print(answer.readline(), answer.headers["Content-type"], int(answer.headers["Content-length"]) > 100)
with urllib.request.urlopen("data:text/plain;charset=utf-8,caf%C3%A9") as answer:
    print(answer.read().decode(), answer.headers.get_content_charset())
