import Foundation
import Testing

@testable import Catalog
@testable import Practice

/// Which exercise is next is a fold over the journal.
@Suite struct ProgressTests {
    private let catalog = Samples.catalog(["one", "two", "three"])

    @Test(
        arguments: [
            ([], "one"),
            (["one wrong-answer"], "one"),
            (["one accepted"], "two"),
            (["three wrong-answer"], "three"),
            (["three wrong-answer", "three accepted"], "one"),
            (["one accepted", "one wrong-answer"], "two"),
            (["one accepted", "two accepted", "three accepted"], nil),
            (["gone wrong-answer"], "one"),
        ] as [([String], String?)])
    func namesTheNext(_ history: [String], _ expected: String?) {
        let attempts = history.map { entry in
            let words = entry.split(separator: " ").map(String.init)
            return Samples.attempt("a/b/\(words[0])", words[1])
        }
        #expect(Progress(attempts).next(in: catalog)?.name == expected)
    }
}
