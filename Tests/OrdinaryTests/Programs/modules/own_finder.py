# A finder of one's own is asked for everything that is not there yet. What a start brings along is another thing.
import sys


class Tell:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("html", "_markupbase", "json", "socketserver"):
            print("asked for", name)


sys.meta_path.insert(0, Tell())
import html.parser
import json
import socketserver

print(json.loads("[1]"), html.parser.HTMLParser, socketserver.TCPServer)
