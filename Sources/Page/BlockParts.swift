/// A title, and what is said beside it in a lower voice.
package struct Heading: Sendable, Equatable {
    package var title: String
    package var aside: String?

    package init(title: String, aside: String? = nil) {
        self.title = title
        self.aside = aside
    }
}

/// How one of several things turned out, in a line.
package struct Outcome: Sendable, Equatable {
    package enum Mark: String, Sendable {
        case pass, fail
        case notRun = "not-run"
    }

    package var mark: Mark
    package var name: String
    package var note: String

    package init(_ mark: Mark, _ name: String, note: String = "") {
        self.mark = mark
        self.name = name
        self.note = note
    }
}

/// A place in a program, and the line that stands there.
package struct Quote: Sendable, Equatable {
    package var place: String
    package var source: String?

    package init(place: String, source: String?) {
        self.place = place
        self.source = source
    }
}

/// Lines exactly as they are, with what they are.
package struct Listing: Sendable, Equatable {
    package var title: String
    package var content: [UInt8]
    /// How many further lines are left out.
    package var more: Int

    package init(_ title: String, _ content: [UInt8], more: Int = 0) {
        self.title = title
        self.content = content
        self.more = more
    }

    package init(_ title: String, _ text: String) {
        self.init(title, Array(text.utf8))
    }
}

/// Two texts that should have been the same.
package struct ComparedTexts: Sendable, Equatable {
    package var what: String
    package var expected: [UInt8]
    package var actual: [UInt8]

    package init(_ what: String, expected: [UInt8], actual: [UInt8]) {
        self.what = what
        self.expected = expected
        self.actual = actual
    }

    /// Both, one after the other.
    package var listings: [Listing] { [Listing("expected \(what)", expected), Listing("actual \(what)", actual)] }
}
