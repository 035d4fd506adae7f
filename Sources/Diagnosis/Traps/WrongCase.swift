import Checks
import System

extension OutputRule {
    /// The same text but for upper and lower case.
    static let wrongCase = OutputRule.differences("wrong-case", words: word) {
        $0.actual.lowercased().isSame(as: $0.expected.lowercased())
    }

    /// The first word that differs.
    private static func word(_ contrast: Contrast) -> TrapWords {
        func words(_ text: String) -> [String] { text.split { " \n\t'\"[](){},:".contains($0) }.map(String.init) }
        let pairs = zip(words(contrast.expected), words(contrast.actual))
        guard let (wanted, given) = pairs.first(where: { !$0.isSame(as: $1) }),
            TrapWords.isPlain(wanted), TrapWords.isPlain(given)
        else { return TrapWords() }
        return TrapWords(form: "word", ["wanted": wanted, "given": given])
    }
}
