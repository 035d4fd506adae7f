import Foundation
import Testing

@testable import Catalog
@testable import Commands
@testable import Grading
@testable import Sandbox

/// Words for what is said of an answer.
@Suite struct VerdictWordingTests {
    @Test func everyVerdictHasItsOwnWords() {
        let meanings = VerdictKind.allCases.map(Wording.meaning)
        #expect(Set(meanings).count == VerdictKind.allCases.count)
        // Each stands inside a sentence.
        for meaning in meanings { #expect(meaning.first?.isLetter == true && meaning.last?.isLetter == true) }
    }

    /// Every case; one that is new does not compile in `name` until it has a place here.
    private static let limits: [ReachedLimit] = [
        .wallSeconds(71), .cpuSeconds(72), .memoryMiB(73), .outputKiB(74), .fileKiB(75), .diskKiB(76), .files(77),
        .openFiles(78), .threads(79),
    ]

    private static func name(_ limit: ReachedLimit) -> String {
        switch limit {
        case .wallSeconds: "wall-seconds"
        case .cpuSeconds: "cpu-seconds"
        case .memoryMiB: "memory-mib"
        case .outputKiB: "output-kib"
        case .fileKiB: "file-kib"
        case .diskKiB: "disk-kib"
        case .files: "files"
        case .openFiles: "open-files"
        case .threads: "threads"
        }
    }

    @Test func everyLimitHasItsOwnSentence() {
        let sentences = Self.limits.map(Wording.limit)
        #expect(Set(sentences).count == Self.limits.count)
        for (limit, sentence) in zip(Self.limits, sentences) {
            #expect(sentence.hasPrefix("It") && (sentence.hasSuffix(".") || sentence.hasSuffix("?")))
            #expect(sentence.contains(" \(Wording.limitFields(limit).value) "), "\(sentence)")
        }
        #expect(Self.limits.map { Wording.limitFields($0).value } == Array(71...79))
    }

    @Test func limitsAreCalledAsInAProfile() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let data = try Data(contentsOf: root.appending(path: "Sandboxes/pure/profile.json"))
        let profile = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let names = try #require(profile["limits"] as? [String: Int]).keys.sorted()
        #expect(Self.limits.map { Wording.limitFields($0).name }.sorted() == names)
        #expect(Self.limits.map { Wording.limitFields($0).name } == Self.limits.map(Self.name))
    }

    @Test(
        arguments: [
            (.exited(0), nil), (.exited(1), nil), (.signaled(11), "It was ended by signal 11, segmentation fault."),
            (.signaled(31), "It was ended by signal 31, a forbidden system call."),
            (.signaled(63), "It was ended by signal 63."),
            (.lost, "It brought the sandbox down with it, which no honest program does."),
        ] as [(RunRecord.Termination, String?)])
    func endings(_ termination: RunRecord.Termination, _ words: String?) {
        #expect(Wording.ending(termination) == words)
    }

    @Test(
        arguments: [
            (.content([]), nil), (.missing, "There is no file out.txt afterwards."),
            (.notAFile, "out.txt is not an ordinary file afterwards."),
            (.tooLarge(bytes: 3 << 20), "out.txt has 3 MiB afterwards, far more than is asked for."),
        ] as [(RunRecord.LeftFile, String?)])
    func filesThatAreLeft(_ file: RunRecord.LeftFile, _ words: String?) {
        #expect(Wording.left(file, name: "out.txt") == words)
    }

    private static let failing = CaseVerdict(
        name: "even", kind: .timeLimit, mismatches: [], exception: nil, limit: nil, termination: .exited(0),
        standardOutput: [], standardError: [], wallMicroseconds: 0)

    @Test(
        arguments: [
            (.solutionFails(failing), "the solution fails \"even\": the program took too long"),
            (.starterPasses, "the starter passes every case; it must leave something to do"),
            (
                .emptyAnswerPasses(program: "an empty file"),
                "an empty file passes every case; the cases ask for nothing"
            ),
            (
                .mistakeVerdict(mistake: "m", declared: .wrongAnswer, found: .accepted),
                "mistake m: declared wrong-answer, found accepted"
            ),
            (
                .mistakeCases(mistake: "m", declared: ["a", "b"], found: []),
                "mistake m: declared to fail \"a\", \"b\", fails nothing"
            ),
            (
                .mistakesAlike("m", "n"),
                "mistakes m and n behave alike on every case, so only one could ever be diagnosed"
            ),
        ] as [(ProofFault, String)])
    func faultsOfProofs(_ fault: ProofFault, _ words: String) {
        #expect(Wording.proof(fault) == words)
        // One that is new does not compile here until it has a row above.
        switch fault {
        case .solutionFails, .starterPasses, .emptyAnswerPasses, .mistakeVerdict, .mistakeCases, .mistakesAlike: break
        }
    }
}
