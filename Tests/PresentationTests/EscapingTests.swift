import Foundation
import Page
import TestSupport
import Testing

@testable import Practice
@testable import Presentation

/// Text from outside in HTML, Markdown and tables, whatever stands beside a mark.
@Suite struct EscapingTests {
    static let html: [(text: String, escaped: String)] = [
        ("<b> & \"c\" 'd'", "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"),
        ("\u{D4E}<meta http-equiv=refresh>", "\u{D4E}&lt;meta http-equiv=refresh&gt;"),
        ("\u{11F02}<script>", "\u{11F02}&lt;script&gt;"),
        ("\"\u{301}x \"\u{200D}y '\u{FE0F}", "&quot;\u{301}x &quot;\u{200D}y &#39;\u{FE0F}"),
        ("&\u{301}lt; <\u{338}", "&amp;\u{301}lt; &lt;\u{338}"),
    ]

    @Test(arguments: html) func inHTML(_ text: String, _ escaped: String) {
        #expect(Array(BlockHTML.escaped(text).unicodeScalars) == Array(escaped.unicodeScalars))
    }

    static let markdown: [(text: String, escaped: String)] = [
        ("*a* [b](c) | `d`", "\\*a\\* \\[b\\](c) \\| \\`d\\`"), ("\u{D4E}<img>", "\u{D4E}&lt;img&gt;"),
        ("|\u{301}x", "\\|\u{301}x"), ("\u{D4E}[a]\u{200D}(b)", "\u{D4E}\\[a\\]\u{200D}(b)"),
        ("`\u{301}", "\\`\u{301}"),
    ]

    @Test(arguments: markdown) func inMarkdown(_ text: String, _ escaped: String) {
        #expect(Array(BlockMarkdown.escaped(text).unicodeScalars) == Array(escaped.unicodeScalars))
    }

    @Test func aFenceIsLongerThanWhatItHolds() {
        let text = BlockMarkdown.render([.listing(Listing("out", Array("a ````\u{301} b\n\u{D4E}`````\n".utf8)))])
        #expect(text.contains("\n``````\n"))
    }

    static let cells: [(text: String, cell: String)] = [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1+1", "'=1+1"), ("@x", "'@x"),
        ("=\u{301}1+1", "'=\u{301}1+1"), ("-\u{200D}1", "'-\u{200D}1"), ("+\u{FE0F}1", "'+\u{FE0F}1"),
        ("=\u{338}A1", "'=\u{338}A1"), ("a\u{D4E},b", "\"a\u{D4E},b\""), ("a\"\u{301},b", "\"a\"\"\u{301},b\""),
        ("x;\u{301}y", "\"x;\u{301}y\""),
    ]

    @Test(arguments: cells) func inATable(_ text: String, _ cell: String) {
        let table = JournalCSV.text([.note(Samples.note(text))])
        // Behind the note comes which text was shown, of which a note has none.
        let ending = "," + cell + ",\r\n"
        #expect(
            Array(table.unicodeScalars.suffix(ending.unicodeScalars.count)) == Array(ending.unicodeScalars), "\(table)")
    }
}
