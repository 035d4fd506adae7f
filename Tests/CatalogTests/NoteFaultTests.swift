import Testing

@testable import Authoring
@testable import Catalog

private let note = "./note.md"

/// The last word on an exercise: what is wrong with one, and what is shown of it.
@Suite struct NoteFaultTests {
    private static func more(_ text: String) -> CatalogCopy.Edit {
        .write(note, "It counts down by itself.\n\n" + text + "\n")
    }

    private static func words(_ count: Int) -> String { String(repeating: "word ", count: count) }

    @Test(arguments: [
        AuthoringRow(
            "note", "none", .delete(note), at: note, found: "no such file", expected: "why the solution looks so",
            isWarning: true),
        AuthoringRow(
            "note", "an empty one", .write(note, "\n## A heading\n\n"), at: note, found: "no text",
            expected: "why the solution looks so", isWarning: true),
        AuthoringRow(
            "note-length", "too many words", .write(note, words(61)), at: note, found: "61 words",
            expected: "at most 60", isWarning: true),
        AuthoringRow(
            "encoding", "one in Latin-1", .bytes(note, [0x43, 0xE9, 0x0A]), at: note, found: "not UTF-8",
            expected: "a last word"),
        AuthoringRow("link", "a link", .link(note), at: note, found: "a link, to /", expected: "the catalog's own"),
        AuthoringRow(
            "file-missing", "a folder", .delete(note), .folder(note), at: note, found: "a folder",
            expected: "a last word"),
        AuthoringRow(
            "file-unusable", "a pipe", .delete(note), .pipe(note), at: note, found: "no ordinary file",
            expected: "a last word"),
        AuthoringRow(
            "open-fence", "a fence", more("```python\nx = 1"), at: note + ": line 3", found: "a fence",
            expected: "below the code"),
        AuthoringRow(
            "heading-order", "a title of its own", more("# Why"), at: note + ": line 3", found: "a heading with #",
            expected: "##"),
        AuthoringRow(
            "raw-html", "a tag", more("Mind the <b>step</b>."), at: note + ": line 3", found: "<b>",
            expected: "Markdown"),
        AuthoringRow(
            "link-target", "a link to no file", more("See [it](more.md)."), at: note + ": line 3",
            found: "which is not there", expected: "https://"),
        AuthoringRow(
            "link-target", "a link to it from where it is not seen yet",
            .write("./statement.md", "# Countdown\n\nCount down, as [here](note.md) is said.\n"),
            at: "./statement.md: line 3", found: "which learners do not see", expected: "https://"),
        AuthoringRow(
            "placeholder", "a note to oneself", more("TODO: where it turns up"), at: note + ": line 3", found: "TODO",
            expected: "the text itself"),
        AuthoringRow(
            "odd-characters", "a space without width", more("Count\u{200B}down."), at: note + ": line 3",
            found: "U+200B", expected: "characters that can be seen"),
        AuthoringRow(
            "stray-file", "a slip of its name", .write("./notes.md", "x"), at: "./notes.md",
            found: "does not belong here", expected: "note.md", suggestion: "note.md"),
    ])
    func fault(_ row: AuthoringRow) throws { try row.check() }

    @Test(
        arguments: [
            .write(note, words(60)), more("## At work\n\n[More](https://x.org), `<b>` and a < b."),
            // Whoever reads it has written the solution, or another.
            more(
                "```python\ndef countdown(start):\n    if start < 0:\n        raise ValueError(\"start is below 0\")\n"
                    + "    return list(range(start, 0, -1))\n```"),
        ] as [CatalogCopy.Edit])
    func isFine(_ edit: CatalogCopy.Edit) throws {
        #expect(try CatalogCopy.with([edit]) { $0.faults() } == [])
    }

    @Test func codeInItIsTried() throws {
        try ProofRow(
            "code that is none", CodeBlocks.self, Self.more("```python\nprint 1\n```"),
            finds: [(note + ": line 4", "Python cannot read")]
        ).check()
    }

    /// What an author does, and what is shown to whoever has solved the exercise.
    struct Shown: Sendable, CustomTestStringConvertible {
        var what: String
        var edits: [CatalogCopy.Edit]
        var text: String?
        var testDescription: String { what }
    }

    @Test(arguments: [
        Shown(what: "a note", edits: [.write(note, "\nWell done.\n\n")], text: "Well done."),
        Shown(what: "other ends of lines", edits: [.write(note, "Well\r\ndone.\r\n")], text: "Well\ndone."),
        Shown(what: "a long one", edits: [.write(note, words(100))], text: words(100).trimmingSpaces),
        Shown(what: "none", edits: [.delete(note)]), Shown(what: "an empty one", edits: [.write(note, " \n")]),
        Shown(what: "one that has no end", edits: [.write(note, words(1000))]),
        Shown(what: "one in Latin-1", edits: [.bytes(note, [0x43, 0xE9])]),
        Shown(what: "a link", edits: [.link(note)]), Shown(what: "a pipe", edits: [.delete(note), .pipe(note)]),
        Shown(what: "a folder", edits: [.delete(note), .folder(note)]),
    ])
    func whatIsShown(_ row: Shown) throws {
        let (text, hash) = try CatalogCopy.with(row.edits, Self.noteAndHash)
        #expect(text == row.text)
        #expect(try hash == CatalogCopy.with([], Self.noteAndHash).hash, "it is no change of the task")
    }

    private static func noteAndHash(_ copy: CatalogCopy) throws -> (text: String?, hash: String) {
        let catalog = try copy.folder.catalog()
        let id = catalog.exerciseIDs[0]
        return (copy.folder.note(id), try copy.folder.exercise(id, in: catalog).contentHash)
    }
}
