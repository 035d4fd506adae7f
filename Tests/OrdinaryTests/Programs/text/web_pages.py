# Reads a page and its links.
import html
import html.parser
import urllib.parse

PAGE = """<html><body><h1>Fish &amp; Chips</h1>
<a href="/menu?day=Mon&amp;size=2">Menu</a> <a href='https://example.org/a%20b#top'>Other<br>site</a>
<!-- hidden --></body></html>"""


class Links(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []
        self.depth = 0

    def handle_starttag(self, tag, attrs):
        print("  " * self.depth + tag)
        if tag != "br":
            self.depth += 1
        if tag == "a":
            self.found.append(dict(attrs)["href"])

    def handle_endtag(self, tag):
        self.depth -= 1

    def handle_comment(self, data):
        print("comment", repr(data))


parser = Links()
parser.feed(PAGE)
for link in parser.found:
    parts = urllib.parse.urlsplit(urllib.parse.urljoin("http://host.test/base/", link))
    print(parts.netloc, urllib.parse.unquote(parts.path), urllib.parse.parse_qs(parts.query), parts.fragment)
print(html.escape("<b>'x' & \"y\"</b>"), html.unescape("&lt;&eacute;&#8364;&gt;"))
print(urllib.parse.urlencode({"q": "a b&c", "n": [1, 2]}, doseq=True), urllib.parse.quote("straße/ä"))
