import Testing

@testable import Checks

/// Paths and words as the kernel and a shell take them.
@Suite struct RelativePathTests {
    @Test(arguments: ["a", "a/b.txt", "é", "e\u{301}", "a\u{301}/b", "...", "..a/b", "a/\u{301}b", "\u{D4E}/a"])
    func staysInside(_ path: String) { #expect(RelativePath.isValid(path)) }

    @Test(arguments: [
        "", "/", "/a", "a/", "a//b", ".", "..", "./a", "a/..", "../a", "../\u{301}a", "a/../\u{301}b", "../\u{200D}/x",
        "\u{D4E}/../../\u{301}x", "/\u{301}etc", "a/\u{301}/../..", "a\0b", "..\u{D4E}/../x", "../\u{301}../x",
    ])
    func leadsElsewhere(_ path: String) { #expect(!RelativePath.isValid(path)) }

    @Test func namesAreMeasuredBetweenSlashes() {
        let long = String(repeating: "a", count: 200)
        #expect(RelativePath.fits("\(long)/\u{301}\(long)"))
        #expect(!RelativePath.fits(long + "a\u{301}" + long))
    }

    @Test(arguments: [("a/\u{301}b", "a"), ("e\u{301}/b", "e\u{301}"), ("a/b", "a")])
    func aFileIsNoFolder(_ path: String, _ other: String) { #expect(RelativePath.clash(path, among: [other]) == other) }

    @Test func otherSpellingsAreOtherFolders() { #expect(RelativePath.clash("e\u{301}/b", among: ["é"]) == nil) }

    static let words: [(word: String, quoted: String)] = [
        ("plain-1.txt", "plain-1.txt"), ("größe", "größe"), ("", "''"), ("a b", "'a b'"), ("it's", "'it'\\''s'"),
        ("a\nb", "$'a\\nb'"), ("'\\'\n", "$'\\'\\\\\\'\\n'"), ("a\r\nb", "$'a\\r\\nb'"),
        ("x'\u{301}; y", "'x'\\''\u{301}; y'"),
        ("\u{D4E};y", "'\u{D4E};y'"), ("\u{D4E}'y", "'\u{D4E}'\\''y'"), ("a\u{301}b", "'a\u{301}b'"),
    ]

    @Test(arguments: words) func aWordForTheShell(_ word: String, _ quoted: String) {
        #expect(Array(ShellWord.quoted(word).unicodeScalars) == Array(quoted.unicodeScalars))
    }
}
