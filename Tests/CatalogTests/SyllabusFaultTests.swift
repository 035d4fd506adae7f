import Testing

private let catalog = "Exercises/catalog.json"
private let file = "./exercise.json"
private let second = "Exercises/basics/loops/count-up"

/// Faults of what a catalog teaches, in which order, and of exercises beside each other.
@Suite struct SyllabusFaultTests {
    /// A second exercise behind the first, which has nothing of its own but what the edits give it.
    private static let copied: [CatalogCopy.Edit] = [
        .copy(CatalogCopy.exercise, to: second),
        .replace(catalog, #"["countdown"]"#, with: #"["countdown", "count-up"]"#),
    ]
    private static let two =
        copied + [
            .replace(second + "/exercise.json", #""Countdown""#, with: #""Count up""#),
            .write(second + "/statement.md", "# Count up\n\nCount up from 1 to the number that is read.\n"),
        ]

    private static func keys(_ keys: String, of exercise: String = CatalogCopy.exercise) -> CatalogCopy.Edit {
        .replace(exercise + "/exercise.json", #""minutes": 5"#, with: #""minutes": 5, \#(keys)"#)
    }

    private static func row(
        _ rule: String, _ what: String, _ edits: CatalogCopy.Edit..., at places: String..., found: String,
        expected: String, suggestion: String? = nil, isWarning: Bool = false
    ) -> AuthoringRow {
        var row = AuthoringRow(what, at: places, found: found, expected: expected, suggestion: suggestion)
        (row.edits, row.rule, row.isWarning) = (two + edits, rule, isWarning)
        return row
    }

    private static let concepts = #"["for-loops", "while-loops"]"#

    @Test(arguments: [
        row(
            "unused-concept", "a concept that nobody teaches",
            .replace(catalog, #""while loops" }"#, with: #""while loops" }, { "id": "slices", "title": "Slices" }"#),
            at: catalog + ": concepts[1].id", found: #""slices", which no exercise names"#, expected: "\"concepts\""),
        row(
            "unused-trap", "a trap that nobody falls into",
            .replace(catalog, #""traps": ["#, with: #""traps": [{ "id": "typo", "title": "A typo" },"#),
            at: catalog + ": traps[0].id", found: #""typo", which no mistake names"#, expected: "\"trap\"",
            isWarning: true),
        row(
            "concept-circle", "concepts that need each other",
            .replace(catalog, #""title": "while loops""#, with: #""title": "while loops", "needs": ["for-loops"]"#),
            .replace(catalog, #""title": "for loops""#, with: #""title": "for loops", "needs": ["while-loops"]"#),
            at: catalog + ": concepts[0].needs", found: "while-loops needs for-loops needs while-loops",
            expected: "before this one"),
        row(
            "unknown-name", "a need that there is not",
            .replace(catalog, #""title": "while loops""#, with: #""title": "while loops", "needs": ["for-lops"]"#),
            at: catalog + ": concepts[0].needs[0]", found: #""for-lops""#, expected: "another concept",
            suggestion: "for-loops"),
        row(
            "concept-order", "what is needed comes later",
            .replace(catalog, #""title": "while loops""#, with: #""title": "while loops", "needs": ["for-loops"]"#),
            .replace(file, concepts, with: #"["while-loops"]"#), at: file + ": concepts[0]",
            found: #""while-loops", which needs "for-loops", which basics/loops/count-up teaches, later"#,
            expected: "before this one"),
        row(
            "many-new-concepts", "three at once",
            .replace(catalog, #""while loops" }"#, with: #""while loops" }, { "id": "slices", "title": "Slices" }"#),
            .replace(file, concepts, with: #"["for-loops", "while-loops", "slices"]"#), at: file + ": concepts",
            found: "3 concepts that no exercise before it names: for-loops, while-loops, slices",
            expected: "at most 2", isWarning: true),
        row(
            "level-falls", "easier than the one before",
            .replace(file, #""level": 1"#, with: #""level": 2"#), at: second + "/exercise.json: level",
            found: "1, behind countdown with 2", expected: "at least 2"),
        row(
            "track-start", "the first waits for the second", keys(#""after": ["basics/loops/count-up"]"#),
            at: file + ": after", found: "basics/loops/count-up, which comes later",
            expected: "a first exercise that can be begun"),
        row(
            "topic-not-full", "a promise", .replace(catalog, #""exercises""#, with: #""least": 3, "exercises""#),
            at: catalog + ": tracks[0].topics[0].exercises", found: "2 exercises", expected: "at least 3"),
        row(
            "unknown-section", "a section that there is not",
            .replace(catalog, #""concepts""#, with: #""sections": [{ "id": "2.1.2", "title": "More" }], "concepts""#),
            at: catalog + ": tracks[0].section", catalog + ": sections[0].id", found: #""2.1.1""#,
            expected: "\"sections\"", suggestion: "2.1.2"),
        row(
            "uncovered-section", "a section that nobody mirrors",
            .replace(
                catalog, #""concepts""#,
                with: #""sections": [{ "id": "2.1", "title": "A" }, { "id": "2.1.1", "title": "B" }, "#
                    + #"{ "id": "3", "title": "C" }], "concepts""#),
            at: catalog + ": sections[2].id", found: #""3", which no track"#, expected: "\"section\"", isWarning: true),
        row(
            "related", "one way", keys(#""related": ["basics/loops/count-up"]"#), at: file + ": related[0]",
            found: "which does not name this one", expected: "each \"related\" to the other"),
        row(
            "related", "nothing in common", keys(#""related": ["basics/loops/count-up"]"#),
            keys(#""related": ["basics/loops/countdown"]"#, of: second),
            .replace(file, concepts, with: #"["for-loops"]"#),
            .replace(second + "/exercise.json", concepts, with: #"["while-loops"]"#), at: file + ": related[0]",
            second + "/exercise.json: related[0]", found: "which has no concept of this one",
            expected: "two exercises on one concept"),
        row(
            "title-form", "a title of two lines",
            .replace(catalog, #""Loops""#, with: #""Loops\nand more""#), at: catalog + ": tracks[0].topics[0].title",
            found: "Loops", expected: "one line"),
        row(
            "title-twice", "two concepts of one title",
            .replace(catalog, #""title": "while loops""#, with: #""title": "For  Loops""#),
            at: catalog + ": concepts[1].title", found: #""for loops" again"#, expected: "no other has"),
    ])
    func fault(_ row: AuthoringRow) throws {
        // The copy has mistakes of the first with its own trap, and programs of its own: nothing is run here.
        try row.check()
    }

    @Test func aCopyIsFound() throws {
        let faults = try CatalogCopy.with(Self.copied) { $0.faults() }
        #expect(faults.map(\.rule) == ["title-twice", "exercise-twice"])
        #expect(faults.map(\.file) == [second + "/exercise.json", second + "/statement.md"])
    }

    @Test func aNameInTwoTopicsIsAWarning() throws {
        let other = "Exercises/basics/more/countdown"
        let edits: [CatalogCopy.Edit] = [
            .folder("Exercises/basics/more"), .copy(CatalogCopy.exercise, to: other),
            .replace(
                catalog, #"["countdown"]"#,
                with: #"["countdown"] }, { "id": "more", "title": "More", "exercises": ["countdown"]"#),
            .replace(other + "/exercise.json", #""Countdown""#, with: #""Count up""#),
            .write(other + "/statement.md", "# Count up\n\nCount up from 1 to the number that is read.\n"),
        ]
        let faults = try CatalogCopy.with(edits) { $0.faults() }
        #expect(faults.map(\.rule) == ["ambiguous-name"])
        #expect(faults.map(\.isWarning) == [true])
    }

    @Test(
        arguments: [
            [
                .replace(catalog, #""title": "while loops""#, with: #""title": "while loops", "needs": ["for-loops"]"#),
                .replace(catalog, #"["countdown", "count-up"]"#, with: #"["count-up", "countdown"]"#),
                .replace(second + "/exercise.json", concepts, with: #"["while-loops"]"#),
                keys(#""after": ["basics/loops/countdown"]"#, of: second),
            ]
        ] as [[CatalogCopy.Edit]])
    func afterCountsAsBefore(_ edits: [CatalogCopy.Edit]) throws {
        let faults = try CatalogCopy.with(Self.two + edits) { $0.faults() }
        #expect(faults.map(\.rule) == ["track-start"], "the order of teaching is right, by \"after\"")
    }
}
