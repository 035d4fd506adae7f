/// A text that is nearly what a case prints, so that the rest of it is most likely a slip.
struct OutputSlip {
    private let run: KnownRun

    /// Too few lines are alike by chance, as a total is that an example of the form and a case have in common.
    private static let least = 2

    /// Nothing where no case prints as many lines of which half are the same.
    init?(_ shown: ShownLines, among runs: [KnownRun]) {
        let outputs = Set(runs.map(\.output))
        let near = runs.map { (run: $0, shared: Self.shared(shown, $0.output, outputs)) }
        guard let nearest = near.max(by: { $0.shared < $1.shared }), nearest.shared >= Self.least else {
            return nil
        }
        run = nearest.run
    }

    func doubt(_ shown: ShownLines, start: Int) -> OutputDoubt? {
        OutputDoubt(
            shown, insteadOf: run.output, start: start,
            source: "as the solution prints it in case \"\(run.caseName)\"")
    }

    private static func shared(_ shown: ShownLines, _ output: ShownLines, _ outputs: Set<ShownLines>) -> Int {
        guard shown.lines.count == output.lines.count, !shown.hasGap else { return 0 }
        let places = shown.shared(with: output)
        let isTelling = places.contains { Self.isTelling(shown.lines[$0], outputs) }
        return places.count * 2 >= shown.lines.count && isTelling ? places.count : 0
    }

    /// Whether a line says which output it is of: a heading that most of them have does not.
    private static func isTelling(_ line: String, _ outputs: Set<ShownLines>) -> Bool {
        outputs.count == 1 || outputs.filter { $0.lines.contains(line) }.count * 2 <= outputs.count
    }
}
