import TestSupport
import Testing

@testable import Grading
@testable import Live

/// What there is of an answer to be run by hand.
@Suite struct HandRunFileTests {
    @Test(
        arguments: [
            (["main.py"], "main.py", nil), (["shop.py", "main.py"], "main.py", nil),
            (["answers.txt", "shop.py"], "shop.py", "import shop\n"),
            (["ledger/core.py"], "ledger/core.py", "import ledger.core\n"), (["answers.txt"], nil, nil),
        ] as [([String], String?, String?)])
    func isTheProgramOrAModule(_ files: [String], _ file: String?, _ line: String?) {
        let exercise = Sample.exercise([], files: files)
        #expect(HandRun.file(of: exercise) == file)
        let submission = Submission(files: Dictionary(uniqueKeysWithValues: files.map { ($0, [UInt8]()) }))
        let program = String(decoding: HandRun.files(submission, of: exercise)["main.py"] ?? [], as: UTF8.self)
        #expect(line.map { program.contains($0) } ?? program.isEmpty)
    }
}
