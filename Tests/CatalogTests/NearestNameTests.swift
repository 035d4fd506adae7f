import Testing

@testable import Checks
@testable import Page

@Suite struct NearestNameTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var names: [String]
        var nearest: String?

        var testDescription: String { "\(name) among \(names.joined(separator: " "))" }
    }

    private static let verdicts = VerdictKind.allCases.map(\.rawValue)
    private static let commands = ["list", "show", "grade", "check", "doctor"]

    @Test(arguments: [
        Row(name: "grade", names: commands, nearest: "grade"),
        Row(name: "grad", names: commands, nearest: "grade"),
        Row(name: "grrade", names: commands, nearest: "grade"),
        Row(name: "gradf", names: commands, nearest: "grade"),
        Row(name: "garde", names: commands, nearest: "grade"),
        Row(name: "docter", names: commands, nearest: "doctor"),
        Row(name: "ls", names: commands, nearest: "list"),
        Row(name: "exercises", names: commands, nearest: nil),
        Row(name: "wrong-anwser", names: verdicts, nearest: "wrong-answer"),
        Row(name: "wrong_answer", names: verdicts, nearest: "wrong-answer"),
        Row(name: "timelimit", names: verdicts, nearest: "time-limit"),
        Row(name: "lits", names: ["last", "none"], nearest: "last"),
        Row(name: "dog", names: ["cat"], nearest: nil),
        // Twelve letters may differ in four.
        Row(name: "runtime-fail", names: verdicts, nearest: nil),
        Row(name: "runtime-errs", names: verdicts, nearest: "runtime-error"),
        Row(name: "anything", names: [], nearest: nil),
        Row(name: "", names: commands, nearest: nil),
        // The first of two that are equally near.
        Row(name: "cat", names: ["bat", "rat"], nearest: "bat"),
        Row(name: "naïve", names: ["naive", "native"], nearest: "naive"),
    ])
    func nearest(_ row: Row) {
        #expect(NearestName.of(row.name, among: row.names) == row.nearest)
    }

    @Test(arguments: [
        ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ab", 1),
        ("abc", "xabc", 1), ("abc", "bac", 1), ("ab", "ba", 1), ("abcd", "badc", 2), ("kitten", "sitting", 3),
        // Optimal string alignment: no further change inside letters that were swapped.
        ("ca", "abc", 3),
    ])
    func distance(from: String, to: String, distance: Int) {
        #expect(NearestName.distance(Array(from), Array(to)) == distance)
        #expect(NearestName.distance(Array(to), Array(from)) == distance, "the other way round")
    }
}
