import Page

/// Reads what stands between a block's name and its examples.
struct SessionHeaders {
    let file: CheckFile
    let findings: FindingCollector

    /// `# service: NAME.py`
    func service(of block: SessionParser.Block) -> Service? {
        guard let (name, line) = block.headers["# service: "] else { return nil }
        if let service = file.services[name] { return service }
        report(
            .unknownName, line, found: "\"\(name)\"", expected: "a file of checks/services",
            nearest: NearestName.of(name, among: file.services.keys))
        return nil
    }

    /// `# compare: float 1e-9`, `# compare: unordered`, `# compare: json`
    func comparison(of block: SessionParser.Block) -> SessionComparison? {
        guard let (text, line) = block.headers["# compare: "] else { return nil }
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let comparison = comparison(words, line) else { return nil }
        if !block.examples.isEmpty, !block.examples.map(\.expectedOutput).contains(where: comparison.concerns) {
            report(
                .session, line, found: "answers of which none is \(Self.subject(comparison))",
                expected: "an answer that \"\(words[0])\" is for, or no # compare:")
        }
        return comparison
    }

    private func comparison(_ words: [String], _ line: Int) -> SessionComparison? {
        let name = words.first ?? ""
        switch (name, words.count) {
        case ("unordered", 1): return .unordered
        case ("json", 1): return .json
        case ("float", _):
            if words.count == 2, let tolerance = Double(words[1]), tolerance > 0, tolerance.isFinite {
                return .float(tolerance: tolerance)
            }
            report(
                .session, line, found: "\"\(words.joined(separator: " "))\"",
                expected: "float and a tolerance above 0, such as float 1e-9")
        case ("unordered", _), ("json", _):
            report(.session, line, found: "\"\(words.joined(separator: " "))\"", expected: "\"\(name)\" alone")
        default:
            report(
                .unknownName, line, found: "\"\(name)\"",
                expected: "a comparison: " + SessionComparison.names.joined(separator: ", "),
                nearest: NearestName.of(name, among: SessionComparison.names))
        }
        return nil
    }

    /// What an answer has to be for a comparison to make sense.
    private static func subject(_ comparison: SessionComparison) -> String {
        switch comparison {
        case .float: "a number"
        case .unordered: "of several items or lines"
        case .json: "JSON"
        }
    }

    private func report(
        _ rule: Finding.Rule, _ line: Int, found: String, expected: String, nearest: String? = nil
    ) {
        findings.report(
            Finding(rule, file: file.path, at: .line(line), found: found, expected: expected, nearest: nearest))
    }
}
