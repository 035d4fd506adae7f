import Foundation
import TestSupport
import Testing

/// A catalog whose lines end as on another system is the same catalog.
@Suite(.patient) struct LineEndTests {
    private let plain = Learner()
    private let other = Learner()

    enum LineEnds: CaseIterable {
        /// CR LF in every file.
        case pairs
        /// CR alone in the texts, CR LF in the others.
        case carriageReturns
    }

    private static let texts: Set<String> = ["statement.md", "hints.md", "diagnosis.md"]

    private func convert(_ ends: LineEnds) throws {
        try other.copyCatalog()
        let paths = FileManager.default.enumerator(atPath: other.catalog)!.compactMap { $0 as? String }
        for path in paths {
            let url = URL(filePath: other.catalog + "/" + path)
            guard let text = try? String(contentsOf: url, encoding: .utf8), !text.utf8.contains(13) else { continue }
            let isAlone = ends == .carriageReturns && Self.texts.contains(url.lastPathComponent)
            let converted = text.utf8.flatMap { $0 != 10 ? [$0] : isAlone ? [13] : [13, 10] }
            try Data(converted).write(to: url)
        }
    }

    private func expectSame(_ words: [String], at: SourceLocation = #_sourceLocation) throws {
        let (expected, found) = try (plain.start(words).finish(), other.start(words).finish())
        #expect(found.output == expected.output, "\(words)", sourceLocation: at)
        #expect(found.status == expected.status && found.errors == "", "\(words)", sourceLocation: at)
        #expect(!found.output.contains("\r"), sourceLocation: at)
    }

    @Test(arguments: LineEnds.allCases)
    func areNotSeen(_ ends: LineEnds) throws {
        try convert(ends)
        for id in ["split-the-bill", "guest-list"] {
            try expectSame(["check", id, "--no-cache"])
            try expectSame(["show", id])
            try expectSame(["show", id, "--json"])
            try expectSame(["hint", id])
            try expectSame(["hint", id])
        }
        try expectSame([])
    }

    /// The mistake's own text is shown, and the exercise is known again by its content.
    @Test(arguments: LineEnds.allCases)
    func makeNoOtherExercise(_ ends: LineEnds) throws {
        try convert(ends)
        let mistake = SmallCatalog.path(SmallCatalog.bill + "/mistakes/true-division/main.py")
        try expectSame(["grade", "split-the-bill", mistake])
        try expectSame(["grade", "guest-list", SmallCatalog.guestsSolution])
        let contents = try [plain, other].map { learner in
            try learner.journalLines.map { line in
                try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])["content"]
                    as? String
            }
        }
        #expect(contents[0].count == 2 && !contents[0].contains(nil))
        #expect(contents[0] == contents[1])
    }
}
