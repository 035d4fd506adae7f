import Page

extension Mismatch.Kind {
    package static let prediction = Mismatch.Kind(rawValue: "prediction")
    package static let shortAnswer = Mismatch.Kind(rawValue: "short-answer")
}

extension CaseVerdict {
    /// Makes it a wrong answer.
    ///
    /// What would have been right is not said: whoever has read it once has nothing left to find out. It is in the
    /// exercise's solution.
    ///
    /// - Parameters:
    ///   - found: the answer, where there is one.
    ///   - line: the one of its lines that is wrong, from 0.
    mutating func fail(
        _ mismatchKind: Mismatch.Kind, _ place: AnswerPlace, _ sentence: String, found: AnswerSheet.Section? = nil,
        line: Int? = nil, more: [Block] = []
    ) {
        kind = .wrongAnswer
        var mismatch = Mismatch(
            mismatchKind, name: place.file,
            actual: found.map { .bytes(Array($0.lines.map { $0 + "\n" }.joined().utf8)) })
        blocks = [.text(sentence)]
        if let found, let line, found.lines.indices.contains(line) {
            mismatch.line = found.start + line
            mismatch.source = found.lines[line]
            blocks.append(
                .quote(Quote(place: "\(place.file), line \(found.start + line)", source: found.lines[line])))
        }
        mismatches = [mismatch]
        blocks += more
    }
}
