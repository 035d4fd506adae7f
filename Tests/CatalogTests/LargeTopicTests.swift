import Testing

private let catalog = "Exercises/catalog.json"

/// What is asked of a topic as a whole, and of traps across exercises.
@Suite struct LargeTopicTests {
    /// A topic of copies of one exercise, and what their files say of them.
    struct Large {
        var count = 8
        /// Of the first exercises.
        var fixes = 0
        /// Pairs of numbers, the second of which is named by the first.
        var related: [(Int, Int)] = []
        /// Of the last exercises, each of which goes on from the one before it.
        var stages = 0

        var edits: [CatalogCopy.Edit] {
            let names = (1...count).map { $0 == 1 ? "\"countdown\"" : "\"down-\($0)\"" }.joined(separator: ", ")
            return (2...count).map { .copy(CatalogCopy.exercise, to: "Exercises/" + id($0)) }
                + [.replace(catalog, #"["countdown"]"#, with: "[\(names)]")] + (1...count).map(change)
        }

        private func id(_ number: Int) -> String { "basics/loops/" + (number == 1 ? "countdown" : "down-\(number)") }

        private func change(_ number: Int) -> CatalogCopy.Edit {
            let others = related.filter { $0.0 == number }.map { "\"\(id($0.1))\"" }.joined(separator: ", ")
            let kind = number <= fixes ? ", \"kind\": \"fix\"" : ""
            let stage = number > count - stages ? ", \"continues\": \"\(id(number - 1))\"" : ""
            return .replace(
                "Exercises/\(id(number))/exercise.json", #""minutes": 5"#,
                with: #""minutes": 5, "related": [\#(others)]\#(kind)\#(stage)"#)
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var edits: [CatalogCopy.Edit]
        /// What was found, rule by rule.
        var finds: [String: String]
        var testDescription: String { what }

        init(_ what: String, _ topic: Large, finds: [String: String] = [:]) {
            (self.what, edits, self.finds) = (what, topic.edits, finds)
        }
    }

    private static let noPair = "8 exercises, with no pair that is related"
    private static let onePair = "8 exercises, with 1 pair that is related"
    private static let pairs = [(1, 2), (2, 1), (3, 4), (4, 3)]

    @Test(arguments: [
        Row(
            "a large topic of one kind", Large(),
            finds: ["few-related": noPair, "few-kinds": "8 exercises, of which 0 are of another kind than write"]),
        Row("a topic that is not large", Large(count: 7)),
        Row("two pairs, and a fourth of another kind", Large(fixes: 2, related: pairs)),
        Row("one pair", Large(fixes: 2, related: [(1, 2), (2, 1)]), finds: ["few-related": onePair]),
        Row("two that are not named back", Large(fixes: 2, related: [(1, 2), (3, 4)]), finds: ["few-related": noPair]),
        Row("one that names itself", Large(fixes: 2, related: [(1, 1), (2, 2)]), finds: ["few-related": noPair]),
        Row("three that name each other", Large(fixes: 2, related: [(1, 2), (2, 1), (1, 3), (3, 1)])),
        Row(
            "less than a fourth", Large(fixes: 1, related: pairs),
            finds: ["few-kinds": "8 exercises, of which 1 is of another kind than write"]),
        Row(
            "less than a fourth of nine", Large(count: 9, fixes: 2, related: pairs),
            finds: ["few-kinds": "9 exercises, of which 2 are of another kind than write"]),
        Row("stages", Large(stages: 7)), Row("stages, and seven exercises that are none", Large(count: 9, stages: 2)),
        Row(
            "a stage, and eight exercises that are none", Large(count: 9, related: pairs, stages: 1),
            finds: ["few-kinds": "8 exercises, of which 0 are of another kind than write"]),
    ])
    func topic(_ row: Row) throws {
        let faults = try CatalogCopy.with(row.edits) { $0.faults() }.filter { $0.rule.hasPrefix("few-") }
        #expect(Dictionary(uniqueKeysWithValues: faults.map { ($0.rule, $0.found) }) == row.finds)
        for fault in faults {
            #expect(fault.isWarning && fault.file == catalog && fault.keyPath == "tracks[0].topics[0].exercises")
        }
    }

    private static let copied: [CatalogCopy.Edit] = [
        .copy(CatalogCopy.exercise, to: "Exercises/basics/loops/down-2"),
        .replace(catalog, #"["countdown"]"#, with: #"["countdown", "down-2"]"#),
    ]
    private static let withoutTrap = CatalogCopy.Edit.replace("./exercise.json", #""trap": "off-by-one","#, with: "")

    @Test func aTrapThatOneExerciseHas() throws {
        let found = try CatalogCopy.with(Self.copied + [Self.withoutTrap]) { $0.faults() }.filter {
            $0.rule == "trap-met-once"
        }
        #expect(found.map(\.keyPath) == ["traps[0].id"])
        #expect(found.first?.found == "\"off-by-one\", which only basics/loops/down-2 can fall into")
        #expect(found.first?.isWarning == true)
    }

    /// Two exercises have it; there is one exercise; one cannot be read.
    @Test(arguments: [
        copied, [],
        copied + [withoutTrap, .replace("./exercise.json", #""level": 1"#, with: #""level": 9"#)],
    ])
    func noTrapIsMetOnce(_ edits: [CatalogCopy.Edit]) throws {
        let faults = try CatalogCopy.with(edits) { $0.faults() }
        #expect(!faults.contains { $0.rule == "trap-met-once" })
    }
}
