/// A difference for a terminal: what both have, and what only one has, with a sign before it.
struct DifferenceText {
    private let output: Output

    init(_ output: Output) {
        self.output = output
    }

    func render(_ difference: Difference) -> String {
        difference.lines.map { line in
            switch line.origin {
            case .both: line.text.isEmpty ? "\n" : "      \(line.text)\n"
            case .expectedOnly: "    " + output.styled("- \(line.text)", .green) + "\n"
            case .actualOnly: "    " + output.styled("+ \(line.text)", .red) + "\n"
            }
        }.joined()
    }
}
