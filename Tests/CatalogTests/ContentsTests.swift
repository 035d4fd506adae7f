import Foundation
import Testing

@testable import Authoring
@testable import Catalog
@testable import Page

private let catalog = "Exercises/catalog.json"
private let file = "./exercise.json"

/// The page of contents of a catalog.
@Suite struct ContentsTests {
    private static func page(_ edits: [CatalogCopy.Edit]) throws -> String {
        try CatalogCopy.with(edits) { copy in
            #expect(try CatalogContents.write(in: copy.folder) == .anew(copy: nil))
            #expect(copy.faults().filter { ["contents", "stray"].contains($0.rule) } == [])
            #expect(try CatalogContents.write(in: copy.folder) == .nothing)
            return try String(contentsOfFile: copy.folder.path(CatalogContents.file), encoding: .utf8)
        }
    }

    private static let sound = try! page([])

    @Test func thePageOfTheSoundCatalog() {
        #expect(
            Self.sound == """
                <!-- Written by `reprise new --contents`: what is changed here by hand is lost. -->

                # The exercises

                1 exercise in 1 topic, in the order in which they are handed out.
                Levels go from 1, first steps, to 5. Minutes are the par time of writing it again from an empty file.

                ## Basic examples

                Section 2.1.1 of the curriculum.

                ### Loops: 1 exercise

                | exercise | kind | level | minutes | teaches | comes after |
                | --- | --- | ---: | ---: | --- | --- |
                | [Countdown](basics/loops/countdown) | write | 1 | 5 | for loops; while loops |  |

                ## Concepts

                | concept | taught by |
                | --- | --- |
                | while loops | [Countdown](basics/loops/countdown) |
                | for loops | [Countdown](basics/loops/countdown) |

                ## Traps

                | trap | lies in wait in |
                | --- | --- |
                | Off by one at a boundary | [Countdown](basics/loops/countdown) |

                """)
    }

    /// What is in the catalog, and a line of the page.
    @Test(
        arguments: [
            ([.replace(file, #""minutes": 5"#, with: #""minutes": 7, "kind": "fix""#)], "| fix | 1 | 7 |"),
            (
                two([.replace(second, #""minutes": 5"#, with: #""minutes": 5, "after": ["basics/loops/countdown"]"#)]),
                "| [Up](basics/loops/count-up) | write | 1 | 5 |  | [Countdown](basics/loops/countdown) |"
            ),
            (
                two([
                    .replace(
                        second, #""minutes": 5"#,
                        with: #""minutes": 5, "after": ["basics/loops/countdown"], "early": true"#)
                ]), "| [Countdown](basics/loops/countdown), *early* |"
            ),
            (
                two([.replace(second, #""minutes": 5"#, with: #""minutes": 5, "continues": "basics/loops/countdown""#)]
                ),
                "| [Countdown](basics/loops/countdown) (next stage) |"
            ),
            (
                two([]),
                "| Off by one at a boundary | [Countdown](basics/loops/countdown), [Up](basics/loops/count-up) |"
            ),
            (two([]), "### Loops: 2 exercises"),
            (
                [
                    .replace(
                        catalog, #""traps": ["#,
                        with:
                            #""sections": [{ "id": "2.1.1", "title": "Basics" }, { "id": "3", "title": "More" }], "traps": ["#
                    )
                ], "Section 2.1.1 of the curriculum: Basics."
            ),
            ([.replace(catalog, #""id": "loops","#, with: #""id": "loops", "section": "3","#)], "Section 3 of the"),
            (
                [
                    .replace(
                        catalog, #""traps": ["#,
                        with: #""traps": [{ "id": "typo", "title": "A typo" }, "#
                            + #"{ "id": "set-order", "title": "Sets" },"#)
                ], "1 more trap can be recognised in any answer."
            ),
            (
                [.replace(catalog, "\"while loops\"", with: "\"a | b\\n*args* [x](y) <b>\"")],
                #"| a \| b \*args\* \[x\](y) &lt;b&gt; |"#
            ),
            (
                [
                    .replace(
                        catalog, "\"while loops\" }",
                        with: "\"while loops\" }, { \"id\": \"sets\", \"title\": \"Sets\" }")
                ],
                "| Sets | no exercise yet |"
            ),
        ] as [([CatalogCopy.Edit], String)])
    func says(_ row: ([CatalogCopy.Edit], String)) throws {
        let page = try Self.page(row.0)
        #expect(page.contains(row.1), "\(page)")
    }

    private static let second = "Exercises/basics/loops/count-up/exercise.json"

    private static func two(_ edits: [CatalogCopy.Edit]) -> [CatalogCopy.Edit] {
        [
            .copy(CatalogCopy.exercise, to: "Exercises/basics/loops/count-up"),
            .replace(catalog, #"["countdown"]"#, with: #"["countdown", "count-up"]"#),
            .replace(second, #""Countdown""#, with: #""Up""#),
        ] + edits
    }

    @Test(arguments: [
        AuthoringRow(
            "contents", "a title that was changed", .write(CatalogContents.file, sound),
            .replace(catalog, #""title": "Loops""#, with: #""title": "More loops""#),
            at: CatalogContents.file + ": line 12", found: "another line", expected: "reprise new --contents"),
        AuthoringRow(
            "contents", "a page without its end", .write(CatalogContents.file, sound + "\nMore.\n"),
            at: CatalogContents.file + ": line 30", found: "another line", expected: "reprise new --contents"),
        AuthoringRow(
            "contents", "a page by hand", .write(CatalogContents.file, "# Mine\n"), at: CatalogContents.file,
            found: "not made of the exercises", expected: "reprise new --contents"),
        AuthoringRow(
            "link", "a link", .write(CatalogContents.file, sound), .link(CatalogContents.file),
            at: CatalogContents.file, found: "a link, to /", expected: "the catalog's own"),
        AuthoringRow(
            "file-unusable", "a pipe", .pipe(CatalogContents.file), at: CatalogContents.file,
            found: "no ordinary file", expected: "a page of contents"),
    ])
    func fault(_ row: AuthoringRow) throws { try row.check() }

    @Test(
        arguments: [
            .write(CatalogContents.file, sound.replacing("\n", with: "\r\n")),
            .replace(catalog, #""traps": ["#, with: #""rules": { "contents": "off" }, "traps": ["#),
        ] as [CatalogCopy.Edit])
    func isFine(_ edit: CatalogCopy.Edit) throws {
        let isOff = if case .replace = edit { true } else { false }
        let edits: [CatalogCopy.Edit] = isOff ? [.write(CatalogContents.file, "# Mine\n"), edit] : [edit]
        #expect(try CatalogCopy.with(edits) { $0.faults() } == [])
    }

    /// Of an exercise that cannot be read its own faults tell.
    @Test func aBrokenExerciseKeepsThePageAsItIs() throws {
        let broken = CatalogCopy.Edit.replace(file, #""level": 1"#, with: #""level": 9"#)
        try CatalogCopy.with([.write(CatalogContents.file, "# Mine\n"), broken]) { copy in
            #expect(copy.faults().map(\.rule) == ["schema"])
            let error = #expect(throws: Findings.self) { try CatalogContents.write(in: copy.folder) }
            #expect(error?.all.map(\.place.keyPath) == ["level"])
            let text = try String(contentsOfFile: copy.folder.path(CatalogContents.file), encoding: .utf8)
            #expect(text == "# Mine\n")
        }
    }

    @Test func whatSomebodyHasWrittenIsKept() throws {
        let edits = ["", "~"].map { CatalogCopy.Edit.write(CatalogContents.file + $0, "# Mine\($0)\n") }
        try CatalogCopy.with(edits) { copy in
            let read = { try String(contentsOfFile: copy.folder.path(CatalogContents.file + $0), encoding: .utf8) }
            #expect(try CatalogContents.write(in: copy.folder) == .anew(copy: CatalogContents.file + "~2"))
            let texts = try ["", "~", "~2"].map(read)
            #expect(texts == [Self.sound, "# Mine~\n", "# Mine\n"])
        }
    }

    @Test func aPageOfOursIsWrittenOver() throws {
        try CatalogCopy.with([.write(CatalogContents.file, Self.sound + "More.\n")]) { copy in
            let written = try CatalogContents.write(in: copy.folder)
            #expect(written == .anew(copy: nil))
            #expect(copy.faults() == [])
        }
    }
}
