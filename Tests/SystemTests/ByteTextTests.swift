import Testing

@testable import System

/// Text by its bytes, where Swift's characters would join a separator with what stands beside it.
@Suite struct ByteTextTests {
    /// Behind a character: an accent, a joiner, a selector; before it: letters that take what follows into their own.
    static let joining: [(before: String, behind: String)] = [
        ("", "\u{301}"), ("", "\u{200D}"), ("", "\u{FE0F}"), ("", "\u{20DD}"), ("", "\u{338}"), ("\u{D4E}", ""),
        ("\u{11F02}", ""), ("\u{600}", "\u{301}"),
    ]

    @Test(arguments: joining) func separatorsAreFound(_ before: String, _ behind: String) {
        let text = "a\(before)/\(behind)b"
        #expect(
            text.parts(betweenBytes: "/").map { Array($0.utf8) } == ["a" + before, behind + "b"].map { Array($0.utf8) })
        #expect(text.contains(byte: "/"))
        #expect(text.beginsBytewise(with: "a\(before)/"))
        #expect(text.endsBytewise(with: "/\(behind)b"))
        #expect(text.replacingScalars { $0 == "/" ? "::" : nil }.isSame(as: "a\(before)::\(behind)b"))
    }

    @Test func linesOfWindowsAreFound() {
        #expect("a\r\nb".parts(betweenBytes: "\n") == ["a\r", "b"])
        #expect("a\r\nb".contains(byte: "\n"))
        #expect("a==b".parts(betweenBytes: "=", mostCuts: 1) == ["a", "=b"])
        #expect("".parts(betweenBytes: "/") == [""])
    }

    @Test(arguments: [
        ("é", "e\u{301}"), ("K", "\u{212A}"), (";", "\u{37E}"), ("`", "\u{1FEF}"), ("각", "\u{1100}\u{1161}\u{11A8}"),
    ])
    func twoSpellingsAreTwoTexts(_ one: String, _ other: String) {
        #expect(one == other && !one.isSame(as: other))
        #expect(!("a" + one).endsBytewise(with: other) && !(one + "a").beginsBytewise(with: other))
    }
}
