/// The first line in which a prediction is not what is printed, in words that do not tell what is.
struct PredictionDifference: Equatable {
    /// From 0; nothing where the prediction ends too early.
    var line: Int?
    var sentence: String

    static func first(_ predicted: [String], _ printed: [String]) -> PredictionDifference? {
        if predicted == printed { return nil }
        if predicted.count == 1, printed.count > 1, pieces(predicted) == pieces(printed) {
            return PredictionDifference(line: 0, sentence: "All of it is right, but it stands in one line. \(below)")
        }
        let same = zip(predicted, printed).prefix { $0 == $1 }.count
        if same == predicted.count {
            let more = "the program prints more than that."
            return PredictionDifference(
                line: nil,
                sentence: same == 1 ? "That line is right; \(more)" : "Those \(same) lines are right; \(more)")
        }
        let before = same == 0 ? "" : same == 1 ? "The first line is right. " : "The first \(same) lines are right. "
        if same == printed.count {
            return PredictionDifference(line: same, sentence: before + "After that the program prints nothing more.")
        }
        return PredictionDifference(
            line: same,
            sentence: before + (manner(predicted[same], printed[same]) ?? "This line is not what the program prints."))
    }

    private static let below = "Each `print` begins a line of its own: write one below the other."

    /// What stands in the lines, but for what keeps it apart.
    private static func pieces(_ lines: [String]) -> String {
        lines.joined().filter { !$0.isWhitespace && $0 != "," && $0 != ";" }
    }

    /// How the two lines differ, where that is nothing but the writing.
    private static func manner(_ predicted: String, _ printed: String) -> String? {
        if predicted.filter({ !$0.isWhitespace }) == printed.filter({ !$0.isWhitespace }) {
            return "In this line only the spaces are not as the program prints them."
        }
        if predicted.lowercased() == printed.lowercased() {
            return "In this line only small and capital letters are not as the program prints them."
        }
        let quotes: Set<Character> = ["\"", "'", "“", "”", "‘", "’", "`"]
        if predicted.filter({ !quotes.contains($0) }) == printed.filter({ !quotes.contains($0) }) {
            return "In this line only the quotes are not as the program prints them."
        }
        return nil
    }
}
