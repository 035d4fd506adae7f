import Foundation
import TestSupport
import Testing

/// Programs of an author's that tests cannot be tried on: told to the author, and never held against a learner.
@Suite(.patient) struct VariantProgramTests {
    @Test(arguments: [
        ("def", "(NameError: name 'days' is not defined)", "days\n"),
        ("lacks", "(ImportError: months does not define days)", "def day(): pass\n"),
        ("unreadable", "(SyntaxError", "def days(:\n"),
        ("ends", "a program whose import does not come to its end", "import os\nos._exit(0)\n"),
    ])
    func isItsAuthorsFault(_ name: String, _ words: String, _ program: String) throws {
        try TemporaryFolder.with { folder in
            let root = folder.path(percentEncoded: false) + "/catalog"
            try FileManager.default.copyItem(atPath: KindCatalog.root, toPath: root)
            let exercise = root + "/Exercises/kinds/variants/month-lengths"
            try program.write(
                toFile: exercise + "/checks/variants/fail-century/months.py", atomically: true, encoding: .utf8)
            let check = try KindCatalog.run(["check", "month-lengths", "--catalog", root])
            #expect(check.status == 1 && said(check.output).contains(words), "\(check)")
            #expect(said(check.output).contains("checks/variants/fail-century"))
            let grade = try KindCatalog.run(["grade", "month-lengths", exercise + "/solution", "--catalog", root])
            #expect(grade.status == 70 && grade.output == "" && said(grade.errors).contains(words), "\(grade)")
        }
    }

    /// The words, wherever lines are broken.
    private func said(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
