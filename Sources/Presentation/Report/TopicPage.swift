import Page
import Practice
import System

/// The page on a topic to show to somebody: what was built again from an empty file, when, and what was not.
package struct TopicPage {
    package let record: TopicRecord
    /// Of the topic, and by the id of an exercise.
    package let title: String
    package let titles: (String) -> String
    /// The learner's, where it is to be named.
    package let name: String?
    package let today: CivilDay

    package init(
        _ record: TopicRecord, title: String, titles: @escaping (String) -> String, name: String?, today: CivilDay
    ) {
        self.record = record
        self.title = title
        self.titles = titles
        self.name = name
        self.today = today
    }

    private typealias Exercise = TopicRecord.Exercise

    /// Those that were built again without help, with the last time that they were.
    private var proven: [(exercise: Exercise, proof: TopicRecord.Rebuild)] {
        record.exercises.compactMap { exercise in exercise.proof.map { (exercise, $0) } }
    }

    package func document() -> Document {
        var document = Document(
            title: title, subtitle: ([name].compactMap { $0 } + ["\(today)"]).joined(separator: ", "))
        document.blocks.append(.text(StyledText(headline, .strong)))
        let proven = proven
        if !proven.isEmpty {
            document.heading("Built again from an empty file, without help")
            document.blocks.append(.table(table(proven)))
        }
        let rest = record.exercises.compactMap { exercise in lack(exercise).map { (exercise, $0) } }
        if !rest.isEmpty {
            document.heading("What is not there yet")
            document.blocks.append(.table(table(rest)))
        }
        for (word, isKnown) in [("Said to be known", true), ("Not begun", false)] {
            let names = record.exercises.filter { !$0.wasTried && $0.isKnown == isKnown }.map { titles($0.id) }
            if !names.isEmpty { document.paragraph("\(word): \(names.joined(separator: "; ")).") }
        }
        addRebuilds(&document)
        document.heading("What it means")
        document.paragraph(Self.basis)
        return document
    }

    // MARK: - The sentence at the top

    private var headline: String {
        let days = proven.map(\.proof.daysLater)
        guard let least = days.min(), let most = days.max() else {
            return "Nothing here has been built again from an empty file without help yet."
        }
        let (count, all) = (days.count, record.exercises.count)
        let of = count == all ? "All \(all)" : "\(count) of \(all)"
        let what = all == 1 ? "Built again" : "\(of) exercises \(count == 1 ? "was" : "were") built again"
        let when = least == most ? Self.days(least) : "\(least) to \(Self.days(most))"
        let long = days.count { $0 >= Self.longDays }
        let many = long == 0 || long == count ? "" : ", \(long) of them after \(Self.longDays) days or more"
        return "\(what) from an empty file, without help, \(when) after the first time\(many)."
    }

    /// What is built after that long is not remembered from yesterday.
    private static let longDays = 90

    private static func days(_ count: Int) -> String { Wording.count(count, "day") }

    // MARK: - Tables

    private func table(_ proven: [(exercise: Exercise, proof: TopicRecord.Rebuild)]) -> Table {
        Table(
            caption: "The last time that each was built without a hint or a look at a solution.",
            columns: [
                .init(title: "exercise"), .init(title: "first accepted"), .init(title: "built again"),
                .init(title: "days later", isNumber: true), .init(title: "accepted at"),
            ],
            rows: proven.map { exercise, proof in
                [
                    titles(exercise.id), exercise.accepted.map { "\($0)" } ?? "", "\(proof.day)", "\(proof.daysLater)",
                    Self.place(proof.misses),
                ]
            })
    }

    private func table(_ rest: [(exercise: Exercise, lack: String)]) -> Table {
        Table(
            caption: "", columns: [.init(title: "exercise"), .init(title: "so far")],
            rows: rest.map { [titles($0.exercise.id), $0.lack] })
    }

    /// What keeps an exercise that was tried from being built again without help, or has come after it was.
    private func lack(_ exercise: Exercise) -> String? {
        guard exercise.wasTried else { return nil }
        guard let accepted = exercise.accepted else { return "tried, not accepted" }
        guard let last = exercise.rebuilds.last else {
            let other = exercise.substitute.map { "; \(titles($0.exercise)) in its place on \($0.day)" }
            return "accepted on \(accepted), not built again" + (other ?? "")
        }
        if !last.isWithoutHelp { return "last built again on \(last.day), \(Self.help(last))" }
        return last.isOfOtherContent ? "what it asks for has changed since it was first accepted" : nil
    }

    private static func place(_ misses: Int) -> String {
        misses == 0
            ? "the first try" : misses == 1 ? "the second try" : misses == 2 ? "the third try" : "try \(misses + 1)"
    }

    private static func help(_ rebuild: TopicRecord.Rebuild) -> String {
        let help = [
            rebuild.hints > 0 ? "with \(Wording.count(rebuild.hints, "hint"))" : nil,
            rebuild.peeks > 0 ? "after a look at the solution" : nil,
            rebuild.isOnDayOfHelp ? "on a day with help" : nil,
        ].compactMap { $0 }
        return help.isEmpty ? "without help" : help.joined(separator: ", ")
    }

    private func addRebuilds(_ document: inout Document) {
        let all = record.exercises.flatMap { exercise in exercise.rebuilds.map { (exercise, $0) } }
        guard !all.isEmpty else { return }
        document.heading("Every time")
        document.blocks.append(
            .table(
                Table(
                    caption: "",
                    columns: [
                        .init(title: "built again"), .init(title: "exercise"),
                        .init(title: "days later", isNumber: true), .init(title: "accepted at"), .init(title: ""),
                    ],
                    rows: all.sorted { $0.1.day < $1.1.day }.map { exercise, rebuild in
                        [
                            "\(rebuild.day)", titles(exercise.id), "\(rebuild.daysLater)", Self.place(rebuild.misses),
                            Self.help(rebuild),
                        ]
                    })))
    }

    private static let basis =
        "To build again is to begin with an empty file, with the earlier answer and the hints closed, until the program "
        + "passes every case of the exercise. The page says what stands in the learner's own practice journal, and no more."
}
