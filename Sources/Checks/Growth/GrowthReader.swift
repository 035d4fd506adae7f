import Page

/// Reads `growth` of a case that runs a whole program.
enum GrowthReader {
    /// A check of how the program's time grows; nothing where the case has no such key.
    static func read(_ entry: CaseReader, _ program: ProgramCheck) -> GrowthCheck? {
        guard entry.reader.value("growth") != nil, let reader = entry.reader.object("growth") else { return nil }
        let (smallest, largest) = sizes(reader)
        let most = reader.value("at-most")?.number?.double ?? 0
        if !(1.5...1000).contains(most) {
            reader.report(
                "at-most", found: reader.value("at-most")?.kind ?? "nothing",
                expected: "how many times as long the larger size may take, such as 6")
        }
        reader.finish()
        checkPlaceholder(entry.reader, program)
        return GrowthCheck(program: program, growth: Growth(smallest: smallest, largest: largest, most: most))
    }

    private static func sizes(_ reader: ObjectReader) -> (Int, Int) {
        let expected = "two whole numbers, the second at least twice the first, such as [10000, 40000]"
        let values = reader.value("sizes")?.elements?.compactMap { $0.number?.integer } ?? []
        if values.count == 2, values[0] > 0, values[1] <= 1_000_000_000, values[1] >= 2 * values[0] {
            return (values[0], values[1])
        }
        reader.report("sizes", found: reader.value("sizes")?.kind ?? "nothing", expected: expected)
        return (1, 2)
    }

    private static func checkPlaceholder(_ reader: ObjectReader, _ program: ProgramCheck) {
        if program.runs.count > 1 {
            reader.report("growth", found: "a case of several steps", expected: "one run")
        }
        let run = program.runs[0]
        let texts =
            run.run + run.arguments + (run.inputWriter?.words ?? []) + [
                String(decoding: run.standardInput, as: UTF8.self)
            ]
        if texts.contains(where: { $0.contains(Growth.placeholder) }) { return }
        reader.report(
            "growth", found: "no \(Growth.placeholder) in run, argv or stdin",
            expected: "it, where the program is told the size")
    }
}
