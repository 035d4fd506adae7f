import Page
import System

/// `answers.json`: questions that are answered in a text file, which is never run; each is a case.
package enum AnswersKind: CheckKind {
    package static let fileNames = "answers.json"

    package static func owns(_ fileName: String) -> Bool { fileName == "answers.json" }

    package static func read(_ file: CheckFile, _ findings: FindingCollector) -> [any Check] {
        guard let reader = ObjectReader.open(file.content, file: file.path, findings: findings) else { return [] }
        let answers = answersFile(reader, file)
        let entries = reader.objects("questions", atLeast: 1)
        let names = entries.map { $0.string("name") }
        reportAlike(names, entries)
        let checks = zip(entries, names).compactMap { entry, name in
            QuestionReader(entry, file).read(AnswerPlace(file: answers, question: name, questions: names))
        }
        reader.finish()
        return answers.isEmpty ? [] : checks
    }

    /// The learner's file with the answers: the only one, where none is named.
    private static func answersFile(_ reader: ObjectReader, _ file: CheckFile) -> String {
        let texts = file.learnerFiles.filter { !$0.hasSuffix(".py") }
        guard reader.value("file") != nil else {
            if texts.count == 1 { return texts[0] }
            reader.report(
                "file", found: "nothing, and \(texts.count) text files among the learner's",
                expected: "the file that the answers are in")
            return ""
        }
        return reader.name("file", among: file.learnerFiles, what: "a file of exercise.json") ?? ""
    }

    /// Headings are found whatever their case and punctuation, so that they have to differ in more than these.
    private static func reportAlike(_ names: [String], _ entries: [ObjectReader]) {
        var seen: [String: String] = [:]
        for (name, entry) in zip(names, entries) where !name.isEmpty {
            if let other = seen.updateValue(name, forKey: FoldedAnswer(name).text) {
                entry.report(
                    "name", .nameTwice, found: "\"\(name)\", which reads like \"\(other)\"",
                    expected: "names that differ in more than case and punctuation")
            }
            if name.contains(byte: "\n") { entry.report("name", found: "a line break", expected: "one line") }
        }
    }
}
