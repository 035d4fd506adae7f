import Foundation
import TestSupport
import Testing

@testable import Checks
@testable import Sandbox

/// Words for what is said of an answer.
@Suite struct VerdictWordingTests {
    @Test func everyVerdictHasItsOwnWords() {
        let meanings = VerdictKind.allCases.map(\.meaning)
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
        let sentences = Self.limits.map(RunWords.sentence)
        #expect(Set(sentences).count == Self.limits.count)
        for (limit, sentence) in zip(Self.limits, sentences) {
            #expect(sentence.hasPrefix("It") && (sentence.hasSuffix(".") || sentence.hasSuffix("?")))
            #expect(sentence.contains(" \(limit.fields.value) "), "\(sentence)")
        }
        #expect(Self.limits.map { $0.fields.value } == Array(71...79))
    }

    @Test func limitsAreCalledAsInAProfile() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let data = try Data(contentsOf: root.appending(path: "Sandboxes/pure/profile.json"))
        let profile = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let names = try #require(profile["limits"] as? [String: Int]).keys.sorted()
        #expect(Self.limits.map { $0.fields.name }.sorted() == names)
        #expect(Self.limits.map { $0.fields.name } == Self.limits.map(Self.name))
    }

    @Test(
        arguments: [
            (.exited(0), nil), (.exited(1), nil), (.signaled(11), "It was ended by signal 11, segmentation fault."),
            (.signaled(31), "It was ended by signal 31, a forbidden system call."),
            (.signaled(63), "It was ended by signal 63."),
            (.lost, "It brought the sandbox down with it, which no honest program does."),
        ] as [(RunRecord.Termination, String?)])
    func endings(_ termination: RunRecord.Termination, _ words: String?) {
        #expect(RunWords.ending(termination) == words)
    }

    @Test(
        arguments: [
            (.content([]), nil), (.missing, "There is no file out.txt afterwards."),
            (.notAFile, "out.txt is not an ordinary file afterwards."),
            (.tooLarge(bytes: 3 << 20), "out.txt has 3 MiB afterwards, far more than is asked for."),
        ] as [(RunRecord.LeftFile, String?)])
    func filesThatAreLeft(_ file: RunRecord.LeftFile, _ words: String?) {
        let check = Sample.program(files: ["out.txt": ""])
        let verdict = check.judge([Sample.record(files: ["out.txt": file])], of: Sample.answer, under: Sample.profile)
        #expect(verdict.blocks.first == words.map { .text($0) })
    }
}
