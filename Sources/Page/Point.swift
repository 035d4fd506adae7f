/// Something that stands out, with the facts that it rests on.
package struct Point: Sendable, Equatable {
    package var number: Int
    package var title: String
    /// Such as "concept integer-division".
    package var name: String
    package var facts: [String]
    /// A line each.
    package var evidence: [String]
    package var steps: [Step]

    /// What to do or to read, and the command for it.
    package struct Step: Sendable, Equatable {
        package var words: String
        package var command: String

        package init(words: String, command: String) {
            self.words = words
            self.command = command
        }
    }

    package init(number: Int, title: String, name: String, facts: [String], evidence: [String], steps: [Step]) {
        self.number = number
        self.title = title
        self.name = name
        self.facts = facts
        self.evidence = evidence
        self.steps = steps
    }
}

/// A line of somebody's own, with when and where it was written.
package struct Note: Sendable, Equatable {
    package var date: String
    package var text: String
    package var place: String

    package init(date: String, text: String, place: String) {
        self.date = date
        self.text = text
        self.place = place
    }
}
