import Page
import System

/// Reads a construct as authors name it: `for`, or with a name as in `call: sorted`.
package struct ConstructQueryReader {
    private let reader: ObjectReader
    private let exceptions: [String]
    /// Whether what is counted, such as the lines of a function, can be meant.
    private let measures: Bool

    package init(_ reader: ObjectReader, exceptions: [String] = [], measures: Bool = false) {
        self.reader = reader
        self.exceptions = exceptions
        self.measures = measures
    }

    /// Nothing where there is no such construct, of which a finding tells.
    package func read(_ text: String, at key: String) -> ConstructQuery? {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let (id, name) = ((parts.first ?? "").trimmingSpaces, parts.count > 1 ? parts[1].trimmingSpaces : nil)
        guard let construct = Construct.of(id) else {
            reader.check(id, key: key, among: Construct.all.map(\.id), what: "a construct")
            return nil
        }
        if construct.form == .measure, !measures {
            reader.report(key, found: "\"\(id)\", which is counted", expected: "\"at-most\": {\"\(id)\": 10}")
            return nil
        }
        if name != nil || !exceptions.isEmpty, construct.form == .plain {
            let stray = name.map { "\"\($0)\"" } ?? "\"except\""
            reader.report(key, found: "\(stray) for \"\(id)\", which has no name", expected: "\"\(id)\" alone")
        }
        if name == "" { reader.report(key, found: "no name behind the colon", expected: "a name, or no colon") }
        return ConstructQuery(
            construct: construct, pattern: name.map { NamePattern($0) }, exceptions: exceptions.map { NamePattern($0) })
    }
}
