@testable import Page

/// A finding as the tables of these tests write it: with its place as it is printed.
struct AuthoringFault: Sendable, Equatable {
    var file: String
    /// As in `mistakes[0].trap`, or `line 12`; empty where the file as a whole is meant.
    var keyPath = ""
    var found: String
    var expected: String
    var suggestion: String?
    /// Of the value in a JSON file that is meant.
    var line: Int?
    var column: Int?
    var rule = ""
    var isWarning = false
}

extension AuthoringFault {
    init(_ finding: Finding) {
        let place = finding.place
        let line = place.line.map { "line \($0)" + (place.column.map { ", column \($0)" } ?? "") }
        self.init(
            file: finding.file, keyPath: place.keyPath ?? line ?? "", found: finding.found, expected: finding.expected,
            suggestion: finding.nearest, line: place.column == nil ? nil : place.line, column: place.column,
            rule: finding.rule.rawValue, isWarning: finding.level == .warning)
    }
}
