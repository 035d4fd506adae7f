import Practice
import Presentation

/// Sentences about command lines that are about the journal.
extension Wording {
    static func notInJournal(_ what: String, _ name: String, among names: [String]) -> String {
        let nearest = didYouMean(name, among: names)
        return "the journal has no \(what) \"\(name)\".\(nearest) `reprise journal` lists everything in it."
    }

    static func unknownDay(_ text: String, option: String) -> String {
        "\"\(text)\" is no day. Write \(option) 2026-11-01, or \(option) 30d for thirty days ago, 12w for twelve weeks."
    }

    static func noCount(_ text: String, option: String) -> String {
        "\"\(text)\" is no number. Write \(option) 20, say."
    }

    static func unknownFormat(_ name: String, among names: [String]) -> String {
        "there is no format \"\(name)\". Write --format \(names.joined(separator: ", or --format "))."
    }

    static let formatOfExport = "--format belongs to export. Type: reprise journal export --format csv"

    static let noNote = "a note needs words. Type: reprise journal add \"what I forgot\""

    static func longNote(_ bytes: Int) -> String {
        "that note has \(bytes) bytes, and a line may have \(LearnerNote.longestText). Say it in fewer words."
    }

    static let nothingToMerge = "which journal? Type: reprise journal merge FILE"

    static func noSuchJournal(_ path: String) -> String {
        "there is no file \(path). Name a journal, such as ~/reprise/journal.jsonl."
    }

    static func tooManyWords(_ command: String, _ words: [String]) -> String {
        "`reprise \(command)` does not know what to do with \"\(words.last ?? "")\". `reprise journal --help` says more."
    }

    static func noJournals(in folder: String) -> String {
        "\(folder) holds no journals: no file that ends in .jsonl, and no folder with a journal.jsonl in it."
    }

    static let namesOfGroup = "--names belongs to several journals. Type: reprise report A.jsonl B.jsonl --names"

    static let textsAlone = "--texts names no learners and is no page. Leave --names and --page out."

    static let topicOfPage = "which topic is the page on? Type: reprise report basics/functions --page"

    static let nameOfPage =
        "--name belongs to the page on a topic. Type: reprise report basics/functions --page --name NAME"

    static let pageOfAllTime = "a page tells of all the time that was practised. Leave --since out."

    static func twoFormats(_ name: String) -> String {
        "--json and --format \(name) are two different answers. Leave one of them out."
    }

    static func unknownTopic(_ name: String, mayBeFile: Bool, among names: [String]) -> String {
        let nearest = didYouMean(name, among: names)
        return
            "there is no topic\(mayBeFile ? " and no file" : "") \"\(name)\".\(nearest) `reprise list` shows all topics."
    }
}
