import Page
import System

/// Reads one question of `answers.json`.
struct QuestionReader {
    let reader: ObjectReader
    let file: CheckFile

    init(_ reader: ObjectReader, _ file: CheckFile) {
        self.reader = reader
        self.file = file
    }

    private static let kinds = ["program", "accept", "number"]

    func read(_ place: AnswerPlace) -> (any Check)? {
        let stated = Self.kinds.filter { reader.value($0) != nil }
        let check: (any Check)?
        switch stated {
        case ["program"]: check = prediction(place)
        case ["accept"]: check = ShortAnswerCheck(place: place, accepted: spellings())
        case ["number"]: check = number().map { ShortAnswerCheck(place: place, accepted: $0) }
        default:
            reader.report(
                stated.last ?? "program", found: stated.isEmpty ? "no answer" : stated.joined(separator: " and "),
                expected: "one of program (what does it print?), accept, number")
            check = nil
        }
        reader.finish()
        return check
    }

    private func prediction(_ place: AnswerPlace) -> PredictionCheck? {
        guard let program = ContentReader(reader).content("program") else { return nil }
        let entry = CaseReader(reader, file)
        var check = PredictionCheck(place: place, program: program, origin: file.path)
        check.arguments = entry.texts(reader, "argv")
        check.standardInput = ContentReader(reader).content("stdin") ?? []
        return check
    }

    private func spellings() -> ShortAnswerCheck.Accepted {
        let texts = reader.strings("accept", atLeast: 1)
        guard let exact = reader.value("exact") else { return .words(texts) }
        switch exact.content {
        case .bool(true): return .exactly(texts)
        case .bool(false): return .words(texts)
        default:
            reader.report("exact", found: exact.kind, expected: "true or false")
            return .words(texts)
        }
    }

    private func number() -> ShortAnswerCheck.Accepted? {
        guard let number = reader.value("number")?.number, number.isNumeric else {
            reader.report("number", found: reader.value("number")?.kind ?? "nothing", expected: "a number")
            return nil
        }
        guard let value = reader.value("tolerance") else { return .number(number.literal, tolerance: 0) }
        guard let tolerance = value.number?.double, tolerance > 0, tolerance.isFinite else {
            reader.report("tolerance", found: value.kind, expected: "a number above 0")
            return nil
        }
        return .number(number.literal, tolerance: tolerance)
    }
}
