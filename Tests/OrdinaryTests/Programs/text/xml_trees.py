# Builds, searches and changes XML.
import xml.dom.minidom
import xml.etree.ElementTree as ET
import xml.sax

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<library xmlns:x="urn:extra"><book id="b1" x:rare="yes"><title>Émile</title><price>12.50</price></book>
<book id="b2"><title>Candide &amp; more</title><price>8</price></book></library>"""
root = ET.fromstring(SOURCE)
for book in root.iter("book"):
    print(book.get("id"), book.findtext("title"), float(book.find("price").text), book.attrib)
print(root.find("book[@id='b2']/title").text, len(root.findall(".//price")))
extra = ET.SubElement(root, "book", id="b3")
ET.SubElement(extra, "title").text = "<New>"
ET.indent(root)
print(ET.tostring(root, encoding="unicode"))
ET.ElementTree(root).write("library.xml", encoding="utf-8", xml_declaration=True)
print(ET.parse("library.xml").getroot()[2][0].text)
print(xml.dom.minidom.parseString("<a><b/><c>t</c></a>").toprettyxml(indent=" "))


class Counter(xml.sax.ContentHandler):
    def startElement(self, name, attrs):
        print("start", name, dict(attrs))


xml.sax.parseString(b"<a x='1'><b/></a>", Counter())
try:
    ET.fromstring("<a><b></a>")
except ET.ParseError as error:
    print(error, error.position)
